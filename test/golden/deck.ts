// A deck as a text that a person reads: its slides in order, each with its layout, its shapes and its notes;
// charts stand where they are shown. It is made from the bytes alone, by the tests' own reader. Left out are
// ids, which only number things, and what all shapes have; everything else that a slide, its notes and its
// charts say is there, in points and words.

import {
  attribute,
  childrenOf,
  content,
  type Element,
  find,
  open,
  type Parts,
  partsIn,
  relationshipsOf,
  xmlOf,
} from '../pptx/open.ts';
import { slidesOf } from '../pptx/sound.ts';
import { attributes, indented, inline, outline, type Part, type Phrase, points, visible } from './outline.ts';
import { paint } from './paint.ts';
import { type ShapesPart, shapes } from './shape.ts';
import { levelStyle } from './text.ts';

export function deckText(bytes: Uint8Array): string {
  const parts = open(bytes);
  const names = slidesOf(parts);
  const language =
    attribute(find(xmlOf(parts, names[0] ?? ''), 'a:rPr')[0] ?? xmlOf(parts, names[0] ?? ''), 'lang') ?? '';
  const sections = sectionStarts(parts);
  const slides = names.flatMap((name, index) => [
    '',
    ...(sections.get(index) ?? []),
    ...slideLines(parts, name, index, language),
  ]);
  return `${[...headLines(parts, language), ...slides].join('\n')}\n`;
}

/** The theme's colours and fonts, the master and the layouts of a deck. */
export function templateText(bytes: Uint8Array): string {
  const parts = open(bytes);
  const [master = ''] = partsIn(parts, 'ppt/slideMasters');
  const language = find(xmlOf(parts, master), 'a:rPr')[0]?.attribs['lang'] ?? '';
  const theme = relationshipsOf(parts, master).find(({ type }) => type === 'theme')?.part ?? '';
  const schemes = ['a:clrScheme', 'a:fontScheme'].flatMap((name) => find(xmlOf(parts, theme), name));
  const texts = [master, ...partsIn(parts, 'ppt/slideLayouts')].map((name) => [
    `=== ${find(xmlOf(parts, name), 'p:cSld')[0]?.attribs['name'] ?? 'Master'}`,
    ...shapesLines(xmlOf(parts, name), shapesPart(parts, name, language)),
  ]);
  const themeLines = schemes.flatMap((one) => outline(one, partOf(parts, theme, language)));
  return `${[['=== Theme', ...indented(themeLines)], ...texts].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What the package says of the deck as a whole. */
function headLines(parts: Parts, language: string): readonly string[] {
  const presentation = xmlOf(parts, 'ppt/presentation.xml');
  const size = find(presentation, 'p:sldSz').map(
    ({ attribs: { cx, cy } }) => `${points(cx)} × ${points(cy)}`,
  );
  const direction = attribute(presentation, 'rtl') === '1' ? ', from the right' : '';
  const properties = childrenOf(xmlOf(parts, 'docProps/core.xml')).map(
    (one) => `${one.name.replace(/^\w+:/, '')}: ${visible(content(one))}`,
  );
  return [`language ${language}, ${size}${direction}`, ...properties];
}

/** The lines that open a section, by the index of its first slide. */
function sectionStarts(parts: Parts): ReadonlyMap<number, readonly string[]> {
  const presentation = xmlOf(parts, 'ppt/presentation.xml');
  const ids = find(presentation, 'p:sldId').map((one) => attribute(one, 'id'));
  const starts = find(presentation, 'p14:section').map((section): [number, readonly string[]] => {
    const [first] = find(section, 'p14:sldId');
    return [
      ids.indexOf(first && attribute(first, 'id')),
      [`##### ${visible(attribute(section, 'name') ?? '')}`, ''],
    ];
  });
  return new Map(starts);
}

/** By what a slide is known to the next build (test/merge/record.test.ts); it says nothing to a reader. */
const CREATION_ID = /^ {2}extLst \(ext uri=\{BB962C8B-[\w-]+\} \(p14:creationId \d+\)\)$/;

function slideLines(parts: Parts, name: string, index: number, language: string): readonly string[] {
  const shown = (one: string) => shapesLines(xmlOf(parts, one), shapesPart(parts, one, language));
  const layout = relationshipsOf(parts, name).find(({ type }) => type === 'slideLayout')?.part ?? '';
  const [called] = find(xmlOf(parts, layout), 'p:cSld');
  const notes = relationshipsOf(parts, name).find(({ type }) => type === 'notesSlide')?.part;
  const said = notes ? notesLines(shown(notes), index) : [];
  return [
    `=== ${index + 1}. ${visible(attribute(called ?? xmlOf(parts, layout), 'name') ?? '')}`,
    ...shown(name).filter((line) => !CREATION_ID.test(line)),
    ...(said.length > 0 ? ['  --- notes', ...said] : []),
  ];
}

/**
 * Of the shapes of a notes page the notes; the slide's picture and number only where they are not as ever.
 */
function notesLines(lines: readonly string[], index: number): readonly string[] {
  const usual = [
    '  Slide image <sldImg> · cNvSpPr (spLocks noGrp=1 noRot=1 noChangeAspect=1)',
    `  Slide number <sldNum 5>: {slidenum: ${index + 1}}`,
    '  Notes <body 1>',
    '  Notes <body 1>: (empty)',
  ];
  return lines
    .filter((line) => !usual.includes(line))
    .map((line) => line.replace('  Notes <body 1>: ', '    '));
}

/** Tree heads are all alike: a group without a name, a place or a size. */
const TREE_HEAD = 'nvGrpSpPr (cNvPr id=1 name=, cNvGrpSpPr, nvPr), grpSpPr';

/** The shapes of a slide, a layout, a master or a notes page, and what else the part says. */
export function shapesLines(root: Element, part: ShapesPart): readonly string[] {
  const own = attributes(root, part);
  return [
    ...(own.length > 0 ? [own.join(', ')] : []),
    ...childrenOf(root).flatMap((child) => {
      if (child.name !== 'p:cSld') {
        const lines = outline(child, part, MASTER);
        return lines.join() === 'clrMapOvr (masterClrMapping)' ? [] : lines;
      }
      return childrenOf(child).flatMap((one) => {
        if (one.name === 'p:bg') return [`background ${paint(one, part)}`];
        return one.name === 'p:spTree' ? treeLines(one, part) : outline(one, part);
      });
    }),
  ].map((line) => `  ${line}`);
}

function treeLines(tree: Element, part: ShapesPart): readonly string[] {
  const [about, box, ...items] = childrenOf(tree);
  const head = [about, box].flatMap((one) => (one ? [inline(one, part)] : [])).join(', ');
  return [...(head === TREE_HEAD ? [] : [head]), ...shapes({ ...tree, children: items } as Element, part)];
}

/** The text styles of a master, a level a line; its layouts are counted, and stand below. */
const MASTER: Readonly<Record<string, Phrase>> = {
  ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`a:lvl${index + 1}pPr`, levelStyle])),
  'p:sldLayoutIdLst': (element) => `${childrenOf(element).length} layouts`,
};

/** A part as its shapes see it. */
export function shapesPart(parts: Parts, name: string, language: string): ShapesPart {
  const part = partOf(parts, name, language);
  const rels = relationshipsOf(parts, name);
  return {
    ...part,
    chart: (id) => {
      const found = rels.find((one) => one.id === id)?.part;
      return found ? { root: xmlOf(parts, found), part: partOf(parts, found, language) } : undefined;
    },
  };
}

function partOf(parts: Parts, name: string, language: string): Part {
  const rels = new Map(relationshipsOf(parts, name).map((one) => [one.id, one]));
  return {
    language,
    target: (id) => {
      const found = rels.get(id);
      return found ? (found.part?.replace(/^ppt\//, '') ?? found.target) : id;
    },
  };
}
