import { describe, expect, test } from 'vitest';
import { pictureKey } from '../../src/scene/picture-key.ts';
import type { SceneItem, SceneParagraph, SceneRun } from '../../src/scene/types.ts';
import { fc, tries } from '../property.ts';
import { PIXEL, parts, pictures, write } from './decks.ts';
import { joined } from './joined.ts';
import { attribute, content, find, partsIn, relationshipsOf, textOf, xmlOf } from './open.ts';
import { chart, inSlot, label, map, paragraph, pictureItem, run, scene, slide, table } from './scenes.ts';
import { slidesOf, sound } from './sound.ts';
import { BULLET, style, template } from './template.ts';
import { validate } from './validate.ts';

describe('a deck', () => {
  test('of no slides is sound', async () => {
    const bytes = await write(scene([]));
    expect(sound(bytes)).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
  });
  test('has its slides in order, each on its layout', async () => {
    const deck = await parts(
      scene([slide('section', 'One', []), slide('map', 'Two', []), slide('assertion', 'Three', [])]),
    );
    const titles = slidesOf(deck).map((name) =>
      content(find(xmlOf(deck, name), 'p:txBody')[0] ?? xmlOf(deck, name)),
    );
    expect(titles).toEqual(['One', 'Two', 'Three']);
    const layouts = slidesOf(deck).map(
      (name) => relationshipsOf(deck, name).find(({ type }) => type === 'slideLayout')?.part,
    );
    expect(
      layouts.map((name) =>
        attribute(find(xmlOf(deck, name ?? ''), 'p:cSld')[0] ?? xmlOf(deck, name ?? ''), 'name'),
      ),
    ).toEqual(['Section', 'Map', 'Assertion']);
  });
  test('names its sections after the parts, also where a part comes twice', async () => {
    const list = [0, 0, 1, 0].map((part, index) => slide('assertion', `S${index}`, [], { part }));
    const deck = await parts(scene(list, { parts: ['A & B', 'C'] }));
    const sections = find(xmlOf(deck, 'ppt/presentation.xml'), 'p14:section');
    expect(sections.map((one) => attribute(one, 'name'))).toEqual(['A & B', 'C', 'A & B (2)']);
    expect(sections.map((one) => find(one, 'p14:sldId').map((id) => attribute(id, 'id')))).toEqual([
      ['256', '257'],
      ['258'],
      ['259'],
    ]);
  });
  test('gives shapes that share a name a number', async () => {
    const deck = await parts(
      scene([
        slide('map', 'T', [label('x', 0, 0), label('x', 50, 0), { ...label('y', 0, 0), name: 'Label: x 2' }]),
      ]),
    );
    const names = find(xmlOf(deck, 'ppt/slides/slide1.xml'), 'p:cNvPr').map((one) => attribute(one, 'name'));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Label: x 2');
  });
  test('with a layout the template has not is a bug, and says which', async () => {
    await expect(write(scene([{ ...slide('map', 'T', []), layout: 'mapp' }]))).rejects.toThrow('"mapp"');
  });
  test('takes a date that is none for 1980-01-01', async () => {
    const base = scene([]);
    const deck = await parts({ ...base, properties: { ...base.properties, date: 'soon' } });
    expect(textOf(deck, 'docProps/core.xml')).toContain('>1980-01-01T00:00:00Z<');
  });
});

describe('the layouts and the master', () => {
  test('hold every slot of the template but regions, where the template has it', async () => {
    const deck = await parts(scene([]));
    for (const [index, layout] of template.layouts.entries()) {
      const root = xmlOf(deck, `ppt/slideLayouts/slideLayout${index + 1}.xml`);
      const wanted = layout.slots
        .filter(({ type }) => type !== 'region')
        .map(({ type, idx }) => `${type} ${idx}`);
      expect(
        find(root, 'p:ph').map((one) => `${attribute(one, 'type')} ${attribute(one, 'idx') ?? 0}`),
      ).toEqual(wanted);
    }
  });
  test('hide the master’s ornaments, and have a background of their own, where the template says so', async () => {
    const root = xmlOf(await parts(scene([])), 'ppt/slideLayouts/slideLayout2.xml');
    expect(attribute(root, 'showMasterSp')).toBe('0');
    expect(attribute(root, 'type')).toBe('secHead');
    expect(find(root, 'p:bgPr')).toHaveLength(1);
  });
  test('have no colour but the theme’s', async () => {
    const deck = await parts(scene([]));
    for (const name of [...partsIn(deck, 'ppt/slideLayouts'), ...partsIn(deck, 'ppt/slideMasters')])
      expect(textOf(deck, name)).not.toContain('srgbClr');
  });
});

describe('a picture', () => {
  test('of another shape than its frame shows its middle instead of being stretched', async () => {
    const wide = new Map([[pictureKey(pictureItem.picture), { ...PIXEL, width: 840, height: 336 }]]);
    const root = xmlOf(
      await parts(scene([slide('picture', 'T', [pictureItem])]), wide),
      'ppt/slides/slide1.xml',
    );
    expect(find(root, 'a:srcRect')[0]?.attribs).toEqual({ l: '25000', r: '25000' });
    const fitting = xmlOf(
      await parts(scene([slide('picture', 'T', [pictureItem])])),
      'ppt/slides/slide1.xml',
    );
    expect(find(fitting, 'a:srcRect')).toEqual([]);
  });
});

describe('any scene', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
    fc.constantFrom('&<>"\'', ']]>', '_x0041_', 'كازاخستان', '中国', '\u2028', '\r\n', '\u0000', '\ud800'),
  );
  const aRun: fc.Arbitrary<SceneRun> = fc
    .record({
      text,
      lang: fc.constantFrom('en', 'ar', 'zh-CN', 'not a tag', ''),
      bold: fc.boolean(),
      code: fc.boolean(),
      script: fc.constantFrom('super' as const, 'sub' as const, undefined),
      link: fc.oneof(fc.constant(undefined), fc.webUrl({ withQueryParameters: true }), text),
      slide: fc.constantFrom(undefined, 0, 99),
      size: fc.constantFrom(undefined, 9, 14.5),
    })
    .map(({ script, link, slide: target, size, ...rest }) => ({
      ...rest,
      ...(script ? { script } : {}),
      ...(link === undefined ? {} : { link }),
      ...(target === undefined ? {} : { slide: target }),
      ...(size === undefined ? {} : { size }),
    }));
  const aParagraph: fc.Arbitrary<SceneParagraph> = fc.record({
    level: fc.nat(3),
    style: fc.constantFrom(
      BULLET,
      style(14),
      { ...BULLET, bullet: 'number' },
      style(30, { font: 'mono', bold: true, tracking: 1 }),
    ),
    rtl: fc.boolean(),
    runs: fc.array(aRun, { maxLength: 4 }),
    lines: fc.constant([]),
    number: fc.nat(40000),
  });
  const item: fc.Arbitrary<SceneItem> = fc.oneof(
    fc.array(aParagraph, { maxLength: 4 }).map((list) => inSlot('assertion', 'body', list)),
    text.map((words) => ({ ...label(words, 10, 10), name: words })),
    text.map((words) => table({ name: words, about: { alt: words }, placeholder: undefined as never })),
    text.map((alt) => ({ ...map, about: { alt } })),
    text.map((alt) => ({ ...pictureItem, placeholder: undefined as never, about: { alt } })),
  );
  const aScene = fc
    .record({
      slides: fc.array(
        fc.record({
          title: text,
          items: fc.uniqueArray(item, {
            maxLength: 4,
            selector: ({ kind, name }) => (kind === 'text' ? kind : `${kind}${name}`),
          }),
          notes: fc.array(aRun, { maxLength: 3 }),
          part: fc.nat(2),
        }),
        { maxLength: 3 },
      ),
      words: text,
      rtl: fc.boolean(),
    })
    .map(({ slides, words, rtl }) =>
      scene(
        slides.map(({ title, items, notes, part }, index) =>
          slide('assertion', `${index} ${title}`, items, {
            part,
            notes: notes.map(({ text: said }) => ({
              style: 'bullet' as const,
              level: 1,
              runs: [run(said)],
            })),
          }),
        ),
        {
          rtl,
          parts: [words, 'Two', ''],
          properties: {
            title: words,
            creator: words,
            subject: words,
            keywords: words,
            company: words,
            date: words,
          },
        },
      ),
    );

  test('is sound, whatever characters its texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(aScene, async (one) => {
        expect(sound(await write(one))).toEqual([]);
      }),
      { numRuns: tries(120) },
    );
  });
  test('gives the validator nothing to find, in a sample', async () => {
    const sample = fc.sample(aScene, { numRuns: 40, seed: 19 });
    for (const rtl of [false, true]) {
      const laid = sample.filter((one) => one.rtl === rtl).map((one) => ({ scene: one, template, pictures }));
      expect(laid.length).toBeGreaterThan(10);
      expect(await validate(await joined(laid))).toEqual([]);
    }
  });
  test('is written the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(aScene, async (one) => {
        expect(Buffer.from(await write(one)).equals(Buffer.from(await write(structuredClone(one))))).toBe(
          true,
        );
      }),
      { numRuns: 20 },
    );
  });
});

test('a chart with its series out of order is the scene’s, unchanged', async () => {
  const item = chart('column');
  const before = structuredClone(item);
  await write(
    scene([
      slide('chart', 'T', [item]),
      slide('assertion', 'U', [inSlot('assertion', 'body', [paragraph(BULLET, [run('x')])])]),
    ]),
  );
  expect(item).toEqual(before);
});
