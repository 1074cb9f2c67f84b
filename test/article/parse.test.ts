// The article as a whole: parts, slides, the deck's title, what stands before the first heading.

import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/article/runs.ts';
import { languageOf } from '../../src/language/languages.ts';
import { read, readBody } from './read.ts';

const outline = (text: string) => {
  const { article } = read(text, 'notes/my-first_draft.md');
  return {
    title: article.meta.title,
    sections: article.sections.map(({ level, title }) => `${level} ${textOf(title)}`),
  };
};

describe('the title of the deck', () => {
  test('is the one in the front matter, and an H1 beside it is a part', () => {
    expect(outline('---\ntitle: T\n---\n# Part\n\n## Slide')).toEqual({
      title: 'T',
      sections: ['1 Part', '2 Slide'],
    });
  });

  test('is not repeated by an H1 that says the same', () => {
    expect(outline('---\ntitle: The deck\n---\n# The Deck\n\ntext\n\n## Slide\n\n# Part')).toEqual({
      title: 'The deck',
      sections: ['0 ', '2 Slide', '1 Part'],
    });
  });

  test('is the only H1 where it precedes every H2', () => {
    expect(outline('# The deck\n\n## Slide')).toEqual({ title: 'The deck', sections: ['2 Slide'] });
  });

  test('may be an underlined heading', () => {
    expect(outline('The deck\n========\n\nSlide\n-----')).toEqual({
      title: 'The deck',
      sections: ['2 Slide'],
    });
  });

  test('is the only H1 after an H2 too, which stays a part', () => {
    expect(outline('## Slide\n\n# Part')).toEqual({ title: 'Part', sections: ['2 Slide', '1 Part'] });
  });

  test('is the first heading where there are several H1s', () => {
    expect(outline('# One\n\n# Two')).toEqual({ title: 'One', sections: ['2 One', '2 Two'] });
  });

  test('is the name of the file where there is no heading', () => {
    expect(outline('text')).toEqual({ title: 'my first draft', sections: ['0 '] });
  });
});

describe('an article without a word', () => {
  test.each([
    ['nothing', ''],
    ['blank lines', '\n \n\t\n'],
    ['a mark of its encoding', '\ufeff'],
    ['front matter', '---\ntitle: A\n---\n'],
    ['a remark', '<!-- to do -->'],
    ['a hint', '<!-- layout: table -->'],
    ['a definition that nothing uses', '[a]: https://example.org'],
  ])('of %s is an error, and the only one', (_, text) => {
    const { messages } = read(text);
    expect(messages).toEqual([expect.stringMatching(/^a\.md:1:1: error: .*\[empty-article\]/)]);
  });

  test.each([
    ['a bottom line', '---\ntitle: A\nbluf: Rivers rise.\n---\n'],
    ['a heading', '# Rivers rise'],
    ['a sentence', 'Rivers rise.'],
    ['notes', '<!-- notes: Say hello. -->'],
  ])('is none where there is %s', (_, text) => {
    expect(read(text).messages.join()).not.toContain('empty-article');
  });
});

describe('sections', () => {
  test('keep the blocks before and after a heading apart', () => {
    const { sections } = readBody('before\n\n## A\n\nin A\n\n### sub\n\n## B').article;
    expect(sections.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
      ['paragraph'],
      ['paragraph', 'heading'],
      [],
    ]);
  });

  test('know the line of their heading', () => {
    expect(readBody('before\n\n## A\n\nB\n---').article.sections.map(({ span }) => span.line)).toEqual([
      5, 7, 9,
    ]);
  });

  test('have no level 0 when nothing precedes the first heading', () => {
    expect(readBody('## A').article.sections.map(({ level }) => level)).toEqual([2]);
  });

  test('keep a heading without text', () => {
    expect(readBody('##\n\ntext').article.sections).toMatchObject([
      { level: 2, title: [], blocks: [{ kind: 'paragraph' }] },
    ]);
  });

  test('name a heading that is only a picture after its alt text', () => {
    const [section] = readBody('## ![A photograph](a.png)').article.sections;
    expect(section?.title).toEqual([{ text: 'A photograph' }]);
    expect(section?.blocks).toMatchObject([{ kind: 'figure', src: 'a.png' }]);
  });

  test('do not begin at headings inside a block quote or a list', () => {
    expect(readBody('> # Quoted\n\n- # Listed').article.sections.map(({ level }) => level)).toEqual([0]);
  });
});

test('an empty text is an article without sections', () => {
  expect(read('').article).toEqual({
    file: 'a.md',
    language: languageOf('en'),
    meta: { title: 'a', authors: [], language: 'en', direction: 'ltr', places: {} },
    sections: [],
    sources: [],
    explanations: [],
    lines: [''],
  });
});

test('Arabic is read from right to left', () => {
  expect(read('---\ntitle: T\nlanguage: ar\n---\n').article.meta.direction).toBe('rtl');
});

test('an article of 1,600 sections keeps them all', () => {
  const text = Array.from(
    { length: 1600 },
    (_, index) => `## Section ${index}\n\nText (Akorda.kz, September 14).\n\n- one\n- two\n`,
  ).join('\n');
  const { article } = readBody(text);
  expect(article.sections).toHaveLength(1600);
  expect(article.sections.at(-1)?.span.line).toBe(5 + 1599 * 7);
  expect(article.sources).toHaveLength(1);
});
