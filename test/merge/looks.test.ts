// What a person changes without a word: levels and sides of paragraphs, links, what a click does, what is hidden, backgrounds, a table's style.
// Each is told, and stays while the article changes the words.

import { describe, expect, it } from 'vitest';
import { diffDecks, editsOf } from '../../src/library/diff-decks.ts';
import { keepEdits } from '../../src/library/keep-edits.ts';
import { changeLines } from '../../src/merge/wording.ts';
import { bytesOf, deckOfText } from '../deck-of.ts';
import { paragraphWith, slideWith } from './by-hand.ts';
import {
  appendChild,
  DeckFile,
  type Element,
  find,
  made,
  prependChild,
  relsOf,
  textOf,
} from './deck-file.ts';

const article = (word: string, more = ''): string =>
  `---\ntitle: Locks\nagenda: false\n---\n\n## The lock is ${word}\n\n- Two ships ${word} cannot pass [each other](https://example.org/old)\n- Ice closes it ${word} for nine weeks\n- The keeper ${word} is paid by the town\n${more}\n## Loads by harbour\n\n| Harbour | Load, kt |\n| --- | ---: |\n| Kelby | 131 |\n| Norby | ${word.length + 90} |\n`;

const built = deckOfText(article('old')).then(bytesOf);

function link(deck: DeckFile, part: string, id: string, address: string): void {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  appendChild(
    find(deck.tree(relsOf(part)), 'Relationships')[0] as Element,
    made(`<Relationship Id="${id}" Type="${type}" Target="${address}" TargetMode="External"/>`),
  );
}

async function edited(): Promise<Uint8Array> {
  const deck = new DeckFile(await built);
  const part = slideWith(deck, 'The lock is');
  const shapeWith = (words: string): Element =>
    find(deck.tree(part), 'p:sp').find((one) => textOf(one).includes(words)) as Element;
  const clicked = made('<a:hlinkClick r:id="rIdShape"/>');
  link(deck, part, 'rIdShape', 'https://example.org/shape');
  appendChild(find(shapeWith('Ice closes'), 'p:cNvPr')[0] as Element, clicked);
  prependChild(paragraphWith(deck, part, 'Ice closes'), made('<a:pPr algn="r"/>'));
  for (const one of deck.rels(part))
    if (one.attribs['Target']?.endsWith('/old')) one.attribs['Target'] = 'https://example.org/new';
  link(deck, part, 'rIdWords', 'https://example.org/words');
  const [run] = find(paragraphWith(deck, part, 'The keeper'), 'a:rPr');
  appendChild(run as Element, made('<a:hlinkClick r:id="rIdWords"/>'));
  (find(shapeWith('The keeper'), 'p:cNvPr')[0] as Element).attribs['hidden'] = '1';
  prependChild(
    find(deck.tree(part), 'p:cSld')[0] as Element,
    made('<p:bg><p:bgPr><a:solidFill><a:srgbClr val="ABCDEF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'),
  );
  const [style] = find(deck.tree(slideWith(deck, 'Loads')), 'a:tableStyleId');
  (style as Element).children = made('<t>{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}</t>').children;
  return deck.save();
}

describe('what somebody changed without a word', () => {
  it('is told', async () => {
    expect(changeLines(await editsOf({ bytes: await edited(), file: '' }))).toEqual([
      'slide 2: "The lock is old"',
      '  its background is another',
      '  Point 1, each other links to: https://example.org/old -> https://example.org/new',
      '  Point 2 links to: {+https://example.org/shape+}',
      '  Point 2 looks otherwise',
      '  Point 3, The keeper old is paid by the town links to: {+https://example.org/words+}',
      '  Point 3 looks otherwise',
      'slide 3: "Loads by harbour"',
      '  Table looks otherwise',
    ]);
    const between = await diffDecks({ bytes: await built, file: '' }, { bytes: await edited(), file: '' });
    expect(between.changes.map(({ kind, after }) => [kind, after])).toEqual([
      ['link', 'https://example.org/new'],
      ['link', 'https://example.org/shape'],
      ['link', 'https://example.org/words'],
    ]);
  });

  it('stays where the article changes the words', async () => {
    const fresh = bytesOf(await deckOfText(article('narrow')));
    const { bytes, conflicts } = await keepEdits({ bytes: await edited(), file: '' }, fresh);
    expect(conflicts).toEqual([]);
    const merged = new DeckFile(bytes);
    const part = slideWith(merged, 'The lock is narrow');
    const links = merged.rels(part).flatMap(({ attribs }) => attribs['Target'] ?? '');
    for (const one of ['shape', 'new', 'words']) expect(links).toContain(`https://example.org/${one}`);
    expect(links).not.toContain('https://example.org/old');
    const text = merged.text(part);
    expect(text).toMatch(/<a:pPr algn="r"\/?>.{0,200}Ice closes it narrow/);
    expect(text).toContain('hidden="1"');
    expect(text).toContain('ABCDEF');
    // A word that came into the linked line is part of the link.
    expect(textOf(find(paragraphWith(merged, part, 'The keeper'), 'a:r')[0] as Element)).toContain(
      'narrow is',
    );
    expect(merged.text(slideWith(merged, 'Loads'))).toMatch(/5C22544A.*Norby.*<a:t>96</);
  });

  it('keeps its background where the article lays the slide out anew', async () => {
    const more = ['Nobody', 'Everybody', 'Somebody'].map((one) => `- ${one} dug it\n`).join('');
    const fresh = bytesOf(await deckOfText(article('old', more)));
    const { bytes } = await keepEdits({ bytes: await edited(), file: '' }, fresh);
    const merged = new DeckFile(bytes);
    expect(merged.text(slideWith(merged, 'The lock is'))).toMatch(/ABCDEF.*Everybody dug it/);
  });
});

it('another theme and another size of the slides are told by the record, by role and in both units', async () => {
  const deck = new DeckFile(await built);
  const [color] = find(deck.tree('ppt/theme/theme1.xml'), 'a:accent1').flatMap((one) =>
    find(one, 'a:srgbClr'),
  );
  const was = color?.attribs['val'] ?? '';
  if (color) color.attribs['val'] = '123456';
  Object.assign(find(deck.tree('ppt/presentation.xml'), 'p:sldSz')[0]?.attribs ?? {}, {
    cx: '9144000',
    cy: '6858000',
  });
  const changes = await editsOf({ bytes: deck.save(), file: 'deck.pptx' });
  expect(changeLines(changes)).toEqual([
    'size of the slides: 33.87 x 19.05 cm (13.33 x 7.5 in) -> 25.4 x 19.05 cm (10 x 7.5 in)',
    `theme, accent 1: ${was} -> 123456`,
  ]);
});
