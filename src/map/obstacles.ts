// What lies where on the map, for everything that must keep clear or be readable: tones beneath a label, and obstacles.

import { contrastRatio, rgbOf } from '../scene/color.ts';
import { type Box, contains, overlaps, type Point } from '../scene/geometry.ts';
import type { Color, Theme } from '../scene/style.ts';
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

export class Obstacles {
  readonly frame: Box;
  /** What covers each row, `rowHeight` high, from the frame's top: every edge is walked once, where a search would walk all for each question. */
  private readonly rows: readonly Stretch[][];
  /** Of each country, by row: where it begins and ends, alternating, left to right. */
  private readonly spans = new Map<string, readonly (readonly number[] | undefined)[]>();
  private readonly boxes: Box[] = [];
  private readonly reserved: Box[] = [];
  /** Points to keep off, and points of boundaries: x and y alternating, in bands of the frame. */
  private readonly points: number[][];
  private readonly lines: number[][];
  private readonly reading: Reading;

  constructor(
    frame: Box,
    shapes: readonly CountryShape[],
    toneOf: (id: string) => Color,
    lines: readonly Ring[],
    theme: Pick<Theme, 'colors' | 'dark'>,
  ) {
    this.frame = frame;
    this.rows = Array.from({ length: Math.ceil(frame.height / rowHeight) }, () => []);
    for (const shape of shapes) this.cover(shape);
    const bands = (): number[][] =>
      Array.from({ length: Math.ceil(frame.height / bandHeight) + 1 }, () => []);
    this.points = bands();
    this.lines = bands();
    this.reading = readingOf(toneOf, theme);
    for (const { xy } of lines) this.strew(this.lines, xy);
  }

  /** Nothing may be put on this box any more. */
  block(box: Box): void {
    this.boxes.push(box);
  }

  /** Something would like to stand here, and can go elsewhere. */
  reserve(box: Box): void {
    this.reserved.push(box);
  }

  reservedUnder(box: Box): number {
    return this.reserved.filter((other) => overlaps(box, other)).length;
  }

  blockPoints(points: readonly Point[]): void {
    for (const { x, y } of points) this.points[this.bandAt(y)]?.push(x, y);
  }

  blockLines(lines: readonly Ring[]): void {
    for (const { xy } of lines) this.strew(this.points, xy);
  }

  /** In the frame, and on nothing that is in the way; `gap` points of air. */
  isFree(box: Box, gap = 2): boolean {
    const { frame } = this;
    if (
      box.x < frame.x + 3 ||
      box.y < frame.y + 3 ||
      box.x + box.width > frame.x + frame.width - 3 ||
      box.y + box.height > frame.y + frame.height - 3
    )
      return false;
    for (const other of this.boxes) if (overlaps(box, other, gap)) return false;
    return this.countIn(this.points, box, 2, 1) === 0;
  }

  /** True where a thin line, given as points, touches nothing placed so far. */
  isClear(line: readonly Point[]): boolean {
    return !line.some((point) => {
      const spot = { ...point, width: 0, height: 0 };
      return this.boxes.some((box) => contains(box, spot, 1)) || this.countIn(this.points, spot, 2, 1) > 0;
    });
  }

  /** How many sampled points of boundaries a box lies on. */
  linesUnder(box: Box): number {
    return this.countIn(this.lines, box, 0, Infinity);
  }

  /** To the nearest row: a point up or down. */
  countryAt(x: number, y: number): string | undefined {
    const row = this.rows[Math.floor((y - this.frame.y) / rowHeight)];
    if (row) for (const { from, to, id } of row) if (x >= from && x <= to) return id;
    return undefined;
  }

  /** Where a country begins and ends in a row, alternating. */
  spansOf(id: string, row: number): readonly number[] {
    return this.spans.get(id)?.[row] ?? [];
  }

  /** Ids of the countries under a box (undefined for the sea), at 15 points of it. */
  under(box: Box): readonly (string | undefined)[] {
    const found: (string | undefined)[] = [];
    for (const across of [0.02, 0.25, 0.5, 0.75, 0.98]) {
      for (const down of [0.15, 0.5, 0.85])
        found.push(this.countryAt(box.x + box.width * across, box.y + box.height * down));
    }
    return found;
  }

  /** The colour that reads on most of what is under the box, with a halo where it does not read on all of it (WCAG: 4.5). */
  inkOn(box: Box): { readonly color: Color; readonly halo?: Color } {
    let [dark, light, all] = [0, 0, 0];
    for (const id of this.under(box)) {
      const reads = this.reading(id);
      if (reads.dark) dark++;
      if (reads.light) light++;
      all++;
    }
    if (dark === all) return { color: tones.ink };
    if (light === all) return { color: tones.paper };
    return light > dark ? { color: tones.paper, halo: tones.ink } : { color: tones.ink, halo: tones.paper };
  }

  private cover({ id, rings }: CountryShape): void {
    const { frame, rows } = this;
    const own: number[][] = [];
    for (const { xy } of rings) {
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
      list.sort((a, b) => a - b);
      for (let at = 0; at + 1 < list.length; at += 2)
        rows[row]?.push({ from: list[at] as number, to: list[at + 1] as number, id });
    });
    this.spans.set(id, own);
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
    const [left, right] = [box.x - gap, box.x + box.width + gap];
    const [top, bottom] = [box.y - gap, box.y + box.height + gap];
    let count = 0;
    const last = Math.min(bands.length - 1, this.bandAt(bottom));
    for (let band = Math.max(0, this.bandAt(top)); band <= last && count < enough; band++) {
      const list = bands[band] as number[];
      for (let at = 0; at < list.length; at += 2) {
        const x = list[at] as number;
        const y = list[at + 1] as number;
        if (x > left && x < right && y > top && y < bottom) count++;
      }
    }
    return count;
  }
}

/** Whether dark and light text read at 4.5:1 on a country, or on the sea. */
type Reading = (id: string | undefined) => { readonly dark: boolean; readonly light: boolean };

function readingOf(toneOf: (id: string) => Color, theme: Pick<Theme, 'colors' | 'dark'>): Reading {
  const [ink, paper] = [rgbOf(tones.ink, theme), rgbOf(tones.paper, theme)];
  const known = new Map<string, ReturnType<Reading>>();
  return (id) => {
    const tone = id === undefined ? tones.sea : toneOf(id);
    const key = `${tone.scheme} ${'lumMod' in tone ? tone.lumMod : ''}`;
    const found = known.get(key);
    if (found) return found;
    const background = rgbOf(theme.dark ? onDark(tone) : tone, theme);
    const fresh = {
      dark: contrastRatio(ink, background) >= 4.5,
      light: contrastRatio(paper, background) >= 4.5,
    };
    known.set(key, fresh);
    return fresh;
  };
}
