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
import { chartOf } from './chart/content.ts';
import { combine } from './combine.ts';
import type { Bullet, Evidence, QuotesEvidence, TextEvidence } from './evidence.ts';
import { families } from './families.ts';
import { toNotes } from './messages.ts';
import { codeRuns, heading, notesOf, prose } from './notes.ts';
import type { Planning } from './planning.ts';
import { type Manner, sentencesFor } from './shown-prose.ts';
import type { NotesParagraph } from './types.ts';
import type { Wish } from './wish.ts';

export interface Page {
  readonly evidence: readonly Evidence[];
  readonly notes: readonly NotesParagraph[];
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
  const aside = (block: Block, what = nameOf(block)): void => {
    // Of HTML the article stage has already said that it goes to the notes.
    if (block.kind !== 'html') planning.report(toNotes(what, block.span));
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
        found.push(quotation(block, aside));
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
  return { evidence: combine(evidence, wish, planning), notes };
}

/** A picture within it stands beside it; whatever else does goes to the notes. */
function quotation(quote: QuoteBlock, aside: (block: Block, what: string) => void): QuotesEvidence {
  const portrait = quote.rest.find((block) => block.kind === 'figure');
  for (const block of quote.rest) if (block !== portrait) aside(block, `${nameOf(block)} inside a quotation`);
  return { kind: 'quotes', quotes: [quote], ...(portrait ? { portrait } : {}), span: quote.span };
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

/** False for what alone makes no slide: it goes to the notes of the slide before it. */
export function makesSlide(block: Block): boolean {
  return block.kind !== 'html' && block.kind !== 'rule' && block.kind !== 'heading';
}
