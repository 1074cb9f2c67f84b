import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.ts';
import { lintArticle } from '../../src/library/lint-article.ts';
import { lintRules } from '../../src/lint/rules.ts';
import { root } from '../deck-of.ts';
import { fc } from '../property.ts';
import { findings, found } from './found.ts';

describe('the table of rules', () => {
  it('has each rule once, and each is documented', () => {
    const ids = lintRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const documented = readFileSync(`${root}docs/lint.md`, 'utf8')
      .split('\n')
      .flatMap((line) =>
        line.startsWith('| `') ? [...(line.split('|')[1] ?? '').matchAll(/`([a-z0-9-]+)`/g)] : [],
      )
      .map(([, id]) => id);
    expect(documented).toEqual(ids);
  });
});

describe('silence', () => {
  const article = '## Background\n\n- The ICPR met.';

  it('is kept by the rules that the front matter names', () => {
    expect(found(article)).toEqual(['undefined-acronym 7', 'topic-title 5']);
    expect(found(article, 'silence: topic-title\n')).toEqual(['undefined-acronym 8']);
    expect(found(article, 'silence: [topic-title, undefined-acronym]\n')).toEqual([]);
  });

  it('tells a name that is no rule at its place, with the one that was meant', () => {
    const [fault, ...others] = findings(article, 'silence: [undefined-acronym, topic-titel]\n');
    expect(fault).toEqual({
      severity: 'warning',
      id: 'unknown-rule',
      message: 'there is no rule "topic-titel" to silence',
      hints: ['did you mean "topic-title"?', `the rules are ${lintRules.map(({ id }) => id).join(', ')}`],
      span: { file: 'a.md', line: 3, column: 30 },
    });
    expect(others.map(({ id }) => id)).toEqual(['topic-title']);
  });

  it('guesses at nothing where nothing is near, and knows a list in a line', () => {
    expect(findings('x', 'silence: everything\n')[0]?.hints).toHaveLength(1);
    expect(findings('x', 'silence: topic-title, long-sentence\n')[0]?.hints).toContain(
      'several rules are a list: [topic-title, long-sentence]',
    );
  });

  it('cannot be kept by other findings, and says so', () => {
    expect(findings('x', 'silence:\n  - missing-alt\n')[0]).toMatchObject({
      severity: 'warning',
      id: 'cannot-silence',
      message: '"missing-alt" is not a hint of style and cannot be silenced',
      span: { line: 4, column: 5 },
    });
  });

  it('does not cover itself', () => {
    expect(found('x', 'silence: unknown-rule\n')).toEqual(['cannot-silence 3']);
  });
});

describe('the articles that ship', () => {
  const files = readdirSync(`${root}content`).filter((name) => name.endsWith('.md'));
  const lint = (name: string) =>
    lintArticle(
      parseArticle(readFileSync(`${root}content/${name}`, 'utf8'), name, () => {}),
      { icd203: true },
    );

  it('have these topics for titles, and no question', () => {
    expect(
      files.flatMap((name) =>
        lint(name)
          .filter(({ id }) => id.endsWith('-title'))
          .map(({ message }) => message),
      ),
    ).toEqual([
      'the title "A draft before and after editing" names a topic',
      'the title "From the slide projector’s heir to an open format" names a topic',
      'the title "Four judgments on Kazakhstan’s position" names a topic',
    ]);
  });

  it('write every acronym out', () => {
    expect(files.flatMap((name) => lint(name).filter(({ id }) => id === 'undefined-acronym'))).toEqual([]);
  });
});

it('takes any text', () => {
  const piece = fc.constantFrom(
    '## ',
    '# ',
    '> [!IMPORTANT]\n> ',
    '- ',
    '“',
    '(',
    ')',
    'ICPR ',
    'likely ',
    'high confidence ',
    'x. ',
    '\n\n',
    '| a | b |\n| - | - |\n| CSTO | c |\n',
    '![a](b "C")',
    '。',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('en', 'ja', 'zh', 'ru'),
      (pieces, language) => {
        for (const { message, span } of findings(pieces.join(''), `language: ${language}\n`, true)) {
          expect(message).toMatch(/\S/);
          expect(span?.line).toBeGreaterThan(0);
        }
      },
    ),
  );
});
