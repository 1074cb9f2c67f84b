// What must hold of every scene, whatever article it comes from.

import type { TableBlock } from '../src/article/types.ts';
import { readTable } from '../src/deck/tables.ts';
import { plainText } from '../src/layout/runs.ts';
import { type Box, box, contains, overlaps } from '../src/scene/geometry.ts';
import { paragraphsOf } from '../src/scene/paragraphs.ts';
import type { ChartItem, SceneItem, SceneParagraph, SceneRun, SceneSlide } from '../src/scene/types.ts';
import type { BuiltDeck } from './deck-of.ts';

/** The area of a text item's lines, as measured; undefined where it has none. */
function inked(paragraphs: readonly SceneParagraph[]): Box | undefined {
  const lines = paragraphs.flatMap((one) => one.lines.map((line) => ({ ...line, size: one.style.size })));
  if (lines.length === 0) return undefined;
  const x = Math.min(...lines.map((line) => line.x));
  const right = Math.max(...lines.map((line) => line.x + line.width));
  const y = Math.min(...lines.map((line) => line.baseline - line.size * 0.75));
  const foot = Math.max(...lines.map((line) => line.baseline + line.size * 0.22));
  return { x, y, width: right - x, height: foot - y };
}

interface Inked {
  readonly name: string;
  readonly box: Box;
}

function areas(slide: SceneSlide): readonly Inked[] {
  return slide.items.flatMap((item): Inked[] => {
    if (item.kind !== 'text') return item.kind === 'path' ? [] : [{ name: item.name, box: item.box }];
    const box = inked(item.paragraphs);
    return box ? [{ name: item.name, box }] : [];
  });
}

/** Text that leaves its own box, and items that stand on each other. */
export function collisions(slide: SceneSlide): readonly string[] {
  const outside = slide.items.flatMap((item) => {
    if (item.kind !== 'text') return [];
    const box = inked(item.paragraphs);
    return box && !contains(item.box, box, 3) ? [`${slide.name}: "${item.name}" leaves its box`] : [];
  });
  const all = areas(slide);
  const crossed = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => overlaps(one.box, other.box, -1))
      .map((other) => `${slide.name}: "${one.name}" and "${other.name}" overlap`),
  );
  const charts = slide.items
    .flatMap((item) => (item.kind === 'group' ? item.items : [item]))
    .filter((item) => item.kind === 'chart')
    .flatMap((item) => chartCollisions(item).map((said) => `${slide.name}: ${said}`));
  return [...outside, ...crossed, ...charts];
}

/** Words of a chart that lie on each other, or leave its frame; bars and points that leave its plot. */
export function chartCollisions({ chart, box: frame }: ChartItem): readonly string[] {
  const texts = chart.marks.flatMap((mark) => {
    if (mark.mark !== 'text') return [];
    if (mark.turned) {
      const standing = box(mark.x - mark.size * 0.72, mark.baseline, mark.size * 0.72, mark.width);
      return [{ text: mark.text, box: standing }];
    }
    const x = mark.x - (mark.anchor === 'left' ? 0 : mark.anchor === 'middle' ? mark.width / 2 : mark.width);
    // From the top of capitals to the baseline: lines may stand closer than their spacing.
    return [{ text: mark.text, box: box(x, mark.baseline - mark.size * 0.72, mark.width, mark.size * 0.72) }];
  });
  const outside = texts
    .filter((one) => !contains(frame, one.box, 2))
    .map(({ text }) => `"${text}" leaves the chart`);
  const crossed = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlaps(one.box, other.box, -1))
      .map((other) => `"${one.text}" and "${other.text}" overlap`),
  );
  return [...outside, ...crossed, ...beyondPlot(chart)];
}

/** Of what is drawn on an axis, PowerPoint cuts off what is beyond it. */
function beyondPlot({ plot, marks }: ChartItem['chart']): readonly string[] {
  return marks.flatMap((mark) => {
    const inside =
      mark.mark === 'bar'
        ? contains(plot.box, mark.box, 0.5)
        : mark.mark !== 'dot' || mark.index < 0 || contains(plot.box, box(mark.at.x, mark.at.y, 0, 0), 0.5);
    return inside ? [] : [`a ${mark.mark} leaves the plot`];
  });
}

/** Text under 12 points. */
export function tooSmall(slide: SceneSlide): readonly string[] {
  return slide.items
    .flatMap(paragraphsOf)
    .flatMap((one) =>
      one.style.size < 12 ? [`${slide.name}: ${one.style.size} pt: ${plainText(one.runs).slice(0, 40)}`] : [],
    );
}

/** A paragraph as its author wrote it: without what the layout stage sets after a word, numbers, and in one, hyphens. */
const unmarked = (runs: readonly SceneRun[]): string =>
  plainText(runs.filter((run) => !run.cites && !run.hyphen));

/** A deck as far as its words go. */
type Shown = Pick<BuiltDeck, 'article' | 'scene'>;

/** Everything a reader of the deck can find: slides, tables, charts, maps' alt texts, notes. */
export function shownText(deck: Shown): string {
  const chart = (item: SceneItem): string =>
    item.kind === 'chart'
      ? [
          ...(item.chart.heading?.lines ?? []),
          ...item.chart.sheet.names,
          ...item.chart.sheet.columns.flatMap((one) => [one.name, ...one.values]),
        ].join(' ')
      : '';
  const about = (item: SceneItem): string => ('about' in item && 'alt' in item.about ? item.about.alt : '');
  return deck.scene.slides
    .flatMap((slide) => [
      slide.name,
      ...slide.items.flatMap((item) => [
        ...paragraphsOf(item).map((one) => unmarked(one.runs)),
        chart(item),
        about(item),
      ]),
      ...slide.notes.map((note) => plainText(note.runs)),
    ])
    .join(' ');
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of the article's blocks that stand neither on a slide nor in the notes. */
export function lostWords(deck: Shown): readonly string[] {
  const shown = new Set(wordsIn(shownText(deck)));
  const texts: string[] = [];
  // What an author writes stands in the runs' text, in alt texts and in code.
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (['text', 'alt'].includes(key)) texts.push(value);
    } else if (Array.isArray(value)) {
      // Emphasis may begin within a word: its runs are read as one.
      const runs = value.filter((one) => typeof one?.text === 'string' && one.kind === undefined);
      if (runs.length === value.length) texts.push(runs.map((run) => run.text).join(''));
      else for (const one of value) visit(one, key);
    } else if (value !== null && typeof value === 'object') {
      // A table that became a chart is drawn from its numbers; a map from its names.
      if ('kind' in value && (value.kind === 'map' || ('chart' in value && value.chart))) return;
      for (const [name, one] of Object.entries(value)) {
        // Column names such as Date and Event say what a table is for, and are not shown.
        if (
          name === 'header' &&
          ['timeline', 'numbers'].includes(readTable(value as TableBlock, deck.article.language).kind)
        )
          continue;
        visit(one, name);
      }
    }
  };
  visit(deck.article.sections, 'sections');
  // An ISO date is shown as a date of the article's language.
  const written = texts.map((text) => text.replace(/\b\d{4}-\d\d-\d\d\b/g, ' '));
  return [...new Set(written.flatMap(wordsIn))].filter((word) => !shown.has(word));
}
