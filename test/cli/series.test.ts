// `briefdeck series`: rows to decks, what is told of them, and the example that ships.

import { describe, expect, it } from 'vitest';
import { command } from './terminal.ts';

const csv = 'name,iso\nAlpha,AA\nBeta,NA\n';
const argv = ['series', 'p.md', '--data', 't.csv', '-o', 'out/'];

describe('briefdeck series', () => {
  it('writes a deck a row, called by its first column, filled with its values', async () => {
    const ran = await command(argv, { files: { 'p.md': 'x {{ name }} {{ iso }}', 't.csv': csv } });
    expect(ran).toMatchObject({ status: 0, err: '', written: ['out/Alpha.pptx', 'out/Beta.pptx'] });
    expect(new TextDecoder().decode(ran.world.written.get('out/Beta.pptx'))).toBe('x Beta NA');
    expect(ran.out).toMatch(/\n2 decks, 4 slides, no warnings, \d\.\d\d s\n$/);
  });

  it('tells of a wrong row with its line, and builds the others', async () => {
    const files = {
      'p.md': '{{ name }} {{ iso }}',
      't.csv': 'name,iso\nAlpha,AA\nBeta,\nGamma\nalpha,CC\nDelta,DD\n',
    };
    const ran = await command(argv, { files });
    expect(ran).toMatchObject({ status: 1, written: ['out/Alpha.pptx', 'out/Delta.pptx'] });
    expect(ran.err).toContain('t.csv:3:1: error: there is no value for {{ iso }} of p.md:1  [empty-value]');
    expect(ran.err).toContain('t.csv:4:1: error: the row has 1 cell; the header has 2  [bad-data-file]');
    expect(ran.err).toContain(
      't.csv:5:1: error: the deck would be "alpha", which is that of t.csv:2  [same-file-name]',
    );
    expect(ran.out).toContain('2 decks, 3 not built');
  });

  it('tells what decks are told once, at the pattern’s line, with the rows', async () => {
    const files = {
      'p.md': '{{ name }}\n{% if iso != "NA" %}\nerror\n{% endif %}\nwarning',
      't.csv': `${csv}C,CC\nD,DD\n`,
    };
    const ran = await command(argv, { files });
    expect(ran).toMatchObject({ status: 1, written: ['out/Beta.pptx'] });
    expect(ran.err).toBe(
      'p.md:3:2: error: this is wrong, "50%"  [an-error]\n  hint: mend it\n  hint: with lines 2 and 4-5 of t.csv\n' +
        'p.md:5:2: warning: this is wrong, "50%"  [an-warning]\n  hint: mend it\n  hint: with lines 2-5 of t.csv\n',
    );
  });

  it('takes a pattern from standard input, and a folder only', async () => {
    const piped = ['series', '-', ...argv.slice(2)];
    const ran = await command(piped, { files: { 't.csv': csv }, stdin: '{{ name }}\nwarning' });
    expect(ran).toMatchObject({ status: 0, written: ['out/Alpha.pptx', 'out/Beta.pptx'] });
    expect(ran.err).toContain('<stdin>:2:2: warning');
    const one = await command([...argv.slice(0, 4), '-o', 'deck.pptx'], {
      files: { 'p.md': '{{ name }}', 't.csv': csv },
    });
    expect(one).toMatchObject({ status: 2, written: [] });
  });

  it('stops before the first deck where the pattern is wrong', async () => {
    const ran = await command(argv, { files: { 'p.md': 'x\n{{ nmae }}', 't.csv': csv } });
    expect(ran).toMatchObject({ status: 1, written: [] });
    expect(ran.err).toContain('p.md:2:4: error: "t.csv" has no column "nmae"');
  });

  it('reports every row, as CSV and JSON, without a time', async () => {
    const files = { 'p.md': '{{ name }}\nwarning', 't.csv': `${csv}=1+1,\n` };
    const report = [...argv, '--report', 'r.csv', '--report', 'r.json', '--quiet'];
    const ran = await command(report, { files });
    const [csvText = '', json = ''] = ['r.csv', 'r.json'].map((path) =>
      new TextDecoder().decode(ran.world.written.get(path)),
    );
    expect(csvText.split('\r\n')[1]).toMatch(/^2,out\/Alpha\.pptx,yes,2,1,0,1,[0-9a-f]{64},/);
    expect(JSON.parse(json).decks).toHaveLength(3);
    expect(ran.out).toBe('');
    const theirs = await command(report, { files: { ...files, 'r.csv': 'somebody’s' } });
    expect(theirs.err).toContain('"r.csv" is there already');
  });
});
