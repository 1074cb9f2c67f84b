// A pattern filled: what a value becomes where, where each part of the text stands in the pattern, and what is told.

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { DataCell } from '../../src/data/types.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { readPattern } from '../../src/series/pattern.ts';
import { fileNameOf, fileNames } from '../../src/series/rows.ts';
import type { Filled, Row } from '../../src/series/types.ts';

const columns = ['name', 'people', 'capital', 'list', 'GDP per capita'];

function pattern(text: string) {
  const told: Diagnostic[] = [];
  const report = (one: Diagnostic): void => {
    told.push(one);
  };
  return { told, read: readPattern(text, { file: 'p.md', columns, table: 't.csv', report }) };
}

const row = (values: Readonly<Record<string, string | number>>): Row => ({
  span: { file: 't.csv', line: 7, column: 1 },
  cells: Object.fromEntries(
    columns.map((name): [string, DataCell] => {
      const value = values[name];
      if (typeof value === 'number')
        return [name, { kind: 'number', value, decimals: 0, written: value.toLocaleString('en') }];
      return [name, value === undefined ? { kind: 'none' } : { kind: 'text', text: value }];
    }),
  ),
});

function fill(text: string, values: Readonly<Record<string, string | number>>): Filled | Diagnostic {
  const { read, told } = pattern(text);
  if (!read) throw new Error(told.map(({ message }) => message).join());
  return read.fill(row(values));
}

const textOf = (filled: Filled | Diagnostic): string => ('text' in filled ? filled.text : filled.id);

describe('a pattern', () => {
  it('prints numbers as the table has them and compares them as numbers', () => {
    const text = '{{ people }}{% if people > 999 %} many{% endif %} {{ row["GDP per capita"] | times: 2 }}';
    expect(textOf(fill(text, { people: 1000, 'GDP per capita': 21 }))).toBe('1,000 many 42');
  });

  it('has no line where a line holds tags only', () => {
    const text =
      '| a |\n| - |\n{% assign all = list | split: ";" %}\n{% for one in all %}\n| {{ one }} |\n{% endfor %}\nend';
    expect(textOf(fill(text, { list: 'x;y' }))).toBe('| a |\n| - |\n| x |\n| y |\nend');
  });

  it.each([
    ['{{ name }}', '*A* [b] <c>', '\\*A\\* \\[b\\] \\<c\\>'],
    ['{{ name }}', '1. FC', '1\\. FC'],
    ['the {{ name }}', '1. FC', 'the 1. FC'],
    ['{{ name }}', '- x', '\\- x'],
    ['{{ name }}', 'https://example.org/a_b', 'https://example.org/a_b'],
    ['{{ name | raw }}', '*A*', '*A*'],
    ['`x`\n```\n{{ name }}\n```', 'a*b', '`x`\n```\na*b\n```'],
    ['<!-- notes: {{ name }} -->', 'a*b', '<!-- notes: a\\*b -->'],
    ['<!-- notes: {{ name }} -->', 'a --> b', 'unfit-value'],
  ])('writes into %s the value %s', (text, name, expected) => {
    expect(textOf(fill(text, { name }))).toBe(expected);
  });

  it.each(['a: b', 'a # b', '"a"', "it's", '[a]', '#a', 'no: "x" \\ y', '{x}', '- a', 'plain', 'NO'])(
    'writes %s into YAML so that it is read as it is, or not at all',
    (name) => {
      for (const form of ['{{ name }}', '"{{ name }}"', "'{{ name }}'", '[{{ name }}]', '[x, {{ name }}]']) {
        const filled = textOf(fill(`---\nk: ${form}\n---\n`, { name }));
        const value: unknown = parse(filled.replaceAll('---\n', '')).k;
        expect(Array.isArray(value) ? value.at(-1) : value).toBe(name);
      }
      const within = textOf(fill('---\nk: {{ name }} in brief\n---\n', { name }));
      if (within !== 'unfit-value') expect(parse(within.replaceAll('---\n', '')).k).toBe(`${name} in brief`);
    },
  );

  it('knows where in the pattern each place of the text stands', () => {
    const text =
      '---\ntitle: x\n---\n{% if capital %}\nThe capital is {{ capital }}, a city.\n{% endif %}\n\n## {{ name }} tail\n';
    const filled = fill(text, { name: 'Somewhere long', capital: 'C' }) as Filled;
    const lines = filled.text.split('\n');
    const place = (needle: string) => {
      const line = lines.findIndex((one) => one.includes(needle));
      return filled.placeOf(line + 1, (lines[line] ?? '').indexOf(needle) + 1);
    };
    const there = text.split('\n');
    for (const needle of ['title', 'The capital', ', a city', '## ', ' tail']) {
      const line = there.findIndex((one) => one.includes(needle));
      expect(place(needle)).toEqual({ line: line + 1, column: (there[line] ?? '').indexOf(needle) + 1 });
    }
    // What is inside of a value stands where the pattern asks for it.
    expect(place('long')).toEqual({ line: 8, column: 4 });
  });

  it('has an error of the row where it prints what is not there, unless it says what then', () => {
    expect(fill('x\n{{ name | upcase }}', {})).toMatchObject({
      id: 'empty-value',
      span: { file: 't.csv', line: 7 },
      message: 'there is no value for {{ name | upcase }} of p.md:2',
    });
    expect(
      textOf(
        fill('{{ name | default: "none" }}{% if name %}x{% endif %}{% if name == "a" %}y{% endif %}', {}),
      ),
    ).toBe('none');
  });

  it.each([
    ['{{ capital | times: 2 }}', { capital: 'about 5' }, '"about 5"'],
    ['{{ people | plus: capital }}', { people: 1 }, 'there is none'],
    ['{{ people | divided_by: people }}', { people: 0 }, '"NaN"'],
    ['{% if people > 9 %}many{% else %}few{% endif %}', { people: 'many' }, '"many"'],
    ['{% if people <= 9 %}few{% endif %}', {}, 'there is none'],
    ['{% unless 9 >= people %}many{% endunless %}', {}, 'there is none'],
  ] as const)('refuses a row where %j has no number', (text, values, found) => {
    const refused = fill(`x {{ name }}\n${text}`, { name: 'x', ...values }) as Diagnostic;
    expect(refused).toMatchObject({ id: 'no-number', span: { file: 't.csv', line: 7 } });
    expect(refused.message).toContain('of p.md:2');
    expect(refused.message).toContain(found);
  });

  it('answers what is asked only where there is something', () => {
    const text =
      '{{ name }}{% if people and people > 9 %} many{% endif %}{% if capital > "A" %} b{% endif %}';
    expect(textOf(fill(text, { name: 'x', capital: 'B' }))).toBe('x b');
    expect(textOf(fill(text, { name: 'x', capital: 'B', people: 10 }))).toBe('x many b');
  });

  it.each([
    ['a\n{{ capitol }}', 'no-data-column', 2, 'did you mean "capital"?'],
    ['{{ row.gdp }}', 'no-data-column', 1, 'there are: '],
    ['x\n{% if name %}', 'bad-pattern', 2, 'docs/series.md'],
    ['{% include "/etc/passwd" %}{{ name }}', 'bad-pattern', 1, 'there are: if, '],
    ['{% render "x" %}{{ name }}', 'bad-pattern', 1, 'there are: if, '],
    ['{{ "now" | date: "%Y" }}{{ name }}', 'bad-pattern', 1, 'there are: abs'],
    ['{{ name | upcas }}', 'bad-pattern', 1, 'did you mean "upcase"?'],
    ['no place', 'bad-pattern', 1, 'write {{ column }}'],
  ])('refuses %j', (text, id, line, hint) => {
    const { read, told } = pattern(text);
    expect(read).toBeUndefined();
    expect(told[0]).toMatchObject({ id, span: { file: 'p.md', line } });
    expect(told[0]?.hints.join()).toContain(hint);
  });

  it('ends a fill that would not end', () => {
    const text =
      '{{ name }}{% for a in (1..100000) %}{% for b in (1..100000) %}{{ b }}{% endfor %}{% endfor %}';
    expect(fill(text, { name: 'x' })).toMatchObject({ id: 'bad-pattern', span: { line: 7 } });
  });

  it.each([
    ['Côte d’Ivoire', 'Côte-d-Ivoire'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Россия', 'Россия'],
    ['con', '_con'],
    [' . ', ''],
    // Letters of four bytes each: 255 bytes are all that a file's name may have.
    ['𠀀'.repeat(90), '𠀀'.repeat(60)],
  ])('calls the file of %j %j', (text, name) => {
    expect(fileNameOf(text)).toBe(name);
  });

  it.each([
    ['Straße', 'STRASSE'],
    ['Éire', 'E\u0301IRE'],
    ['a/b', 'A b'],
  ])('gives %j and %j no file each: on some file systems they would be one', (one, other) => {
    const names = pattern('{{ name }}').read;
    if (!names) throw new Error('no pattern');
    const [first, second] = fileNames([row({ name: one }), row({ name: other })], names, '{{ name }}');
    expect(first).toBe(fileNameOf(one));
    expect(second).toMatchObject({ id: 'same-file-name' });
  });
});
