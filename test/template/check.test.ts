// What a designer is told of a template that cannot be used: where, what, and what to do.

import { describe, expect, it } from 'vitest';
import { type Diagnostic, formatDiagnostic, Refusal } from '../../src/diagnostic.ts';
import { fileWorld } from '../../src/file-world.ts';
import { memoryWorld } from '../../src/memory-world.ts';
import { loadTemplate } from '../../src/template/load.ts';
import { copied } from './folder.ts';

async function told(held: Record<string, string>, name = 'mine'): Promise<string> {
  const said: Diagnostic[] = [];
  try {
    await loadTemplate(name, memoryWorld(held, fileWorld('.')), (one) => said.push(one));
  } catch (fault) {
    if (fault instanceof Refusal) return formatDiagnostic(fault.diagnostic);
    throw fault;
  }
  return said.map(formatDiagnostic).join('\n');
}

/** The first `from` of one file changed to `to`; the file must have it. */
const changed = (file: string, from: string, to: string): Promise<string> =>
  told(
    copied((path, text) => {
      if (path !== file) return text;
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      return text.replace(from, to);
    }),
  );
const agenda = 'layouts/agenda.json';

describe('a template of the user', () => {
  it('is taken without a word where it is in order', async () => {
    expect(await told(copied())).toBe('');
  });

  it('is refused by name where there is none, with the name that was meant', async () => {
    expect(await told({}, 'breifing')).toContain('did you mean "briefing"?');
  });

  it('starts from the folder of the article that names it', async () => {
    const held = Object.fromEntries(Object.entries(copied()).map(([path, text]) => [`notes/${path}`, text]));
    const span = { file: 'notes/a.md', line: 3, column: 11 };
    const world = memoryWorld(held, fileWorld('.'));
    await expect(loadTemplate('mine', world, () => {}, { folder: 'notes', span })).resolves.toBeTruthy();
    await expect(loadTemplate('mine', world, () => {}, { folder: '.', span })).rejects.toMatchObject({
      diagnostic: { id: 'unknown-template', span },
    });
  });

  it('is refused outside the folder of the article that names it', async () => {
    const span = { file: 'notes/a.md', line: 3, column: 11 };
    const loading = loadTemplate('../mine', fileWorld('.'), () => {}, { folder: 'notes', span });
    await expect(loading).rejects.toMatchObject({ diagnostic: { id: 'template-outside', span } });
  });

  it('is refused where a layout is missing', async () => {
    const held = copied();
    delete held['mine/layouts/agenda.json'];
    expect(await told(held)).toMatch(/^mine\/layouts\/agenda\.json:1:1: error: .*no such file/);
  });

  it('is refused where it is no JSON, at the line and column', async () => {
    const message = await changed(agenda, '"label": "Agenda",', '"label": "Agenda"');
    expect(message).toMatch(/^mine\/layouts\/agenda\.json:3:3: error: .*not JSON/);
    expect(message).toContain('comma');
  });

  it('is refused where it ends too early', async () => {
    const held = copied((path, text) => (path === 'template.json' ? text.slice(0, 40) : text));
    expect(await told(held)).toMatch(/^mine\/template\.json:\d+:\d+: error: .*not JSON/);
  });

  it.each([
    ['an unknown key', agenda, '"purpose"', '"porpose": "", "purpose"', ':3:3: ', 'did you mean "purpose"?'],
    ['a value of the wrong kind', agenda, '"capacity": 1', '"capacity": "one"', ':5:3: ', 'must be integer'],
    [
      'a ground that is none',
      agenda,
      '"capacity": 1',
      '"capacity": 1, "ground": "drak"',
      ':5:18: ',
      'light, stone, dark',
    ],
    [
      'an unknown style',
      agenda,
      '"style": "agenda"',
      '"style": "agnda"',
      ':11:7: ',
      'did you mean "agenda"?',
    ],
    ['text without a style', agenda, '"style": "agenda",', '', ':7:5: ', 'holds text and has no style'],
    [
      'a slot off the slide',
      agenda,
      '"bottom": ',
      '"height": 900, "bottom": ',
      ':7:5: ',
      'the slide is 960 by 540 pt',
    ],
    [
      'a name that is there twice',
      agenda,
      '"body": {',
      '"body": { "top": 1, "prompt": "" }, "body": {',
      ':7:41: ',
      '"body" is there twice',
    ],
    [
      'a common slot that is none',
      agenda,
      '"capacity": 1',
      '"capacity": 1, "without": ["scource"]',
      ':5:30: ',
      'did you mean "source"?',
    ],
    [
      'a layout without a title',
      'layouts/assertion.json',
      '"capacity": 1',
      '"capacity": 1, "without": ["title"]',
      ':6:3: ',
      'has no title',
    ],
    [
      'an idx that is taken',
      agenda,
      '"style": "agenda"',
      '"idx": 13, "style": "agenda"',
      ':7:5: ',
      'leave "idx" out',
    ],
  ])('is refused for %s', async (_, file, from, to, place, remedy) => {
    const message = await changed(file, from, to);
    expect(message).toContain(`mine/${file}${place}error: `);
    expect(message).toContain(remedy);
  });

  it.each([
    ['an unknown colour in a style', '"color": "muted"', '"color": "mutde"', 'did you mean "muted"?'],
    ['an unknown colour in an ornament', '"stroke": "ink"', '"stroke": "inc"', 'did you mean "ink"?'],
    [
      'a ground without one of its colours',
      '"muted": {',
      '"mute": {',
      `"colors/light" must have required property 'muted'`,
    ],
    [
      'a style that briefdeck itself needs',
      '"graphic": {',
      '"graphics": {',
      `"styles" must have required property 'graphic'`,
    ],
    ['a layout listed twice', '"bluf",', '"bluf", "bluf",', 'listed twice'],
    ['a colour that is no colour', '"1B1E23"', '"black"', 'must match pattern'],
  ])('is refused for %s', async (_, from, to, remedy) => {
    const message = await changed('template.json', from, to);
    expect(message).toMatch(/^mine\/template\.json:\d+:\d+: error: /);
    expect(message).not.toMatch(/^mine\/template\.json:1:1: /);
    expect(message).toContain(remedy);
  });

  it('is refused where it has no layouts', async () => {
    const held = copied((path, text) =>
      path === 'template.json' ? text.replace(/"layouts": \[[^\]]*\]/, '"layouts": []') : text,
    );
    expect(await told(held)).toMatch(/^mine\/template\.json:\d+:3: error: .*fewer than 1 items/);
  });

  it('is warned of slots that overlap, and taken', async () => {
    const message = await changed(agenda, '"top": 132', '"top": 100');
    expect(message).toMatch(/^mine\/layouts\/agenda\.json:14:5: warning: .*"body" and "title" overlap/);
  });
});
