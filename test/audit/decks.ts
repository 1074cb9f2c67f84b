// A sound deck to put faults into, and shapes written as PowerPoint writes them.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { checkDeck } from '../../src/library/check-deck.ts';
import { bytesOf, deckOfText, files } from '../deck-of.ts';

/** Slide 2 has a title, two short points at the top, and room below them. */
const article = `---
title: Rivers
author: A. Writer
date: 2024-05-06
---

## Rivers carry what the hills let go

<!-- layout: assertion -->

- Rain falls on the hills.
- The [report on rivers](https://example.org/rivers) says where it goes.
`;

let sound: Promise<Uint8Array> | undefined;

export function soundDeck(): Promise<Uint8Array> {
  sound ??= deckOfText(article).then((deck) => withItsLayouts(bytesOf(deck)));
  return sound;
}

/** Without the layouts that no slide is made from: they are nine tenths of what check reads, each of some three hundred times. */
export function withItsLayouts(deck: Uint8Array): Uint8Array {
  const parts = unzipSync(deck);
  const text = (name: string): string => strFromU8(parts[name] as Uint8Array);
  const folder = 'ppt/slideLayouts/';
  const used = new Set(
    Object.keys(parts)
      .filter((name) => name.startsWith('ppt/slides/_rels/'))
      .map((name) => /slideLayout\d+\.xml/.exec(text(name))?.[0]),
  );
  const unused = Object.keys(parts).flatMap((name) => {
    const file = name.startsWith(folder) ? name.slice(folder.length) : '';
    return /^slideLayout\d+\.xml$/.test(file) && !used.has(file) ? [file] : [];
  });
  const [types, master] = ['[Content_Types].xml', 'ppt/slideMasters/slideMaster1.xml'];
  const rels = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
  let [ids, list, named] = [text(master), text(rels), text(types)];
  for (const file of unused) {
    delete parts[folder + file];
    delete parts[`${folder}_rels/${file}.rels`];
    const relationship = new RegExp(`<Relationship [^>]*/${file}"[^>]*/>`).exec(list)?.[0] ?? '';
    const id = /Id="([^"]*)"/.exec(relationship)?.[1];
    list = list.replace(relationship, '');
    ids = ids.replace(new RegExp(`<p:sldLayoutId [^>]*r:id="${id}"/>`), '');
    named = named.replace(new RegExp(`<Override [^>]*/${file}"[^>]*/>`), '');
  }
  return zipSync(
    { ...parts, [master]: strToU8(ids), [rels]: strToU8(list), [types]: strToU8(named) },
    { level: 0 },
  );
}

export const findings = async (bytes: Uint8Array): Promise<readonly Diagnostic[]> =>
  (await checkDeck(bytes, { file: 'deck.pptx', world: files })).findings;

/** `low-contrast 2`: each finding's rule and slide. */
export const found = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await findings(bytes)).map(({ id, span }) => `${id} ${span?.line}`);

export type Change = (xml: string) => string;

/** A deck with parts changed, or added; `changed` fails where a change changes nothing. */
export function edited(
  deck: Uint8Array,
  changes: Readonly<Record<string, Change | string | Uint8Array>>,
): Uint8Array {
  const parts = unzipSync(deck);
  for (const [name, change] of Object.entries(changes)) {
    if (typeof change !== 'function') {
      parts[name] = typeof change === 'string' ? strToU8(change) : new Uint8Array(change);
      continue;
    }
    const before = parts[name];
    if (!before) throw new Error(`the deck has no ${name}`);
    const after = change(strFromU8(before));
    if (after === strFromU8(before)) throw new Error(`nothing to change in ${name}`);
    parts[name] = strToU8(after);
  }
  // Stored: there are hundreds of these, and nobody keeps one.
  return zipSync(parts, { level: 0 });
}

export const slide2 = 'ppt/slides/slide2.xml';

/** The part of the layout that slide 2 is made from: the number of a layout changes with the template. */
export async function layout2(): Promise<string> {
  const rels = strFromU8(unzipSync(await soundDeck())['ppt/slides/_rels/slide2.xml.rels'] as Uint8Array);
  return `ppt/slideLayouts/${/slideLayout\d+\.xml/.exec(rels)?.[0]}`;
}

/** Shapes put onto slide 2, after its own. */
export const onSlide =
  (...shapes: readonly string[]): Change =>
  (xml) =>
    xml.replace('</p:spTree>', `${shapes.join('')}</p:spTree>`);

export async function slideWith(...shapes: readonly string[]): Promise<Uint8Array> {
  return edited(await soundDeck(), { [slide2]: onSlide(...shapes) });
}

export interface BoxOptions {
  readonly id?: number;
  readonly name?: string;
  /** Points. */
  readonly at?: readonly [x: number, y: number, width: number, height: number];
  readonly text?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** Children of a:rPr. */
  readonly run?: string;
  /** Children of p:spPr after the geometry. */
  readonly fill?: string;
  readonly geometry?: string;
  /** `p:style`. */
  readonly style?: string;
  readonly body?: string;
  readonly lang?: string;
  readonly paragraph?: string;
  readonly turn?: number;
}

let next = 100;
const emu = (points: number): number => Math.round(points * 12700);

export const transform = (
  [x, y, width, height]: readonly [number, number, number, number],
  turn = 0,
): string =>
  `<a:xfrm${turn ? ` rot="${turn * 60000}"` : ''}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;

export function shape(options: BoxOptions = {}): string {
  const {
    id = next++,
    name = `Box ${id}`,
    at = [80, 330, 200, 40],
    text,
    size = 18,
    bold = false,
    run = '',
    fill = '<a:noFill/>',
    geometry = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    style = '',
    body = '<a:bodyPr wrap="square"/>',
    lang = 'en-US',
    paragraph = '',
    turn = 0,
  } = options;
  const words =
    text === undefined
      ? ''
      : `<a:r><a:rPr lang="${lang}" sz="${size * 100}"${bold ? ' b="1"' : ''}>${run}</a:rPr><a:t>${text}</a:t></a:r>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${transform(at, turn)}${geometry}${fill}</p:spPr>${style}` +
    `<p:txBody>${body}<a:lstStyle/><a:p>${paragraph}${words}</a:p></p:txBody></p:sp>`
  );
}

export const solid = (color: string): string =>
  /^[0-9A-F]{6}$/.test(color)
    ? `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`
    : `<a:solidFill><a:schemeClr val="${color}"/></a:solidFill>`;

export interface GroupOptions {
  readonly at: readonly [number, number, number, number];
  /** Inner coordinates; those of the slide unless said. */
  readonly inner?: readonly [number, number, number, number];
  readonly alt?: string;
  readonly name?: string;
  readonly turn?: number;
  readonly fill?: string;
}

export function group(
  { at, inner = at, alt = '', name = 'Group', turn = 0, fill = '' }: GroupOptions,
  ...members: readonly string[]
): string {
  const outer = transform(at, turn).replace('</a:xfrm>', '');
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${next++}" name="${name}" descr="${alt}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr>${outer}<a:chOff x="${emu(inner[0])}" y="${emu(inner[1])}"/><a:chExt cx="${emu(inner[2])}" cy="${emu(inner[3])}"/></a:xfrm>${fill}</p:grpSpPr>${members.join('')}</p:grpSp>`
  );
}

export const picture = ({
  at = [80, 330, 200, 100] as readonly [number, number, number, number],
  alt = 'A river between hills',
  media = '',
  embed = 'rIdPicture',
  crop = '',
} = {}): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${next++}" name="Picture" descr="${alt}"/><p:cNvPicPr/><p:nvPr>${media}</p:nvPr></p:nvPicPr>` +
  `<p:blipFill><a:blip r:embed="${embed}"/>${crop}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
  `<p:spPr>${transform(at)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

/** Relationships put into slide 2's. */
export const related =
  (...relationships: readonly string[]): Change =>
  (xml) =>
    xml.replace('</Relationships>', `${relationships.join('')}</Relationships>`);

export const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

export const typed =
  (extension: string, type: string): Change =>
  (xml) =>
    xml.includes(`Extension="${extension}"`)
      ? xml
      : xml.replace('<Default ', `<Default Extension="${extension}" ContentType="${type}"/><Default `);

/** Slide 2 with a picture's part, `rIdPicture`, and shapes. */
export async function slideWithPicture(
  bytes: Uint8Array,
  shapes: readonly string[],
  { extension = 'png', type = 'image/png', changes = {} as Readonly<Record<string, Change>> } = {},
): Promise<Uint8Array> {
  return edited(await soundDeck(), {
    [slide2]: (xml) => (changes[slide2] ?? ((one: string) => one))(onSlide(...shapes)(xml)),
    'ppt/slides/_rels/slide2.xml.rels': related(
      relationship('rIdPicture', 'image', `../media/shown.${extension}`),
    ),
    '[Content_Types].xml': (xml) => `${typed(extension, type)(xml)} `,
    [`ppt/media/shown.${extension}`]: bytes,
  });
}

export interface CellOptions {
  readonly text: string;
  /** Children of a:tcPr. */
  readonly fill?: string;
  readonly run?: string;
  readonly size?: number;
  readonly attributes?: string;
}

export function table({
  at = [80, 330, 400, 60] as readonly [number, number, number, number],
  rows = [] as readonly (readonly CellOptions[])[],
  properties = 'firstRow="1"',
  style = '',
  rowHeight = 30,
} = {}): string {
  const columns = rows[0]?.length ?? 1;
  const grid = Array.from({ length: columns }, () => `<a:gridCol w="${emu(at[2] / columns)}"/>`).join('');
  const cell = ({ text, fill = '', run = '', size = 14, attributes = '' }: CellOptions): string =>
    `<a:tc${attributes}><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US" sz="${size * 100}">${run}</a:rPr><a:t>${text}</a:t></a:r></a:p></a:txBody><a:tcPr>${fill}</a:tcPr></a:tc>`;
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${next++}" name="Table"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>` +
    `<p:xfrm>${transform(at).replace('<a:xfrm>', '').replace('</a:xfrm>', '')}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">` +
    `<a:tbl><a:tblPr ${properties}>${style ? `<a:tableStyleId>${style}</a:tableStyleId>` : ''}</a:tblPr><a:tblGrid>${grid}</a:tblGrid>` +
    `${rows.map((row) => `<a:tr h="${emu(rowHeight)}">${row.map(cell).join('')}</a:tr>`).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}
