// Reads the blocks of one page of a section (what stands between two `---`) into evidence for slides and prose for
// the notes. Every block ends up in one or the other.

import type {
  AlertBlock,
  Block,
  HeadingBlock,
  ParagraphBlock,
  QuoteBlock,
  TableBlock,
} from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { alertBody, bullet, headingBullet, labelledAlert, listBody, nameOf } from './bodies.ts';
import { combine } from './combine.ts';
import type { Bullet, Evidence, TextEvidence } from './evidence.ts';
import { families } from './families.ts';
import { chartOf } from './fill-chart.ts';
import { toNotes } from './messages.ts';
import { codeRuns, heading, notesOf, prose } from './notes.ts';
import { hasFamily, type Planning } from './planning.ts';
import { plainText, quoteWords, wordsIn } from './runs.ts';
import { chosenSentences } from './shown-sentences.ts';
import type { NotesParagraph } from './types.ts';
import { isTextWish, type Wish, wantsTextBeside } from './wish.ts';

export interface Page {
  readonly evidence: readonly Evidence[];
  readonly notes: readonly NotesParagraph[];
}

export interface Manner {
  /** The author's layout, where this page is the one to follow it. */
  readonly wish?: Wish;
  /** Prose is shown whole, as in a section of addresses. */
  readonly wholeProse?: boolean;
  /** How many key sentences, and of how many words in all. */
  readonly sentences?: { readonly count: number; readonly words: number };
  /** The slide's title, where it is short enough to be read whole. */
  readonly title?: string;
}

interface OpenText {
  readonly kind: 'text';
  origin: TextEvidence['origin'];
  readonly bullets: Bullet[];
  readonly span: Span;
}
type Found = OpenText | Exclude<Evidence, TextEvidence>;

export function readPage(blocks: readonly Block[], span: Span, manner: Manner, planning: Planning): Page {
  const { wish } = manner;
  const found: Found[] = [];
  const notes: NotesParagraph[] = [];
  const paragraphs: ParagraphBlock[] = [];
  const kinds = new Set(blocks.map((block) => block.kind));
  const plain = [...kinds].every(
    (kind) => kind === 'alert' || kind === 'paragraph' || kind === 'html' || kind === 'heading',
  );
  const special = specialAlert(blocks, plain);
  const codeOnly = kinds.has('code') && [...kinds].every((kind) => kind === 'code' || kind === 'html');
  const headingsOnly = [...kinds].every((kind) => kind === 'heading');
  let judged: OpenText | undefined;
  let pending: { readonly block: HeadingBlock; noted: boolean } | undefined;
  const early: AlertBlock[] = [];

  const open = (origin: TextEvidence['origin'], at: Span): OpenText => {
    const last = found.at(-1);
    if (last?.kind === 'text' && last !== judged) return last;
    const made: OpenText = { kind: 'text', origin, bullets: [], span: at };
    found.push(made);
    return made;
  };
  const keep = (
    read: { bullets: readonly Bullet[]; notes: readonly NotesParagraph[] },
    into: OpenText,
  ): void => {
    into.bullets.push(...read.bullets);
    notes.push(...read.notes);
  };
  const noteHeading = (): void => {
    if (pending && !pending.noted) notes.push(...heading(pending.block.runs, pending.block.span));
  };
  const lastText = (): OpenText | undefined =>
    found.findLast((one): one is OpenText => one.kind === 'text' && one !== judged);
  const aside = (block: Block): void => {
    // Of HTML the article stage has already said that it goes to the notes.
    if (block.kind !== 'html') planning.report(toNotes(nameOf(block), block.span));
    notes.push(...notesOf([block], planning));
  };

  for (const block of blocks) {
    if (block.kind === 'list') {
      const text = open('list', block.span);
      if (text.origin === 'alerts') text.origin = 'list';
      if (pending) text.bullets.push(headingBullet(pending.block.runs, pending.block.span));
      pending = undefined;
      keep(listBody(block, planning), text);
      continue;
    }
    if (block.kind === 'paragraph' && !manner.wholeProse) {
      noteHeading();
      if (pending) pending.noted = true;
      paragraphs.push(block);
      notes.push(...prose(block.runs, block.span));
      continue;
    }
    noteHeading();
    pending = undefined;
    switch (block.kind) {
      case 'paragraph':
        open('list', block.span).bullets.push(bullet(block.runs, 'none', block.span));
        break;
      case 'heading':
        if (headingsOnly) open('list', block.span).bullets.push(headingBullet(block.runs, block.span));
        else pending = { block, noted: false };
        break;
      case 'quote':
        found.push({ kind: 'quotes', quotes: [block], span: block.span });
        if (block.rest.length > 0) {
          planning.report(
            toNotes(
              `${nameOf(block.rest[0] ?? block)} inside a quotation`,
              block.rest[0]?.span ?? block.span,
            ),
          );
          notes.push(...notesOf(block.rest, planning));
        }
        break;
      case 'alert':
        if (block.alert === special) {
          if (!judged) {
            judged = {
              kind: 'text',
              origin: special === 'tip' ? 'recommendations' : 'judgments',
              bullets: [],
              span: block.span,
            };
            found.push(judged);
          }
          keep(alertBody(block, 'bullet', planning), judged);
        } else if (lastText() || !kinds.has('list')) {
          keep(labelledAlert(block, planning), lastText() ?? open('alerts', block.span));
        } else {
          early.push(block);
        }
        break;
      case 'table': {
        const chart = chartWish(block, wish);
        const content = chart.chart ? chartOf(chart, planning) : undefined;
        found.push({ kind: 'table', table: block, span: block.span, ...(content ? { chart: content } : {}) });
        break;
      }
      case 'figure':
        found.push({ kind: 'figure', figure: block, span: block.span });
        break;
      case 'map':
        found.push({ kind: 'map', map: block.map, span: block.span });
        break;
      case 'code':
        if (codeOnly) open('code', block.span).bullets.push(bullet(codeRuns(block.text), 'none', block.span));
        else aside(block);
        break;
      case 'html':
        aside(block);
        break;
      case 'rule':
        break;
    }
  }
  noteHeading();
  const firstText = found.find((one): one is OpenText => one.kind === 'text' && one !== judged);
  if (firstText) for (const alert of early) keep(labelledAlert(alert, planning), firstText);

  const evidence = found.filter((one) => one.kind !== 'text' || one.bullets.length > 0);
  const sentences = sentencesFor(evidence, paragraphs, manner, planning);
  if (sentences.length > 0) {
    const alerts = evidence.find((one) => one.kind === 'text' && one.origin === 'alerts');
    if (alerts?.kind === 'text') (alerts as OpenText).bullets.unshift(...sentences);
    else
      evidence.unshift({
        kind: 'text',
        origin: 'prose',
        bullets: [...sentences],
        span: paragraphs[0]?.span ?? span,
      });
  }
  return { evidence: combine(paired(evidence, wish, planning), wish), notes };
}

/** The alerts that make a slide of their own: IMPORTANT ones among alerts of their kind, or TIPs and nothing else. */
function specialAlert(blocks: readonly Block[], plain: boolean): 'important' | 'tip' | undefined {
  const alerts = blocks.filter((block) => block.kind === 'alert').map((block) => block.alert);
  if (alerts.length === 0) return undefined;
  if (alerts.includes('important') && (plain || alerts.every((alert) => alert === 'important')))
    return 'important';
  return plain && alerts.every((alert) => alert === 'tip') ? 'tip' : undefined;
}

/** A table that its author wants drawn, by `<!-- chart: … -->` or by the layout alone. */
function chartWish(table: TableBlock, wish: Wish | undefined): TableBlock {
  const wanted = wish !== undefined && families[wish.like].fills === 'chart';
  return wanted && !table.chart ? { ...table, chart: { type: 'column' } } : table;
}

/** Key sentences where the slide has no list to show, and something is to be shown. */
function sentencesFor(
  evidence: readonly Found[],
  paragraphs: readonly ParagraphBlock[],
  manner: Manner,
  planning: Planning,
): readonly Bullet[] {
  const [opening] = paragraphs;
  if (!opening) return [];
  const { wish } = manner;
  const texts = evidence.filter((one) => one.kind === 'text');
  if (texts.some((one) => one.origin !== 'alerts')) return [];
  const alone = wish !== undefined && families[wish.like].fills === 'picture' && !wantsTextBeside(wish);
  const picture = evidence.some((one) => one.kind === 'figure') && !alone;
  const asked = wish !== undefined && (isTextWish(wish) || wantsTextBeside(wish));
  if (evidence.length > 0 && texts.length === 0 && !picture && !asked) return [];
  const { count, words } = manner.sentences ?? { count: 3, words: planning.limits.wordsWarned };
  if (count === 0) return [];
  const taken = texts.flatMap((one) => one.bullets).flatMap((one) => one.paragraphs);
  const room = taken.reduce((left, one) => left - wordsIn(one.runs), words);
  const beside = evidence.length > texts.length;
  const chosen = chosenSentences(
    paragraphs,
    planning.language,
    beside ? Math.min(2, count) : count,
    Math.max(1, room),
    manner.title,
  );
  return chosen
    .filter(({ runs }) => plainText(runs) !== '')
    .map(({ runs, paragraph }) => bullet(runs, 'none', paragraph.span));
}

/** False for what alone makes no slide: it goes to the notes of the slide before it. */
export function makesSlide(block: Block): boolean {
  return block.kind !== 'html' && block.kind !== 'rule' && block.kind !== 'heading';
}

/** Neighbouring quotations two by two where both are short. */
function paired(evidence: readonly Found[], wish: Wish | undefined, planning: Planning): readonly Evidence[] {
  const asked = wish && families[wish.like].fills === 'quotes' ? families[wish.like] : undefined;
  const inPairs = asked?.beside === 'quote';
  const single = asked ? !inPairs : !hasFamily('quote-pair', planning);
  const short = (quote: QuoteBlock | undefined): boolean =>
    quote !== undefined && (inPairs || quoteWords(quote) <= planning.limits.quoteWords);
  const out: Evidence[] = [];
  for (const one of evidence) {
    const last = out.at(-1);
    const [quote] = one.kind === 'quotes' ? one.quotes : [];
    const mate = last?.kind === 'quotes' && last.quotes.length === 1 ? last.quotes[0] : undefined;
    if (!single && quote && mate && short(quote) && short(mate)) {
      out[out.length - 1] = { kind: 'quotes', quotes: [mate, quote], span: mate.span };
    } else {
      out.push(one);
    }
  }
  return out;
}
