// The commands as their users meet them: what they print, write and exit with.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/diagnostic/diagnostic.ts';
import { deckOfText } from '../deck-of.ts';
import { command } from './terminal.ts';

const files = { 'a.md': 'fine', 'bad.md': 'error\nwarning' };

describe('briefdeck plan', () => {
  it('prints the plan, as text or as data', async () => {
    expect(await command(['plan', 'a.md'], { files })).toMatchObject({
      status: 0,
      out: '1  title  A deck\n',
      err: '',
    });
    expect(JSON.parse((await command(['plan', 'a.md', '--json'], { files })).out)).toEqual({
      slides: [{ layout: 'title' }],
    });
  });

  it('fails where the article has errors', async () => {
    expect(await command(['plan', 'bad.md'], { files })).toMatchObject({ status: 1 });
    expect(await command(['plan', 'none.md'], { files })).toMatchObject({ status: 1, out: '' });
  });
});

describe('briefdeck check', () => {
  it('prints the messages and writes nothing', async () => {
    const ran = await command(['check', 'bad.md', 'a.md'], { files });
    expect(ran).toMatchObject({ status: 1, err: '', written: [] });
    expect(ran.out).toBe(
      'bad.md:1:2: error: this is wrong, "50%"  [an-error]\n  hint: mend it\n' +
        'bad.md:2:2: warning: this is wrong, "50%"  [an-warning]\n  hint: mend it\n' +
        '2 articles: 1 error, 1 warning\n',
    );
  });

  it('is content with a good article', async () => {
    expect(await command(['check', 'a.md'], { files })).toMatchObject({
      status: 0,
      out: '1 article: no warnings\n',
    });
  });

  it('speaks to GitHub', async () => {
    const ran = await command(['check', 'bad.md', '--format', 'github'], { files });
    expect(ran.out.split('\n')[0]).toBe(
      '::error file=bad.md,line=1,col=2,title=an-error::this is wrong, "50%25"%0Ahint: mend it',
    );
  });

  it('speaks JSON', async () => {
    const { diagnostics } = JSON.parse(
      (await command(['check', 'bad.md', '--format', 'json'], { files })).out,
    );
    expect(diagnostics).toHaveLength(2);
    expect(diagnostics[0]).toEqual({
      severity: 'error',
      id: 'an-error',
      message: 'this is wrong, "50%"',
      hints: ['mend it'],
      file: 'bad.md',
      line: 1,
      column: 2,
    });
  });

  it('takes warnings for errors with --strict', async () => {
    const ran = await command(['check', 'x.md', '--strict'], { files: { 'x.md': 'warning' } });
    expect(ran.status).toBe(1);
  });
});

describe('briefdeck', () => {
  it.each([
    [['biuld', 'a.md'], 'briefdeck: unknown command "biuld"\n  hint: did you mean "build"?\n'],
    [['build', 'a.md', '--srict'], 'briefdeck: unknown option "--srict"\n  hint: did you mean "--strict"?\n'],
    [
      ['build'],
      'briefdeck: missing required argument "article"\n  hint: `briefdeck help` lists the commands and options\n',
    ],
    [['check', 'a.md', '--format', 'xml'], 'Allowed choices are text, json, github'],
    [['plan', 'a.md', 'b.md'], 'too many arguments'],
  ])('%j is wrong usage', async (argv, message) => {
    const ran = await command(argv, { files });
    expect(ran).toMatchObject({ status: 2, out: '', written: [] });
    expect(ran.err).toContain(message);
  });

  it('helps, with examples, for itself and each command', async () => {
    for (const argv of [
      ['--help'],
      ['help', 'build'],
      ['build', '--help'],
      ['plan', '-h'],
      ['check', '--help'],
    ]) {
      const ran = await command(argv);
      expect(ran).toMatchObject({ status: 0, err: '' });
      expect(ran.out).toContain('Examples:\n  $ briefdeck ');
    }
  });

  it('shows help and fails when it is asked for nothing', async () => {
    const ran = await command([]);
    expect(ran).toMatchObject({ status: 2, out: '' });
    expect(ran.err).toContain('Usage: briefdeck');
  });

  it('knows its version', async () => {
    const ran = await command(['--version']);
    expect(ran.status).toBe(0);
    expect(ran.out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(await command(['-V'])).toEqual(expect.objectContaining({ out: ran.out }));
  });
});

describe('--cut', () => {
  it('goes to the library with each command that plans a deck', async () => {
    const asked: unknown[] = [];
    for (const name of ['build', 'plan', 'check']) {
      await command([name, 'a.md', '--cut', 'executive'], {
        files,
        pipeline: {
          compile: async (_text, { cut }) => {
            asked.push(cut);
            throw new Refusal({ severity: 'error', id: 'x', message: 'enough', hints: [] });
          },
          planArticle: async (_text, { cut }) => {
            asked.push(cut);
            throw new Refusal({ severity: 'error', id: 'x', message: 'enough', hints: [] });
          },
        },
      });
    }
    expect(asked).toEqual(['executive', 'executive', 'executive']);
  });
});

describe('briefdeck new', () => {
  it('writes an article that builds without a word of complaint, and shows each construct', async () => {
    const ran = await command(['new', 'article.md']);
    expect(ran).toMatchObject({ status: 0, err: '', written: ['article.md'] });
    const text = new TextDecoder().decode(ran.world.written.get('article.md'));
    const { diagnostics, plan } = await deckOfText(text);
    expect(diagnostics).toEqual([]);
    const layouts = plan.slides.map(({ layout }) => layout.replace(/-\d+$/, ''));
    for (const one of [
      'bluf-alone',
      'points',
      'section',
      'quote',
      'timeline',
      'map',
      'chart',
      'table',
      'sources-few',
    ])
      expect(layouts).toContain(one);
  });

  it('replaces nothing, and makes Markdown only', async () => {
    const there = { files: { 'a.md': 'mine' } };
    expect(await command(['new', 'a.md'], there)).toMatchObject({ status: 1, written: [] });
    expect(await command(['new', 'a.md', '--force'], there)).toMatchObject({ status: 0 });
    expect(await command(['new', 'a.docx'])).toMatchObject({ status: 1, written: [] });
    expect(await command(['new', 'none/a.md'], there)).toMatchObject({ status: 1, written: [] });
  });
});

describe('what the command says of itself', () => {
  const page = readFileSync('docs/command.md', 'utf8');
  const helpOf = async (...argv: string[]) => (await command([...argv, '--help'])).out;
  const namesIn = (help: string): readonly string[] =>
    [...help.matchAll(/^ {2}([a-z][a-z-]*)\b.*$/gm)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'help');

  it('is all in docs/command.md: every command and every option', async () => {
    const commands = namesIn((await helpOf()).split('Commands:')[1]?.split('Examples:')[0] ?? '');
    expect(commands).toEqual(
      expect.arrayContaining(['new', 'build', 'draft', 'plan', 'check', 'diff', 'template']),
    );
    const templates = namesIn((await helpOf('template')).split('Commands:')[1]?.split('Examples:')[0] ?? '');
    const missing: string[] = [];
    const invented: string[] = [];
    for (const argv of [
      ...commands.filter((one) => one !== 'template').map((one) => [one]),
      ...templates.map((one) => ['template', one]),
    ]) {
      const name = argv.join(' ');
      const [, part = ''] = page.split(new RegExp(`^## ${name}$`, 'm'));
      const said = part.split(/^## /m)[0] ?? '';
      if (said === '') missing.push(name);
      const optionsIn = (text: string): ReadonlySet<string> =>
        new Set([...text.matchAll(/(?<![\w-])--[a-z][a-z0-9-]*/g)].map(([option]) => option));
      const [helped, documented] = [optionsIn(await helpOf(...argv)), optionsIn(said)];
      for (const option of helped)
        if (option !== '--help' && !documented.has(option)) missing.push(`${name} ${option}`);
      for (const option of documented) if (!helped.has(option)) invented.push(`${name} ${option}`);
    }
    expect(missing).toEqual([]);
    expect(invented).toEqual([]);
  });

  it('names no file in its examples that a stranger has not', async () => {
    for (const argv of [[], ['new'], ['build'], ['plan'], ['check'], ['draft'], ['diff'], ['template']])
      expect(await helpOf(...argv)).not.toContain('content/');
  });
});
