// What people do to a deck besides its words: links, sizes, turns, layouts, rows of tables, the size of the slides.

import { appendChild, type Element, find, made, relsOf, removeElement, textOf } from './deck-file.ts';
import { type Edit, parents, pick, spots } from './edits.ts';

/** Of text boxes and pictures with a place of their own, in no group. */
const own = (name: string) => (one: Element) => {
  const names = parents(one);
  return one.name === name && (names[2] === 'p:sp' || names[2] === 'p:pic') && !names.includes('p:grpSp');
};

export const moreEdits = {
  link: (deck, random) => {
    const isPlain = (one: Element) =>
      parents(one).includes('p:sp') &&
      !parents(one).includes('p:grpSp') &&
      textOf(one).trim().length > 3 &&
      find(one, 'a:hlinkClick').length === 0 &&
      find(one, 'a:rPr').length > 0;
    const spot = pick(spots(deck, 'a:r', isPlain), random);
    const [rels] = spot ? find(deck.tree(relsOf(spot.part)), 'Relationships') : [];
    const [properties] = spot ? find(spot.element, 'a:rPr') : [];
    if (!spot || !rels || !properties) return undefined;
    const after = 'https://example.org/grain';
    appendChild(
      rels,
      made(
        `<Relationship Id="rIdNewLink" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${after}" TargetMode="External"/>`,
      ),
    );
    appendChild(properties, made('<a:hlinkClick r:id="rIdNewLink"/>'));
    return { kind: 'link', slide: spot.slide, after };
  },
  resized: (deck, random) => {
    const spot = pick(spots(deck, 'a:ext', own('a:ext')), random);
    if (!spot) return undefined;
    spot.element.attribs['cx'] = String(Number(spot.element.attribs['cx']) + 360000);
    return { kind: 'resized', slide: spot.slide };
  },
  turned: (deck, random) => {
    const spot = pick(
      spots(deck, 'a:xfrm', (one) => own('a:off')(find(one, 'a:off')[0] as Element)),
      random,
    );
    if (!spot) return undefined;
    spot.element.attribs['rot'] = '900000';
    return { kind: 'turned', slide: spot.slide, before: '0°', after: '15°' };
  },
  layout: (deck, random) => {
    const at = random(deck.slides.length);
    const part = deck.slides[at] as string;
    const found = deck.rels(part).find(({ attribs }) => attribs['Type']?.endsWith('/slideLayout'));
    const was = deck.related(part, 'slideLayout') ?? '';
    const master = deck.related(was, 'slideMaster') ?? '';
    const [rels] = find(deck.tree(relsOf(master)), 'Relationships');
    const [list] = find(deck.tree(master), 'p:sldLayoutIdLst');
    const [types] = find(deck.tree('[Content_Types].xml'), 'Types');
    if (!found || !rels || !list || !types) return undefined;
    // Its twin: nothing on the slide goes elsewhere.
    const twin = 'ppt/slideLayouts/slideLayout901.xml';
    const before = find(deck.tree(was), 'p:cSld')[0]?.attribs['name'] ?? '';
    deck.add(twin, deck.text(was));
    for (const one of find(deck.tree(twin), 'p:cSld')) one.attribs['name'] = 'Ours';
    deck.add(relsOf(twin), deck.text(relsOf(was)));
    const { Type = '' } = found.attribs;
    appendChild(
      rels,
      made(`<Relationship Id="rIdTwin" Type="${Type}" Target="../slideLayouts/slideLayout901.xml"/>`),
    );
    appendChild(list, made('<p:sldLayoutId id="2147489999" r:id="rIdTwin"/>'));
    const kind = 'application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml';
    appendChild(types, made(`<Override PartName="/${twin}" ContentType="${kind}"/>`));
    found.attribs['Target'] = '../slideLayouts/slideLayout901.xml';
    return { kind: 'layout', slide: at + 1, before, after: 'Ours' };
  },
  row: (deck, random) => {
    const spot = pick(
      spots(deck, 'a:tr', (one) => find(one.parent as Element, 'a:tr').indexOf(one) > 0),
      random,
    );
    if (!spot) return undefined;
    const before = find(spot.element, 'a:tc')
      .map((cell) => textOf(cell).trim())
      .join(' | ');
    removeElement(spot.element);
    return { kind: 'cell', slide: spot.slide, before };
  },
  slideSize: (deck) => {
    const [size] = find(deck.tree('ppt/presentation.xml'), 'p:sldSz');
    if (!size) return undefined;
    size.attribs['cx'] = '9144000';
    return {
      kind: 'slide-size',
      before: '33.87 x 19.05 cm (13.33 x 7.5 in)',
      after: '25.4 x 19.05 cm (10 x 7.5 in)',
    };
  },
} satisfies Readonly<Record<string, Edit>>;
