// Every text on a slide, and in its notes, has an account of where it comes from; and the account is true.
// Read back from the finished file and from the article's own lines.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { provenanceOf } from '../../src/library/provenance.ts';
import type { Provenance, Words } from '../../src/values/provenance.ts';
import { bytesOf, deckOf, deckOfText, root } from '../deck-of.ts';
import {
  attribute,
  childrenOf,
  content,
  type Element,
  find,
  open,
  type Parts,
  partsIn,
  xmlOf,
} from '../pptx/open.ts';

const articles = readdirSync(`${root}content`).filter((name) => name.endsWith('.md'));
const templates = readdirSync(`${root}templates`);

async function built(name: string, template: string) {
  const text = readFileSync(`${root}content/${name}`, 'utf8');
  // The articles' own template is briefing.
  const deck = await deckOf(`content/${name}`, template === 'briefing' ? {} : { template });
  return { deck, text, parts: open(bytesOf(deck)), provenance: provenanceOf(deck) };
}

const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(`${root}schema/provenance.schema.json`, 'utf8')),
);

/** What the schema of the file finds wrong. */
function schemaFaults(provenance: Provenance): readonly string[] {
  validate(JSON.parse(JSON.stringify(provenance)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The paragraphs of each shape of a slide, by the shape's name, line breaks as `\n`. */
function paragraphsByShape(parts: Parts, slide: string): ReadonlyMap<string, readonly string[]> {
  const shapes = new Map<string, string[]>();
  const visit = (element: Element): void => {
    for (const child of childrenOf(element)) {
      if (child.name === 'p:grpSp') visit(child);
      else if (['p:sp', 'p:graphicFrame', 'p:pic'].includes(child.name)) {
        const [named] = find(child, 'p:cNvPr');
        const texts = find(child, 'a:p').map(textOfParagraph);
        const name = (named && attribute(named, 'name')) ?? '';
        if (texts.some((text) => text !== '')) shapes.set(name, [...(shapes.get(name) ?? []), ...texts]);
      }
    }
  };
  const [tree] = find(xmlOf(parts, slide), 'p:spTree');
  if (tree) visit(tree);
  return shapes;
}

const textOfParagraph = (paragraph: Element): string =>
  childrenOf(paragraph)
    .map((child) =>
      child.name === 'a:br'
        ? '\n'
        : ['a:r', 'a:fld'].includes(child.name)
          ? find(child, 'a:t').map(content).join('')
          : '',
    )
    .join('');

const wholeOf = ({ text, parts }: { readonly text: string; readonly parts?: readonly Words[] }): string =>
  parts ? parts.map((part) => part.text).join('') : text;

function shapesOf({ slides }: Provenance, index: number): ReadonlyMap<string, readonly string[]> {
  const shapes = new Map<string, string[]>();
  for (const one of slides[index]?.texts ?? [])
    if (!one.alternative && !one.shape.startsWith('Chart'))
      shapes.set(one.shape, [...(shapes.get(one.shape) ?? []), wholeOf(one)]);
  // An empty cell is a paragraph without text, and a shape of nothing else is none.
  return new Map([...shapes].filter(([, texts]) => texts.some((text) => text !== '')));
}

/** Every stretch of words with its own origin. */
const allWords = ({ slides }: Provenance): readonly (Words & { readonly slide: number })[] =>
  slides.flatMap(({ slide, texts, notes }) =>
    [...texts, ...notes].flatMap((one) => (one.parts ?? [one]).map((words) => ({ ...words, slide }))),
  );

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
const tokens = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** `km<sup>2</sup>` is one word. */
const bare = (text: string): string => text.replace(/<\/?[a-z][^>]*>/g, '');

/** What is wrong with the account of some words; undefined where they stand where it says. */
function fault(words: Words, lines: readonly string[]): string | undefined {
  const said = words.written ?? words.text;
  if (letters(said) === '') return undefined;
  if (words.from === 'template' || words.from === 'briefdeck')
    return words.line === undefined ? undefined : 'has a line';
  if (words.line === undefined || words.column === undefined) return 'has no line';
  if (words.from === 'data') return faultInData(words, words.line, words.column);
  const line = lines[words.line - 1];
  if (line === undefined) return 'is no line of the article';
  if (words.from === 'front matter') {
    const end = lines.indexOf('---', 1);
    const key = (words.key ?? '').split('.').at(-1);
    const above = lines.slice(0, words.line).findLast((one) => new RegExp(`(?:^|[\\s{])${key}s?:`).test(one));
    return words.line <= end && above !== undefined ? undefined : `is not at its key "${words.key}"`;
  }
  // The words begin at that very place, and go on in the lines below it.
  const begun = letters(bare(line.slice(words.column - 1)));
  const first = letters(said).slice(0, 3);
  if (!begun.startsWith(first))
    return `does not begin at ${words.line}:${words.column}, "${line.slice(words.column - 1, words.column + 20)}"`;
  const below = wordsBelow(lines, words.line);
  const stray = tokens(said).filter((token) => !below.has(token));
  return stray.length === 0 ? undefined : `has words that are not there: ${stray.join(' ')}`;
}

const read = new Map<readonly string[], Map<number, ReadonlySet<string>>>();

/** The words of a line and of some below it; most lines are asked of many times. */
function wordsBelow(lines: readonly string[], line: number): ReadonlySet<string> {
  const known = read.get(lines) ?? new Map<number, ReadonlySet<string>>();
  read.set(lines, known);
  const words = known.get(line) ?? new Set(tokens(bare(lines.slice(line - 1, line + 12).join('\n'))));
  known.set(line, words);
  return words;
}

/** Of a file beside the articles, line and column are a row and a cell of it. */
function faultInData({ file = '', sha256, text }: Words, line: number, column: number): string | undefined {
  const bytes = readFileSync(`${root}content/${file}`);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return `is of another ${file}`;
  const cell = bytes.toString('utf8').split('\n')[line - 1]?.split(',')[column - 1];
  return cell === text ? undefined : `is not in ${file}, row ${line}, column ${column}: "${cell}"`;
}

/** All in their own template; in each of the others, one that has everything and one that is read from the right. */
const telling = ['gallery.md', 'kazakhstan-diplomatic-spotlight.ar.md'];

describe.each(templates)('the provenance of a deck in %s', (template) => {
  it.each(template === 'briefing' ? articles : telling)(
    'accounts for every text of %s, and for no other',
    async (name) => {
      const { text, parts, provenance } = await built(name, template);
      const slides = partsIn(parts, 'ppt/slides').filter((one) => one.endsWith('.xml'));
      expect(slides).toHaveLength(provenance.slides.length);
      slides.forEach((slide, index) => {
        expect(Object.fromEntries(shapesOf(provenance, index)), slide).toEqual(
          Object.fromEntries(paragraphsByShape(parts, slide)),
        );
        const notes = slide.replace('slides/slide', 'notesSlides/notesSlide');
        const shape = parts.has(notes) ? paragraphsByShape(parts, notes).get('Notes') : undefined;
        expect(provenance.slides[index]?.notes.map(wholeOf), notes).toEqual(shape ?? []);
      });
      expect(faultsOf(provenance, text)).toEqual([]);
      expect(schemaFaults(provenance)).toEqual([]);
      // The title slide, and slides whose very title is briefdeck's (agenda, sources …), are of no section;
      // all others say of which.
      const nameless = provenance.slides.slice(1).filter((slide) => {
        const title = slide.texts.find(({ shape }) => shape === 'Title');
        const named = slide.notes.some((note) => note.parts?.at(-1)?.text === slide.section?.heading);
        return title?.from !== 'briefdeck' && !named;
      });
      expect(nameless.map(({ title }) => title)).toEqual([]);
    },
  );
});

function faultsOf(provenance: Provenance, text: string): readonly string[] {
  const lines = text.split('\n');
  return allWords(provenance).flatMap((words) => {
    const what = fault(words, lines);
    return what ? [`slide ${words.slide}: "${words.text}" ${what}`] : [];
  });
}

/**
 * What the shipped articles have little of: paragraphs over several lines, every kind of
 * place, texts that do not fit.
 */
const odd = `---
title: "The *quay* and the harbour"
subtitle: 'Twelve years on'
author:
  - {name: Anna Holm, role: harbour master}
  - name: Ole Brandt
    org: Northern Union
publication:
  name: The Osterby Review
  volume: "7"
  issue: "12"
  rights: All rights with the Review
date: 2031-05-06
handling: For the council only
contact:
  - "[The desk](mailto:desk@example.org)"
  - Room 12
bluf: >-
  The quay opens late,
  and nobody minds **much**.
agenda: true
---

- First support
  goes on here

# A part of it

A lead that stands over
two lines of the article. And then more.

## Words wrapped over lines are found where they begin

Opening sentence of the paragraph. The quay is long
and the winter is longer (Osterby Post, May 2). Nobody
waits at the quay[^n], nobody at all.

> A quotation over
> two lines
>
> and two paragraphs
>
> — Anna Holm, harbour master,
> 2031-05-02 (Osterby Post, May 2)

> [!WARNING]
> The figure is
> an *estimate*.

## A list has levels

1. One & a half
   - under [it](https://example.org/a_b)
2. [x] done
3. Three

   A second paragraph under it.

\`\`\`js
const quay = 1;
\`\`\`

## Heads of columns

### Before

- Slow

### After

Fast it is. Faster it will be.

## Heads over other things

### A table

<!-- caption: Lengths, as measured -->

| Quay | Length |
| --- | --- |
| Old | 90 m (Osterby Post, May 2) |
| New | 250 m |

### A chart

<!-- chart: {type: pie, unit: metres, title: Shares} -->

| Quay | Length |
| --- | --- |
| Old | 90 |
| New | 1,250.5 |

## Dates, numbers and who

| Date | Event | Source | Remark |
| --- | --- | --- | --- |
| May 2 | It opens | Osterby Post, May 2 | late |

<!-- notes: Said aloud,
     over two lines.

     - and a point
-->

## ${'A title much too long for any slide '.repeat(12).trim()}

${Array.from({ length: 30 }, (_, index) => `- Point ${index} of the many points that stand here and have to be split`).join('\n')}

\`\`\`map
title: Where it is
focus: [NO]
context:
  - Sweden
  - DK
places:
  - {name: Oslo, label: The town}
legend: {focus: Ours}
caption: The coast
source: Harbour Atlas
\`\`\`

![The quay in winter](gone.png "The quay (Source: Anna Holm)")

<b>Some HTML</b>

[^n]: The Quay Book, page 3
`;

describe('an article with everything in it', () => {
  it.each([undefined, 'executive', 'handout'])(
    'is accounted for, word by word, in the cut %s',
    async (cut) => {
      const deck = await deckOfText(odd, {}, cut === undefined ? {} : { cut });
      const provenance = provenanceOf(deck);
      expect(provenance.slides.length).toBeGreaterThan(4);
      expect(faultsOf(provenance, odd)).toEqual([]);
      expect(schemaFaults(provenance)).toEqual([]);
      const silent = allWords(provenance).filter(
        ({ from, line }) => (from === 'article' || from === 'front matter') && !line,
      );
      expect(silent).toEqual([]);
    },
  );
});

describe('the schema', () => {
  it('refuses words of the article without a line, and briefdeck’s own with one', () => {
    const text = { shape: 'Body', text: 'x', from: 'article', line: 3, column: 1, sources: [] } as const;
    const told = (change: object): readonly string[] =>
      schemaFaults({
        article: 'a.md',
        slides: [{ slide: 1, title: 'x', layout: 'y', texts: [{ ...text, ...change }], notes: [] }],
      });
    expect(told({})).toEqual([]);
    expect(told({ line: undefined })).not.toEqual([]);
    expect(told({ from: 'briefdeck' })).not.toEqual([]);
    expect(told({ from: 'front matter' })).not.toEqual([]);
    expect(told({ from: 'front matter', key: 'bluf' })).toEqual([]);
    expect(told({ parts: [{ text: 'x', from: 'template' }] })).not.toEqual([]);
    expect(told({ extra: 1 })).not.toEqual([]);
  });
});

/** What the words of a slide's shape come from, part by part. */
const partsOf = ({ slides }: Provenance, slide: number, shape: string): readonly string[] =>
  (slides[slide - 1]?.texts ?? [])
    .filter((one) => one.shape === shape && !one.alternative)
    .flatMap((one) =>
      (one.parts ?? [one]).map(({ text, from, line, key, written }) =>
        [text, from, line ?? key, written].filter((value) => value !== undefined).join(' | '),
      ),
    );

describe('the provenance of', () => {
  it('a chart is that of its title, names and numbers, which are those of the file', async () => {
    const deck = await deckOfText(
      '---\ntitle: T\n---\n\n## Quays grow\n\n<!-- chart: {type: column, unit: metres, title: Lengths} -->\n\n| Quay | Old | New |\n| --- | --- | --- |\n| East | 90 | 250 |\n| West |  | 1,250.5 |\n',
    );
    const provenance = provenanceOf(deck);
    expect(partsOf(provenance, 2, 'Chart: Lengths')).toEqual([
      'Lengths | article | 7',
      'metres | article | 7',
      'Old | article | 9',
      'New | article | 9',
      'East | article | 11',
      '90 | article | 11',
      '250 | article | 11',
      'West | article | 12',
      '1,250.5 | article | 12',
    ]);
    const chart = xmlOf(open(deck.pptx ?? new Uint8Array()), 'ppt/charts/chart1.xml');
    const drawn = new Set(find(chart, 'c:v').map(content));
    const told = provenance.slides[1]?.texts.filter(
      ({ shape, alternative }) => shape.startsWith('Chart') && !alternative,
    );
    expect(new Set(told?.slice(2).map(({ text }) => text.replace(',', '')))).toEqual(drawn);
    expect(find(chart, 'a:t').map(content)).toEqual(['Lengths, metres']);
  });

  it('an attribution, a title in two parts and the source line are taken apart', async () => {
    const deck = await deckOfText(
      '---\ntitle: T\ndate: 2031-05-06\n---\n\n## She said so\n\n> Nobody waits\n>\n> — Anna Holm, harbour master, 2031-05-02 (Osterby Post, May 2)\n\n## She said so\n\n- Nobody waits.\n',
    );
    const provenance = provenanceOf(deck);
    expect(partsOf(provenance, 2, 'Title')).toEqual(['She said so | article | 6', ' (1 of 2) | briefdeck']);
    expect(partsOf(provenance, 2, 'Quote')).toEqual([
      '“ | briefdeck',
      'Nobody waits | article | 8',
      '” | briefdeck',
    ]);
    expect(partsOf(provenance, 2, 'Attribution')).toEqual([
      'Anna Holm | article | 10',
      'harbour master | article | 10',
      ', | briefdeck'.replace(',', ', '),
      '2\u00a0May 2031 | article | 10 | 2031-05-02',
      '1 | article | 10 | (Osterby Post, May 2)',
    ]);
    expect(partsOf(provenance, 2, 'Source line')).toEqual([
      'Source: 1\u00a0 | briefdeck',
      'Osterby Post, 2\u00a0May\u00a02031 | article | 10 | Osterby Post, May 2',
    ]);
  });

  it('a date without a date of its own, a title of the text and the stamp of a draft say what they are', async () => {
    const text = '# The quay\n\n<!-- review: guessed -->\n\n- Nobody waits.\n';
    const deck = await deckOfText(text);
    const provenance = provenanceOf(deck, { drafted: true });
    expect(provenance.drafted).toBe(true);
    expect(partsOf(provenance, 1, 'Title')).toEqual(['The quay | article | 1']);
    expect(partsOf(provenance, 2, 'Footer')).toEqual(['The quay | article | 1']);
    expect(partsOf(provenance, 2, 'Handling label, top')).toEqual(['DRAFT | briefdeck']);
    const labelled = await deckOfText(`---\nhandling: Internal\n---\n\n${text}`);
    expect(partsOf(provenanceOf(labelled), 2, 'Handling label, top')).toEqual([
      'DRAFT ·  | briefdeck',
      'Internal | front matter | 2',
    ]);
  });

  it('a map is the article’s for names and words, briefdeck’s for the scale and the boundary note', async () => {
    const deck = await deckOfText(
      '---\ntitle: T\ninstitution: The Institute\n---\n\n## Where it is\n\n```map\nfocus:\n  - NO\nplaces: [Oslo]\nlegend: {focus: Ours}\nsource: Harbour Atlas\n```\n',
    );
    const provenance = provenanceOf(deck);
    expect(partsOf(provenance, 2, 'Label: Norway')).toEqual(['Norway | article | 10 | NO']);
    expect(partsOf(provenance, 2, 'Label: Oslo')).toEqual(['Oslo | article | 11']);
    expect(partsOf(provenance, 2, 'Legend: Ours')).toEqual(['Ours | article | 12']);
    const scale = provenance.slides[1]?.texts.find(
      ({ shape, alternative }) => shape.startsWith('Scale') && !alternative,
    );
    expect(scale).toMatchObject({ from: 'briefdeck', inGraphic: true });
    expect(
      partsOf(provenance, 2, 'Source line').map((part) => part.split(' | ').slice(0, 2).join(' | ')),
    ).toEqual([
      'Source: 1\u00a0 | briefdeck',
      'Harbour Atlas | article',
      expect.stringMatching(/^\. Base map: .* \| briefdeck$/),
    ]);
  });
});
