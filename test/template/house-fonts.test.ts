// House fonts by file: measured as what they are, in the PDF, in the .pptx where that is asked and allowed, and every fault of a file told.

import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { measureFont, readFont } from '../../src/text/read-font.ts';
import { type BuiltDeck, bytesOf, deckOfText, root } from '../deck-of.ts';
import { open, textOf } from '../pptx/open.ts';
import { sound } from '../pptx/sound.ts';
import { toldOf } from '../told.ts';
import { content, plainBrand } from './plain-brand.ts';

/** Carlito by another name of as many letters, which nobody has, with licence bits as asked. */
function renamed(carlito: Uint8Array, fsType?: number): Buffer {
  const bytes = Buffer.from(carlito);
  const utf16 = (name: string): Buffer => Buffer.from(name, 'utf16le').swap16();
  const names: readonly (readonly [Buffer, Buffer])[] = [
    [utf16('Carlito'), utf16('Hauslit')],
    [Buffer.from('Carlito'), Buffer.from('Hauslit')],
  ];
  for (const [from, to] of names)
    for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at)) to.copy(bytes, at);
  for (let at = 12; fsType !== undefined && at < 12 + 16 * bytes.readUInt16BE(4); at += 16)
    if (bytes.toString('latin1', at, at + 4) === 'OS/2')
      bytes.writeUInt16BE(fsType, bytes.readUInt32BE(at + 8) + 8);
  return bytes;
}

const article =
  '---\ntitle: A deck\n---\n\n## Flows fell in four of five years, and **nobody** had said so\n\n- The upper river fell by 17 percent\n- Snow melts earlier than it did when the treaty was signed in the capital\n';

interface Wrong {
  readonly cut?: number;
  readonly head?: string;
  readonly fsType?: number;
}

let carlito: Uint8Array;
let house: Buffer;

beforeAll(async () => {
  carlito = await readFile(`${root}assets/fonts/Carlito-Regular.ttf`);
  house = renamed(carlito);
});

const built = (
  fonts: string,
  files: Readonly<Record<string, Uint8Array>>,
  text = article,
  brand: Uint8Array = plainBrand({ layouts: [content()], font: 'Hauslit' }),
): Promise<BuiltDeck> =>
  deckOfText(
    text,
    { 'brand.potx': brand, 'brand.yaml': Buffer.from(`file: brand.potx\n${fonts}`), ...files },
    { template: 'brand.yaml' },
  );

const widths = ({ scene }: BuiltDeck): readonly number[] =>
  scene.slides.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === 'text' ? item.paragraphs.flatMap(({ lines }) => lines.map(({ width }) => width)) : [],
    ),
  );

it('measures text in the file’s own letters', async () => {
  const own = await built(
    'fonts: [{ file: fonts/House.ttf }]\n',
    { 'fonts/House.ttf': house },
    article.replaceAll('**', ''),
  );
  const twin = await deckOfText(
    article.replaceAll('**', ''),
    { 'brand.potx': plainBrand({ layouts: [content()] }) },
    { template: 'brand.potx' },
  );
  const [mine, its] = [widths(own), widths(twin)];
  expect(mine).toHaveLength(its.length);
  mine.forEach((width, index) => {
    expect(Math.abs(width - (its[index] ?? 0))).toBeLessThan(0.003 * width + 0.1);
  });
  expect(own.diagnostics.map(({ id }) => id)).toEqual(['font-not-safe']);
});

it('puts it into the .pptx as it is, with its licence bits, where that is asked, and once', async () => {
  const fonts = 'fonts: [{ file: House.ttf, embed: true }]\n';
  const deck = await built(fonts, { 'House.ttf': renamed(carlito, 8) });
  const parts = open(bytesOf(deck));
  const list = '<p:embeddedFontLst><p:embeddedFont><p:font typeface="Hauslit"/><p:regular r:id=';
  expect(textOf(parts, 'ppt/presentation.xml')).toContain(list);
  const eot = Buffer.from(parts.get('ppt/fonts/font1.fntdata') ?? []);
  expect([eot.readUInt32LE(0), eot.readUInt16LE(32), eot.readUInt16LE(34)]).toEqual([eot.length, 8, 0x504c]);
  expect(eot.subarray(eot.length - house.length).equals(renamed(carlito, 8))).toBe(true);
  expect(sound(bytesOf(deck))).toEqual([]);
  expect(deck.diagnostics.map(({ id }) => id)).not.toContain('font-not-safe');
  expect((await toldOf(deck, bytesOf(deck), 'brand.potx')).apart).toEqual([]);
  const again = open(bytesOf(await built(fonts, { 'House.ttf': house }, article, bytesOf(deck))));
  expect([...again.keys()].filter((name) => name.endsWith('.fntdata'))).toEqual(['ppt/fonts/font1.fntdata']);
});

it('draws the PDF with it, unless its bits forbid that, and says so', async () => {
  const pdf = async (fsType: number) => {
    const files = {
      'brand.potx': plainBrand({ layouts: [content()], font: 'Hauslit' }),
      'House.ttf': renamed(carlito, fsType),
    };
    const yaml = Buffer.from('file: brand.potx\nfonts: [{ file: House.ttf }]\n');
    const deck = await deckOfText(
      article,
      { ...files, 'brand.yaml': yaml },
      { template: 'brand.yaml', outputs: ['pdf'] },
    );
    const [bytes = new Uint8Array()] = deck.files.get('pdf') ?? [];
    return { text: Buffer.from(bytes).toString('latin1'), ids: deck.diagnostics.map(({ id }) => id) };
  };
  const [free, barred] = [await pdf(4), await pdf(2)];
  expect(free.text).toMatch(/BaseFont \/[A-Z]+\+Hauslit/);
  expect(free.ids).not.toContain('pdf-font');
  expect(barred.text).not.toContain('Hauslit');
  expect(barred.ids).toContain('pdf-font');
});

it('says which letters and faces it has not', async () => {
  const told = (
    await built(
      'fonts: [{ file: House.ttf }]\n',
      { 'House.ttf': house },
      article.replace('17 percent', '∮ and ⁂'),
    )
  ).diagnostics.filter(({ id }) => id === 'font-lacks');
  expect(told.map(({ message, span }) => [message, span?.line])).toEqual([
    [expect.stringMatching(/^"Hauslit" has no "∮", "⁂": /), 7],
    [expect.stringContaining('no bold face of "Hauslit"'), expect.anything()],
  ]);
});

it.each([
  ['{ file: House.ttf }', {}, /there is no such file/],
  ['{ file: ../House.ttf }', {}, /outside the folder/],
  ['{ file: House.ttf }', { cut: 5000 }, /damaged/],
  ['{ file: House.ttf }', { head: 'wOF2' }, /WOFF/],
  ['{ file: House.ttf, embed: true }', { fsType: 2 }, /fsType 2/],
  ['{ file: House.ttf, embed: true }', { fsType: 4 }, /fsType 4/],
  ['{ file: House.ttf, embed: true }', { fsType: 0x200 }, /fsType 512/],
  ['{ file: House.ttf }, { file: House.ttf }', { fsType: 0 }, /the same face as "House.ttf"/],
] satisfies [string, Wrong, RegExp][])('refuses %s (%o) at its line', async (wishes, wrong: Wrong, said) => {
  const { cut, head, fsType } = wrong;
  const bytes = renamed(carlito, fsType).subarray(0, cut);
  if (head) bytes.write(head, 'latin1');
  const files = Object.keys(wrong).length === 0 ? {} : { 'House.ttf': bytes };
  await expect(built(`fonts: [${wishes}]\n`, files)).rejects.toMatchObject({
    diagnostic: { id: 'bad-font', message: expect.stringMatching(said), span: { line: 2 } },
  });
});

it('tells a font in which nothing is set', async () => {
  const deck = await built(
    'fonts: [{ file: House.ttf }]\n',
    { 'House.ttf': house },
    article,
    plainBrand({ layouts: [content()] }),
  );
  expect(deck.diagnostics.map(({ id, span }) => [id, span?.line])).toEqual([['font-unused', 2]]);
});

it('reads whatever bytes it is given without an end', () => {
  expect(readFont(new Uint8Array())).toBeUndefined();
  for (let at = 0; at < 4000; at += 397) {
    const bytes = Buffer.from(house);
    bytes.fill(0xff, 12 + at, 12 + at + 40);
    const font = readFont(bytes);
    if (font) expect(() => measureFont(bytes).width('Water')).not.toThrow();
  }
});
