// Every example of the CommonMark specification and of GitHub's extensions to it: none throws, and every word
// that the specification's own HTML shows is in the Article.

import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { gfmExamples } from './gfm-examples.ts';
import { read, stringsIn, wordsIn } from './read.ts';

interface Example {
  readonly markdown: string;
  readonly html: string;
  readonly number: number;
}

// @ts-expect-error: the package has no types
const { tests } = (await import('commonmark-spec')).default as { tests: Example[] };

/** What a reader of the HTML sees, alt texts included. */
function visibleWords(html: string): string[] {
  const texts: string[] = [];
  let hiding = 0;
  const parser = new Parser({
    ontext: (text) => {
      if (hiding === 0) texts.push(text);
    },
    onopentag: (name, { alt }) => {
      if (name === 'script' || name === 'style') hiding++;
      if (alt) texts.push(` ${alt} `);
      if (/^(p|li|h\d|pre|td|th|br|hr|blockquote)$/.test(name)) texts.push(' ');
    },
    onclosetag: (name) => {
      if (name === 'script' || name === 'style') hiding--;
    },
  });
  parser.end(html);
  return wordsIn(texts.join(''));
}

/** Words of the HTML that are not in the Article. */
function lost({ markdown, html }: Pick<Example, 'markdown' | 'html'>): string[] {
  const { article } = read(markdown.replaceAll('→', '\t'));
  const kept = new Set(wordsIn(stringsIn([article.sections, article.sources, article.meta.title]).join(' ')));
  const all = stringsIn([article.sections, article.sources, article.meta.title]).join('');
  return visibleWords(html).filter((word) => !kept.has(word) && !all.includes(word));
}

describe('the CommonMark specification', () => {
  test('has its 652 examples here', () => {
    expect(tests).toHaveLength(652);
  });

  test('loses no visible word in any example', () => {
    const failures = tests.flatMap((example) => {
      const words = lost(example);
      return words.length > 0 ? [{ number: example.number, markdown: example.markdown, words }] : [];
    });
    expect(failures).toEqual([]);
  });

  test('reads all examples standing in one article', () => {
    const markdown = tests
      .map((example) => `## Example ${example.number}\n\n${example.markdown.replaceAll('→', '\t')}\n`)
      .join('\n');
    expect(read(markdown).article.sections.length).toBeGreaterThan(200);
  });
});

describe('the GitHub extensions', () => {
  test.each(gfmExamples)('loses no visible word of: $markdown', (example) => {
    expect(lost(example)).toEqual([]);
  });
});
