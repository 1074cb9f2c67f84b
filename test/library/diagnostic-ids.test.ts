// Every id that the code can report is described, and nothing else is.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules as ofDecks } from '../../src/audit/rules.ts';
import { rules as ofIntegrity } from '../../src/integrity/rules.ts';
import { diagnosticIds } from '../../src/library/diagnostic-ids.ts';
import { lintRules } from '../../src/lint/rules.ts';
import { root } from '../deck-of.ts';

/** What stands where an id stands, in the files that word messages. */
const idPattern =
  /(?:'(?:error|warning|info)',\s*|\bid:\s*|\b(?:error|warning|refusal|found)\(\s*|\bwrong\()'([a-z][a-z0-9]*(?:-[a-z0-9]+)*)'/g;

const inCode = new Set(
  readdirSync(`${root}src`, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('messages.ts') || name === 'package-faults.ts')
    .flatMap(({ parentPath, name }) => [...readFileSync(join(parentPath, name), 'utf8').matchAll(idPattern)])
    .map(([, id = '']) => id)
    .concat(Object.keys(ofDecks), Object.keys(ofIntegrity)),
);

const described = new Set([...Object.keys(diagnosticIds), ...lintRules.map(({ id }) => id)]);

describe('the ids of diagnostics', () => {
  it('are found, so that the tests below can fail', () => {
    expect(inCode.size).toBeGreaterThan(150);
    expect(inCode).toContain('unknown-key');
    expect(inCode).toContain('phantom-part');
  });

  it('are all described (src/library/diagnostic-ids.ts)', () => {
    expect([...inCode].filter((id) => !described.has(id))).toEqual([]);
  });

  it('are described only where there are such', () => {
    // Made of parts: unknown-template, unknown-layout; and those of the table of rules that one function
    // words.
    const madeOfParts = [
      'icd203-likelihood',
      'icd203-vague-likelihood',
      'icd203-confidence',
      'icd203-sources',
    ];
    expect([...described].filter((id) => !inCode.has(id) && !madeOfParts.includes(id))).toEqual([]);
  });

  it('are in one table only, in lower-case words', () => {
    expect(lintRules.filter(({ id }) => id in diagnosticIds)).toEqual([]);
    for (const [id, what] of Object.entries(diagnosticIds)) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(what).toMatch(/^(?!.*\.$)\S+ \S.*$/);
    }
  });
});
