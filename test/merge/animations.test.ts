// Animations of shapes that the article takes out, and of a slide that it lays out anew.

import { expect, it } from 'vitest';
import { keepEdits } from '../../src/library/keep-edits.ts';
import { bytesOf, deckOfText } from '../deck-of.ts';
import { validate } from '../pptx/validate.ts';
import { slideWith } from './by-hand.ts';
import { DeckFile, type Element, find, made, textOf } from './deck-file.ts';

const points = ['Two ships cannot pass', 'Ice closes it for nine weeks', 'The keeper is paid by the town'];
const article = (some: readonly string[]): string =>
  `---\ntitle: Locks\nagenda: false\n---\n\n## The lock is old\n\n${some.map((one) => `- ${one}\n`).join('')}`;

/** An effect of "Appear" on a click, as PowerPoint writes it. */
const effect = (id: number, spid: string): string =>
  `<p:par><p:cTn id="${id}" fill="hold"><p:stCondLst><p:cond delay="indefinite"/></p:stCondLst><p:childTnLst><p:par><p:cTn id="${id + 1}" fill="hold"><p:stCondLst><p:cond delay="0"/></p:stCondLst><p:childTnLst><p:par><p:cTn id="${id + 2}" presetID="1" presetClass="entr" presetSubtype="0" fill="hold" nodeType="clickEffect"><p:stCondLst><p:cond delay="0"/></p:stCondLst><p:childTnLst><p:set><p:cBhvr><p:cTn id="${id + 3}" dur="1" fill="hold"><p:stCondLst><p:cond delay="0"/></p:stCondLst></p:cTn><p:tgtEl><p:spTgt spid="${spid}"/></p:tgtEl><p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr><p:to><p:strVal val="visible"/></p:to></p:set></p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn></p:par>`;

const idIn = (deck: DeckFile, part: string, words: string): string => {
  const shape = find(deck.tree(part), 'p:sp').find((one) => textOf(one).includes(words)) as Element;
  return find(shape, 'p:cNvPr')[0]?.attribs['id'] ?? '';
};

async function merged(fresh: readonly string[], animated: readonly string[]) {
  const deck = new DeckFile(bytesOf(await deckOfText(article(points))));
  const part = slideWith(deck, 'The lock is old');
  const effects = animated.map((words, index) => effect(3 + 4 * index, idIn(deck, part, words))).join('');
  const [root] = find(deck.tree(part), 'p:sld');
  root?.children.push(
    made(
      `<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst><p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq"><p:childTnLst>${effects}</p:childTnLst></p:cTn></p:seq></p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>`,
    ),
  );
  const { bytes } = await keepEdits(
    { bytes: deck.save(), file: '' },
    bytesOf(await deckOfText(article(fresh))),
  );
  expect(await validate(bytes)).toEqual([]);
  const out = new DeckFile(bytes);
  const slide = slideWith(out, 'The lock is old');
  const targets = find(out.tree(slide), 'p:spTgt').map(({ attribs }) => attribs['spid']);
  return { targets, id: (words: string) => idIn(out, slide, words) };
}

it('animations stay with their shapes, and go with those that the article takes out', async () => {
  const fewer = points.slice(0, 2);
  const some = await merged(fewer, points);
  expect(some.targets).toEqual(fewer.map(some.id));
  expect((await merged(fewer, points.slice(2))).targets).toEqual([]);
  const other = await merged(
    points.map((one) => one.replace('paid', 'fed')),
    points,
  );
  expect(other.targets).toHaveLength(3);
});
