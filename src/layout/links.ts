// Links take the link colour of the ground they stand on: the theme's own is made for a light one, and dark
// blue on navy is not to be read.

import type { Color, FixedColor } from '../scene/style.ts';
import type { SceneItem, SceneParagraph, SceneRun } from '../scene/types.ts';

export function withLinkColor(items: readonly SceneItem[], link: Color): readonly SceneItem[] {
  return items.map((item) => {
    if (item.kind === 'text') return withLinks(item, link);
    if (item.kind !== 'table') return item;
    const rows = item.rows.map((row) => ({
      ...row,
      // On a filled cell its own ink is sure to be read.
      cells: row.cells.map((cell) =>
        withLinks(cell, cell.fill ? (cell.paragraphs[0]?.style.color ?? link) : link),
      ),
    }));
    return { ...item, rows };
  });
}

/** Text, or a table's cell. */
export function withLinks<T extends { readonly paragraphs: readonly SceneParagraph[] }>(
  of: T,
  link: Color | FixedColor,
): T {
  return of.paragraphs.some(links) ? { ...of, paragraphs: colored(of.paragraphs, link) } : of;
}

const leads = (run: SceneRun): boolean =>
  run.color === undefined && (run.link !== undefined || run.slide !== undefined);
const links = (paragraph: SceneParagraph): boolean => paragraph.runs.some(leads);

function colored(paragraphs: readonly SceneParagraph[], link: Color | FixedColor): readonly SceneParagraph[] {
  const runs = (all: readonly SceneRun[]): readonly SceneRun[] =>
    all.map((run) => (leads(run) ? { ...run, color: link } : run));
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: runs(paragraph.runs),
    lines: paragraph.lines.map((line) => ({ ...line, runs: runs(line.runs) })),
  }));
}
