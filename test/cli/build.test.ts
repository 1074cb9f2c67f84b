import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/terminal.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { bytesOf, deckOf } from '../deck-of.ts';
import { command } from './terminal.ts';

const files = {
  'a.md': 'fine',
  'b.md': 'fine too',
  'talks/c.md': 'third',
  'bad.md': 'error',
  'so-so.md': 'one\nwarning',
};
const latin1 = Uint8Array.from([...Buffer.from('# Ast'), 0xe4, ...Buffer.from('na\n')]);

describe('briefdeck build', () => {
  it.each(['a.html', 'slides/a-02.png'])('replaces %s where it is ours, and nobody else’s', async (path) => {
    const argv = ['build', 'a.md', '-o', 'a.html', '-o', 'slides/', '--as', 'png'];
    const ours = { ...files, [path]: '<!-- Generator: briefdeck -->' };
    expect(await command(argv, { files: ours })).toMatchObject({ status: 0 });
    const theirs = { ...files, [path]: 'a page of somebody' };
    const refused = await command(argv, { files: theirs });
    expect(refused).toMatchObject({ status: 1, written: [] });
    expect(refused.err).toContain(`"${path}" is there already, and briefdeck did not write it`);
    expect(await command([...argv, '--force'], { files: theirs })).toMatchObject({ status: 0 });
  });

  it('writes the deck here, under the name of the article, and sums up', async () => {
    const ran = await command(['build', 'talks/c.md'], { files });
    expect(ran).toMatchObject({ status: 0, err: '', written: ['c.pptx'] });
    expect(ran.out).toMatch(/^c\.pptx: 2 slides, 1 source, no warnings, \d\.\d\d s\n$/);
  });

  it.each([
    [['a.md', '-o', 'talk.pptx'], ['talk.pptx']],
    [['a.md', '-o', 'decks/'], ['decks/a.pptx']],
    [['a.md', '-o', 'talks'], ['talks/a.pptx']],
    [
      ['a.md', 'talks/c.md', '-o', 'decks'],
      ['decks/a.pptx', 'decks/c.pptx'],
    ],
    [
      ['a.md', 'b.md'],
      ['a.pptx', 'b.pptx'],
    ],
    [
      ['a.md', '-o', 'talk.pptx', '-o', 'talks/talk.HTML'],
      ['talk.pptx', 'talks/talk.HTML'],
    ],
    [
      ['a.md', 'b.md', '-o', 'web/', '--as', 'html'],
      ['web/a.html', 'web/b.html'],
    ],
    [
      ['a.md', '-o', 'a.pptx', '-o', 'slides/', '--as', 'svg'],
      ['a.pptx', 'slides/a-01.svg', 'slides/a-02.svg'],
    ],
    [
      ['a.md', '-o', 'slides/', '--as', 'png', '--scale', '1'],
      ['slides/a-01.png', 'slides/a-02.png'],
    ],
  ])('%j goes to %j', async (argv, written) => {
    expect(await command(['build', ...argv], { files })).toMatchObject({ status: 0, written });
  });

  it.each([
    [
      'two articles one file',
      ['a.md', 'b.md', '-o', 'talk.pptx'],
      '2 articles cannot become one file "talk.pptx"',
    ],
    [
      'the same name twice',
      ['a.md', 'x/a.md', '-o', 'out/'],
      '"a.md" and "x/a.md" would both be written to "out/a.pptx"',
    ],
    ['names that differ in case only', ['a.md', 'A.md'], '"a.md" and "A.md" would both be written'],
    ['an article twice', ['a.md', 'a.md'], '"a.md" is given twice'],
    ['the deck over its article', ['deck.pptx', '-o', './deck.pptx'], '"deck.pptx" is the article itself'],
    ['one output twice', ['a.md', '-o', 'a.html', '-o', './a.html'], '"a.html" is given twice'],
    ['one picture of many slides', ['a.md', '-o', 'talk.png'], '"talk.png" is one picture'],
    ['two formats of one file', ['a.md', '-o', 'a.html', '--as', 'png'], '--as png is for a folder'],
    ['pictures on standard output', ['a.md', '-o', '-', '--as', 'svg'], 'pictures are one a slide'],
    ['a file that is no deck', ['a.md', '-o', 'talk.ppt'], '"talk.ppt" is neither a .pptx file nor a folder'],
  ])('refuses %s before it builds anything', async (_, argv, message) => {
    const ran = await command(['build', ...argv], { files });
    expect(ran).toMatchObject({ status: 2, out: '', written: [] });
    expect(ran.err).toContain(`briefdeck: ${message}`);
    expect(ran.err).toContain('  hint: ');
  });

  it('writes nothing where there are errors, and keeps the old deck', async () => {
    const ran = await command(['build', 'bad.md'], { files: { ...files, 'bad.pptx': 'old' } });
    expect(ran).toMatchObject({ status: 1, out: '', written: [] });
    expect(ran.err).toContain('bad.md:1:2: error: this is wrong, "50%"  [an-error]\n  hint: mend it\n');
    expect(ran.err).toContain('bad.md: not built: 1 error\n');
  });

  it('builds the others when one article of several has errors', async () => {
    expect(await command(['build', 'a.md', 'bad.md', 'b.md'], { files })).toMatchObject({
      status: 1,
      written: ['a.pptx', 'b.pptx'],
    });
  });

  it('builds with warnings, but not when they are errors', async () => {
    expect(await command(['build', 'so-so.md'], { files })).toMatchObject({
      status: 0,
      written: ['so-so.pptx'],
    });
    const strict = await command(['build', 'so-so.md', '--strict'], { files });
    expect(strict).toMatchObject({ status: 1, written: [] });
    expect(strict.err).toContain('so-so.md:2:2: error: ');
  });

  it('gives the same bytes and the same messages in any order', async () => {
    const one = await command(['build', 'a.md', 'so-so.md', 'b.md', 'bad.md'], { files });
    const other = await command(['build', 'bad.md', 'b.md', 'so-so.md', 'a.md'], { files });
    expect(Object.fromEntries(one.world.written)).toEqual(Object.fromEntries(other.world.written));
    const messages = (err: string) => err.split('\n').filter((line) => /: (error|warning): /.test(line));
    expect(messages(one.err)).toEqual(messages(other.err));
    expect(messages(one.err).map((line) => line.split(':')[0])).toEqual(['bad.md', 'so-so.md']);
  });

  it('says only what is an error with --quiet', async () => {
    expect(await command(['build', 'so-so.md', '--quiet'], { files })).toMatchObject({
      status: 0,
      out: '',
      err: '',
    });
  });

  it('prints JSON that holds everything', async () => {
    const ran = await command(['build', 'a.md', 'bad.md', '--json'], { files });
    expect(ran.err).toBe('');
    const { decks, diagnostics } = JSON.parse(ran.out);
    expect(decks).toMatchObject([
      { article: 'a.md', output: 'a.pptx', written: true, slides: 2, sources: 1 },
      { article: 'bad.md', written: false, errors: 1 },
    ]);
    expect(diagnostics).toMatchObject([{ severity: 'error', file: 'bad.md', line: 1, column: 2 }]);
  });

  it('reads standard input and writes standard output', async () => {
    expect(await command(['build', '-'], { stdin: 'fine' })).toMatchObject({
      status: 0,
      written: ['deck.pptx'],
    });
    const piped = await command(['build', '-', '-o', '-'], { stdin: 'fine' });
    expect(piped).toMatchObject({ status: 0, out: 'fine', written: [] });
    expect(piped.err).toContain('standard output: 2 slides');
    expect((await command(['build', '-'], { stdin: 'error' })).err).toContain('<stdin>:1:2: error');
  });

  it.each([
    ['a missing file', 'aa.md', 'error: no such file: "aa.md"  [no-such-file]\n  hint: did you mean "a.md"?'],
    ['a name without its ending', 'talks/c', 'hint: did you mean "talks/c.md"?'],
    [
      'a folder',
      'talks',
      'error: "talks" is a folder, not an article  [is-a-folder]\n  hint: name the files in it: talks/*.md',
    ],
  ])('is friendly about %s', async (_, article, text) => {
    const ran = await command(['build', article], { files });
    expect(ran.status).toBe(1);
    expect(ran.err).toContain(text);
  });

  it.each([
    ['UTF-16, little-endian', [0xff, 0xfe, 0x31, 0x04]],
    ['UTF-16, big-endian', [0xfe, 0xff, 0x04, 0x31]],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xd0, 0xb1]],
  ])('reads %s', async (_, bytes) => {
    const ran = await command(['build', 'x.md'], { files: { 'x.md': Uint8Array.from(bytes) } });
    expect(ran.status).toBe(0);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(ran.world.written.get('x.pptx'))).toBe('б');
  });

  it('says where text is not UTF-8', async () => {
    const ran = await command(['build', 'x.md'], {
      files: { 'x.md': Buffer.concat([Buffer.from('# Ä\n'), latin1]) },
    });
    expect(ran.status).toBe(1);
    expect(ran.err).toContain(
      'x.md:2:6: error: the text is not UTF-8: byte "0xE4" stands for no letter  [not-utf-8]',
    );
  });

  it.each([
    ['a Word file', 'PK\u0003\u0004', 'a ZIP, Word or PowerPoint file'],
    ['a PDF', '%PDF-1.7', 'a PDF'],
    ['binary data', 'a\u0000b', 'binary data'],
  ])('says that %s is no article', async (_, content, what) => {
    const ran = await command(['build', 'x.md'], { files: { 'x.md': content } });
    expect(ran.status).toBe(1);
    expect(ran.err).toContain(`"x.md" is ${what}, not a Markdown article`);
  });

  it('says why a deck cannot be written', async () => {
    const write = async () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    };
    const ran = await command(['build', 'a.md'], { files, world: { write } });
    expect(ran.status).toBe(1);
    expect(ran.err).toContain('error: the system refuses: the disk is full  [system]');
    const refuse: Io['stdout'] = {
      write: (_, done) => done?.(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    };
    const piped = await command(['build', 'a.md', '-o', '-'], { files, stdout: refuse });
    expect(piped.status).toBe(1);
    expect(piped.err).toContain('cannot write "standard output": its reader has left  [cannot-write]');
  });

  it('says of a place that links lead round to that it cannot be written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
    symlinkSync('a.pptx', join(folder, 'a.pptx'));
    symlinkSync('round', join(folder, 'round'));
    const there = fileWorld(folder);
    const world = { read: there.read, kind: there.kind };
    for (const [output, path] of [
      ['a.pptx', 'a.pptx'],
      ['round/a.pptx', 'round/a.pptx'],
      ['round/', 'round/deck.pptx'],
    ] as const) {
      const ran = await command(['build', '-', '-o', output], { stdin: 'fine', world });
      expect(ran).toMatchObject({ status: 1, written: [] });
      expect(ran.err).toContain(`cannot write "${path}": its links go round in a circle  [cannot-write]`);
    }
    rmSync(folder, { recursive: true });
  });

  it('reads standard input that breaks off, or never ends, to a message', async () => {
    const broken = (async function* () {
      yield 'fine';
      throw Object.assign(new Error('EISDIR: illegal operation on a directory, read'), { code: 'EISDIR' });
    })();
    const ran = await command(['build', '-'], { stdin: broken });
    expect(ran).toMatchObject({ status: 1, written: [] });
    expect(ran.err).toContain('cannot read "standard input": it is a folder');
  });

  it.each([
    ['makes no folder for a single deck', ['a.md', '-o', 'new/talk.pptx'], 'there is no folder "new"'],
  ])('%s', async (_, argv, message) => {
    const ran = await command(['build', ...argv], { files });
    expect(ran).toMatchObject({ status: 2, written: [] });
    expect(ran.err).toContain(message);
  });

  it('never writes over what it did not write, but by force', async () => {
    for (const there of ['somebody’s words', 'PK\u0003\u0004']) {
      const setting = { files: { ...files, 'a.pptx': there } };
      const ran = await command(['build', 'a.md', 'b.md'], setting);
      expect(ran).toMatchObject({ status: 1, written: ['b.pptx'] });
      expect(ran.err).toContain(
        'error: "a.pptx" is there already, and briefdeck did not write it  [not-ours]',
      );
      expect(await command(['build', 'a.md', '--force'], setting)).toMatchObject({
        status: 0,
        written: ['a.pptx'],
      });
    }
    expect(await command(['build', 'a.md'], { files: { ...files, 'a.pptx': '' } })).toMatchObject({
      status: 0,
    });
  });

  it('writes over its own deck, and not over one that was changed since', async () => {
    const mine = bytesOf(await deckOf('content/plain.md'));
    const whole = { files: { ...files, 'a.pptx': mine } };
    expect(await command(['build', 'a.md'], whole)).toMatchObject({ status: 0, written: ['a.pptx'] });
    const parts = unzipSync(mine);
    const slide = parts['ppt/slides/slide2.xml'] ?? new Uint8Array();
    // What any program does that saves it: here, not a word is another.
    const saved = zipSync({ ...parts, 'ppt/slides/slide2.xml': Buffer.concat([slide, Buffer.from('\n')]) });
    const ran = await command(['build', 'a.md'], { files: { ...files, 'a.pptx': saved } });
    expect(ran).toMatchObject({ status: 1, written: [] });
    expect(ran.err).toContain(
      'error: "a.pptx" was changed after briefdeck wrote it:\n  nothing on its slides or in its notes',
    );
    const words = Buffer.from(Buffer.from(slide).toString().replace('>Every good deck', '>Each good deck'));
    const edited = zipSync({ ...parts, 'ppt/slides/slide2.xml': words });
    const stopped = await command(['build', 'a.md'], { files: { ...files, 'a.pptx': edited } });
    expect(stopped).toMatchObject({ status: 1, written: [] });
    expect(stopped.err).toContain(
      'slide 2: "The page before the deck (1 of 2)"\n    Point 1: [-Every-]{+Each+} good deck was once a good …  [deck-changed]',
    );
    const kept = await command(['build', 'a.md', '--keep-edits'], { files: { ...files, 'a.pptx': mine } });
    expect(kept).toMatchObject({ status: 0, written: ['a.pptx'] });
    expect(await command(['diff', '--base', 'a.pptx'], { files: { 'a.pptx': edited } })).toMatchObject({
      status: 1,
    });
    expect(await command(['diff', '--base', 'a.pptx'], { files: { 'a.pptx': mine } })).toMatchObject({
      status: 0,
      out: '',
    });
    expect(await command(['diff', 'a.pptx'], { files: { 'a.pptx': mine } })).toMatchObject({ status: 2 });
  });

  it('takes a refusal for an error of the article', async () => {
    const ran = await command(['build', 'x.md'], { files: { 'x.md': 'refuse' } });
    expect(ran).toMatchObject({ status: 1, written: [] });
    expect(ran.err).toContain('x.md:1:2: error: ');
  });

  it('calls a bug a bug, in one line that names the article, and builds the others', async () => {
    const crash = { files: { 'x.md': 'crash', 'y.md': 'fine' } };
    const ran = await command(['build', 'x.md', 'y.md'], crash);
    expect(ran).toMatchObject({ status: 70, written: ['y.pptx'] });
    expect(ran.err).toBe(
      'x.md:1:1: error: a bug in briefdeck: TypeError: x is not a function  [bug]\n' +
        '  hint: please report this line with the article (DEBUG=1 shows more)\n' +
        'x.md: not built: 1 error\n',
    );
    expect((await command(['build', 'x.md'], { ...crash, env: { DEBUG: '1' } })).err).toContain('\n    at ');
    expect(await command(['check', 'x.md', 'y.md'], crash)).toMatchObject({ status: 70 });
  });

  it('shows progress on a terminal, and takes it away', async () => {
    const ran = await command(['build', 'a.md', 'b.md'], { files, isTTY: true });
    expect(ran.err).toContain('\r[2/2] b.md\u001b[K');
    expect(ran.err.endsWith('\r\u001b[K')).toBe(true);
  });

  it.each([
    ['in CI', [], { CI: 'true' }, true],
    ['with --quiet', ['--quiet'], {}, true],
    ['in a file', [], {}, false],
  ])('shows no progress %s', async (_, options, env, isTTY) => {
    expect((await command(['build', 'a.md', 'b.md', ...options], { files, env, isTTY })).err).toBe('');
  });

  it('prints the time of each stage when asked', async () => {
    const ran = await command(['build', 'a.md'], { files, env: { BRIEFDECK_TIMING: '1' } });
    expect(ran.err).toMatch(/^timing: start [\d.]+ ms\ntiming: parse 1\.0 ms\n$/);
  });
});
