// A cut has room for so many slides, and a planned slide may need more than one. None is spent on a slide that only goes on:
// the first one's notes go on with it, under the title that it would have had.

import type { NotesParagraph } from '../deck/types.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { SceneItem, SceneParagraph } from '../scene/types.ts';
import { byBriefdeck } from '../values/origin.ts';
import { goesOnInNotes } from './messages.ts';
import type { Page } from './pages.ts';
import { isWaiting } from './pointers.ts';
import { titleRuns } from './runs.ts';

/** A page and how its title ends: ` (2 of 3)`, or not at all. */
export interface EndedPage {
  readonly page: Page;
  readonly ending: string;
}

/**
 * Each slide keeps its first page: what does not fit is in its notes.
 * @param slides the pages of each slide, at least one
 */
export function firstPages(slides: readonly (readonly EndedPage[])[], report: Report): readonly Page[] {
  return slides.flatMap(([first, ...left]) => {
    if (!first) return [];
    if (left.length === 0) return first.page;
    report(goesOnInNotes(left.length, first.page.plan.span));
    return {
      ...first.page,
      notes: [...first.page.notes, ...left.flatMap((one) => pageNotes(one, first.page))],
    };
  });
}

/** What the page shows that the one before it has not shown. */
function pageNotes({ page, ending }: EndedPage, before: Page): readonly NotesParagraph[] {
  const shown = new Set(before.items.map(itemText));
  return [
    {
      runs: [...titleRuns(page.plan.title), { text: ending, origin: byBriefdeck }],
      style: 'heading',
      level: 0,
    },
    ...page.items.filter((item) => !shown.has(itemText(item))).flatMap(itemNotes),
    ...page.notes,
  ];
}

const itemText = (item: SceneItem): string => JSON.stringify([item.name, itemNotes(item)]);

function itemNotes(item: SceneItem): readonly NotesParagraph[] {
  switch (item.kind) {
    case 'text':
      return item.paragraphs.map(paragraphNote);
    case 'table':
      // The first row is the header, which the first page shows.
      return item.rows.slice(1).map(({ cells, span }) => ({
        runs: cells
          .flatMap((cell) => cell.paragraphs.map(({ runs }) => notesRuns(runs)))
          .filter((runs) => runs.some((run) => run.text.trim() !== ''))
          .flatMap((runs, index) => (index === 0 ? runs : [{ text: ' · ', origin: byBriefdeck }, ...runs])),
        style: 'prose',
        level: 0,
        ...(span ? { span } : {}),
      }));
    default:
      return [];
  }
}

function paragraphNote({ runs, style, level, number, span }: SceneParagraph): NotesParagraph {
  const own = notesRuns(runs);
  const place = span ? { span } : {};
  if (style.bullet !== 'number')
    return { runs: own, style: style.bullet === null ? 'prose' : 'bullet', level, ...place };
  const marker = number === undefined ? [] : [{ text: `${number}. `, origin: byBriefdeck }];
  return { runs: [...marker, ...own], style: 'prose', level, ...place };
}

function notesRuns(runs: SceneParagraph['runs']): NotesParagraph['runs'] {
  const own = runs.filter((run) => !run.hyphen && !isWaiting(run));
  return own.map(({ text, lang, bold, italic, strike, code, script, link, cites, origin }) => ({
    text,
    lang,
    ...(bold ? { bold: true as const } : {}),
    ...(italic ? { italic: true as const } : {}),
    ...(strike ? { strike: true as const } : {}),
    ...(code ? { code: true as const } : {}),
    ...(script ? { script } : {}),
    ...(link ? { link } : {}),
    ...(cites ? { cites } : {}),
    ...(origin ? { origin } : {}),
  }));
}
