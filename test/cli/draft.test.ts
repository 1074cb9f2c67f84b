// `briefdeck draft`, and what the commands for other people's files say of bad ones.

import { describe, expect, it } from 'vitest';
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
  it('names the encoding that a text is likely in', async () => {
    const { status, err } = await command(['draft', 'a.txt'], { files: { 'a.txt': cyrillic } });
    expect(status).toBe(1);
    expect(err).toContain('windows-1251');
  });
  it('wants a date that is one', async () => {
    const { status, err } = await command(['draft', 'a.txt', '--date', 'May'], {
      files: { 'a.txt': article },
    });
    expect(status).toBe(1);
    expect(err).toContain('"May" is no date');
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
