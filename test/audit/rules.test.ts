// docs/checking.md lists every rule with its severity, and no other.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/audit/rules.ts';
import { root } from '../deck-of.ts';

const page = readFileSync(`${root}docs/checking.md`, 'utf8');

describe('docs/checking.md', () => {
  it('lists every rule as the table has it', () => {
    const listed = page
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => {
        const [, names = '', severity = ''] = line.split('|').map((cell) => cell.trim());
        return [...names.matchAll(/`([a-z-]+)`/g)].map(([, name]) => `${name} ${severity}`);
      });
    expect(listed.sort()).toEqual(
      Object.entries(rules)
        .map(([id, { severity }]) => `${id} ${severity}`)
        .sort(),
    );
  });
});

describe('each rule', () => {
  it('is said by a message, and each message by a rule', () => {
    const said = [
      'messages',
      'chart-messages',
      'package-faults',
      'part-faults',
      'chart-faults',
      'element-order',
    ]
      .map((name) => readFileSync(`${root}src/audit/${name}.ts`, 'utf8'))
      .join('\n');
    expect(Object.keys(rules).filter((id) => !said.includes(`'${id}'`))).toEqual([]);
  });
  it('has one line that begins small and has no full stop', () => {
    for (const { summary } of Object.values(rules)) expect(summary).toMatch(/^[a-z"].*[^.]$/);
  });
});
