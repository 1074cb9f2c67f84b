// A deck as LibreOffice draws it, held to what PowerPoint would draw from the file: ends of bars, points of lines, dots, edges of
// areas and of slices, each within 2 % or two pixels of a screen. What other marks cover is not looked at.

import { rgbOf, sameColor } from '../../src/scene/color.ts';
import type { Color } from '../../src/scene/style.ts';
import { type BuiltDeck, bytesOf } from '../deck-of.ts';
import { open } from '../pptx/open.ts';
import { type DrawnBar, type DrawnChart, drawnCharts } from './drawn.ts';
import { alike, colorAt, type Page, rendered, wrongEnds } from './rendered.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Looked {
  readonly wrong: readonly string[];
  /** How many marks were looked at, by what they are. */
  readonly count: Readonly<Record<'bars' | 'points' | 'dots' | 'areas' | 'slices', number>>;
}

export async function seenOtherwise(deck: BuiltDeck): Promise<Looked> {
  const pages = await rendered(bytesOf(deck));
  const wrong: string[] = [];
  const count = { bars: 0, points: 0, dots: 0, areas: 0, slices: 0 };
  for (const chart of drawnCharts(open(bytesOf(deck)))) {
    const page = pages[chart.slide - 1];
    if (!page) {
      wrong.push(`no slide ${chart.slide}`);
      continue;
    }
    if (chart.skipped) continue;
    // What has no colour of the theme is nowhere seen.
    const color = (of: Color | undefined): readonly number[] =>
      of ? channels(rgbOf(of, deck.template.theme)) : [Number.NaN, Number.NaN, Number.NaN];
    const looks = {
      bars: joined(chart.bars)
        .filter((bar) => !crossed(bar, chart))
        .flatMap((bar) => barFaults(page, bar, color)),
      points: chart.areas.length > 0 ? [] : pointFaults(page, chart, color),
      dots: chart.bubbles ? [] : dotFaults(page, chart, color),
      areas: areaFaults(page, chart, color),
      slices: sliceFaults(page, chart, color),
    };
    for (const [kind, found] of Object.entries(looks)) {
      count[kind as keyof typeof count] += found.length;
      for (const said of found) if (said !== '') wrong.push(`slide ${chart.slide}: ${said}`);
    }
  }
  return { wrong, count };
}

type ColorOf = (of: Color | undefined) => readonly number[];

const channels = (hex: string): readonly number[] =>
  [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const within = (length: number): number => Math.max(1.75, length * 0.02);

/** A line for each bar that can be looked at, empty where it is right. */
function barFaults(page: Page, bar: DrawnBar, color: ColorOf): readonly string[] {
  const length = bar.lying ? bar.width : bar.height;
  const most = within(length);
  // Of what is thinner there is no inside to look at.
  if (length < 3 * most || (bar.lying ? bar.height : bar.width) < 6) return [];
  const ends = wrongEnds(page, bar, color(bar.color), most);
  return [ends.map((said) => `the bar of ${bar.value} ${said}`).join(', ')];
}

/** A step of a waterfall through nought is two bars of one colour in the file, which in the picture are one. */
function joined(bars: readonly DrawnBar[]): readonly DrawnBar[] {
  const whole: DrawnBar[] = [];
  for (const bar of bars) {
    const at = whole.findIndex((other) => meets(other, bar) || meets(bar, other));
    const other = whole[at];
    if (!other) whole.push(bar);
    else
      whole[at] = {
        ...other,
        y: Math.min(other.y, bar.y),
        height: other.height + bar.height,
        value: other.value + bar.value,
      };
  }
  return whole;
}

/** The one stands on the other, in its colour. */
const meets = (upper: DrawnBar, lower: DrawnBar): boolean =>
  !upper.lying &&
  Math.abs(upper.x - lower.x) < 0.5 &&
  Math.abs(upper.y + upper.height - lower.y) < 0.5 &&
  sameColor(upper.color, lower.color);

/** True where a line is drawn over an end of the bar, which then is not seen. */
function crossed(bar: DrawnBar, { lines }: DrawnChart): boolean {
  return lines.some(({ points }) =>
    points.some((from, index) => {
      const to = points[index + 1];
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

/** Points of lines by the marks on them: the middle of the mark, up and down, is where the value is. */
function pointFaults(page: Page, { lines, plot }: DrawnChart, color: ColorOf): readonly string[] {
  const all = lines.flatMap(({ points }) => points.filter((point) => point !== null));
  return lines
    .filter(({ dot }) => dot > 0)
    .flatMap((line) =>
      line.points.flatMap((point, index) => {
        if (!point || all.some((other) => other !== point && isNear(point, other, line.dot * 2))) return [];
        // Where the line is steep its own ink goes on from the mark.
        const steep = [line.points[index - 1], line.points[index + 1]].some(
          (next) => next && Math.abs(next.y - point.y) > Math.abs(next.x - point.x) * 1.5,
        );
        return steep ? [] : [offCenter(page, point, line.dot / 2, color(line.color), within(plot.height))];
      }),
    );
}

function dotFaults(page: Page, { dots, lines, plot }: DrawnChart, color: ColorOf): readonly string[] {
  return dots.flatMap((dot) => {
    const covered = dots.some((other) => other !== dot && isNear(dot, other, dot.radius + other.radius + 2));
    if (dot.radius < 3 || covered) return [];
    return [offCenter(page, dot, dot.radius, color(dot.color), within(plot.height), lines.length > 0)];
  });
}

const isNear = (spot: Spot, other: Spot, distance: number): boolean =>
  Math.abs(other.x - spot.x) < distance && Math.abs(other.y - spot.y) < distance;

/**
 * Empty where the mark's middle is at the spot, by its ink up and down.
 * @param crossed LibreOffice draws the way between the two dots of a row over their middles
 */
function offCenter(
  page: Page,
  { x, y }: Spot,
  radius: number,
  color: readonly number[],
  most: number,
  crossed = false,
): string {
  const isInk = (down: number): boolean => alike(colorAt(page, x, y + down), color);
  const at = `(${x.toFixed(1)}, ${y.toFixed(1)})`;
  const begin = crossed ? radius * 0.6 : 0;
  if (!isInk(begin) || !isInk(-begin)) return `no mark at ${at}`;
  const reach = (step: number): number => {
    let far = Math.sign(step) * begin;
    while (Math.abs(far) < radius * 3 && isInk(far + step)) far += step;
    return far;
  };
  const middle = (reach(0.5) + reach(-0.5)) / 2;
  return Math.abs(middle) <= most ? '' : `the mark at ${at} stands ${middle.toFixed(1)} points lower`;
}

/** The upper edge of each area over its inner points: its colour under it, and another over it. */
function areaFaults(page: Page, { areas, plot }: DrawnChart, color: ColorOf): readonly string[] {
  const most = within(plot.height);
  return areas.flatMap(({ points, color: name }, index) =>
    points.slice(1, -1).flatMap((point, at) => {
      const under =
        index === 0 ? plot.y + plot.height : (areas[index - 1]?.points[at + 1]?.y ?? point?.y ?? 0);
      const over = areas[index + 1]?.points[at + 1]?.y ?? plot.y;
      if (!point || under - point.y < 2 * most || point.y - over < 2 * most) return [];
      const is = (y: number): boolean => alike(colorAt(page, point.x, y), color(name));
      const place = `(${point.x.toFixed(1)}, ${point.y.toFixed(1)})`;
      if (!is(point.y + most)) return [`the area ends under ${place}`];
      return [is(point.y - most) ? `the area goes on over ${place}` : ''];
    }),
  );
}

/** The colour of each slice inside both of its edges, by 2 % of the turn. */
function sliceFaults(page: Page, { slices, plot }: DrawnChart, color: ColorOf): readonly string[] {
  const reach = (Math.min(plot.width, plot.height) / 2) * 0.85;
  const middle = { x: plot.x + plot.width / 2, y: plot.y + plot.height / 2 };
  return slices.flatMap(({ from, to, color: name }) => {
    if (to - from < 0.05) return [];
    const wrong = [from + 0.02, to - 0.02].filter((turn) => {
      const angle = turn * 2 * Math.PI;
      const at = colorAt(page, middle.x + Math.sin(angle) * reach, middle.y - Math.cos(angle) * reach);
      return !alike(at, color(name));
    });
    return [wrong.map((turn) => `the slice has not its colour at ${turn.toFixed(3)} of the turn`).join(', ')];
  });
}
