// The SVG and the .pptx of a chart are two outputs of one scene: each bar, line and slice of the one stands where the other has it,
// by the numbers in the file and, where LibreOffice is installed, by its picture.

import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rgbOf } from '../../src/scene/color.ts';
import type { SchemeName } from '../../src/scene/style.ts';
import { slideSvg } from '../../src/svg/write.ts';
import { type BuiltDeck, bytesOf, deckOf, deckOfText, root } from '../deck-of.ts';
import { open } from '../pptx/open.ts';
import { validate } from '../pptx/validate.ts';
import { chartCollisions } from '../scene-checks.ts';
import { type DrawnBar, type DrawnChart, drawnCharts } from './drawn.ts';
import { articleOf, randomChart } from './random-tables.ts';
import { canRender, type Page, rendered, wrongEnds } from './rendered.ts';
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
  const points = file.lines.flat().filter((point) => point !== null);
  const drawn = svg.lines.flat();
  if (points.length !== drawn.length)
    said.push(`${file.part}: ${points.length} points in the file, ${drawn.length} in the SVG`);
  for (const point of points)
    if (!drawn.some(({ x, y }) => Math.abs(x - point.x) <= slack && Math.abs(y - point.y) <= slack))
      said.push(`${file.part}: the SVG has no point at ${JSON.stringify(point)}`);
  for (const dot of file.dots)
    if (!svg.dots.some(({ x, y }) => Math.abs(x - dot.x) <= slack && Math.abs(y - dot.y) <= slack))
      said.push(`${file.part}: the SVG has no dot at ${JSON.stringify(dot)}`);
  if (file.slices.length !== svg.slices.length)
    said.push(`${file.part}: ${file.slices.length} slices in the file, ${svg.slices.length} in the SVG`);
  return said;
}

const channels = (hex: string): readonly number[] =>
  [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A bar that LibreOffice draws otherwise than the file says, by more than 2 % or two pixels of a screen. */
function unlike(page: Page, bar: DrawnBar, { template }: BuiltDeck): readonly string[] {
  const length = bar.lying ? bar.width : bar.height;
  const most = Math.max(1.75, length * 0.02);
  // Of what is thinner there is no inside to look at.
  if (length < 3 * most || (bar.lying ? bar.height : bar.width) < 6) return [];
  const color = channels(rgbOf({ scheme: bar.color as SchemeName }, template.theme));
  return wrongEnds(page, bar, color, most).map((said) => `the bar of ${bar.value} ${said}`);
}

/** True where a line is drawn over an end of the bar, which then is not seen. */
function crossed(bar: DrawnBar, { lines }: DrawnChart): boolean {
  return lines.some((line) =>
    line.some((from, index) => {
      const to = line[index + 1];
      if (!from || !to) return false;
      return [0, 0.25, 0.5, 0.75, 1].some((track) => {
        const x = bar.x + bar.width * track;
        if (x < Math.min(from.x, to.x) - 6 || x > Math.max(from.x, to.x) + 6) return false;
        const y = from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x || 1);
        return Math.abs(y - bar.y) < 8 || Math.abs(y - bar.y - bar.height) < 8;
      });
    }),
  );
}

async function seenOtherwise(deck: BuiltDeck): Promise<readonly string[]> {
  const pages = await rendered(bytesOf(deck));
  return drawnCharts(open(bytesOf(deck))).flatMap((chart) =>
    chart.bars
      .filter((bar) => !crossed(bar, chart))
      .flatMap((bar) => {
        const page = pages[chart.slide - 1];
        return page
          ? unlike(page, bar, deck).map((said) => `slide ${chart.slide}: ${said}`)
          : [`no slide ${chart.slide}`];
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

  it.skipIf(!canRender)(
    `are in LibreOffice’s picture what they are in the file, in ${many} (needs soffice and pdftoppm)`,
    async () => {
      for (let from = 0; from < many; from += 50) {
        const deck = await deckOfText(articleOf(tables.slice(from, Math.min(many, from + 50))));
        expect(await seenOtherwise(deck)).toEqual([]);
      }
    },
    600_000,
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
