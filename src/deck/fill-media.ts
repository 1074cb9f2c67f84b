// Fills layouts of one quotation or two, a picture, or a map: the thing, its caption, and the text beside it.

import type { Attribution, FigureBlock, LogoFiles, QuoteBlock, Run } from '../article/types.ts';
import type { SlideLayout } from '../template/types.ts';
import { paragraphsOf } from './bodies.ts';
import type { Evidence, FigureEvidence, MapEvidence, QuotesEvidence, TextEvidence } from './evidence.ts';
import { numberedSlots } from './families.ts';
import { type Filling, line, type Target, textSlot } from './filled.ts';
import { quoteTooLong } from './messages.ts';
import { hasSlot, layoutFor, type Planning, slotNames } from './planning.ts';
import { isBlank, made, quoteWords, textOf } from './runs.ts';
import type { SlotContent } from './types.ts';

export function fillQuotes(evidence: QuotesEvidence, target: Target, planning: Planning): Filling {
  const { portrait } = evidence;
  const layout =
    (portrait && !target.layout && planning.pictured.get(target.family)) ||
    layoutFor(target, evidence.quotes.length, planning);
  const pair = numberedSlots('quote', slotNames(layout));
  const names = pair.length > 0 ? pair : ['quote'];
  const shown = evidence.quotes.slice(0, names.length);
  for (const quote of shown) {
    const words = quoteWords(quote);
    if (words > planning.limits.quoteLongWords) {
      planning.report(quoteTooLong(words, planning.limits.quoteLongWords, quote.span));
    }
  }
  const beside = portrait && hasSlot(layout, 'picture') ? portrait : undefined;
  const slots = {
    ...(beside
      ? { picture: pictureSlot(beside), ...line('caption', captionOf(beside, planning), beside.span) }
      : {}),
    ...Object.fromEntries(shown.map((quote, index) => [names[index] ?? 'quote', quoteSlot(quote)])),
  };
  const rest: Evidence[] = evidence.quotes
    .slice(names.length)
    .map((quote): QuotesEvidence => ({ kind: 'quotes', quotes: [quote], span: quote.span }));
  if (portrait && !beside) rest.push({ kind: 'figure', figure: portrait, span: portrait.span });
  return { slides: [{ layout, slots, span: evidence.span }], rest };
}

function quoteSlot(quote: QuoteBlock): SlotContent {
  const { paragraphs, attribution, span } = quote;
  const by =
    attribution && (attribution.speaker || attribution.role ? attribution : sourceAlone(attribution));
  return { kind: 'quote', quote: { paragraphs, ...(by ? { attribution: by } : {}), span } };
}

/**
 * Where nobody is named, the source stands there for the speaker, as it is written: a number alone says
 * nothing.
 */
function sourceAlone(attribution: Attribution): Attribution {
  const written = textOf(attribution.runs)
    .trim()
    .replace(/^[(（]([^()（）]*)[)）]$/, '$1');
  return { ...attribution, speaker: written };
}

export function fillFigure(evidence: FigureEvidence, target: Target, planning: Planning): Filling {
  const { figure, second, text } = evidence;
  const layout = layoutFor(target, second ? 2 : 1, planning);
  const { span } = figure;
  const pair = numberedSlots('picture', slotNames(layout));
  const inPair = [figure, ...(second && pair.length > 1 ? [second] : [])];
  const left: readonly FigureEvidence[] =
    second && pair.length < 2 ? [{ kind: 'figure', figure: second, span: second.span }] : [];
  const shown = inPair.map((one, index) => ({
    [pair[index] ?? 'picture']: pictureSlot(one),
    ...line(pair.length > 0 ? `caption${index + 1}` : 'caption', captionOf(one, planning), one.span),
  }));
  const slots = Object.assign({}, ...shown, beside(text, layout)) as Record<string, SlotContent>;
  return { slides: [{ layout, slots, span }], rest: [...left, ...following(text, layout)] };
}

export function pictureSlot({ src, alt, link, shown, span }: FigureBlock): SlotContent {
  const picture = { src, alt, ...(link ? { link } : {}), ...(shown ? { shown } : {}), span };
  return { kind: 'picture', picture };
}

/** The caption with its credit, which the parser may have taken out of it. */
export function captionOf(figure: FigureBlock, planning: Planning): readonly Run[] {
  const caption = figure.caption ?? [];
  if (!figure.credit || textOf(caption).includes(figure.credit)) return caption;
  const [lead, credit] = [planning.language.words.source + planning.language.colon, { text: figure.credit }];
  return isBlank(caption) ? [made(lead), credit] : [...caption, made(` (${lead}`), credit, made(')')];
}

export function fillMap(evidence: MapEvidence, target: Target, planning: Planning): Filling {
  const layout = layoutFor(target, 1, planning);
  const map: SlotContent = { kind: 'map', map: evidence.map };
  const slots = {
    map,
    ...line('caption', evidence.map.caption, evidence.span),
    ...beside(evidence.text, layout),
  };
  return { slides: [{ layout, slots, span: evidence.span }], rest: following(evidence.text, layout) };
}

/** The text beside it, where the layout has a body. */
export function beside(text: TextEvidence | undefined, layout: SlideLayout): Record<string, SlotContent> {
  return text && text.bullets.length > 0 && hasSlot(layout, 'body')
    ? { body: textSlot(paragraphsOf(text.bullets)) }
    : {};
}

/** Where it has none, a slide of its own. */
export function following(text: TextEvidence | undefined, layout: SlideLayout): readonly TextEvidence[] {
  return hasSlot(layout, 'body') ? [] : apart(text);
}

/** Prose needs no slide: it is in the notes whole. */
export function apart(text: TextEvidence | undefined): readonly TextEvidence[] {
  return text && text.origin !== 'prose' ? [text] : [];
}

export function logosSlot(logos: readonly LogoFiles[]): SlotContent {
  return {
    kind: 'logos',
    logos: logos.map(({ light, dark, alt, span }) => ({
      light: { src: light, alt, span },
      ...(dark ? { dark: { src: dark, alt, span } } : {}),
    })),
  };
}
