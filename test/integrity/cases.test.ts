// Articles held against the texts that they were made of: as they stand there is nothing to say, and each of
// the changes beside them is found, at its line. Towns, people and institutions are invented.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { checkIntegrity } from '../../src/library/check-integrity.ts';
import { sceneOfText } from '../deck-of.ts';

const folder = fileURLToPath(new URL('cases/', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.changes'))
  .map((file) => file.slice(0, -'.changes'.length));

/** `covered: 3 of 4`, then a change a line: `was → is → finding`. */
function expected(text: string): {
  readonly covered: string;
  readonly changes: readonly (readonly [string, string, string])[];
} {
  const [head = '', ...lines] = text.trim().split('\n');
  return {
    covered: head.replace('covered: ', ''),
    changes: lines
      .filter((line) => line !== '')
      .map((line) => {
        const [was = '', is = '', finding = ''] = line.split(' → ');
        return [was, is, finding];
      }),
  };
}

const read = (file: string): string => readFileSync(`${folder}${file}`, 'utf8');
const told = ({ id, span }: Diagnostic): string => `${id} ${span?.line}`;

describe.each(names)('%s', (name) => {
  const { covered, changes } = expected(read(`${name}.changes`));
  const article = read(`${name}.md`);
  const check = async (text: string) =>
    checkIntegrity(await sceneOfText(text), { text: read(`${name}.txt`), file: 'original.txt' });

  it('has nothing to be told of as it stands', async () => {
    const report = await check(article);
    const grave = report.findings.filter(({ severity }) => severity !== 'info');
    expect(grave.map((one) => `${told(one)}: ${one.message}`)).toEqual([]);
    expect(`${report.covered} of ${report.paragraphs}`).toBe(covered);
    expect(report.quotations.every(({ verdict }) => verdict === 'verbatim')).toBe(true);
  });

  it.each(changes)('changed from "%s" to "%s" is found', async (was, is, finding) => {
    expect(article.split(was).length, `"${was}" is not there once`).toBe(2);
    const { findings } = await check(article.replace(was, () => is));
    const line = article.slice(0, article.indexOf(was)).split('\n').length;
    const ids = findings.filter(({ id }) => id !== 'not-covered').map(told);
    expect(ids).toContain(`${finding} ${line}`);
    // And hardly anything else: a changed number is not a changed name as well.
    expect(new Set(ids.map((id) => id.split(' ')[0])).size, ids.join(', ')).toBeLessThanOrEqual(2);
  });
});
