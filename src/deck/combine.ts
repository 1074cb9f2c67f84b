// Joins what fits on one slide: a short text beside a picture, a map or a chart, two short quotations, two pictures.

import type { QuoteBlock } from '../article/types.ts';
import type { Evidence, TextEvidence } from './evidence.ts';
import { families } from './families.ts';
import { hasFamily, hasSlot, type Planning } from './planning.ts';
import { quoteWords } from './runs.ts';
import { suits, type Wish, wantsTextBeside } from './wish.ts';

const mostBeside = 4;

type Media = Exclude<Evidence, { kind: 'text' | 'columns' | 'quotes' }>;

/** Neighbours are joined when the text has at most four bullets; an author's layout decides otherwise. */
export function combine(
  found: readonly Evidence[],
  wish: Wish | undefined,
  planning: Planning,
): readonly Evidence[] {
  const evidence = withPortrait(
    besideEachOther(paired(found, wish, planning), wish, planning),
    wish,
    planning,
  );
  if (wish && wantsTextBeside(wish)) return combineFirst(evidence, wish);
  if (wish) return evidence;
  const out: Evidence[] = [];
  for (const one of evidence) {
    const last = out.at(-1);
    if (last?.kind === 'text' && isShort(last) && takesText(one)) out[out.length - 1] = beside(one, last);
    else if (one.kind === 'text' && isShort(one) && last && takesText(last) && !last.text)
      out[out.length - 1] = beside(last, one);
    else out.push(one);
  }
  return out;
}

/**
 * The layout asks for it: the first text goes with the first thing of the layout's kind, wherever they stand.
 */
function combineFirst(evidence: readonly Evidence[], wish: Wish): readonly Evidence[] {
  const text = evidence.find((one) => one.kind === 'text');
  const media = evidence.find((one) => suits(one, wish) && takesText(one));
  if (!text || !media || !takesText(media)) return evidence;
  return evidence.flatMap((one) => (one === media ? [beside(media, text)] : one === text ? [] : [one]));
}

function isShort(text: TextEvidence): boolean {
  return (
    (text.origin === 'list' || text.origin === 'prose' || text.origin === 'alerts') &&
    text.bullets.length <= mostBeside
  );
}

function takesText(one: Evidence): one is Media {
  return one.kind === 'figure' || one.kind === 'map' || (one.kind === 'table' && one.chart !== undefined);
}

function beside(media: Media, text: TextEvidence): Evidence {
  return { ...media, text };
}

/** Pictures that are all there is, two by two; of an odd number the last has a slide for itself. */
function besideEachOther(
  evidence: readonly Evidence[],
  wish: Wish | undefined,
  planning: Planning,
): readonly Evidence[] {
  const asked = wish && families[wish.like].beside === 'picture';
  const alone = !wish && hasFamily('image-pair', planning) && evidence.every(({ kind }) => kind === 'figure');
  if (!asked && !alone) return evidence;
  const out: Evidence[] = [];
  for (const one of evidence) {
    const last = out.at(-1);
    if (one.kind === 'figure' && last?.kind === 'figure' && !last.second)
      out[out.length - 1] = { ...last, second: one.figure };
    else out.push(one);
  }
  return out;
}

/** A picture and a short quotation that are all there is stand side by side, where the template has a layout for it. */
function withPortrait(
  evidence: readonly Evidence[],
  wish: Wish | undefined,
  { limits, pictured }: Planning,
): readonly Evidence[] {
  const figure = evidence.find((one) => one.kind === 'figure');
  const spoken = evidence.find((one) => one.kind === 'quotes');
  const [quote] = spoken?.quotes ?? [];
  if (!figure || !spoken || !quote || spoken.portrait || spoken.quotes.length > 1) return evidence;
  const asked =
    wish?.layout !== undefined && families[wish.like].fills === 'quotes' && hasSlot(wish.layout, 'picture');
  const alone =
    !wish && evidence.length === 2 && quoteWords(quote) <= limits.quoteWords && pictured.has('quote');
  if (!asked && !alone) return evidence;
  return evidence.flatMap((one): readonly Evidence[] =>
    one === figure ? [] : one === spoken ? [{ ...spoken, portrait: figure.figure }] : [one],
  );
}

/** Neighbouring quotations two by two where both are short. */
function paired(
  evidence: readonly Evidence[],
  wish: Wish | undefined,
  planning: Planning,
): readonly Evidence[] {
  const asked = wish && families[wish.like].fills === 'quotes' ? families[wish.like] : undefined;
  const inPairs = asked?.beside === 'quote';
  const single = asked ? !inPairs : !hasFamily('quote-pair', planning);
  const short = (quote: QuoteBlock | undefined): boolean =>
    quote !== undefined && (inPairs || quoteWords(quote) <= planning.limits.quoteWords);
  const out: Evidence[] = [];
  for (const one of evidence) {
    const last = out.at(-1);
    const [quote] = one.kind === 'quotes' && !one.portrait ? one.quotes : [];
    const mate =
      last?.kind === 'quotes' && !last.portrait && last.quotes.length === 1 ? last.quotes[0] : undefined;
    if (!single && quote && mate && short(quote) && short(mate)) {
      out[out.length - 1] = { kind: 'quotes', quotes: [mate, quote], span: mate.span };
    } else {
      out.push(one);
    }
  }
  return out;
}
