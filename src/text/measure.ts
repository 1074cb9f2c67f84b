// Widths of text by the metrics of real fonts, kerning included, from a table made ahead of time:
// no font is read and nothing is shaped, so a paragraph costs microseconds. docs/text.md has the
// model and how well it agrees.

import { type FamilyMetrics, metricsOf, singleSpacing } from './families.ts';
import { withOwnFaces } from './own-faces.ts';
import { type ScriptAdvances, scriptAdvances } from './scripts.ts';
import { baseLetter, decodeFace, enterRow, type FaceTable, type MetricsFile } from './tables.ts';
import type { Face, MeasuredFace, Measurer } from './types.ts';

export { knows } from './families.ts';

/** Bold of a script that is not in the face, against the regular it was measured in. */
const boldScript = 1.06;
/** Words of a face whose widths are kept. */
const mostKnown = 20_000;

const arabicStretch = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u200c\u200d]+/g;

/** A family's metrics and those of its faces that were used: regular, bold, italic, bold italic. */
interface Resolved {
  readonly metrics: FamilyMetrics;
  readonly faces: FaceTable[];
}

/**
 * @param metricsJson the text of assets/fonts/metrics.json
 * @param own faces from files, before any other of their families.
 */
export function createMeasurer(metricsJson: string, own: readonly MeasuredFace[] = []): Measurer {
  const shipped = shippedMeasurer(metricsJson);
  return own.length === 0 ? shipped : withOwnFaces(shipped, own);
}

function shippedMeasurer(metricsJson: string): Measurer {
  const file: MetricsFile = JSON.parse(metricsJson);
  const tables = new Map<string, FaceTable>();
  const resolved = new Map<string, Resolved>();
  let scripts: ScriptAdvances | undefined;

  function resolve(name: string): Resolved {
    let found = resolved.get(name);
    if (found === undefined) {
      found = { metrics: metricsOf(name), faces: [] };
      resolved.set(name, found);
    }
    return found;
  }

  function tableOf(family: FamilyMetrics, style: number): FaceTable {
    const key = `${family.table} ${style}`;
    let table = tables.get(key);
    if (table === undefined) {
      const names = family.table === 'widest' ? ['gelasio', 'carlito', 'sans', 'serif'] : [family.table];
      const [first, ...others] = names.map((name) => decoded(name, style));
      if (first === undefined) throw new Error('no table to measure with');
      table = others.length === 0 ? first : widest([first, ...others]);
      tables.set(key, table);
    }
    return table;
  }

  function decoded(name: string, style: number): FaceTable {
    const table = file.tables[name];
    if (table === undefined) throw new Error(`metrics.json has no table "${name}"`);
    return decodeFace(table, style);
  }

  /** Finds a character's advance where the table has none, and keeps it there. */
  function find(point: number, table: FaceTable, bold: boolean): number {
    const kept = table.high.get(point);
    if (kept !== undefined) return kept;
    scripts ??= scriptAdvances(file);
    const base = baseLetter(point);
    let advance: number;
    if (base === undefined) {
      advance = scripts.advance(point) * (bold ? boldScript : 1);
    } else {
      advance = table.advances[base] ?? Number.NaN;
      if (Number.isNaN(advance)) advance = find(base, table, bold);
      if (point < table.left.length) {
        table.left[point] = table.left[base] ?? 0;
        table.right[point] = table.right[base] ?? 0;
      }
    }
    if (point < table.advances.length) table.advances[point] = advance;
    else table.high.set(point, advance);
    return advance;
  }

  function proportional(text: string, table: FaceTable, bold: boolean, joined = false): number {
    const { advances, left, right, rights, kerning, rows } = table;
    let width = 0;
    let row = 0; // the kerning row of the character before, 0 for none
    for (let i = 0; i < text.length; i++) {
      let point = text.charCodeAt(i);
      if (point >= 0xd800 && point <= 0xdbff) {
        point = text.codePointAt(i) ?? point;
        if (point > 0xffff) i++;
      }
      if (point >= 0x600 && point < 0x900 && !joined) return withArabic(text, table, bold);
      let advance = advances[point] ?? Number.NaN;
      if (Number.isNaN(advance)) advance = find(point, table, bold);
      width += advance;
      if (row !== 0) width += kerning[row * rights + (right[point] ?? 0)] ?? 0;
      row = left[point] ?? 0;
      if (row !== 0 && rows[row] !== '') enterRow(table, row);
    }
    return width;
  }

  function fixed(text: string, pitch: number): number {
    let width = 0;
    for (const character of text) {
      const point = character.codePointAt(0) ?? 0;
      if (point >= 0x20 && point < 0x300) {
        width += point === 0xad ? 0 : pitch;
        continue;
      }
      scripts ??= scriptAdvances(file);
      const own = scripts.advance(point);
      width += own === 0 ? 0 : Math.max(own > 0.9 ? own : 0, pitch);
    }
    return width;
  }

  function withArabic(text: string, table: FaceTable, bold: boolean): number {
    scripts ??= scriptAdvances(file);
    let width = 0;
    let end = 0;
    for (const { index, 0: stretch } of text.matchAll(arabicStretch)) {
      width += proportional(text.slice(end, index), table, bold, true);
      width += scripts.arabic(stretch) * (bold ? boldScript : 1);
      end = index + stretch.length;
    }
    return width + proportional(text.slice(end), table, bold, true);
  }

  return {
    width(text: string, face: Face, size: number): number {
      const { metrics, faces } = resolve(face.family);
      if (metrics.pitch !== undefined) return fixed(text, metrics.pitch) * size;
      const style = (face.bold ? 1 : 0) + (face.italic ? 2 : 0);
      let table = faces[style];
      if (table === undefined) {
        table = tableOf(metrics, style);
        faces[style] = table;
      }
      // The same words are set again and again: in the next smaller size, on the next slide.
      let em = table.known.get(text);
      if (em === undefined) {
        em = proportional(text, table, face.bold);
        if (table.known.size >= mostKnown) table.known.clear();
        table.known.set(text, em);
      }
      return em * metrics.factor * size;
    },
    extent(face: Face, size: number) {
      const { ascent, descent } = resolve(face.family).metrics;
      const stretch = Math.max(1, singleSpacing / (ascent + descent));
      return { ascent: ascent * stretch * size, descent: descent * stretch * size };
    },
  };
}

/** The widest advance of each character; no kerning, which would only narrow it. */
function widest(tables: readonly [FaceTable, ...FaceTable[]]): FaceTable {
  const [first] = tables;
  const advances = first.advances.map((_, point) => {
    let most = Number.NaN;
    for (const table of tables) {
      const advance = table.advances[point] ?? Number.NaN;
      if (!(advance <= most)) most = Number.isNaN(advance) ? most : advance;
    }
    return most;
  });
  const empty = () => new Uint16Array(first.left.length);
  return {
    advances,
    high: new Map(),
    left: empty(),
    right: empty(),
    rights: 1,
    kerning: new Float64Array(1),
    rows: [''],
    unitsPerEm: 1,
    known: new Map(),
  };
}
