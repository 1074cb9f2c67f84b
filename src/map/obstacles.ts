// What lies where on the map, for everything that must keep clear or be readable: whose land a box covers, the tones
// beneath it, and what is in the way.

import { contrastRatio, rgbOf } from '../scene/color.ts';
import { type Box, contains, overlaps, type Point } from '../scene/geometry.ts';
import type { Color, Theme } from '../scene/style.ts';
import { within } from './clip.ts';
import { onDark } from './on-dark.ts';
import type { Ring } from './rings.ts';
import type { CountryShape } from './shapes.ts';
import { tones } from './tones.ts';

/** A stretch of a row of paper that one country covers. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly id: string;
}

/** Points. */
export const rowHeight = 2;

const bandHeight = 12;

/** Points of lines are at most this far apart. */
const sampling = 4;

/** Shares of a box, 0 to 1, by what covers it. */
export interface Cover {
  readonly sea: number;
  /** Id of a country, share. */
  readonly land: ReadonlyMap<string, number>;
  /** Id of a hatched area, share: besides its country. */
  readonly hatched: ReadonlyMap<string, number>;
}

/** The share of a country that must be left beside its provinces for its name to keep to it. */
const leastBare = 0.2;
/** Less than this share of a box may be of a tone that its ink does not read on: the rows of paper are no finer. */
const slight = 0.01;

const none: ReadonlyMap<string, number> = new Map();

/** What lies upon the countries. */
export interface OnLand {
  /** Regions that are asked about by their ids, and change no tone. */
  readonly areas: readonly CountryShape[];
  /** Areas that do: `tonesOf` has both of each. */
  readonly hatched: readonly CountryShape[];
  readonly tonesOf: (id: string) => readonly Color[];
  readonly lines: readonly Ring[];
  /** Of lakes, which are as pale as paper. */
  readonly shores: readonly Ring[];
}

export class Obstacles {
  readonly frame: Box;
  /** What covers each row, `rowHeight` high, from the frame's top: every edge is walked once, where a search would walk all for each question. */
  private readonly rows: Stretch[][];
  /** Of each country or area, by row: where it begins and ends, alternating, left to right. */
  private readonly spans = new Map<string, readonly (readonly number[] | undefined)[]>();
  /** Land that may lie between the middles of two rows. */
  private readonly islets: Box[] = [];
  private readonly hatched: readonly CountryShape[];
  private readonly boxes: Box[] = [];
  /** Those of them that hide what is beneath. */
  private readonly panels: Box[] = [];
  /** Points to keep off, those of them that routes are, and points of boundaries: x and y alternating, in bands of the frame. */
  private readonly points: number[][];
  private readonly routes: number[][];
  private readonly lines: number[][];
  private readonly shores: number[][];
  private readonly reading: Reading;

  constructor(
    frame: Box,
    shapes: readonly CountryShape[],
    { areas, hatched, tonesOf, lines, shores }: OnLand,
    theme: Pick<Theme, 'colors' | 'dark'>,
  ) {
    this.frame = frame;
    this.hatched = hatched;
    this.rows = Array.from({ length: Math.ceil(frame.height / rowHeight) }, () => []);
    for (const shape of shapes) this.cover(shape, true);
    if (shapes.some(({ over }) => over)) this.yieldToProvinces();
    for (const area of [...areas, ...hatched]) this.cover(area, false);
    const bands = (): number[][] =>
      Array.from({ length: Math.ceil(frame.height / bandHeight) + 1 }, () => []);
    this.points = bands();
    this.routes = bands();
    this.lines = bands();
    this.shores = bands();
    this.reading = readingOf(tonesOf, theme);
    for (const { xy } of lines) this.strew(this.lines, xy);
    for (const { xy } of shores) this.strew(this.shores, xy);
  }

  /** Nothing may be put on this box any more. */
  block(box: Box): void {
    this.boxes.push(box);
  }

  /** Nor may a line run to a name beneath it: the legend, the inset. */
  blockPanel(box: Box): void {
    this.block(box);
    this.panels.push(box);
  }

  /** Points along routes, near together. */
  blockRoutes(points: readonly Point[]): void {
    for (const { x, y } of points)
      for (const bands of [this.points, this.routes]) bands[this.bandAt(y)]?.push(x, y);
  }

  blockLines(lines: readonly Ring[]): void {
    for (const { xy } of lines) this.strew(this.points, xy);
  }

  /** In the frame, and on nothing that is in the way; `gap` points of air. */
  isFree(box: Box, gap = 2): boolean {
    if (!contains(this.frame, box, -3)) return false;
    for (let at = 0; at < this.boxes.length; at++)
      if (overlaps(box, this.boxes[at] as Box, gap)) return false;
    return this.countIn(this.points, box, 2, 1) === 0;
  }

  /** Whether a line runs under a panel, or along its edge. */
  isCovered(from: Point, to: Point): boolean {
    return this.panels.some((panel) => {
      const { enter, leave } = within(from.x, from.y, to.x - from.x, to.y - from.y, panel, 2);
      return enter < leave;
    });
  }

  /** Whether a line crosses a route. */
  isCrossed(from: Point, to: Point): boolean {
    // Most lines have no route anywhere near.
    const about = {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    };
    if (this.countIn(this.routes, about, 3, 1) === 0) return false;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 3);
    for (let step = 1; step < steps; step++) {
      const x = from.x + ((to.x - from.x) * step) / steps;
      const y = from.y + ((to.y - from.y) * step) / steps;
      if (this.countIn(this.routes, { x, y, width: 0, height: 0 }, 2, 1) > 0) return true;
    }
    return false;
  }

  /** How many sampled points of boundaries a box lies on. */
  linesUnder(box: Box): number {
    return this.countIn(this.lines, box, 0, Infinity);
  }

  /** And how many of lakes' shores. */
  shoresUnder(box: Box): number {
    return this.countIn(this.shores, box, 0, Infinity);
  }

  /** To the nearest row: a point up or down. */
  countryAt(x: number, y: number): string | undefined {
    const row = this.rows[Math.floor((y - this.frame.y) / rowHeight)];
    if (row) for (const { from, to, id } of row) if (x >= from && x <= to) return id;
    return undefined;
  }

  /** Where a country or an area begins and ends in a row, alternating. */
  spansOf(id: string, row: number): readonly number[] {
    return this.spans.get(id)?.[row] ?? [];
  }

  /** Share of a box that a country or an area covers. */
  shareOf(id: string, box: Box): number {
    let sum = 0;
    const left = box.x;
    const right = box.x + box.width;
    const [first, last] = this.rowsOf(box);
    const rows = this.spans.get(id);
    for (let row = first; row <= last; row++) {
      const spans = rows?.[row];
      if (!spans) continue;
      for (let at = 0; at < spans.length; at += 2) {
        const from = spans[at] as number;
        const to = spans[at + 1] as number;
        if (to > left && from < right) sum += Math.min(right, to) - Math.max(left, from);
      }
    }
    return sum / (box.width * (last - first + 1));
  }

  under(box: Box): Cover {
    const land = new Map<string, number>();
    const left = box.x;
    const right = box.x + box.width;
    const [first, last] = this.rowsOf(box);
    const whole = box.width * (last - first + 1);
    let sea = 1;
    for (let row = first; row <= last; row++) {
      const stretches = this.rows[row];
      if (!stretches) continue;
      for (let at = 0; at < stretches.length; at++) {
        const { from, to, id } = stretches[at] as Stretch;
        if (to <= left || from >= right) continue;
        const share = (Math.min(right, to) - Math.max(left, from)) / whole;
        land.set(id, (land.get(id) ?? 0) + share);
        sea -= share;
      }
    }
    return { sea: Math.max(0, sea), land, hatched: this.hatched.length > 0 ? this.hatchedUnder(box) : none };
  }

  /** Share of a box that is sea: `under(box).sea`, told without what lies on the land. */
  seaUnder(box: Box): number {
    const left = box.x;
    const right = box.x + box.width;
    const [first, last] = this.rowsOf(box);
    let land = 0;
    for (let row = first; row <= last; row++) {
      const stretches = this.rows[row];
      if (!stretches) continue;
      for (let at = 0; at < stretches.length; at++) {
        const { from, to } = stretches[at] as Stretch;
        if (to > left && from < right) land += Math.min(right, to) - Math.max(left, from);
      }
    }
    return Math.max(0, 1 - land / (box.width * (last - first + 1)));
  }

  /** Whether a box lies on nothing but sea. */
  isSea(box: Box): boolean {
    if (this.islets.some((islet) => overlaps(islet, box))) return false;
    const [left, right] = [box.x, box.x + box.width];
    const [first, last] = this.rowsOf(box);
    for (let row = first; row <= last; row++)
      for (const { from, to } of this.rows[row] ?? []) if (to > left && from < right) return false;
    return true;
  }

  private hatchedUnder(box: Box): ReadonlyMap<string, number> {
    const hatched = new Map<string, number>();
    for (let at = 0; at < this.hatched.length; at++) {
      const { id, box: own } = this.hatched[at] as CountryShape;
      if (overlaps(own, box)) hatched.set(id, this.shareOf(id, box));
    }
    return hatched;
  }

  /** The colour that reads at 4.5:1 on all that a box covers; undefined where none does. */
  inkOn({ sea, land, hatched }: Cover): Color | undefined {
    let dark = 0;
    let light = 0;
    const add = (share: number, id: string | undefined): void => {
      const reads = this.reading(id);
      if (!reads.dark) dark += share;
      if (!reads.light) light += share;
    };
    add(sea, undefined);
    land.forEach(add);
    hatched.forEach(add);
    if (dark < slight) return tones.ink;
    return light < slight ? tones.paper : undefined;
  }

  private rowsOf({ y, height }: Box): readonly [number, number] {
    const first = Math.floor((y - this.frame.y) / rowHeight);
    return [first, Math.max(first, Math.floor((y + height - this.frame.y) / rowHeight))];
  }

  private cover({ id, rings, over }: CountryShape, isLand: boolean): void {
    const { frame, rows } = this;
    const own: number[][] = [];
    for (const { xy, box } of rings) {
      if (isLand && box.height < 2 * rowHeight) this.islets.push(box);
      let beforeX = xy.at(-2) as number;
      let beforeY = xy.at(-1) as number;
      // The first row whose middle lies at this height or below it.
      let before = Math.ceil((beforeY - frame.y) / rowHeight - 0.5);
      for (let at = 0; at < xy.length; at += 2) {
        const x = xy[at] as number;
        const y = xy[at + 1] as number;
        const now = Math.ceil((y - frame.y) / rowHeight - 0.5);
        const last = Math.min(rows.length, Math.max(before, now));
        for (let row = Math.max(0, Math.min(before, now)); row < last; row++) {
          const middle = frame.y + (row + 0.5) * rowHeight;
          const cross = beforeX + ((x - beforeX) * (middle - beforeY)) / (y - beforeY);
          const list = own[row];
          if (list) list.push(cross);
          else own[row] = [cross];
        }
        beforeX = x;
        beforeY = y;
        before = now;
      }
    }
    // Even-odd, so holes are left out.
    own.forEach((list, row) => {
      // Most rows cross an outline twice.
      if (list.length === 2) {
        const [one, other] = list as [number, number];
        if (one > other) {
          list[0] = other;
          list[1] = one;
        }
      } else list.sort((a, b) => a - b);
      if (!isLand) return;
      for (let at = 0; at + 1 < list.length; at += 2) {
        const stretch = { from: list[at] as number, to: list[at + 1] as number, id };
        if (over) rows[row] = (rows[row] ?? []).flatMap((other) => without(other, stretch));
        rows[row]?.push(stretch);
      }
    });
    this.spans.set(id, own);
  }

  /** A country's name is for that of it on which no province lies that the map is about, where that is a good part of it. */
  private yieldToProvinces(): void {
    const bare = new Map<string, number[][]>();
    for (const [row, stretches] of this.rows.entries()) {
      for (const { id, from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
        const own = bare.get(id) ?? [];
        own[row] = [...(own[row] ?? []), from, to];
        bare.set(id, own);
      }
    }
    for (const [id, own] of bare)
      if (lengthOf(own) > leastBare * lengthOf(this.spans.get(id) ?? [])) this.spans.set(id, own);
  }

  private bandAt(y: number): number {
    return Math.floor((y - this.frame.y) / bandHeight);
  }

  /** The points of a line, and points between where they are far apart, into bands. */
  private strew(bands: readonly number[][], xy: readonly number[]): void {
    for (let at = 2; at < xy.length; at += 2) {
      const x = xy[at - 2] as number;
      const y = xy[at - 1] as number;
      const dx = (xy[at] as number) - x;
      const dy = (xy[at + 1] as number) - y;
      const steps = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / sampling);
      // The first point of a line, too; every other begins where the one before ended.
      for (let step = at === 2 ? 0 : 1; step <= steps; step++) {
        const height = steps === 0 ? y : y + (dy * step) / steps;
        bands[this.bandAt(height)]?.push(steps === 0 ? x : x + (dx * step) / steps, height);
      }
    }
  }

  /** How many points of the bands lie in a box with `gap` around it; counted up to `enough`. */
  private countIn(bands: readonly number[][], box: Box, gap: number, enough: number): number {
    const left = box.x - gap;
    const right = box.x + box.width + gap;
    const top = box.y - gap;
    const bottom = box.y + box.height + gap;
    let count = 0;
    const last = Math.min(bands.length - 1, this.bandAt(bottom));
    for (let band = Math.max(0, this.bandAt(top)); band <= last && count < enough; band++) {
      const list = bands[band] as number[];
      for (let at = 0; at < list.length; at += 2) {
        const x = list[at] as number;
        if (x <= left || x >= right) continue;
        const y = list[at + 1] as number;
        if (y > top && y < bottom) count++;
      }
    }
    return count;
  }
}

/** What is left of a stretch where another lies on it. */
function without(one: Stretch, { from, to }: Stretch): readonly Stretch[] {
  if (one.to <= from || one.from >= to) return [one];
  return [...(one.from < from ? [{ ...one, to: from }] : []), ...(one.to > to ? [{ ...one, from: to }] : [])];
}

/** Whether dark and light text read at 4.5:1 (WCAG 2.2, 1.4.3) on a country, or on the sea. */
type Reading = (id: string | undefined) => { readonly dark: boolean; readonly light: boolean };

function readingOf(
  tonesOf: (id: string) => readonly Color[],
  theme: Pick<Theme, 'colors' | 'dark'>,
): Reading {
  const [ink, paper] = [rgbOf(tones.ink, theme), rgbOf(tones.paper, theme)];
  const known = new Map<string | undefined, ReturnType<Reading>>();
  return (id) => {
    const found = known.get(id);
    if (found) return found;
    const grounds = (id === undefined ? [tones.sea] : tonesOf(id)).map((tone) =>
      rgbOf(theme.dark ? onDark(tone) : tone, theme),
    );
    const fresh = {
      dark: grounds.every((ground) => contrastRatio(ink, ground) >= 4.5),
      light: grounds.every((ground) => contrastRatio(paper, ground) >= 4.5),
    };
    known.set(id, fresh);
    return fresh;
  };
}

/** Of stretches a row, as numbers from and to. */
function lengthOf(rows: readonly (readonly number[] | undefined)[]): number {
  let sum = 0;
  for (const row of rows)
    for (let at = 1; at < (row?.length ?? 0); at += 2)
      sum += (row?.[at] as number) - (row?.[at - 1] as number);
  return sum;
}
