// What people do to a deck in PowerPoint, one edit a function, each with what a reader of the two decks would say of it.

import type { Change } from '../../src/library/diff-decks.ts';
import {
  append,
  appendChild,
  type DeckFile,
  type Element,
  find,
  made,
  relsOf,
  removeElement,
  textOf,
} from './deck-file.ts';

export type Random = (below: number) => number;

/** What a comparison has to say, and no more; undefined where the deck has nothing to do this to. */
export type Expected = Pick<Change, 'kind' | 'before' | 'after'> & { readonly slide?: number };
export type Edit = (deck: DeckFile, random: Random) => Expected | undefined;

export const pick = <T>(from: readonly T[], random: Random): T | undefined => from[random(from.length)];

interface Spot {
  /** Counted from 1. */
  readonly slide: number;
  readonly part: string;
  readonly element: Element;
}

export function spots(
  deck: DeckFile,
  name: string,
  wanted: (element: Element) => boolean = () => true,
): readonly Spot[] {
  return deck.slides.flatMap((part, index) =>
    find(deck.tree(part), name)
      .filter(wanted)
      .map((element) => ({ slide: index + 1, part, element })),
  );
}

export const parents = (element: Element): readonly string[] => {
  const names: string[] = [];
  for (let at = element.parent as Element | null; at?.name; at = at.parent as Element | null)
    names.push(at.name);
  return names;
};

/** Paragraphs of text without fields, in a shape or in a cell. */
const plainParagraph = (within: 'p:sp' | 'a:tc') => (element: Element) =>
  parents(element).includes(within) &&
  !(within === 'p:sp' && parents(element).includes('p:grpSp')) &&
  find(element, 'a:fld').length === 0 &&
  find(element, 'a:br').length === 0 &&
  textOf(element).trim().length > 3;

/** What a paragraph says; the raised numbers of sources as a reader sees them. */
export const said = (paragraph: Element): string =>
  find(paragraph, 'a:r')
    .map((run) => {
      const raised = Number(find(run, 'a:rPr')[0]?.attribs['baseline']) > 0;
      return raised ? textOf(run).replace(/\d/g, (one) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(one))) : textOf(run);
    })
    .join('')
    .trim();

function retyped(paragraph: Element, random: Random): readonly [before: string, after: string] {
  const before = said(paragraph);
  const run = pick(
    find(paragraph, 'a:t').filter((one) => textOf(one).trim() !== ''),
    random,
  ) as Element;
  const words = textOf(run).split(' ');
  const at = random(words.length);
  words[at] = `${words[at]} zyx`.trim();
  run.children = made(`<t>${escaped(words.join(' '))}</t>`).children;
  return [before, said(paragraph)];
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const edits = {
  word: (deck, random) => {
    const spot = pick(spots(deck, 'a:p', plainParagraph('p:sp')), random);
    if (!spot) return undefined;
    const [before, after] = retyped(spot.element, random);
    return { kind: 'text', slide: spot.slide, before, after };
  },
  paragraphAdded: (deck, random) => {
    const spot = pick(spots(deck, 'a:p', plainParagraph('p:sp')), random);
    if (!spot) return undefined;
    append(
      spot.element,
      made('<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>Qwx vbn plokij</a:t></a:r></a:p>'),
    );
    return { kind: 'text', slide: spot.slide, after: 'Qwx vbn plokij' };
  },
  paragraphRemoved: (deck, random) => {
    const several = (one: Element) =>
      plainParagraph('p:sp')(one) && find(one.parent as Element, 'a:p').length > 1;
    const spot = pick(spots(deck, 'a:p', several), random);
    if (!spot) return undefined;
    const before = said(spot.element);
    removeElement(spot.element);
    return { kind: 'text', slide: spot.slide, before };
  },
  cell: (deck, random) => {
    const spot = pick(spots(deck, 'a:p', plainParagraph('a:tc')), random);
    if (!spot) return undefined;
    const cell = spot.element.parent as Element;
    const cellText = (): string =>
      find(cell, 'a:p')
        .map(said)
        .filter((one) => one !== '')
        .join('\n');
    const before = cellText();
    retyped(spot.element, random);
    return { kind: 'cell', slide: spot.slide, before, after: cellText() };
  },
  chartValue: (deck, random) => {
    const spot = pick(spots(deck, 'c:chart'), random);
    const part = spot && deck.related(spot.part, spot.element.attribs['r:id'] ?? '');
    if (!spot || !part) return undefined;
    const values = find(deck.tree(part), 'c:val').flatMap((one) => find(one, 'c:v'));
    const value = pick(values, random);
    if (!value) return undefined;
    const before = String(Number(Number(textOf(value)).toPrecision(12)));
    value.children = made('<t>98765.5</t>').children;
    return { kind: 'chart', slide: spot.slide, before, after: '98765.5' };
  },
  notes: (deck, random) => {
    const found = deck.slides.flatMap((part, index) => {
      const notes = deck.related(part, 'notesSlide');
      const paragraphs = notes
        ? find(deck.tree(notes), 'a:p').filter((one) => plainParagraph('p:sp')(one))
        : [];
      return paragraphs.map((element) => ({ slide: index + 1, element }));
    });
    const spot = pick(found, random);
    if (!spot) return undefined;
    const [before, after] = retyped(spot.element, random);
    return { kind: 'notes', slide: spot.slide, before, after };
  },
  moved: (deck, random) => {
    const off = (one: Element) => {
      const names = parents(one);
      return (names[2] === 'p:sp' || names[2] === 'p:pic') && !names.includes('p:grpSp');
    };
    const spot = pick(spots(deck, 'a:off', off), random);
    if (!spot) return undefined;
    spot.element.attribs['x'] = String(Number(spot.element.attribs['x']) + 360000);
    return { kind: 'moved', slide: spot.slide };
  },
  shapeRemoved: (deck, random) => {
    const top = (one: Element) =>
      (one.parent as Element).name === 'p:spTree' &&
      textOf(one).trim() !== '' &&
      find(one, 'a:fld').length === 0;
    const spot = pick(spots(deck, 'p:sp', top), random);
    if (!spot) return undefined;
    removeElement(spot.element);
    return { kind: 'shape-removed', slide: spot.slide };
  },
  textBox: (deck, random) => {
    const spot = pick(spots(deck, 'p:spTree'), random);
    if (!spot) return undefined;
    const id = 1 + Math.max(...find(spot.element, 'p:cNvPr').map(({ attribs }) => Number(attribs['id'])));
    appendChild(
      spot.element,
      made(
        `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="TextBox ${id - 1}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="900000" y="5400000"/><a:ext cx="2600000" cy="369332"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" rtlCol="0"><a:spAutoFit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>Ask about grain</a:t></a:r></a:p></p:txBody></p:sp>`,
      ),
    );
    return { kind: 'shape-added', slide: spot.slide, after: 'Ask about grain' };
  },
  slideMoved: (deck, random) => {
    const ids = deck.slideIds;
    if (ids.length < 4) return undefined;
    const from = random(ids.length - 2);
    const one = ids[from] as Element;
    removeElement(one);
    append(ids.at(-1) as Element, one);
    inOneSection(deck);
    return { kind: 'slide-moved', slide: ids.length };
  },
  slideRemoved: (deck, random) => {
    const ids = deck.slideIds;
    if (ids.length < 3) return undefined;
    const at = random(ids.length);
    removeElement(ids[at] as Element);
    inOneSection(deck);
    return { kind: 'slide-removed', slide: at + 1 };
  },
  slideAdded: (deck, random) => {
    const at = random(deck.slides.length);
    const like = deck.slides[at] as string;
    addSlide(deck, at, like, 'Questions nobody asked yet');
    return { kind: 'slide-added', slide: at + 2 };
  },
  hidden: (deck, random) => {
    const at = random(deck.slides.length);
    const [root] = find(deck.tree(deck.slides[at] as string), 'p:sld');
    if (!root) return undefined;
    root.attribs['show'] = '0';
    return { kind: 'slide-hidden', slide: at + 1 };
  },
  picture: (deck, random) => {
    const spot = pick(spots(deck, 'a:blip'), random);
    if (!spot) return undefined;
    const id = 'rIdNewPicture';
    deck.add('ppt/media/replaced.png', pixel);
    const [rels] = find(deck.tree(relsOf(spot.part)), 'Relationships');
    if (!rels) return undefined;
    appendChild(
      rels,
      made(
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/replaced.png"/>`,
      ),
    );
    spot.element.attribs['r:embed'] = id;
    spot.element.children = [];
    return { kind: 'picture', slide: spot.slide };
  },
  alt: (deck, random) => {
    const spot = pick(
      spots(deck, 'p:cNvPr', ({ attribs }) => (attribs['descr'] ?? '') !== ''),
      random,
    );
    if (!spot) return undefined;
    const before = spot.element.attribs['descr'] ?? '';
    spot.element.attribs['descr'] = 'Seen from the north';
    return { kind: 'alt', slide: spot.slide, before, after: 'Seen from the north' };
  },
  themeColor: (deck) => {
    const [accent] = find(deck.tree('ppt/theme/theme1.xml'), 'a:accent1');
    if (!accent) return undefined;
    const before = find(accent, 'a:srgbClr')[0]?.attribs['val'] ?? '';
    accent.children = [made('<a:srgbClr val="123456"/>')];
    return { kind: 'theme', before, after: '123456' };
  },
} satisfies Readonly<Record<string, Edit>>;

export type EditName = keyof typeof edits;

/** A PNG of one pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** After what stands in the list of slides: PowerPoint keeps the sections in step, this drops them. */
function inOneSection(deck: DeckFile): void {
  for (const one of find(deck.tree('ppt/presentation.xml'), 'p:extLst')) removeElement(one);
}

/** Puts a slide with a title of its own behind another. */
function addSlide(deck: DeckFile, behind: number, like: string, title: string): void {
  const part = 'ppt/slides/slide901.xml';
  const layout = deck.related(like, 'slideLayout') ?? '';
  deck.add(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id="2" name="Title 1"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>${title}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  );
  deck.add(
    relsOf(part),
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideLayout" Target="../${layout.slice('ppt/'.length)}"/></Relationships>`,
  );
  const [types] = find(deck.tree('[Content_Types].xml'), 'Types');
  const [rels] = find(deck.tree('ppt/_rels/presentation.xml.rels'), 'Relationships');
  if (!types || !rels) throw new Error('no deck');
  appendChild(
    types,
    made(
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slide+xml"/>`,
    ),
  );
  appendChild(
    rels,
    made(
      '<Relationship Id="rIdNewSlide" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide" Target="slides/slide901.xml"/>',
    ),
  );
  append(deck.slideIds[behind] as Element, made('<p:sldId id="90001" r:id="rIdNewSlide"/>'));
  inOneSection(deck);
}
