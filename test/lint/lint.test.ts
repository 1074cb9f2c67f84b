import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.ts';
import { lintArticle } from '../../src/lint/lint.ts';
import { root } from '../deck-of.ts';

const found = (body: string, front = '', icd203 = false): readonly string[] =>
  lintArticle(
    parseArticle(`---\ntitle: T\n${front}---\n\n${body}\n`, 'a.md', () => {}),
    { icd203 },
  ).map(({ id, span }) => `${id} ${span?.line}`);

const words = (count: number): string => `${Array.from({ length: count - 1 }, () => 'word').join(' ')} end.`;

describe('plain language', () => {
  it('says of sentences over 30 words that they are long, and of quotations nothing', () => {
    expect(found(`## Rivers are long\n\n${words(31)}`)).toEqual(['long-sentence 7']);
    expect(found(`## Rivers are long\n\n${words(30)} ${words(12)}\n\n> ${words(60)}`)).toEqual([]);
  });
  it('asks for acronyms to be written out, once each', () => {
    expect(found('## Rivers are long\n\n- The ICPR met.\n- The ICPR and the EU agree.')).toEqual([
      'undefined-acronym 7',
    ]);
    expect(
      found(
        '## Rivers are long\n\n- The ICPR met.\n\nThe Commission for the Protection of the Rhine (ICPR) is old.',
      ),
    ).toEqual([]);
  });
  it.each(['Economic outlook', 'The Rhine and the Danube', 'Background'])('calls "%s" a topic', (title) => {
    expect(found(`## ${title}\n\n- x`)).toEqual(['topic-title 5']);
  });
  it.each([
    'The Rhine carries less water',
    'Rivers are long',
    'Beijing backs Astana',
    'Water levels fell in May',
    'Build the dam now',
    'A long title without any of the verbs that the table knows',
  ])('takes "%s" for a sentence', (title) => {
    expect(found(`## ${title}\n\n- x`)).toEqual([]);
  });
  it('leaves the names of parts and titles in other languages alone', () => {
    expect(found('# Background\n\n## Rivers are long\n\n- x')).toEqual([]);
    expect(found('## Hintergrund\n\n- x', 'language: de\n')).toEqual([]);
  });
  it('wants answers for titles, in any script', () => {
    expect(found('## How long is the Rhine?\n\n- x')).toEqual(['question-title 5']);
    expect(found('## 莱茵河有多长？\n\n- x', 'language: zh\n')).toEqual(['question-title 6']);
  });
  it('is silent where the front matter says so', () => {
    expect(found('## Background\n\n- The ICPR met.', 'silence: topic-title\n')).toEqual([
      'undefined-acronym 8',
    ]);
    expect(found('## Background\n\n- The ICPR met.', 'silence: [topic-title, undefined-acronym]\n')).toEqual(
      [],
    );
  });
});

const judgment = (text: string): string =>
  `## Floods are likely\n\n> [!IMPORTANT]\n> ${text}\n\nWe assume that dams hold. An alternative is a drought.\n\n## What it means for towns\n\n- x`;

describe('ICD 203', () => {
  it('is content with a judgment that says how likely, how sure and from where', () => {
    expect(
      found(
        judgment(
          'It is likely that the Rhine floods (Some Paper, May 2, 2024). We have moderate confidence in this.',
        ),
        '',
        true,
      ),
    ).toEqual([]);
  });
  it.each([
    ['It will flood (Some Paper, May 2, 2024). Moderate confidence.', 'icd203-likelihood'],
    ['It may well flood (Some Paper, May 2, 2024). Moderate confidence.', 'icd203-vague-likelihood'],
    ['It is likely to flood (Some Paper, May 2, 2024).', 'icd203-confidence'],
    ['It is likely to flood. Moderate confidence.', 'icd203-sources'],
  ])('says what "%s" lacks', (text, rule) => {
    expect(found(judgment(text), '', true).map((one) => one.split(' ')[0])).toEqual([rule]);
  });
  it('wants likelihood and confidence apart', () => {
    const text = 'With high confidence it is likely to flood (Some Paper, May 2, 2024).';
    expect(found(judgment(text), '', true).map((one) => one.split(' ')[0])).toEqual(['icd203-mixed']);
  });
  it('misses judgments, assumptions, alternatives and implications', () => {
    expect(found('## Floods are here\n\n- x', '', true).map((one) => one.split(' ')[0])).toEqual([
      'icd203-judgments',
      'icd203-assumptions',
      'icd203-alternatives',
      'icd203-implications',
    ]);
  });
  it('is asked for, and is for English', () => {
    expect(found('## Floods are here\n\n- x')).toEqual([]);
    expect(found('## Floods are here\n\n- x', 'language: fr\n', true)).toEqual(['icd203-language 1']);
  });
});

describe('the articles that ship', () => {
  it.each(readdirSync(`${root}content`).filter((name) => name.endsWith('.md')))(
    '%s has no topic for a title',
    (name) => {
      const article = parseArticle(readFileSync(`${root}content/${name}`, 'utf8'), name, () => {});
      expect(
        lintArticle(article)
          .filter(({ id }) => id.endsWith('-title'))
          .map(({ message }) => message),
      ).toEqual([]);
    },
  );
});
