// Fills the slots of a chosen layout with evidence, whatever its kind, and sees to it that what has no slot in the
// layout is in the notes.

import type { Evidence } from './evidence.ts';
import { fillFigure, fillMap, fillQuotes } from './fill-media.ts';
import { fillTable } from './fill-table.ts';
import { fillColumns, fillText } from './fill-text.ts';
import type { Filled, Filling, Target } from './filled.ts';
import { notesOf, prose } from './notes.ts';
import { hasSlot, type Planning } from './planning.ts';
import { made } from './runs.ts';
import type { NotesParagraph, SlotContent } from './types.ts';

export function fill(evidence: Evidence, target: Target, planning: Planning): Filling {
  const filling = dispatch(evidence, target, planning);
  return { slides: filling.slides.map((slide) => withinLayout(slide, planning)), rest: filling.rest };
}

function dispatch(evidence: Evidence, target: Target, planning: Planning): Filling {
  switch (evidence.kind) {
    case 'text':
      return fillText(evidence, target, planning);
    case 'columns':
      return fillColumns(evidence, target, planning);
    case 'quotes':
      return fillQuotes(evidence, target, planning);
    case 'figure':
      return fillFigure(evidence, target, planning);
    case 'map':
      return fillMap(evidence, target, planning);
    case 'table':
      return fillTable(evidence, target, planning);
  }
}

/** Slots that the layout has; the words of the others in the notes. */
function withinLayout(slide: Filled, planning: Planning): Filled {
  const entries = Object.entries(slide.slots);
  const homeless = entries.filter(([name]) => !hasSlot(slide.layout, name));
  if (homeless.length === 0) return slide;
  const slots = Object.fromEntries(entries.filter(([name]) => hasSlot(slide.layout, name)));
  const notes = homeless.flatMap(([, content]) => slotNotes(content, planning));
  return { ...slide, slots, notes: [...(slide.notes ?? []), ...notes] };
}

export function slotNotes(content: SlotContent, planning: Planning): readonly NotesParagraph[] {
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
      return prose([made(content.chart.description)]);
    case 'map':
      return notesOf([{ kind: 'map', map: content.map, span: content.map.span }], planning);
    case 'picture':
      return prose([{ text: content.picture.alt }], content.picture.span);
  }
}
