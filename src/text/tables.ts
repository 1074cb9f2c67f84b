// Takes assets/fonts/metrics.json apart: one face at a time, when it is first used, so that a build pays for
// the faces it sets and no more. The format is described in scripts/build-metrics.mjs, which writes it.

/** Code points below this are kept in flat arrays; all letters with kerning are. */
const flat = 0x2700;
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

export interface MetricsFile {
  readonly tables: Readonly<Record<string, TableFile>>;
  readonly scripts: { readonly points: string; readonly widths: string };
  readonly arabic: { readonly points: string; readonly joining: string; readonly widths: string };
}

interface TableFile {
  readonly unitsPerEm: number;
  readonly points: string;
  /** Regular, bold, italic, bold italic. */
  readonly faces: readonly FaceFile[];
}

interface FaceFile {
  readonly ascent: number;
  readonly descent: number;
  readonly widths: string;
  readonly kern: {
    readonly points: string;
    readonly left: string;
    readonly right: string;
    readonly rows: string;
  };
}

/** One face, lengths in em. `advances` is NaN, and the map without an entry, where the face has no glyph. */
export interface FaceTable {
  readonly advances: Float64Array;
  readonly high: Map<number, number>;
  /** Kerning classes by code point, 0 where a character never kerns, and the value of a pair of classes. */
  readonly left: Uint16Array;
  readonly right: Uint16Array;
  readonly rights: number;
  readonly kerning: Float64Array;
  /**
   * Rows of `kerning` that are not yet in it, as the file has them; '' once they are, and
   * where all of a row is 0.
   */
  readonly rows: string[];
  readonly unitsPerEm: number;
  /** Widths that were asked for, em. */
  readonly known: Map<string, number>;
}

export function pointsOf(runs: string): readonly number[] {
  const out: number[] = [];
  let end = 0;
  if (runs === '') return out;
  for (const run of runs.split(' ')) {
    const comma = run.indexOf(',');
    const start = end + Number.parseInt(run.slice(0, comma), 36);
    end = start + Number.parseInt(run.slice(comma + 1), 36);
    for (let point = start; point < end; point++) out.push(point);
  }
  return out;
}

const values = new Uint8Array(128);
for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;

/** The `index`-th number of a string of two-digit base-64 numbers. */
export function numberAt(text: string, index: number): number {
  return (values[text.charCodeAt(2 * index)] ?? 0) * 64 + (values[text.charCodeAt(2 * index + 1)] ?? 0);
}

/** Face 0 to 3 of a table: regular, bold, italic, bold italic. */
export function decodeFace(table: TableFile, style: number): FaceTable {
  const face = table.faces[style];
  if (face === undefined) throw new Error(`metrics.json has no face ${style}`);
  const em = table.unitsPerEm;
  const advances = new Float64Array(flat).fill(Number.NaN);
  const high = new Map<number, number>();
  let index = 0;
  for (const point of pointsOf(table.points)) {
    const advance = numberAt(face.widths, index++) / em;
    if (point < flat) advances[point] = advance;
    else high.set(point, advance);
  }
  const left = new Uint16Array(flat);
  const right = new Uint16Array(flat);
  let rights = 1;
  index = 0;
  for (const point of pointsOf(face.kern.points)) {
    left[point] = numberAt(face.kern.left, index);
    const column = numberAt(face.kern.right, index++);
    right[point] = column;
    if (column >= rights) rights = column + 1;
  }
  const rows = face.kern.rows === '' ? [''] : ['', ...face.kern.rows.split(';')];
  const kerning = new Float64Array(rows.length * rights);
  return { advances, high, left, right, rights, kerning, rows, unitsPerEm: em, known: new Map() };
}

/**
 * Enters the pairs of one left class: a text uses a few of them, and reading all takes longer than measuring
 * it.
 */
export function enterRow({ rows, rights, kerning, unitsPerEm }: FaceTable, row: number): void {
  for (const pair of (rows[row] ?? '').split(' ')) {
    const comma = pair.indexOf(',');
    const column = Number.parseInt(pair.slice(0, comma), 36);
    kerning[row * rights + column] = Number.parseInt(pair.slice(comma + 1), 36) / unitsPerEm;
  }
  rows[row] = '';
}

/** The letter that a letter with marks is drawn on, or undefined: `é` is `e`. */
export function baseLetter(point: number): number | undefined {
  const decomposed = String.fromCodePoint(point).normalize('NFD');
  const base = decomposed.codePointAt(0);
  return base !== undefined && base !== point && /^.\p{Mn}+$/u.test(decomposed) ? base : undefined;
}
