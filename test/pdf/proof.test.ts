// The three forms of a deck held to each other: words of the PDF in the order of the slides and of the article, and pages of the PDF, pictures of the SVG and
// what LibreOffice draws of the .pptx close to each other. `npm run proof:paper` takes every example, and LibreOffice; the suite the shortest.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/library/compile.ts';
import type { SceneSlide, TextItem } from '../../src/scene/types.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { root } from '../deck-of.ts';
import { articleOrder, inReadingOrder, letters } from './article-order.ts';

const asked = process.env['PAPER_PROOF'];
const whole = asked !== undefined;
const has = (command: string, ...asked: readonly string[]): boolean =>
  spawnSync(command, asked).error === undefined;
const canRead = has('pdftotext', '-v') && has('qpdf', '--version');
const canDraw = whole && has('soffice', '--version');
if (!canRead) console.error('skipped: poppler and qpdf are not here to read a PDF with');
if (whole && !canDraw) console.error('skipped: LibreOffice is not here');

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-proof-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Of scripts that ship with no font; what is not here is not in the folder, and its example is not proved. */
const noto = '/usr/share/fonts';
const wanted = ['Regular', 'Bold'].flatMap((style) => [
  `opentype/noto/NotoSansCJK-${style}.ttc`,
  `opentype/noto/NotoSerifCJK-${style}.ttc`,
  `truetype/noto/NotoSansArabic-${style}.ttf`,
]);
const hasNoto = wanted.every((path) => existsSync(join(noto, path)));
const fonts = join(folder, 'fonts');
mkdirSync(fonts);
// Copies: LibreOffice takes no font by a symbolic link.
if (hasNoto) for (const path of wanted) copyFileSync(join(noto, path), join(fonts, basename(path)));
// The three draw with the same letters: what the machine has besides is not seen by the SVG's drawing and by LibreOffice.
const stands = (family: string, ...others: readonly string[]): string =>
  `<match><test name="family"><string>${family}</string></test><edit name="family" mode="assign_replace" binding="strong">${others
    .map((one) => `<string>${one}</string>`)
    .join('')}</edit></match>`;
if (whole) {
  process.env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
  writeFileSync(
    process.env['FONTCONFIG_FILE'],
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${root}assets/fonts</dir><dir>${fonts}</dir>` +
      `<cachedir>${folder}/cache</cachedir>` +
      stands('Georgia', 'Gelasio', 'Carlito', 'Noto Serif CJK JP', 'Noto Sans Arabic') +
      stands('Calibri', 'Carlito', 'Gelasio', 'Noto Sans CJK JP', 'Noto Sans Arabic') +
      stands('Consolas', 'Inconsolata', 'Carlito') +
      stands('Arial', 'Noto Sans Arabic') +
      ['Yu Mincho', 'Batang', 'SimSun'].map((one) => stands(one, 'Noto Serif CJK JP')).join('') +
      ['Yu Gothic', 'Malgun Gothic', 'Microsoft YaHei']
        .map((one) => stands(one, 'Noto Sans CJK JP'))
        .join('') +
      '</fontconfig>',
  );
}
const needsNoto = /\.(ar|ja|ko)$/;

const examples = readdirSync(`${root}content`)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -3));
const chosen = whole
  ? examples.filter((name) => (asked === 'all' || asked === name) && (hasNoto || !needsNoto.test(name)))
  : ['plain'];
if (whole && !hasNoto) console.error('skipped: no Noto fonts are here for Arabic, Japanese and Korean');

/** The grey of a picture, 160 by 90, which small shifts of letters and their smoothing do not change much. */
const grey = (picture: Uint8Array | string) =>
  sharp(picture)
    .flatten({ background: '#fff' })
    .resize(160, 90, { fit: 'fill' })
    .grayscale()
    .raw()
    .toBuffer();

/** Mean difference of two pictures, 0 to 1. */
async function distance(one: Uint8Array | string, other: Uint8Array | string): Promise<number> {
  const [a, b] = [await grey(one), await grey(other)];
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length / 255;
}

const pagesOf = (pdf: string, name: string): readonly string[] => {
  const out = join(folder, name);
  mkdirSync(out);
  execFileSync('pdftoppm', ['-r', '72', '-png', pdf, join(out, 'page')]);
  return readdirSync(out)
    .sort()
    .map((page) => join(out, page));
};

const isFurniture = ({ placeholder }: TextItem): boolean => /^(dt|ftr|sldNum)$/.test(placeholder?.type ?? '');

/** What a slide says, item by item. */
const wordsOf = ({ items }: SceneSlide): readonly string[] =>
  items.flatMap((item) =>
    item.kind === 'text' && !isFurniture(item)
      ? item.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''))
      : item.kind === 'table'
        ? item.rows.flatMap(({ cells }) =>
            cells.flatMap(({ paragraphs }) =>
              paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')),
            ),
          )
        : [],
  );

/** Georgia's Cyrillic and Hangul have stand-ins of other widths in LibreOffice; the sans letters of night have both alphabets. */
const inNight = chosen.filter((name) => /\.(ru|uk)$/.test(name)).map((name) => ({ name, template: 'night' }));
const decks = [...chosen.map((name) => ({ name, template: 'briefing' })), ...inNight];

describe.skipIf(!canRead)('the forms of a deck', () => {
  it.each(decks)('$name, $template', { timeout: 600_000 }, async ({ name: example, template }) => {
    const file = `content/${example}.md`;
    const name = `${example}-${template}`;
    const { article, files, scene } = await compile(withoutMarks(readFileSync(`${root}${file}`, 'utf8')), {
      file,
      world: fileWorld(root),
      report: () => {},
      template,
      outputs: ['pptx', 'pdf', 'png'],
      scale: 1,
      ...(needsNoto.test(example) ? { fonts } : {}),
    });
    const pdf = join(folder, `${name}.pdf`);
    writeFileSync(pdf, files.get('pdf')?.[0] ?? '');
    execFileSync('qpdf', ['--check', pdf]);
    const text = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
    const said = text.split('\f').map((page) => letters(inReadingOrder(page)));
    const lost = scene.slides.flatMap((slide, index) => lostWords(slide, said[index] ?? ''));
    expect(lost).toEqual([]);
    const bySection = new Map<number, string[]>();
    for (const [index, { section, span }] of scene.slides.entries()) {
      const line = section?.span.line ?? span.line;
      bySection.set(line, [...(bySection.get(line) ?? []), said[index] ?? '']);
    }
    const order = articleOrder(article, bySection);
    expect(order.wrong).toEqual([]);
    expect(order.shown).toBeGreaterThan(order.of / 4);
    const pages = pagesOf(pdf, name);
    const drawn = files.get('png') ?? [];
    const toSvg = await Promise.all(pages.map((page, at) => distance(page, drawn[at] ?? '')));
    const bounds = scene.rtl ? fromTheRight : isLatin(scene.slides) ? close : byOtherFonts;
    expect(Math.max(...toSvg)).toBeLessThan(bounds.svg);
    const drawnByOffice = canDraw ? byOffice(name, files.get('pptx')?.[0]) : undefined;
    const office = await Promise.all(
      (drawnByOffice ? pagesOf(drawnByOffice, `${name}-office-pages`) : []).map((page, at) =>
        distance(pages[at] ?? '', page),
      ),
    );
    expect(Math.max(0, ...office)).toBeLessThan(bounds.office);
    const ends = drawnByOffice ? lineEnds(scene.slides, pdf, drawnByOffice) : { of: 0, others: [] };
    // Where a font stands in for another, LibreOffice has other widths than were measured.
    const isMeasured = template === 'night' || !standIns.test(scene.slides.flatMap(wordsOf).join(''));
    if (isMeasured) expect(ends.others).toEqual([]);
    if (whole)
      console.info(
        `${name}: ${order.shown} of the article's ${order.of} pieces in its order; ${pages.length} pages; to the SVG at most ${worst(toSvg)}, to LibreOffice's at most ${worst(office)}; of ${ends.of} lines ${ends.others.length} end elsewhere there`,
      );
  });
});

/** Arabic is proved without the marks over and under its letters: poppler 22 parts words there. */
const withoutMarks = (text: string): string => text.replace(/[\u064b-\u065f]/g, '');

/** Half of the pages are under 0.005 and 0.007; one slide and the next of a deck are 0.07 apart, half of them. */
const close = { svg: 0.02, office: 0.035 };
/** Where a font stands in for another that is wider, the PDF sets it larger, an SVG stretches it, and LibreOffice does neither. */
const byOtherFonts = { svg: 0.05, office: 0.055 };
/** LibreOffice sets the columns of a table that runs from right to left from the left (docs/libreoffice.md). */
const fromTheRight = { svg: 0.03, office: 0.065 };

const standIns = /[\p{Script=Cyrillic}\p{Script=Hangul}]/u;

const isLatin = (slides: readonly SceneSlide[]): boolean =>
  !/[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}]/u.test(
    slides.flatMap(wordsOf).join(''),
  );

/** Paragraphs that do not stand on the page, or not behind the one before. */
function lostWords(slide: SceneSlide, page: string): readonly string[] {
  let from = 0;
  return wordsOf(slide).filter((words) => {
    const at = page.indexOf(letters(words), from);
    from = Math.max(from, at);
    return at < 0;
  });
}

const worst = (all: readonly number[]): string =>
  `${Math.max(...all).toFixed(4)} (page ${all.indexOf(Math.max(...all)) + 1}), half under ${[...all].sort((a, b) => a - b)[all.length >> 1]?.toFixed(4)}`;

function byOffice(name: string, deck: Uint8Array | undefined): string {
  const out = join(folder, `${name}-office`);
  mkdirSync(out);
  const path = join(out, `${name}.pptx`);
  writeFileSync(path, deck ?? '');
  execFileSync('soffice', [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    out,
    path,
  ]);
  return join(out, `${name}.pdf`);
}

/** Lines of paragraphs that have several, as a reader of the PDF finds them: those that end elsewhere in the other's. */
function lineEnds(
  slides: readonly SceneSlide[],
  ours: string,
  other: string,
): { readonly of: number; readonly others: readonly string[] } {
  const linesOf = (pdf: string) =>
    execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' })
      .split('\f')
      .map((page) => new Set(page.split('\n').map(letters)));
  const [here, there] = [linesOf(ours), linesOf(other)];
  const broken = slides.flatMap(({ items }, page) =>
    items.flatMap((item) =>
      item.kind === 'text' && !isFurniture(item)
        ? item.paragraphs.flatMap(({ lines }) =>
            lines.length < 2
              ? []
              : lines
                  .map(({ runs }) => letters(runs.map(({ text }) => text).join('')))
                  .filter((line) => here[page]?.has(line))
                  .map((line) => ({ page, line })),
          )
        : [],
    ),
  );
  return {
    of: broken.length,
    others: broken
      .filter(({ page, line }) => !there[page]?.has(line))
      .map(({ page, line }) => `${page + 1}: ${line}`),
  };
}
