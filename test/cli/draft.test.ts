// `briefdeck draft`, and what the commands for other people's files say of bad ones.

import { describe, expect, it } from 'vitest';
import { loadPipeline } from '../../src/cli/pipeline.ts';
import { command } from './terminal.ts';

const article =
  'The harbour opens\n\n19 May 2024\n\n“We will not close the port,” Mayor Karin Lund said (Harbour Radio, May 14).\n';
/** `Порт откроют` … in windows-1251. */
const cyrillic = Uint8Array.from(
  [...'Порт откроют для паромов в следующем году, решил совет города. '.repeat(6)].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  }),
);

describe('briefdeck draft', () => {
  it('prints the draft, or writes it and says what is in it', async () => {
    const { out } = await command(['draft', 'a.txt'], { files: { 'a.txt': article } });
    expect(out).toContain('title: "The harbour opens"');
    expect(out).toContain('date: 2024-05-19');
    const ran = await command(['draft', 'a.txt', '-o', 'a.md'], { files: { 'a.txt': article } });
    expect(ran.status).toBe(0);
    expect(ran.err).toMatch(/^a\.md: 1 citation, 1 quotation, /);
  });
  it('keeps a draft that is there, unless forced', async () => {
    const files = { 'a.txt': article, 'a.md': 'work of hours' };
    const kept = await command(['draft', 'a.txt', '-o', 'a.md'], { files });
    expect([kept.status, kept.written]).toEqual([1, []]);
    expect((await command(['draft', 'a.txt', '-o', 'a.md', '--force'], { files })).status).toBe(0);
  });
  it('reads a published text in another encoding where that is sure, and says so', async () => {
    const { status, out, err } = await command(['draft', 'a.txt'], { files: { 'a.txt': cyrillic } });
    expect(status).toBe(0);
    expect(out).toContain('Порт откроют для паромов');
    expect(err).toBe(
      'a.txt:1:1: info: not UTF-8, and read as windows-1251  [read-as]\n  hint: where letters are wrong, save it as UTF-8\n',
    );
  });
  it('refuses an article in another encoding, and a text whose encoding is anybody’s guess', async () => {
    const article = await command(['build', 'a.md'], { files: { 'a.md': cyrillic } });
    expect([article.status, article.written]).toEqual([1, []]);
    expect(article.err).toContain('windows-1251');
    const noise = Uint8Array.from({ length: 400 }, (_, at) => 0x80 + ((at * 37) % 128));
    const { status, err } = await command(['draft', 'a.txt'], { files: { 'a.txt': noise } });
    expect(status).toBe(1);
    expect(err).toContain('[not-utf-8]');
  });
  it('takes a page’s word for its encoding', async () => {
    const head = [...'<html><head><meta charset="windows-1251"></head><body><p>'].map((one) =>
      one.charCodeAt(0),
    );
    const page = Uint8Array.from([...head, ...cyrillic.subarray(0, 60)]);
    const { out, err } = await command(['draft', 'a.html'], { files: { 'a.html': page } });
    expect(out).toContain('Порт откроют для паромов');
    expect(err).toBe('');
  });
  it.each(['utf-16le', 'utf-16be'])('reads %s, marked or not', async (encoding) => {
    const units = [...`\ufeff${'Порт откроют. '.repeat(9)}`].flatMap((one) => {
      const code = one.charCodeAt(0);
      return encoding === 'utf-16le' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    });
    for (const bytes of [units, units.slice(2)]) {
      const { out } = await command(['draft', 'a.txt'], { files: { 'a.txt': Uint8Array.from(bytes) } });
      expect(out).toContain('Порт откроют.');
    }
  });
  it.each([
    ['a.txt', '%PDF-1.7 x', '"a.txt" is a PDF, which is not read'],
    ['a.txt', '{\\rtf1 x}', '"a.txt" is an RTF file, which is not read'],
    [
      'a.txt',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0),
      '"a.txt" is an old Office file, which is not read',
    ],
    ['a.md', article, '"a.md" is Markdown already, and needs no draft'],
  ])('refuses what it cannot read, %s %#', async (name, content, message) => {
    const { status, err } = await command(['draft', name], { files: { [name]: content } });
    expect(status).toBe(1);
    expect(err).toContain(message);
    expect(err).toContain('hint: ');
  });
  it('wants a date that is one', async () => {
    const { status, err } = await command(['draft', 'a.txt', '--date', 'May'], {
      files: { 'a.txt': article },
    });
    expect(status).toBe(1);
    expect(err).toContain('"May" is no date');
  });
});

describe('a published text, built, planned or checked', async () => {
  const pipeline = await loadPipeline();
  const files = { 'a.txt': `${article}\n${'Ferries come from Norway. '.repeat(9)}\n` };
  it('is drafted on the way, and told of in its own lines', async () => {
    const built = await command(['build', 'a.txt', '--json', '-o', 'a.pptx'], {
      files,
      pipeline,
    });
    expect(built.status).toBe(0);
    const { diagnostics } = JSON.parse(built.out) as {
      diagnostics: { id: string; file: string; line: number }[];
    };
    expect(diagnostics.map(({ id, file }) => [id, file])).toContainEqual(['review-left', 'draft of a.txt']);
    const planned = await command(['plan', 'a.txt'], { files, pipeline });
    expect(planned.out).toMatch(/Ferries come from Norway[\s\S]*a\.txt:7\n/);
    const checked = await command(['check', 'a.txt'], { files, pipeline });
    expect(checked.out).toContain('1 article: ');
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['draft', 'none.txt'],
    ['draft', 'bad.docx'],
    ['template', 'inspect', 'bad.potx'],
    ['template', 'inspect', 'none.potx'],
    ['template', 'show', 'none', '-o', 'shown'],
    ['template', 'export', 'none', '-o', 'none.potx'],
    ['template', 'export', 'briefing', '-o', 'briefing.pptx'],
    ['check', 'bad.pptx'],
    ['check', 'none.pptx'],
  ])('is an error with a remedy, and no bug: %s %s', async (...argv) => {
    const ran = await command(argv, { files: { 'bad.docx': 'no', 'bad.potx': 'no', 'bad.pptx': 'no' } });
    expect(ran.status).toBe(1);
    const said = ran.err + ran.out;
    expect(said).toMatch(/error: /);
    expect(said).not.toContain('bug');
    expect(ran.written).toEqual([]);
  });
});
