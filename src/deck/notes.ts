// Writes blocks down as speaker notes: whatever a slide does not show is read here, in order and in the author's
// own words. Also the list of a slide's sources at the end of its notes.

import type { Block, ListBlock, MapSpec, Run } from '../article/types.ts';
import type { Planning } from './planning.ts';
import { bold, isBlank } from './runs.ts';
import type { NotesParagraph } from './types.ts';

export function prose(runs: readonly Run[]): readonly NotesParagraph[] {
  return isBlank(runs) ? [] : [{ runs, style: 'prose', level: 0 }];
}

export function heading(runs: readonly Run[]): readonly NotesParagraph[] {
  return isBlank(runs) ? [] : [{ runs, style: 'heading', level: 0 }];
}

export function notesOf(blocks: readonly Block[], planning: Planning): readonly NotesParagraph[] {
  return blocks.flatMap((block) => noteOf(block, planning));
}

export function noteOf(block: Block, planning: Planning): readonly NotesParagraph[] {
  switch (block.kind) {
    case 'paragraph':
      return prose(block.runs);
    case 'heading':
      return heading(block.runs);
    case 'list':
      return listNotes(block, 0, planning);
    case 'quote': {
      const [open, close] = planning.words.quotes;
      const last = block.paragraphs.length - 1;
      return [
        ...block.paragraphs.flatMap((runs, index) =>
          prose([
            ...(index === 0 ? [{ text: open }] : []),
            ...runs,
            ...(index === last ? [{ text: close }] : []),
          ]),
        ),
        ...(block.attribution ? prose([{ text: '— ' }, ...block.attribution.runs]) : []),
        ...notesOf(block.rest, planning),
      ];
    }
    case 'alert':
      return [...heading([{ text: planning.words.alerts[block.alert] }]), ...notesOf(block.blocks, planning)];
    case 'table':
      return [
        ...(block.caption ? prose(block.caption) : []),
        ...[bold(inRow(block.header)), ...block.rows.map(inRow)].flatMap(prose),
      ];
    case 'figure':
      return [
        ...prose([{ text: block.alt, ...(block.link ? { link: block.link } : {}) }]),
        ...prose(block.caption ?? []),
        ...(block.credit ? prose([{ text: `${planning.words.source}: ${block.credit}` }]) : []),
      ];
    case 'map':
      return mapNotes(block.map);
    case 'code':
      return prose(codeRuns(block.text));
    case 'html':
      return prose([{ text: block.text }]);
    case 'rule':
      return [];
  }
}

function listNotes(list: ListBlock, level: number, planning: Planning): readonly NotesParagraph[] {
  return list.items.flatMap((item, index) => {
    const number = list.ordered ? `${list.start + index}. ` : '';
    const own: readonly NotesParagraph[] = isBlank(item.runs)
      ? []
      : [
          {
            runs: number ? [{ text: number }, ...item.runs] : item.runs,
            style: list.ordered ? 'prose' : 'bullet',
            level,
          },
        ];
    return [
      ...own,
      ...(item.children ? listNotes(item.children, level + 1, planning) : []),
      ...notesOf(item.rest, planning),
    ];
  });
}

function mapNotes(map: MapSpec): readonly NotesParagraph[] {
  const named = [...map.focus, ...map.context, ...map.places.map((place) => place.label ?? place.name)];
  return [
    ...(map.title ? prose([{ text: map.title }]) : []),
    ...prose([{ text: named.join(', ') }]),
    ...prose(map.caption ?? []),
    ...prose(map.source ?? []),
  ];
}

/** The cells one behind the other, a middle dot between them. */
export function inRow(cells: readonly (readonly Run[])[]): readonly Run[] {
  const full = cells.filter((cell) => !isBlank(cell));
  return full.flatMap((cell, index) => (index === 0 ? cell : [{ text: ' · ' }, ...cell]));
}

/** Code as runs, its line breaks kept. */
export function codeRuns(text: string): readonly Run[] {
  return text
    .replace(/\n+$/, '')
    .split(/(\n)/)
    .filter((piece) => piece !== '')
    .map((piece): Run => ({ text: piece, code: true }));
}

/** A heading and the sources one by one, linked where there is an address. */
export function sourceNotes(numbers: readonly number[], planning: Planning): readonly NotesParagraph[] {
  const known = numbers.flatMap((number) => planning.sources.get(number) ?? []);
  if (known.length === 0) return [];
  return [
    ...heading([{ text: planning.words.sources }]),
    ...known.map(
      (source): NotesParagraph => ({
        runs: [{ text: `${source.number}. ` }, ...linked(source.text, source.url)],
        style: 'prose',
        level: 0,
      }),
    ),
  ];
}

export function linked(runs: readonly Run[], url: string | undefined): readonly Run[] {
  if (!url || runs.some((run) => run.link)) return runs;
  return runs.map((run) => (run.text.trim() === '' ? run : { ...run, link: url }));
}
