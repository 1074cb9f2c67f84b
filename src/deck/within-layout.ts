// What has no slot in its slide's layout is in the speaker notes, and the author is told: no word is lost because a
// template has no place for it.

import type { Span } from '../diagnostic/diagnostic.ts';
import type { Filled } from './filled.ts';
import { noSlot } from './messages.ts';
import { notesOf, prose } from './notes.ts';
import { hasSlot, type Planning } from './planning.ts';
import { made } from './runs.ts';
import type { ChartContent, NotesParagraph, SlotContent } from './types.ts';

export function withinLayout(slide: Filled, planning: Planning): Filled {
  const { layout } = slide;
  const entries = Object.entries(slide.slots);
  const homeless = entries.filter(([name]) => !hasSlot(layout, name));
  const unsaid = entries.filter(
    ([name, content]) => hasSlot(layout, name) && isSpoken(content) && !hasSlot(layout, speakerSlot(name)),
  );
  if (homeless.length + unsaid.length === 0) return slide;
  const told = new Map<string, Span>();
  for (const [name, content] of homeless) {
    const what = named(name, content);
    if (!told.has(what)) told.set(what, spanOf(content) ?? slide.span);
  }
  for (const [, content] of unsaid) told.set('who said it', spanOf(content) ?? slide.span);
  for (const [what, span] of told) planning.report(noSlot(what, layout.name, span));
  const slots = Object.fromEntries(entries.filter(([name]) => hasSlot(layout, name)));
  const notes = [...homeless, ...unsaid].flatMap(([, content]) => slotNotes(content, planning));
  return { ...slide, slots, notes: [...(slide.notes ?? []), ...notes] };
}

const isSpoken = (content: SlotContent): boolean =>
  content.kind === 'quote' && content.quote.attribution !== undefined;

/** `attribution2` of `quote2`. */
const speakerSlot = (name: string): string => name.replace('quote', 'attribution');

function named(name: string, content: SlotContent): string {
  const role = name.replace(/\d+$/, '');
  switch (content.kind) {
    case 'text':
      return role === 'body' ? 'text' : `the ${role}`;
    case 'quote':
      return 'a quotation';
    case 'table':
    case 'chart':
    case 'map':
    case 'picture':
      return `a ${content.kind}`;
    case 'logos':
      return 'logos';
  }
}

function spanOf(content: SlotContent): Span | undefined {
  switch (content.kind) {
    case 'text':
      return content.paragraphs[0]?.span;
    case 'quote':
      return content.quote.span;
    case 'table':
      return content.table.span;
    case 'chart':
      return content.chart.span;
    case 'map':
      return content.map.span;
    case 'picture':
      return content.picture.span;
    case 'logos':
      return content.logos[0]?.light.span;
  }
}

function slotNotes(content: SlotContent, planning: Planning): readonly NotesParagraph[] {
  switch (content.kind) {
    case 'text':
      return content.paragraphs.map(
        ({ runs, level, marker, span }): NotesParagraph => ({
          runs,
          level,
          span,
          style: marker === 'none' ? 'prose' : 'bullet',
        }),
      );
    case 'quote':
      return notesOf([{ kind: 'quote', rest: [], ...content.quote }], planning);
    case 'table': {
      const { header, rows } = content.table;
      const span = content.table.span ?? rows[0]?.span ?? { file: '', line: 1, column: 1 };
      const block = {
        kind: 'table',
        header,
        align: [],
        rows: rows.map((row) => row.cells),
        rowSpans: rows.map((row) => row.span),
        span,
      } as const;
      return notesOf([block], planning);
    }
    case 'chart':
      return [...prose([made(content.chart.description)]), ...chartRows(content.chart)];
    case 'map':
      return notesOf([{ kind: 'map', map: content.map, span: content.map.span }], planning);
    case 'picture':
      return prose([{ text: content.picture.alt }], content.picture.span);
    case 'logos':
      return content.logos.flatMap(({ light }) => prose([{ text: light.alt }], light.span));
  }
}

/** `Kazakhstan · 2,725`: the table that is not drawn, row by row, in its own words. */
function chartRows({ names, series, cells = [] }: ChartContent): readonly NotesParagraph[] {
  const row = (texts: readonly string[], span?: Span) =>
    prose([{ text: texts.filter((text) => text !== '').join(' · ') }], span);
  return [
    ...row([names, ...series.map(({ name }) => name)]),
    ...cells.flatMap(({ name, written, span }) => row([name, ...written], span)),
  ];
}
