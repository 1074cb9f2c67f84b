// Writes blocks down as speaker notes: whatever a slide does not show is read here, in order and in the
// author's own words. Also the list of a slide's sources at the end of its notes.

import type { Block, CaptionedMap, ListBlock, ListItem, Run, Source } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { closedWith } from '../language/closing-mark.ts';
import { withInnerQuotes } from '../language/inner-quotes.ts';
import { isNote, markOf } from '../values/source-mark.ts';
import type { Planning } from './planning.ts';
import { bold, from, isBlank, made } from './runs.ts';
import type { NotesParagraph } from './types.ts';

export function prose(runs: readonly Run[], span?: Span): readonly NotesParagraph[] {
  return isBlank(runs) ? [] : [{ runs, style: 'prose', level: 0, ...(span ? { span } : {}) }];
}

export function heading(runs: readonly Run[], span?: Span): readonly NotesParagraph[] {
  return isBlank(runs) ? [] : [{ runs, style: 'heading', level: 0, ...(span ? { span } : {}) }];
}

export function notesOf(blocks: readonly Block[], planning: Planning): readonly NotesParagraph[] {
  return blocks.flatMap((block) => noteOf(block, planning));
}

export function noteOf(block: Block, planning: Planning): readonly NotesParagraph[] {
  switch (block.kind) {
    case 'paragraph':
      return prose(block.runs, block.span).map((one) => ({
        ...one,
        ...(block.isSource ? { isSource: true as const } : {}),
        ...(block.isNote ? { isNote: true as const } : {}),
      }));
    case 'heading':
      return heading(block.runs, block.span);
    case 'list':
      return listNotes(block, 0, planning);
    case 'quote': {
      const [open, close] = planning.language.quotes;
      const last = block.paragraphs.length - 1;
      return [
        ...withInnerQuotes(block.paragraphs, planning.language, (run, text) => ({ ...run, text })).flatMap(
          (runs, index) =>
            prose(
              [
                ...(index === 0 ? [made(open)] : []),
                ...(index === last ? closedWith(runs, made(close), planning.language) : runs),
              ],
              block.span,
            ),
        ),
        ...(block.attribution ? prose([made('— '), ...block.attribution.runs], block.attribution.span) : []),
        ...notesOf(block.rest, planning),
      ];
    }
    case 'alert':
      return [
        ...heading([made(planning.language.words.alerts[block.alert])]),
        ...notesOf(block.blocks, planning),
      ];
    case 'table':
      return [
        ...(block.caption ? prose(block.caption, block.captionSpan ?? block.span) : []),
        ...prose(bold(inRow(block.header)), block.span),
        ...block.rows.flatMap((row, index) => prose(inRow(row), block.rowSpans[index] ?? block.span)),
      ];
    case 'figure':
      return [
        ...prose([{ text: block.alt, ...(block.link ? { link: block.link } : {}) }], block.span),
        ...prose(block.caption ?? [], block.span),
        ...(block.credit
          ? prose(
              [made(planning.language.words.source + planning.language.colon), { text: block.credit }],
              block.span,
            )
          : []),
      ];
    case 'map':
      return mapNotes(block.map);
    case 'code':
      return prose(codeRuns(block.text), block.span);
    case 'html':
      return prose([{ text: block.text }], block.span);
    case 'rule':
      return [];
  }
}

function listNotes(list: ListBlock, level: number, planning: Planning): readonly NotesParagraph[] {
  return list.items.flatMap((item, index) => {
    const own: readonly NotesParagraph[] = isBlank(item.runs)
      ? []
      : [
          {
            runs: list.ordered ? [made(`${list.start + index}. `), ...item.runs] : item.runs,
            style: list.ordered ? 'prose' : 'bullet',
            level,
            span: item.span,
          },
        ];
    const { before, after } = aroundChildren(item);
    return [
      ...own,
      ...notesOf(before, planning),
      ...(item.children ? listNotes(item.children, level + 1, planning) : []),
      ...notesOf(after, planning),
    ];
  });
}

/** What else an item says, before and after the list in it. */
export function aroundChildren({ rest, children }: ListItem): {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
} {
  const isBefore = ({ span }: Block): boolean => children !== undefined && span.line < children.span.line;
  return { before: rest.filter(isBefore), after: rest.filter((block) => !isBefore(block)) };
}

function mapNotes(map: CaptionedMap): readonly NotesParagraph[] {
  const named = [...map.focus, ...map.context, ...map.places.map((place) => place.label ?? place.name)];
  const names = named.flatMap((text, index): readonly Run[] =>
    index === 0 ? [{ text }] : [made(', '), { text }],
  );
  return [
    ...(map.title ? prose([{ text: map.title }], map.span) : []),
    ...prose(names, map.span),
    ...prose(map.caption ?? [], map.span),
    ...prose(map.source ?? [], map.span),
  ];
}

/** The cells one behind the other, a middle dot between them. */
export function inRow(cells: readonly (readonly Run[])[]): readonly Run[] {
  const full = cells.filter((cell) => !isBlank(cell));
  return full.flatMap((cell, index) => (index === 0 ? cell : [made(' · '), ...cell]));
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
  const { sources, notes } = planning.language.words;
  return [
    ...heading([made(known.every(({ number }) => isNote(number)) ? notes : sources)]),
    ...known.map(
      (source): NotesParagraph => ({
        runs: [made(`${markOf(source.number)}. `), ...cited(source)],
        style: 'prose',
        level: 0,
        span: source.span,
      }),
    ),
  ];
}

/** A source's text, linked, and how the article has it where it is cited first. */
export function cited({ text, url, span, written }: Source): readonly Run[] {
  return linked(from(written ? { from: 'article', span, written } : undefined, text), url);
}

function linked(runs: readonly Run[], url: string | undefined): readonly Run[] {
  if (!url || runs.some((run) => run.link)) return runs;
  return runs.map((run) => (run.text.trim() === '' ? run : { ...run, link: url }));
}
