// A language that the hints of style have no words of: none of another language's rules are
// applied, and it is said once.

import { describe, expect, it } from 'vitest';
import { findings, found } from './found.ts';

const long = `${'neno '.repeat(45)}mwisho.`;
const body = `## Economic outlook\n\n${long} SAMIA na KMKM.\n\n## Bandari\n\n${long}\n`;

describe('a language without words of its own', () => {
  it.each(['sw', 'pl', 'th', 'zh-Hant'])('is said once, with what is left out (%s)', (tag) => {
    const all = findings(body, `language: ${tag}\n`);
    expect(all.map(({ severity, id, span }) => `${severity} ${id} ${span?.line}`)).toEqual([
      'info not-in-this-language 3',
    ]);
    expect(all[0]?.message).toContain(`"${tag}"`);
    expect(all[0]?.message).toMatch(/long sentences, acronyms .* and titles/);
  });

  it('has its question marks read all the same', () => {
    expect(found('## Bandari inagharimu nani?\n\n- x', 'language: sw\n')).toEqual([
      'not-in-this-language 3',
      'question-title 6',
    ]);
  });

  it('is told that the directive is English, where its rules are asked for', () => {
    expect(found('- x', 'language: sw\n', true)).toEqual(['not-in-this-language 3', 'icd203-language 1']);
  });

  it('is none of those that have words: there the rules are as they were', () => {
    expect(found(body).map((one) => one.split(' ')[0])).toEqual([
      'long-sentence',
      'long-sentence',
      'undefined-acronym',
      'topic-title',
      'topic-title',
    ]);
    for (const tag of ['ru', 'fr', 'de', 'es', 'ar', 'en-GB'])
      expect(
        found(body, `language: ${tag}\n`).some((one) => one.startsWith('not-in')),
        tag,
      ).toBe(false);
  });
});
