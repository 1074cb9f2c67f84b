// Holds our line breaks against LibreOffice's, which sets the same text with the metric twins we ship.
// Skipped where soffice or pdftotext is missing. docs/text.md quotes the figure this prints.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { breakLines } from '../../src/text/break.ts';
import { families, measurer, style } from './setting.ts';

const fonts = resolve(import.meta.dirname, '../../assets/fonts');
const has = (command: string, flag: string) => spawnSync(command, [flag]).error === undefined;
const ready = has('soffice', '--version') && has('pdftotext', '-v');

const english = [
  'Kazakhstan’s president said on Wednesday that the country would keep its borders, its language and its alliances, and that no neighbour had asked it to choose.',
  'Two rail lines, a pipeline and 7,644 km of frontier tie Astana to Moscow; a $4.5 billion trade account ties it to Beijing.',
  'We will continue to resolutely support Kazakhstan in defending its independence, sovereignty and territorial integrity – “no matter how the international situation changes” (Akorda.kz, September 14).',
  'AVERAGE TRAVEL TO TASHKENT, YEREVAN AND VILNIUS: well-known state-to-state visits, 2021–2022, by type of delegation.',
  'The observers were told to wait. They waited; nothing was offered, and after forty-eight hours the offer that had not been made was withdrawn.',
];
const russian = [
  'Президент заявил, что страна сохранит свои границы, свой язык и своих союзников, и что ни один сосед не требовал от неё выбора.',
  'Две железные дороги, трубопровод и 7 644 км границы связывают Астану с Москвой; торговля на 4,5 млрд долларов связывает её с Пекином.',
];

interface Sample {
  readonly text: string;
  readonly font: 'major' | 'minor';
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly width: number;
}

const samples: Sample[] = [];
[240, 400, 610].forEach((width, i) => {
  english.forEach((text, j) => {
    samples.push({
      text,
      font: 'major',
      size: 28 - 4 * i,
      bold: (i + j) % 2 === 0,
      italic: j % 3 === 0,
      width,
    });
    samples.push({
      text,
      font: 'minor',
      size: 24 - 3 * i,
      bold: (i + j) % 3 === 0,
      italic: (i + j) % 4 === 1,
      width,
    });
  });
  russian.forEach((text, j) => {
    samples.push({
      text,
      font: 'minor',
      size: 20 - 2 * i,
      bold: j === 1,
      italic: i === 2,
      width: width + 10 * j,
    });
  });
});
for (const [i, text] of english.slice(0, 4).entries()) {
  samples.push({
    text,
    font: i < 2 ? 'major' : 'minor',
    size: 18,
    bold: false,
    italic: false,
    width: 333 + 17 * i,
  });
}

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-text-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice shows: the words of each line, one list a slide. */
async function shown(): Promise<string[][]> {
  const Deck = createRequire(import.meta.url)('pptxgenjs') as new () => PptxLike;
  const deck = new Deck();
  // Taller than any sample: lines below the slide's edge would not be in the PDF.
  deck.defineLayout({ name: 'tall', width: 10, height: 15 });
  deck.layout = 'tall';
  for (const sample of samples) {
    deck.addSlide().addText(sample.text, {
      x: 0.5,
      y: 0.2,
      w: sample.width / 72,
      h: 5,
      margin: 0,
      valign: 'top',
      fontFace: families[sample.font],
      fontSize: sample.size,
      bold: sample.bold,
      italic: sample.italic,
    });
  }
  await deck.writeFile({ fileName: join(folder, 'lines.pptx') });
  writeFileSync(join(folder, 'fonts.conf'), fontconfig());
  mkdirSync(join(folder, 'profile'));
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      'lines.pptx',
    ],
    {
      cwd: folder,
      env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
      stdio: 'ignore',
      timeout: 55_000,
    },
  );
  const html = execFileSync('pdftotext', ['-bbox', join(folder, 'lines.pdf'), '-'], { encoding: 'utf8' });
  return html
    .split('<page')
    .slice(1)
    .map((page) => {
      const lines = new Map<string, string>();
      for (const [, y, word] of page.matchAll(/yMin="([\d.]+)"[^>]*>([^<]*)<\/word>/g)) {
        const key = Number(y).toFixed(0);
        lines.set(key, `${lines.get(key) ?? ''}${word}`);
      }
      return [...lines.values()];
    });
}

interface PptxLike {
  layout: string;
  defineLayout(options: { name: string; width: number; height: number }): void;
  addSlide(): { addText(text: string, options: object): void };
  writeFile(options: { fileName: string }): Promise<string>;
}

/** The twins from this checkout under the names the deck uses. */
function fontconfig(): string {
  const alias = (from: string, to: string) =>
    `<alias binding="same"><family>${from}</family><prefer><family>${to}</family></prefer></alias>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/cache</cachedir>${alias('Georgia', 'Gelasio')}${alias('Calibri', 'Carlito')}</fontconfig>`;
}

const plain = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&apos;', "'");

describe.skipIf(!ready)('line breaks against LibreOffice (needs soffice and pdftotext)', () => {
  it(`have its line count in at least 39 of 40 boxes`, async () => {
    const theirs = await shown();
    expect(theirs).toHaveLength(samples.length);
    let counts = 0;
    let breaks = 0;
    const differing: string[] = [];
    samples.forEach((sample, i) => {
      const { text, size, bold, italic, font, width } = sample;
      const ours = breakLines(
        [{ text, lang: 'en' }],
        { ...style, font, size, bold, italic },
        families,
        width,
        measurer,
      );
      const words = ours.map((line) =>
        line.runs
          .map((run) => run.text)
          .join('')
          .replace(/\s/g, ''),
      );
      const same = (theirs[i] ?? []).map(plain);
      if (words.length === same.length) counts += 1;
      else
        differing.push(
          `${families[font]} ${size} bold ${bold} italic ${italic} ${width}: ours ${words.length}, theirs ${same.length}`,
        );
      if (words.join('|') === same.join('|')) breaks += 1;
      else if (words.length === same.length)
        differing.push(`${families[font]} ${size} ${width}:\n  ${words.join(' | ')}\n  ${same.join(' | ')}`);
    });
    console.log(
      `line counts agree in ${counts} of ${samples.length}, every break in ${breaks}\n${differing.join('\n')}`,
    );
    expect(counts / samples.length).toBeGreaterThanOrEqual(39 / 40);
  });
});
