// What lies where on the map, for everything that must keep clear or be readable: tones beneath a label, and obstacles.

import { type Box, contains, overlaps, type Point } from '../geometry.ts';
import type { Color, Theme } from '../template/types.ts';
import { contrast } from './contrast.ts';
import type { CountryShape } from './shapes.ts';
import { tones } from './tones.ts';

/** A stretch of a row of paper that one country covers. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly id: string;
}

/** Points. */
const rowHeight = 2;

const bandHeight = 12;

function bandsOf(frame: Box, points: readonly Point[]): readonly (readonly Point[])[] {
  const bands: Point[][] = Array.from({ length: Math.ceil(frame.height / bandHeight) + 1 }, () => []);
  for (const point of points) bands[Math.floor((point.y - frame.y) / bandHeight)]?.push(point);
  return bands;
}

/** The frame in rows, each with what covers it: every edge is walked once, where a search would walk all for each question. */
function rowsOf(frame: Box, shapes: readonly CountryShape[]): readonly (readonly Stretch[])[] {
  const count = Math.ceil(frame.height / rowHeight);
  const rows: Stretch[][] = Array.from({ length: count }, () => []);
  for (const { id, rings } of shapes) {
    const crossings: number[][] = [];
    for (const { points } of rings) {
      let before = points.at(-1);
      for (const point of points) {
        if (before) {
          const [low, high] = before.y < point.y ? [before, point] : [point, before];
          // Rows whose middle lies in low.y .. high.y, the upper end left out.
          const first = Math.max(0, Math.ceil((low.y - frame.y) / rowHeight - 0.5));
          const last = Math.min(count - 1, Math.ceil((high.y - frame.y) / rowHeight - 0.5) - 1);
          for (let row = first; row <= last; row++) {
            const y = frame.y + (row + 0.5) * rowHeight;
            const xs = crossings[row] ?? [];
            crossings[row] = xs;
            xs.push(low.x + ((high.x - low.x) * (y - low.y)) / (high.y - low.y));
          }
        }
        before = point;
      }
    }
    crossings.forEach((xs, row) => {
      xs.sort((a, b) => a - b);
      for (let at = 0; at + 1 < xs.length; at += 2) {
        rows[row]?.push({ from: xs[at] as number, to: xs[at + 1] as number, id });
      }
    });
  }
  return rows;
}

export class Ground {
  readonly frame: Box;
  private readonly rows: readonly (readonly Stretch[])[];
  private readonly toneOf: (id: string) => Color;
  private readonly colors: Theme['colors'];
  private readonly boxes: Box[] = [];
  private readonly points: Point[] = [];
  /** Points of boundaries, in bands of the frame. */
  private readonly lines: readonly (readonly Point[])[];

  constructor(
    frame: Box,
    shapes: readonly CountryShape[],
    toneOf: (id: string) => Color,
    lines: readonly Point[],
    colors: Theme['colors'],
  ) {
    this.frame = frame;
    this.rows = rowsOf(frame, shapes);
    this.toneOf = toneOf;
    this.lines = bandsOf(frame, lines);
    this.colors = colors;
  }

  /** Nothing may be put on this box any more. */
  block(box: Box): void {
    this.boxes.push(box);
  }

  blockPoints(points: readonly Point[]): void {
    this.points.push(...points);
  }

  /** In the frame, and on nothing that is in the way; `gap` points of air. */
  isFree(box: Box, gap = 2): boolean {
    const { frame } = this;
    const inner = { x: frame.x + 3, y: frame.y + 3, width: frame.width - 6, height: frame.height - 6 };
    if (!contains(inner, box, 0)) return false;
    if (this.boxes.some((other) => overlaps(box, other, gap))) return false;
    return !this.points.some((point) => holds(box, point, 2));
  }

  /** True where a thin line, given as points, touches nothing placed so far. */
  isClear(line: readonly Point[]): boolean {
    return !line.some(
      (point) =>
        this.boxes.some((box) => holds(box, point, 1)) ||
        this.points.some((other) => Math.abs(other.x - point.x) < 2 && Math.abs(other.y - point.y) < 2),
    );
  }

  /** How many sampled points of boundaries a box lies on. */
  linesUnder(box: Box): number {
    let count = 0;
    const first = Math.max(0, Math.floor((box.y - this.frame.y) / bandHeight));
    const last = Math.min(
      this.lines.length - 1,
      Math.floor((box.y + box.height - this.frame.y) / bandHeight),
    );
    for (let band = first; band <= last; band++) {
      for (const point of this.lines[band] ?? []) if (holds(box, point, 0)) count++;
    }
    return count;
  }

  /** To the nearest row: a point up or down. */
  countryAt(x: number, y: number): string | undefined {
    const row = this.rows[Math.floor((y - this.frame.y) / rowHeight)];
    return row?.find(({ from, to }) => x >= from && x <= to)?.id;
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

  /** The colour that reads best on what is under the box, with a halo where it does not read on all of it (WCAG: 4.5). */
  inkOn(box: Box): { readonly color: Color; readonly halo?: Color } {
    const beneath = [...new Set(this.under(box))].map((id) =>
      id === undefined ? tones.sea : this.toneOf(id),
    );
    const worst = (ink: Color): number =>
      Math.min(...beneath.map((tone) => contrast(ink, tone, this.colors)));
    const [dark, light] = [worst(tones.ink), worst(tones.paper)];
    if (dark >= 4.5) return { color: tones.ink };
    if (light >= 4.5) return { color: tones.paper };
    return { color: tones.ink, halo: tones.paper };
  }
}

function holds({ x, y, width, height }: Box, point: Point, gap: number): boolean {
  return point.x > x - gap && point.x < x + width + gap && point.y > y - gap && point.y < y + height + gap;
}
