// What PowerPoint does to a deck that is opened and saved with nothing changed, as counted in 492 decks that it saved: parts of slides
// renumbered in the order of the show, relationship ids given anew and listed downwards, attributes in another order, runs split where
// somebody might have typed, `dirty` and `err`, `endParaRPr` in more paragraphs, creation ids on shapes.

import {
  append,
  appendChild,
  DeckFile,
  type Element,
  find,
  isElement,
  made,
  relsOf,
  textOf,
} from './deck-file.ts';

export function savedByPowerPoint(bytes: Uint8Array): Uint8Array {
  const deck = new DeckFile(bytes);
  for (const part of [...deck.slides]) {
    retold(deck, part);
    const notes = deck.related(part, 'notesSlide');
    if (notes) retold(deck, notes);
    newIds(deck, part);
  }
  renumbered(deck);
  return deck.save();
}

function retold(deck: DeckFile, part: string): void {
  const tree = deck.tree(part);
  for (const [index, run] of find(tree, 'a:r').entries()) {
    const [properties] = find(run, 'a:rPr');
    if (properties) properties.attribs['dirty'] = '0';
    const text = textOf(run);
    const space = text.indexOf(' ');
    if (index % 3 !== 0 || space < 1 || !properties) continue;
    const second = made(`<a:r><a:t>${escaped(text.slice(space))}</a:t></a:r>`);
    const copy = properties.cloneNode(true);
    copy.attribs['err'] = '1';
    second.children.unshift(copy);
    copy.parent = second;
    (find(run, 'a:t')[0] as Element).children = made(`<t>${escaped(text.slice(0, space))}</t>`).children;
    append(run, second);
  }
  for (const paragraph of find(tree, 'a:p'))
    if (!paragraph.children.some((one) => isElement(one) && one.name === 'a:endParaRPr'))
      appendChild(paragraph, made('<a:endParaRPr lang="en-US" dirty="0"/>'));
  for (const [index, one] of find(tree, 'p:cNvPr').entries()) {
    if (index === 0 || one.children.length > 0) continue;
    const tail = String(index).padStart(12, '0');
    appendChild(
      one,
      made(
        `<a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"><a16:creationId xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" id="{0A0B0C0D-0001-4002-8003-${tail}}"/></a:ext></a:extLst>`,
      ),
    );
  }
  for (const one of find(tree, '*')) one.attribs = Object.fromEntries(Object.entries(one.attribs).reverse());
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Relationship ids of a slide from the last to the first, and the list turned round. */
function newIds(deck: DeckFile, part: string): void {
  const rels = deck.rels(part);
  const names = new Map(rels.map(({ attribs }, index) => [attribs['Id'] ?? '', `rId${rels.length - index}`]));
  for (const one of rels) one.attribs['Id'] = names.get(one.attribs['Id'] ?? '') ?? '';
  for (const one of find(deck.tree(part), '*'))
    for (const name of ['r:id', 'r:embed', 'r:link']) {
      const id = names.get(one.attribs[name] ?? '');
      if (id !== undefined) one.attribs[name] = id;
    }
}

/** Slides become slide1.xml, slide2.xml … in the order of the show. */
function renumbered(deck: DeckFile): void {
  const names = new Map(deck.slides.map((part, index) => [part, `ppt/slides/slide${index + 1}.xml`]));
  const moved = [...names].map(([from, to]) => ({
    from,
    to,
    xml: xml(deck, from),
    rels: deck.has(relsOf(from)) ? xml(deck, relsOf(from)) : undefined,
  }));
  const retargeted = (text: string): string =>
    text.replace(/((?:\.\.\/)?slides\/|Target=")(slide\d+\.xml)"/g, (all, head: string, name: string) => {
      const to = names.get(`ppt/slides/${name}`);
      return to ? `${head}${to.slice('ppt/slides/'.length)}"` : all;
    });
  for (const { from } of moved) {
    deck.remove(from);
    deck.remove(relsOf(from));
  }
  for (const { to, xml, rels } of moved) {
    deck.add(to, xml);
    if (rels !== undefined) deck.add(relsOf(to), retargeted(rels));
  }
  for (const name of [...deck.parts.keys()])
    if (/^ppt\/(_rels\/presentation\.xml|notesSlides\/_rels\/.*)\.rels$/.test(name))
      deck.add(name, retargeted(xml(deck, name)));
  const types = xml(deck, '[Content_Types].xml').replace(
    /\/(ppt\/slides\/slide\d+\.xml)"/g,
    (all, name: string) => {
      const to = names.get(name);
      return to ? `/${to}"` : all;
    },
  );
  deck.add('[Content_Types].xml', types);
}

const xml = (deck: DeckFile, part: string): string => deck.text(part);
