// SmartArt in a deck that LibreOffice saved goes into the deck as it was built with all of its parts, and with its drawing, which its data
// names by a relationship of the slide.

import { expect, it } from 'vitest';
import { transplanted } from '../../src/merge/transplant.ts';
import { readPackage } from '../../src/opc/read-package.ts';
import { bytesOf, deckOfText } from '../deck-of.ts';
import { slideWith } from './by-hand.ts';
import { appendChild, DeckFile, type Element, find, made, relsOf } from './deck-file.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const kinds = [
  ['dm', 'data', 'diagramData', 'openxmlformats-officedocument.drawingml.diagramData'],
  ['lo', 'layout', 'diagramLayout', 'openxmlformats-officedocument.drawingml.diagramLayout'],
  ['qs', 'quickStyle', 'diagramQuickStyle', 'openxmlformats-officedocument.drawingml.diagramStyle'],
  ['cs', 'colors', 'diagramColors', 'openxmlformats-officedocument.drawingml.diagramColors'],
  ['', 'drawing', 'diagramDrawing', 'ms-office.drawingml.diagramDrawing'],
] as const;

function addDiagram(deck: DeckFile, part: string): void {
  const ids = kinds
    .map(([attribute], at) => (attribute === '' ? '' : ` r:${attribute}="rId${71 + at}"`))
    .join('');
  const frame = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="940" name="Diagram 939" descr="Three steps"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="600000" y="3500000"/><a:ext cx="3000000" cy="700000"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"${ids}/></a:graphicData></a:graphic></p:graphicFrame>`;
  appendChild(find(deck.tree(part), 'p:spTree')[0] as Element, made(frame));
  for (const [at, [, name, type, content]] of kinds.entries()) {
    const link = name === 'data' ? '<ext relId="rId75"/>' : '';
    deck.add(`ppt/diagrams/${name}1.xml`, `<dgm:${name} xmlns:dgm="urn:x">${link}</dgm:${name}>`);
    const address = name === 'drawing' ? 'http://schemas.microsoft.com/office/2007/relationships' : office;
    appendChild(
      find(deck.tree(relsOf(part)), 'Relationships')[0] as Element,
      made(`<Relationship Id="rId${71 + at}" Type="${address}/${type}" Target="../diagrams/${name}1.xml"/>`),
    );
    appendChild(
      find(deck.tree('[Content_Types].xml'), 'Types')[0] as Element,
      made(`<Override PartName="/ppt/diagrams/${name}1.xml" ContentType="application/vnd.${content}+xml"/>`),
    );
  }
}

it('a diagram goes along whole', async () => {
  const article =
    '---\ntitle: Locks\n---\n\n## The lock is old\n\n- Two ships cannot pass\n- Ice closes it\n';
  const built = bytesOf(await deckOfText(article));
  const deck = new DeckFile(built);
  addDiagram(deck, slideWith(deck, 'The lock is old'));
  const { bytes, left } = transplanted(readPackage(built, ''), readPackage(deck.save(), ''));
  expect(left).toEqual([]);
  const now = new DeckFile(bytes as Uint8Array);
  const part = slideWith(now, 'The lock is old');
  const [ids] = find(now.tree(part), 'dgm:relIds');
  for (const [attribute, name] of kinds.slice(0, 4))
    expect(now.related(part, ids?.attribs[`r:${attribute}`] ?? '')).toBe(`ppt/diagrams/${name}1.xml`);
  const drawing = /relId="([^"]*)"/.exec(now.text('ppt/diagrams/data1.xml'))?.[1] ?? '';
  expect(now.related(part, drawing)).toBe('ppt/diagrams/drawing1.xml');
  const link = now.rels(part).find(({ attribs }) => attribs['Id'] === drawing);
  expect(link?.attribs['Type']).toBe('http://schemas.microsoft.com/office/2007/relationships/diagramDrawing');
});
