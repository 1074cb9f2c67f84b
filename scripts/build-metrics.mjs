// Writes assets/fonts/metrics.json: advance widths and kerning of the faces briefdeck measures with, and of
// substitutes for scripts these faces lack. Run by hand (`node scripts/build-metrics.mjs`) on a machine with the
// Debian packages fonts-liberation2, fonts-noto-core and fonts-dejavu-core; the output is committed, so that neither
// a build nor a user needs a font. docs/text.md says which table stands for which family, and why.
//
// Formats, all made to be small and quick to take apart (decoded by src/text/tables.ts):
//   points  runs of code points, `delta,count` in base 36 joined by spaces: delta from the end of the run before.
//           A letter with marks whose advance is its base letter's is left out (the reader decomposes it).
//   widths  two base-64 digits a point, font units.
//   kern    { points, left, right, rows }: a class of each point as first and as second of a pair (two digits each),
//           and for each left class `right class,value` pairs in base 36, rows joined by `;`. Class 0 never kerns.

import { copyFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const expo = join(root, 'node_modules/@expo-google-fonts');
const fonts = join(root, 'assets/fonts');
const debian = '/usr/share/fonts/truetype';
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const styles = ['Regular', 'Bold', 'Italic', 'BoldItalic'];

// 1. The metric twins ship whole: the preview draws with them and LibreOffice renders with them.
const folder = {
  Regular: '400Regular',
  Bold: '700Bold',
  Italic: '400Regular_Italic',
  BoldItalic: '700Bold_Italic',
};
for (const twin of ['Gelasio', 'Carlito']) {
  const from = join(expo, twin.toLowerCase());
  for (const style of styles) {
    copyFileSync(
      join(from, folder[style], `${twin}_${folder[style]}.ttf`),
      join(fonts, `${twin}-${style}.ttf`),
    );
  }
  copyFileSync(join(from, 'LICENSE_FONT'), join(fonts, `${twin}-OFL.txt`));
}

// 2. What each table covers. Cyrillic with the letters of Kazakh and its neighbours; Greek; what prose needs besides.
const covered = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x18f, 0x18f],
  [0x192, 0x192],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1c4, 0x1ff],
  [0x218, 0x21b],
  [0x237, 0x237],
  [0x250, 0x2ff],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x2070, 0x209f],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2150, 0x218f],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x25a0, 0x25ff],
  [0x2600, 0x26ff],
  [0xfb00, 0xfb06],
];
const range = ([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const candidates = covered.flatMap(range);
const kerned = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x100, 0x17f],
  [0x218, 0x21b],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x4f9],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
].flatMap(range);

const at = (character) => character.codePointAt(0);
const text = (...points) => String.fromCodePoint(...points);
const two = (value) => {
  const whole = Math.max(0, Math.min(4095, Math.round(value)));
  return digits[whole >> 6] + digits[whole & 63];
};
function runs(points) {
  const out = [];
  let end = 0;
  for (let i = 0; i < points.length; ) {
    let j = i + 1;
    while (j < points.length && points[j] === points[j - 1] + 1) j++;
    out.push(`${(points[i] - end).toString(36)},${(j - i).toString(36)}`);
    end = points[j - 1] + 1;
    i = j;
  }
  return out.join(' ');
}
/** The base letter of a precomposed one, or undefined. */
function baseOf(point) {
  const decomposed = text(point).normalize('NFD');
  const base = at(decomposed);
  return base !== point && /^.\p{Mn}+$/u.test(decomposed) ? base : undefined;
}
const has = (font, point) => font.hasGlyphForCodePoint(point);
/** Read from hmtx itself: fontkit's `advanceWidth` also reads the outline and throws on an empty last glyph. */
function advance(font, point) {
  const { metrics } = font.hmtx;
  const { id } = font.glyphForCodePoint(point);
  return metrics.get(Math.min(id, metrics.length - 1)).advance;
}

function scriptOf(a, b) {
  for (const [script, pattern] of [
    ['cyrl', /\p{Script=Cyrillic}/u],
    ['grek', /\p{Script=Greek}/u],
    ['latn', /\p{Script=Latin}/u],
  ]) {
    const one = pattern.test(text(a));
    const other = pattern.test(text(b));
    if (one && other) return script;
    const common = /\p{Script=Common}/u;
    if ((one && common.test(text(b))) || (other && common.test(text(a)))) return script;
    if (one || other) return undefined; // two scripts are shaped apart: no kerning between them
  }
  return 'latn';
}

/** Opens a font; fontkit throws when it measures an empty glyph at the end of the file (Carlito's space): no outline, no box. */
function openFont(file) {
  const font = openSync(file);
  const outline = Object.getPrototypeOf(Object.getPrototypeOf(font.getGlyph(1)));
  for (const prototype of [Object.getPrototypeOf(font.getGlyph(1)), outline]) {
    if (!Object.hasOwn(prototype, '_getCBox')) continue;
    const box = prototype._getCBox;
    prototype._getCBox = function guarded(...options) {
      try {
        return box.apply(this, options);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return { minX: 0, minY: 0, maxX: 0, maxY: 0, width: 0, height: 0 };
      }
    };
  }
  return font;
}

/** @param own points with an advance of their own: the reader does not look at their base letters */
function kerningOf(font, missing, own) {
  const plain = { liga: false, clig: false, calt: false, dlig: false, ccmp: false, mark: false, mkmk: false };
  const points = kerned.filter((point) => has(font, point) && !missing.has(point));
  const matrix = points.map((a) =>
    points.map((b) => {
      const script = scriptOf(a, b);
      if (script === undefined) return 0;
      const { positions } = font.layout(text(a, b), plain, script);
      if (positions.length !== 2) return 0;
      return Math.round(positions[0].xAdvance + positions[1].xAdvance - advance(font, a) - advance(font, b));
    }),
  );
  // Letters that kern as their base letter are found through it.
  const index = new Map(points.map((point, i) => [point, i]));
  const kept = points.filter((point, i) => {
    const base = index.get(baseOf(point));
    if (base === undefined || own.has(point)) return true;
    return !(matrix[i].join() === matrix[base].join() && matrix.every((row) => row[i] === row[base]));
  });
  const rows = kept.map((point) => kept.map((other) => matrix[index.get(point)][index.get(other)]));
  const columns = kept.map((_, j) => rows.map((row) => row[j]));
  const classes = (vectors) => {
    const known = new Map([[vectors[0].map(() => 0).join(), 0]]);
    const numbers = vectors.map((vector) => {
      const key = vector.join();
      if (!known.has(key)) known.set(key, known.size);
      return known.get(key);
    });
    return { numbers, count: known.size };
  };
  const left = classes(rows);
  const right = classes(columns);
  const out = [];
  for (let a = 1; a < left.count; a++) {
    const row = rows[left.numbers.indexOf(a)];
    const pairs = [];
    for (let b = 1; b < right.count; b++) {
      const value = row[right.numbers.indexOf(b)];
      if (value !== 0) pairs.push(`${b.toString(36)},${value.toString(36)}`);
    }
    out.push(pairs.join(' '));
  }
  // Points that never kern are dropped, unless the reader would then take their base letter's kerning.
  const used = kept
    .map((_, i) => i)
    .filter(
      (i) =>
        left.numbers[i] !== 0 || right.numbers[i] !== 0 || (index.has(baseOf(kept[i])) && !own.has(kept[i])),
    );
  return {
    points: runs(used.map((i) => kept[i])),
    left: used.map((i) => two(left.numbers[i])).join(''),
    right: used.map((i) => two(right.numbers[i])).join(''),
    rows: out.join(';'),
  };
}

/**
 * Advances of the Cyrillic and Greek letters a font lacks: those of the widest serif that is likely to stand in for
 * it (Noto Serif, and 3% for DejaVu Serif). Georgia itself has them, and narrower: there the lines end early.
 */
function lent(font, standIn) {
  const unit = (font.unitsPerEm / standIn.unitsPerEm) * 1.03;
  const points = candidates.filter((p) => p >= 0x370 && p <= 0x52f && !has(font, p) && has(standIn, p));
  return new Map(points.map((point) => [point, advance(standIn, point) * unit]));
}

function table(files, standIns) {
  const opened = files.map((file) => openFont(file));
  const extra = opened.map((font, i) =>
    standIns === undefined ? new Map() : lent(font, openFont(standIns[i])),
  );
  const width = (i, point) => extra[i].get(point) ?? advance(opened[i], point);
  const present = (point) => opened.every((font, i) => has(font, point) || extra[i].has(point));
  const points = candidates.filter((point) => {
    if (!present(point) || /\p{Mn}|\p{Me}|\p{Cf}/u.test(text(point))) return false;
    const base = baseOf(point);
    return (
      base === undefined ||
      !present(base) ||
      opened.some((_, i) => Math.round(width(i, point)) !== Math.round(width(i, base)))
    );
  });
  return {
    unitsPerEm: opened[0].unitsPerEm,
    points: runs(points),
    faces: opened.map((font, i) => ({
      ascent: font.ascent,
      descent: -font.descent,
      widths: points.map((point) => two(width(i, point))).join(''),
      kern: kerningOf(font, extra[i], new Set(points)),
    })),
  };
}

const ttf = (name) => styles.map((style) => join(fonts, `${name}-${style}.ttf`));
const liberation = (name) =>
  styles.map((style) => join(debian, `liberation2/Liberation${name}-${style}.ttf`));
const notoSerif = styles.map((style) => join(debian, `noto/NotoSerif-${style}.ttf`));

// 3. Other scripts, one table for all faces, in 1/1000 em: the bold of a stand-in where there is one, as it is the wider.
function scripts() {
  const advances = new Map();
  const take = (file, ranges) => {
    const font = openFont(join(debian, file));
    for (const point of ranges.flatMap(range)) {
      if (has(font, point) && !advances.has(point) && !/\p{Mn}|\p{Me}|\p{Cf}/u.test(text(point))) {
        advances.set(point, (advance(font, point) * 1000) / font.unitsPerEm);
      }
    }
  };
  take('dejavu/DejaVuSans.ttf', [
    [0x180, 0x24f],
    [0x250, 0x2ff],
    [0x2010, 0x2027],
    [0x2030, 0x205e],
    [0x2070, 0x218f],
    [0x2190, 0x23ff],
    [0x2460, 0x2bff],
  ]);
  take('noto/NotoSans-Regular.ttf', [
    [0x370, 0x52f],
    [0x1f00, 0x1fff],
  ]);
  take('noto/NotoSansArmenian-Bold.ttf', [[0x530, 0x58f]]);
  take('noto/NotoSansHebrew-Bold.ttf', [
    [0x590, 0x5ff],
    [0xfb1d, 0xfb4f],
  ]);
  take('noto/NotoSansDevanagari-Bold.ttf', [[0x900, 0x97f]]);
  take('noto/NotoSansBengali-Bold.ttf', [[0x980, 0x9ff]]);
  take('noto/NotoSansTamil-Bold.ttf', [[0xb80, 0xbff]]);
  take('noto/NotoSansThai-Bold.ttf', [[0xe00, 0xe7f]]);
  take('noto/NotoSansGeorgian-Bold.ttf', [
    [0x10a0, 0x10ff],
    [0x1c90, 0x1cbf],
  ]);
  take('noto/NotoSansEthiopic-Bold.ttf', [[0x1200, 0x137f]]);
  take('noto/NotoSansArabic-Regular.ttf', [
    [0x600, 0x6ff],
    [0x750, 0x77f],
  ]);
  const points = [...advances.keys()].sort((a, b) => a - b);
  return { points: runs(points), widths: points.map((point) => two(advances.get(point))).join('') };
}

/** Arabic letters join: isolated, final, initial and medial advances. A form that does not exist repeats the isolated one. */
function arabic() {
  const font = openFont(join(debian, 'noto/NotoSansArabic-Regular.ttf'));
  const shaped = (before, point, after) => {
    const { glyphs, positions } = font.layout(text(...before, point, ...after), { liga: false }, 'arab');
    // Glyphs come in visual order, right to left.
    const i = glyphs.findIndex((glyph) => glyph.codePoints.includes(point));
    return i < 0
      ? undefined
      : { id: glyphs[i].id, advance: (positions[i].xAdvance * 1000) / font.unitsPerEm };
  };
  const joiner = 0x640;
  const letters = [
    [0x620, 0x63f],
    [0x641, 0x64a],
    [0x66e, 0x66f],
    [0x671, 0x6d3],
    [0x6d5, 0x6d5],
    [0x6ee, 0x6ef],
    [0x6fa, 0x6ff],
    [0x750, 0x77f],
  ]
    .flatMap(range)
    .filter((point) => has(font, point));
  const rows = [];
  for (const point of letters) {
    const isolated = shaped([], point, []);
    const final = shaped([joiner], point, []);
    const initial = shaped([], point, [joiner]);
    const medial = shaped([joiner], point, [joiner]);
    if (!isolated || !final || !initial || !medial) continue;
    const kind = initial.id !== isolated.id ? 'D' : final.id !== isolated.id ? 'R' : 'U';
    rows.push({
      point,
      kind,
      widths: [isolated, final, initial, medial].map((form) => two(form.advance)).join(''),
    });
  }
  return {
    points: runs(rows.map((row) => row.point)),
    joining: rows.map((row) => row.kind).join(''),
    widths: rows.map((row) => row.widths).join(''),
  };
}

const metrics = {
  about:
    'Advance widths and kerning derived from Gelasio, Carlito (OFL, in this folder), Liberation and Noto fonts (OFL), DejaVu Sans. Written by scripts/build-metrics.mjs; docs/text.md explains.',
  tables: {
    gelasio: table(ttf('Gelasio'), notoSerif),
    carlito: table(ttf('Carlito')),
    sans: table(liberation('Sans')),
    serif: table(liberation('Serif')),
  },
  scripts: scripts(),
  arabic: arabic(),
};
const json = `${JSON.stringify(metrics)}\n`;
writeFileSync(join(fonts, 'metrics.json'), json);
for (const [name, value] of Object.entries(metrics.tables))
  console.log(
    name,
    JSON.stringify(value).length,
    'of which kerning',
    value.faces.map((face) => JSON.stringify(face.kern).length).join(' '),
  );
console.log(
  'scripts',
  JSON.stringify(metrics.scripts).length,
  'arabic',
  JSON.stringify(metrics.arabic).length,
  'all',
  json.length,
);
