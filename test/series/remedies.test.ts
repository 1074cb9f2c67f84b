// What a finding of a series says to do is done here, in the pattern, the table or the name, and every deck is written.

import { describe, expect, it } from 'vitest';
import { command } from '../cli/terminal.ts';

interface Given {
  readonly pattern: string;
  readonly table: string;
  readonly name?: string;
}

const table = 'name,iso,cases\nAlpha,AA,120\nBeta,BB,90\n';
const pattern = 'x {{ name }} {{ iso }}\n';

type Remedy = (given: Given, said: string) => Given;
const inPattern =
  (written: string, mended?: string): Remedy =>
  (given, said) => ({ ...given, pattern: given.pattern.replace(written, mended ?? said) });
const inTable =
  (written: string, mended: string): Remedy =>
  (given) => ({ ...given, table: given.table.replace(written, mended) });

/** `id`, what is given, what the hint says (a group is put in), and what is made of it. */
const slips: readonly (readonly [id: string, given: Partial<Given>, hint: RegExp, remedy: Remedy])[] = [
  [
    'bad-pattern',
    { pattern: `{% fi iso %}x{% endif %} ${pattern}` },
    /did you mean "(\w+)"/,
    inPattern('fi ', 'if '),
  ],
  ['bad-pattern', { pattern: '{{ name | upcas }}\n' }, /did you mean "(\w+)"/, inPattern('upcas')],
  ['bad-pattern', { pattern: 'x\n' }, /write \{\{ column \}\} where/, inPattern('x', 'x {{ name }}')],
  ['no-data-column', { pattern: '{{ nmae }}\n' }, /did you mean "(\w+)"/, inPattern('nmae')],
  ['no-data-column', { pattern: '{{ row["nam"] }}\n' }, /did you mean "(\w+)"/, inPattern('nam', 'name')],
  ['empty-value', { table: table.replace('BB', '') }, /fill the cell/, inTable('Beta,', 'Beta,BB')],
  [
    'empty-value',
    { table: table.replace('BB', '') },
    /or (\{\{ iso \| default: "…" \}\})/,
    inPattern('{{ iso }}'),
  ],
  [
    'no-number',
    { pattern: '{{ name }} {{ cases | plus: 1 }}\n', table: table.replace('90', 'many') },
    /write it in the table as a number/,
    inTable('many', '90'),
  ],
  ['bad-pattern', { name: 'deck' }, /--name "(\{\{ iso \}\})-/, (given, said) => ({ ...given, name: said })],
  [
    'no-file-name',
    { table: table.replace('Beta', '***') },
    /--name/,
    (given) => ({ ...given, name: '{{ iso }}' }),
  ],
  ['no-file-name', { table: table.replace('Beta', '…') }, /fill the cell/, inTable('…', 'Beta')],
  [
    'same-file-name',
    { table: table.replace('Beta', 'alpha') },
    /--name/,
    (given) => ({ ...given, name: '{{ iso }}' }),
  ],
  [
    'bad-data-file',
    { table: table.replace('cases', 'iso') },
    /a name of its own/,
    inTable('iso,iso', 'iso,cases'),
  ],
  ['bad-data-file', { table: table.replace('BB,90', 'BB') }, /./, inTable('BB', 'BB,90')],
];

async function run({ pattern: text, table: rows, name }: Given): Promise<readonly string[]> {
  const argv = ['series', 'p.md', '--data', 't.csv', '-o', 'out/', ...(name ? ['--name', name] : [])];
  const ran = await command(argv, { files: { 'p.md': text, 't.csv': rows } });
  return `${ran.out}\n${ran.err}`.split('\n');
}

describe('what a finding of a series says to do', () => {
  it.each(slips.map(([id, given, hint, remedy], index) => ({ index, id, given, hint, remedy })))(
    'makes it go away: $index $id',
    async ({ id, given, hint, remedy }) => {
      const whole = { pattern, table, ...given };
      const before = await run(whole);
      const said = before.map((one) => hint.exec(one)).find((one) => one !== null);
      expect(before.join('\n')).toContain(id);
      expect(said, before.join('\n')).toBeTruthy();
      const mended = remedy(whole, said?.[1] ?? '');
      expect(mended).not.toEqual(whole);
      expect((await run(mended)).join('\n')).not.toContain('error');
    },
  );
});
