// The SVG and the .pptx of a chart are two outputs of one scene: each bar, line and slice of the one stands where the other has it,
// by the numbers in the file and, where LibreOffice is installed, by its picture.

import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { slideSvg } from '../../src/svg/write.ts';
import { type BuiltDeck, bytesOf, deckOf, deckOfText, root } from '../deck-of.ts';
import { open } from '../pptx/open.ts';
import { validate } from '../pptx/validate.ts';
import { chartCollisions } from '../scene-checks.ts';
import { type DrawnChart, drawnCharts } from './drawn.ts';
import { articleOf, type RandomChart, randomChart } from './random-tables.ts';
import { canRender } from './rendered.ts';
import { seenOtherwise } from './seen.ts';
import { type SvgChart, svgCharts } from './svg-marks.ts';

const svgOf = ({ scene, template, pictures }: BuiltDeck): readonly SvgChart[] =>
  scene.slides.flatMap((slide) => svgCharts(slideSvg(slide, scene, template, pictures)));

/** Points that rounding to EMU, to shares of a frame and to whole percent may cost. */
const slack = 1;

/** What differs between the two, in words. */
function differences(file: DrawnChart, svg: SvgChart): readonly string[] {
  const said: string[] = [];
  if (file.bars.length !== svg.bars.length)
    return [`${file.part}: ${file.bars.length} bars in the file, ${svg.bars.length} in the SVG`];
  // Each bar of the file has one like it in the SVG.
  const left = svg.bars.map((rect) => rect);
  for (const bar of file.bars) {
    const at = left.findIndex(
      (rect) =>
        Math.abs(rect.x - bar.x) <= slack &&
        Math.abs(rect.y - bar.y) <= slack &&
        Math.abs(rect.width - bar.width) <= slack &&
        Math.abs(rect.height - bar.height) <= slack,
    );
    if (at < 0)
      said.push(`${file.part}: the SVG has no bar like that of ${bar.value}: ${JSON.stringify(bar)}`);
    else left.splice(at, 1);
  }
  const points = file.lines.flatMap((line) => line.points).filter((point) => point !== null);
  const drawn = svg.lines.flat();
  if (points.length !== drawn.length)
    said.push(`${file.part}: ${points.length} points in the file, ${drawn.length} in the SVG`);
  for (const point of points)
    if (!drawn.some(({ x, y }) => Math.abs(x - point.x) <= slack && Math.abs(y - point.y) <= slack))
      said.push(`${file.part}: the SVG has no point at ${JSON.stringify(point)}`);
  for (const dot of file.dots)
    if (
      !svg.dots.some(
        ({ x, y, radius }) =>
          Math.abs(x - dot.x) <= slack &&
          Math.abs(y - dot.y) <= slack &&
          Math.abs(radius - dot.radius) <= slack,
      )
    )
      said.push(`${file.part}: the SVG has no dot at ${JSON.stringify(dot)}`);
  if (file.areas.length !== svg.areas.length)
    said.push(`${file.part}: ${file.areas.length} areas in the file, ${svg.areas.length} in the SVG`);
  for (const [index, area] of file.areas.entries())
    for (const point of area.points)
      if (
        point &&
        !svg.areas[index]?.some(
          ({ x, y }) => Math.abs(x - point.x) <= slack && Math.abs(y - point.y) <= slack,
        )
      )
        said.push(`${file.part}: the SVG has no edge of an area at ${JSON.stringify(point)}`);
  return [...said, ...slicesApart(file, svg), ...titlesOver(file)];
}

/**
 * Titles that LibreOffice would draw past the foot of their frame, and squeeze the whole chart for. It gives a title, whatever its
 * insets are, a line of its font (the least of ours is 1.1 of its size) and 0.3 of its size over and under it.
 */
function titlesOver({ part, titles, frame }: DrawnChart): readonly string[] {
  const foot = frame.y + frame.height;
  return titles
    .filter(({ y, size }) => y + size * (1.1 + 2 * 0.3) > foot)
    .map(({ y, size }) => `${part}: the title at ${y.toFixed(1)}, of ${size}, overruns the foot at ${foot}`);
}

/** Slices whose edges stand elsewhere, by more than a point at the rim. */
function slicesApart({ part, slices, plot }: DrawnChart, svg: SvgChart): readonly string[] {
  if (slices.length !== svg.slices.length)
    return [`${part}: ${slices.length} slices in the file, ${svg.slices.length} in the SVG`];
  const radius = Math.min(plot.width, plot.height) / 2;
  const rim = (turn: number): readonly [number, number] => [
    plot.x + plot.width / 2 + Math.sin(turn * 2 * Math.PI) * radius,
    plot.y + plot.height / 2 - Math.cos(turn * 2 * Math.PI) * radius,
  ];
  return slices.flatMap(({ from, to }, index) => {
    const corners = [...(svg.slices[index] ?? '').matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[A-Z]|$)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    return [from, to]
      .map(rim)
      .filter(([x, y]) => !corners.some((at) => Math.hypot(at[0] - x, at[1] - y) <= slack))
      .map(([x, y]) => `${part}: the SVG has no slice with an edge at ${x.toFixed(1)}, ${y.toFixed(1)}`);
  });
}

/**
 * Numbers of a table that the workbook behind its chart has not in their row, as a library of others reads it. Of a slope its rows
 * are columns; left of a pyramid they run below nought; bubbles stand there by their size.
 */
async function notInWorkbook(
  { kind, header, rows }: RandomChart,
  books: readonly Uint8Array[],
): Promise<readonly string[]> {
  const sheets = await Promise.all(books.map(async (book) => (await readXlsx(book)).sheets[0]?.rows ?? []));
  const all = sheets.flat();
  const there = all.map((row) =>
    row.map((cell) => (kind === 'pyramid' ? Math.abs(Number(cell)) : Number(cell))),
  );
  return rows.flatMap((row, index) =>
    row.slice(1).flatMap((text, column) => {
      if (text === '') return [];
      const line = kind === 'slope' ? column : index;
      const named = kind === 'bubble' ? all.findIndex(([name]) => String(name) === row[0]) : line + 1;
      const own = there.filter((_, at) => kind === 'multiples' || at === named).flat();
      return own.includes(Number(text)) ? [] : [`${kind}: ${header[column + 1]} of ${row[0]} is ${text}`];
    }),
  );
}

const articles = readdirSync(`${root}content`).filter((name) => name.endsWith('.md'));

describe.each(articles)('the charts of content/%s', (name) => {
  it('are the same in the file and in the SVG', async () => {
    const deck = await deckOf(`content/${name}`);
    const files = drawnCharts(open(bytesOf(deck)));
    const svgs = svgOf(deck);
    expect(svgs.length).toBe(files.length);
    expect(files.flatMap((file, index) => differences(file, svgs[index] as SvgChart))).toEqual([]);
  });
});

/** `CHARTS=300` looks at that many random tables, and in LibreOffice's picture, too. */
const many = Number(process.env['CHARTS'] ?? 12);

describe('charts of random tables', () => {
  // Of each kind some six.
  const count = Math.max(120, many);
  const tables = fc.sample(randomChart, { numRuns: count, seed: 20250501 });
  it(`are the same in the file and in the SVG, in ${count}`, async () => {
    const deck = await deckOfText(articleOf(tables));
    const files = drawnCharts(open(bytesOf(deck)));
    const svgs = svgOf(deck);
    expect(files.length).toBeGreaterThan(count * 0.83);
    expect(svgs.length).toBe(files.length);
    expect(files.flatMap((file, index) => differences(file, svgs[index] as SvgChart))).toEqual([]);
    const charts = deck.scene.slides.flatMap(({ items }) =>
      items
        .flatMap((item) => (item.kind === 'group' ? item.items : [item]))
        .filter((item) => item.kind === 'chart'),
    );
    expect(
      charts.flatMap((chart) => chartCollisions(chart).map((said) => `${chart.chart.kind}: ${said}`)),
    ).toEqual([]);
    expect(await validate(bytesOf(deck))).toEqual([]);
  }, 120_000);

  it('have in their workbooks the numbers of their tables', async () => {
    for (const table of tables.slice(0, many)) {
      const deck = await deckOfText(articleOf([table]));
      const books = [...open(bytesOf(deck))]
        .filter(([name]) => name.endsWith('.xlsx'))
        .map(([, book]) => book);
      const isDrawn = deck.scene.slides.some(({ items }) =>
        items.some(({ kind }) => kind === 'chart' || kind === 'group'),
      );
      if (books.length > 0 || isDrawn) expect(await notInWorkbook(table, books)).toEqual([]);
    }
  }, 300_000);

  it.skipIf(!canRender)(
    `are in LibreOffice’s picture what they are in the file, in ${many} (needs soffice and pdftoppm)`,
    async () => {
      const seen: Record<string, number> = {};
      for (let from = 0; from < many; from += 50) {
        const deck = await deckOfText(articleOf(tables.slice(from, Math.min(many, from + 50))));
        const { wrong, count } = await seenOtherwise(deck);
        expect(wrong, `of the charts from ${from + 1}`).toEqual([]);
        for (const [mark, looked] of Object.entries(count)) seen[mark] = (seen[mark] ?? 0) + looked;
      }
      // Of a few charts not every kind of mark is there; of many each is, and is looked at.
      if (many >= 50) expect(Object.entries(seen).filter(([, looked]) => looked < 4)).toEqual([]);
      else expect(seen['bars']).toBeGreaterThan(10);
    },
    600_000,
  );
});

/** Points at the foot and at the head of their plot: one that is squeezed shows there. */
const pointsAtTheEnds = (language: string, across: string, up: string): string =>
  `---\ntitle: T\nlanguage: ${language}\n---\n\n## A\n\n<!-- chart: {type: scatter} -->\n\n` +
  `| S | ${across} | ${up} |\n| --- | --- | --- |\n| A | 1 | 0.2 |\n| B | 5 | 0.1 |\n| C | 9 | 90 |\n| D | 3 | 55 |\n`;

describe.each([
  ['briefing', 'en', 'Income per head', 'Children'],
  ['night', 'ar', 'الدخل', 'الأطفال'],
  ['portrait', 'ru', 'Доход на душу', 'Дети'],
])('points over the title of their axis, in %s and %s', (template, language, across, up) => {
  const built = (): Promise<BuiltDeck> => deckOfText(pointsAtTheEnds(language, across, up), {}, { template });
  it('leave the title room in the frame', async () => {
    const [file] = drawnCharts(open(bytesOf(await built())));
    expect(file?.titles.length).toBeGreaterThanOrEqual(2);
    expect(file && titlesOver(file)).toEqual([]);
  });
  it.skipIf(!canRender)(
    'stand in LibreOffice’s picture where they are in the file',
    async () => {
      const { wrong, count } = await seenOtherwise(await built());
      expect(wrong).toEqual([]);
      expect(count.dots).toBe(4);
    },
    60_000,
  );
});

/** One that stands out among greys, and a waterfall that goes through nought. */
const greys = ['column', 'bar', 'line', 'dot', 'scatter', 'waterfall'].map((kind) => {
  const columns = kind === 'scatter' || kind === 'line' ? ['Exports', 'Imports'] : ['Exports'];
  const rows = [
    ['2001', 12, 30],
    ['2002', 25, 44],
    ['2003', -60, 70],
    ['2004', 18, 91],
  ].map((row) => `| ${row.slice(0, columns.length + 1).join(' | ')} |`);
  const lit = kind === 'line' ? 'Exports' : '2002';
  return `## A ${kind}\n\n<!-- chart: {type: ${kind}, highlight: "${lit}"} -->\n\n| Year | ${columns.join(' | ')} |\n| --- |${' --- |'.repeat(columns.length)}\n${rows.join('\n')}\n`;
});

describe('charts with greys', () => {
  it.skipIf(!canRender)(
    'are in LibreOffice’s picture what they are in the file',
    async () => {
      const { wrong, count } = await seenOtherwise(
        await deckOfText(`---\ntitle: T\n---\n\n${greys.join('\n')}`),
      );
      expect(wrong).toEqual([]);
      expect(count).toMatchObject({ bars: 12, points: 8, dots: 8 });
    },
    60_000,
  );
});

describe('the comparison', () => {
  it('tells a bar that is cut off at the foot', async () => {
    const deck = await deckOfText(
      '---\ntitle: T\n---\n\n## Heights\n\n<!-- chart: {type: column, unit: m} -->\n\n| A | B |\n| --- | --- |\n| x | 3186 |\n| y | 2988 |\n',
    );
    const [file] = drawnCharts(open(bytesOf(deck)));
    const [svg] = svgOf(deck);
    if (!file || !svg) throw new Error('no chart');
    expect(differences(file, svg)).toEqual([]);
    const [first, second] = file.bars;
    expect((second?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(2988 / 3186, 2);
    const cut = {
      ...file,
      bars: file.bars.map((bar) => ({ ...bar, y: bar.y + 10, height: bar.height - 10 })),
    };
    expect(differences(cut, svg)).toHaveLength(2);
  });
});
