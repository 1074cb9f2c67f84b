// A simulation of what Google Slides makes of a deck that is uploaded, and downloaded as .pptx: no file of theirs is at hand. Public
// programs that read such exports tell its habits: shapes are named "Google Shape;12;p3" by a count and their slide, there are no properties
// of the file, no custom XML, no extensions and creation ids; layouts go by names of Google's, the theme's fonts are flattened, parts and
// ids are numbered anew. Which of a run's looks it says again is not known, and not simulated.

import { DeckFile, find, relsOf, removeElement } from './deck-file.ts';
import { savedByPowerPoint } from './saved-by-powerpoint.ts';

export function savedByGoogle(bytes: Uint8Array): Uint8Array {
  // Parts in the order of the show, relationships with other ids, runs that are split.
  const deck = new DeckFile(savedByPowerPoint(bytes));
  for (const name of [...deck.parts.keys()]) if (/^(?:docProps|customXml)\//.test(name)) deck.remove(name);
  for (const part of ['_rels/.rels', relsOf('ppt/presentation.xml')])
    for (const one of find(deck.tree(part), 'Relationship'))
      if (/(?:properties|customXml)$/.test(one.attribs['Type'] ?? '')) removeElement(one);
  for (const one of find(deck.tree('[Content_Types].xml'), 'Override'))
    if (/^\/(?:docProps|customXml)\//.test(one.attribs['PartName'] ?? '')) removeElement(one);
  let shape = 0;
  for (const [index, part] of deck.slides.entries()) {
    const notes = deck.related(part, 'notesSlide');
    for (const one of notes ? [part, notes] : [part]) {
      without(deck, one, 'p:extLst', 'a:extLst');
      for (const own of find(deck.tree(one), 'p:cNvPr').slice(1)) {
        shape += 1;
        own.attribs['id'] = String(50 + shape);
        own.attribs['name'] = `Google Shape;${50 + shape};${one === part ? 'p' : 'g1a2b_0_'}${index + 1}`;
      }
    }
  }
  for (const [index, one] of deck.slideIds.entries()) one.attribs['id'] = String(256 + index);
  without(deck, 'ppt/presentation.xml', 'p:extLst');
  for (const name of [...deck.parts.keys()]) {
    const number = /^ppt\/slideLayouts\/slideLayout(\d+)\.xml$/.exec(name)?.[1];
    for (const one of number === undefined ? [] : find(deck.tree(name), 'p:cSld'))
      one.attribs['name'] = number === '1' ? 'TITLE' : `CUSTOM_${number}`;
    for (const one of /^ppt\/theme\//.test(name) ? find(deck.tree(name), 'a:latin') : [])
      one.attribs['typeface'] = 'Arial';
  }
  return deck.save();
}

function without(deck: DeckFile, part: string, ...names: readonly string[]): void {
  for (const name of names) for (const one of find(deck.tree(part), name)) removeElement(one);
}
