// What a designer is told of a template that cannot be used: where, what, and what to do.

import { describe, expect, it } from 'vitest';
import { type Diagnostic, formatDiagnostic, Refusal } from '../../src/diagnostic/diagnostic.ts';
import { contrastRatio } from '../../src/scene/color.ts';
import { overlaps } from '../../src/scene/geometry.ts';
import { loadTemplate } from '../../src/template/load.ts';
import type { SlideLayout } from '../../src/template/types.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
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
const agenda = 'layouts/agenda.yaml';

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

  it('is refused where a layout that it lists is missing', async () => {
    const held = copied();
    delete held['mine/layouts/agenda.yaml'];
    expect(await told(held)).toMatch(/^mine\/template\.yaml:\d+:5: error: there is no layouts\/agenda\.yaml/);
  });

  it('is refused where it is no YAML, at the line and column', async () => {
    const message = await changed(agenda, 'label: Agenda', 'label: [Agenda');
    expect(message).toMatch(/^mine\/layouts\/agenda\.yaml:\d+:\d+: error: .*not YAML/);
    expect(message).toContain('quotation marks');
  });

  it('is refused where a tab indents, a tag asks for code, or an alias for everything', async () => {
    expect(await changed(agenda, 'slots:\n  ', 'slots:\n\t')).toMatch(/error: .*not YAML/);
    expect(await changed(agenda, 'label: Agenda', 'label: !!js/function "x"')).toMatch(/:2:8: error/);
    const many = 'purpose: [&a x, *a'.padEnd(400, ', *a');
    expect(await changed(agenda, 'purpose: ', `purpos: ${many.slice(9)}]\npurpose: `)).toMatch(/error/);
  });

  it.each([
    ['an unknown key', agenda, 'purpose:', 'porpose: x\npurpose:', ':3:1: ', 'did you mean "purpose"?'],
    [
      'a value of the wrong kind',
      agenda,
      'family: agenda',
      'family: agenda\ncapacity: one',
      ':5:1: ',
      'must be a whole number',
    ],
    [
      'a ground that is none',
      agenda,
      'family: agenda',
      'family: agenda\nground: drak',
      ':5:1: ',
      'light, stone, dark',
    ],
    ['an unknown style', agenda, 'style: agenda', 'style: agnda', ':6:41: ', 'did you mean "agenda"?'],
    ['text without a style', agenda, 'style: agenda, ', '', ':6:3: ', 'holds text and has no style'],
    ['rows that the grid has not', agenda, 'rows: text', 'rows: bodi', ':6:29: ', 'did you mean "body"?'],
    ['a slot that stands nowhere', agenda, 'rows: text, ', '', ':6:3: ', 'does not say how high'],
    [
      'a slot off the slide',
      agenda,
      'rows: text',
      'top: 132, height: 900',
      ':6:3: ',
      'the slide is 960 by 540 pt',
    ],
    [
      'a name that is there twice',
      agenda,
      'slots:',
      'slots:\n  body: { rows: body, prompt: x }',
      ':7:3: ',
      '"body" is there twice',
    ],
    [
      'a common slot that is none',
      agenda,
      'family: agenda',
      'family: agenda\nwithout: [scource]',
      ':5:11: ',
      'did you mean "source"?',
    ],
    [
      'a layout without a title',
      'layouts/assertion.yaml',
      'family: assertion',
      'family: assertion\nwithout: [title]',
      ':6:1: ',
      'has no title',
    ],
    ['an idx that is taken', agenda, 'style: agenda', 'idx: 13, style: agenda', ':6:3: ', 'leave "idx" out'],
    [
      'a rule that its slots cannot keep',
      agenda,
      'family: agenda',
      'family: agenda\nwhen: { holds: map }',
      ':5:9: ',
      'add a slot "map"',
    ],
    [
      'a condition that is none',
      agenda,
      'family: agenda',
      'family: agenda\nwhen: { holds: lists }',
      ':5:',
      'one or a list of: list, prose',
    ],
  ])('is refused for %s', async (_, file, from, to, place, remedy) => {
    const message = await changed(file, from, to);
    expect(message).toContain(`mine/${file}${place}`);
    expect(message).toContain('error: ');
    expect(message).toContain(remedy);
  });

  it.each([
    ['an unknown colour in a style', 'color: muted', 'color: mutde', 'did you mean "muted"?'],
    ['an unknown colour in an ornament', 'stroke: hairline', 'stroke: hairlin', 'did you mean "hairline"?'],
    ['an unknown step of the type scale', 'size: heading', 'size: headin', 'did you mean "heading"?'],
    ['a ground without one of its colours', '    muted:', '    mute:', '"colors/light" needs "muted"'],
    ['a style that briefdeck itself needs', '\n  graphic:\n', '\n  graphics:\n', '"styles" needs "graphic"'],
    [
      'a layout listed twice',
      '  - bluf\n  - bluf-alone',
      '  - bluf\n  - bluf\n  - bluf-alone',
      'listed twice',
    ],
    ['a colour that is no colour', '"1B1E23"', 'black', 'must match pattern'],
    ['a scheme colour that is none', 'paper: bg1', 'paper: bg9', 'must be a scheme colour'],
    ['a size that is none', 'size: "16:9"', 'size: 17:9', 'must be the name of a size'],
  ])('is refused for %s', async (_, from, to, remedy) => {
    const message = await changed('template.yaml', from, to);
    expect(message).toMatch(/^mine\/template\.yaml:\d+:\d+: error: /);
    expect(message).not.toMatch(/^mine\/template\.yaml:1:1: /);
    expect(message).toContain(remedy);
  });

  it('is refused where it has no layouts', async () => {
    const held = copied((path, text) =>
      path === 'template.yaml' ? text.replace(/\nlayouts:[\s\S]*$/, '\nlayouts: []\n') : text,
    );
    expect(await told(held)).toMatch(/^mine\/template\.yaml:\d+:1: error: .*fewer than 1 items/);
  });

  it('is warned of slots that overlap, and taken', async () => {
    const message = await changed(agenda, 'rows: text', 'top: 100, bottom: 456');
    expect(message).toMatch(/^mine\/layouts\/agenda\.yaml:6:3: warning: .*"title" and "body" overlap/);
  });

  it('is refused where text hardly stands out from its ground, in the colour that says so', async () => {
    const message = await changed(
      'template.yaml',
      'muted: { scheme: tx1, lumMod: 70, lumOff: 30 }',
      'muted: { scheme: tx1, lumMod: 40, lumOff: 60 }',
    );
    expect(message).toMatch(
      /^mine\/template\.yaml:\d+:5: error: "muted" on "paper" of the ground "light" stands out 2\.\d\d to 1/,
    );
  });

  it.each([
    ['14 points and bold', 'minSize: 14, bold: true', false],
    ['13 points and bold', 'minSize: 13, bold: true', true],
    ['14 points and not bold', 'minSize: 14, bold: false', true],
    ['18 points', 'minSize: 18, bold: false', false],
    ['17 points', 'minSize: 17, bold: false', true],
  ])('needs 3 to 1 for large text, 4.5 to 1 for other: %s', async (_, style, refused) => {
    // "rule" stands out 3.5 to 1 from paper.
    const message = await told(
      held(`extends: briefing\nname: mine\nstyles: { byline: { color: rule, ${style} } }\n`),
    );
    if (refused) expect(message).toMatch(/"rule" on "paper" .* stands out 3\.\d\d to 1/);
    else expect(message).toBe('');
  });

  it('tells all of them at once, each with its layouts and the nearest shade that passes', async () => {
    const said: Diagnostic[] = [];
    const faint =
      'extends: briefing\nname: mine\ncolors: { light: { muted: { scheme: bg2 }, link: { scheme: bg2 } } }\n';
    const world = memoryWorld({ 'mine/template.yaml': new TextEncoder().encode(faint) }, fileWorld('.'));
    const refused = await loadTemplate('mine', world, (one) => said.push(one)).catch(
      (fault: Refusal) => fault,
    );
    const all = [...said, (refused as Refusal).diagnostic].filter(({ id }) => id === 'low-contrast');
    expect(all.map(({ message }) => /^"\w+"/.exec(message)?.[0]).sort()).toEqual(['"link"', '"muted"']);
    const muted = all.find(({ message }) => message.startsWith('"muted"'));
    expect(muted?.message).toMatch(/\(on \w/);
    const shade = /passes is (\w{6})/.exec(muted?.hints[0] ?? '')?.[1] ?? '';
    expect(contrastRatio(shade, 'FCFBF8')).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(shade, 'FCFBF8')).toBeLessThan(4.8);
  });

  it('may ask for more contrast than WCAG does', async () => {
    const message = await changed(
      'template.yaml',
      'styles:\n',
      'contrast: { text: 7, large: 4.5 }\n\nstyles:\n',
    );
    expect(message).toMatch(/low-contrast/);
    expect(message).toMatch(/needs (7|4\.5) to 1/);
  });
});

/** A brand as a designer would write it: colours, fonts and a logo. */
const brand = `# yaml-language-server: $schema=schema/template.schema.json
extends: briefing
name: institute
theme:
  name: Institute
  colors: { accent1: "7A1F3D", dk2: "14213D" }
  fonts:
    major: { latin: Arial, eastAsian: SimHei, complexScript: Arial }
logo:
  light: logo.svg
  columns: [1, 2]
  rows: head
`;
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>';
const held = (text: string, more: Record<string, string> = {}): Record<string, string> => ({
  'mine/template.yaml': text,
  'mine/logo.svg': logo,
  ...more,
});
const loaded = (files: Record<string, string>) =>
  loadTemplate('mine', memoryWorld(files, fileWorld('.')), () => {});

describe('a template that extends another', () => {
  it('changes colours, fonts and the logo in under 20 lines, and keeps the rest', async () => {
    expect(brand.split('\n').length).toBeLessThan(20);
    const base = await loadTemplate('briefing', fileWorld('.'), () => {});
    const mine = await loaded(held(brand));
    expect(mine.theme.colors).toEqual({ ...base.theme.colors, accent1: '7A1F3D', dk2: '14213D' });
    expect(mine.theme.fonts.major.latin).toBe('Arial');
    expect(mine.theme.fonts.minor).toEqual(base.theme.fonts.minor);
    // The name of the open part gives way to the logo, and so does the picture of a layout that stands in for another.
    const kept = ({ name, slots, instead }: SlideLayout) => ({
      name,
      slots: slots.filter((slot) => slot.name !== 'part' && !(instead && slot.type === 'pic')),
    });
    expect(mine.layouts.map(kept)).toEqual(base.layouts.map(kept));
    const panorama = mine.layouts.find(({ name }) => name === 'title-panorama');
    const [picture, mark] = [
      panorama?.slots.find(({ name }) => name === 'picture')?.box,
      panorama?.ornaments.find((one) => one.picture)?.box,
    ];
    expect(picture && mark && overlaps(picture, mark)).toBe(false);
    expect(
      mine.layouts.every((one) => one.ornaments.some(({ picture }) => picture?.src === 'logo:logo.svg')),
    ).toBe(true);
  });

  it('has a fault of its own at its own line, and one that it causes in what it inherits there too', async () => {
    expect(await told(held(brand.replace('accent1', 'accent9')))).toMatch(
      /^mine\/template\.yaml:6:13: error: "accent9" means nothing here/,
    );
    expect(await told(held(brand.replace('7A1F3D', 'F0D0D0')))).toMatch(
      /^mine\/template\.yaml:6:13: error: "accent" on "paper"/,
    );
    expect(await told(held(`${brand}styles: { agenda: null }\n`))).toMatch(/there is no style "agenda"/);
  });

  it('replaces one layout, changes another, and adds a third', async () => {
    const files = held(brand, {
      'mine/layouts/agenda.yaml': 'extends: agenda\nslots: { body: { columns: [1, 9] } }\n',
      'mine/layouts/portrait.yaml':
        'label: Portrait\npurpose: One face.\nfamily: image-full\nslots:\n  picture: { type: pic, rows: body, prompt: Picture }\n',
    });
    const { layouts } = await loaded(files);
    const box = layouts.find(({ name }) => name === 'agenda')?.slots.find(({ name }) => name === 'body')?.box;
    expect(box).toMatchObject({ x: 54, y: 136 });
    expect(layouts.at(-1)?.name).toBe('portrait');
  });

  it('lays a place over a place as a designer means it', async () => {
    const files = held(`${brand}common: { source: { height: 20 }, title: { left: 60, width: 600 } }\n`);
    const slots = (await loaded(files)).layouts.find(({ name }) => name === 'assertion')?.slots;
    expect(slots?.find(({ name }) => name === 'source')?.box).toMatchObject({ y: 464, height: 20 });
    expect(slots?.find(({ name }) => name === 'title')?.box).toMatchObject({ x: 60, width: 600 });
  });

  it('extends a folder inside it, and nothing outside', async () => {
    const inner = { 'mine/base/template.yaml': brand.replace(/logo:[\s\S]*/, '') };
    const outer = 'extends: base\nname: outer\n';
    expect((await loaded(held(outer, inner))).theme.colors.accent1).toBe('7A1F3D');
    for (const name of ['../other', '.', './', 'mine', 'breifing'])
      expect(await told(held(`extends: ${name}\nname: x\n`, inner))).toMatch(
        /^mine\/template\.yaml:1:1: error: there is no template/,
      );
  });

  it('has the logos of partners on its covers, each in its place', async () => {
    const partners = `${brand}partners:\n  Delta Fund: { light: logo.svg, columns: [8, 9], rows: foot }\n  River Trust: { light: logo.svg, dark: white.svg, columns: [10, 12], rows: foot }\n`;
    const { layouts } = await loaded(held(partners, { 'mine/white.svg': logo }));
    const shown = layouts.flatMap(({ name, ornaments }) =>
      ornaments
        .filter((one) => one.name.startsWith('Logo of'))
        .map((one) => [name, one.name, one.picture?.src]),
    );
    expect(shown).toEqual(
      ['title', 'title-picture', 'title-panorama'].flatMap((cover) => [
        [cover, 'Logo of Delta Fund', 'logo:logo.svg'],
        [cover, 'Logo of River Trust', 'logo:white.svg'],
      ]),
    );
    expect(await told(held(partners.replace('light: logo.svg, dark', 'light: none.svg, dark')))).toMatch(
      /^mine\/template\.yaml:\d+:\d+: error: the logo "none.svg" cannot be used: there is no such file/,
    );
  });

  it('is warned of a logo that stands on a slot', async () => {
    expect(await told(held(brand.replace('[1, 2]', '[12, 12]')))).toMatch(
      /"logo" and "handling-top" overlap/,
    );
  });

  it.each([
    ['is not there', 'light: logo.png', {}],
    ['is outside', 'light: ../logo.svg', { 'logo.svg': logo }],
    ['is no picture', 'light: logo.txt', { 'mine/logo.txt': 'hello' }],
  ])('is refused where the logo %s', async (_, line, more) => {
    const message = await told(held(brand.replace('light: logo.svg', line), more));
    expect(message).toMatch(/^mine\/template\.yaml:10:3: error: the logo /);
  });
});
