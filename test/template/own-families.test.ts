// A designer's families: a template folder whose layouts say `like`, from the check to the
// file, in both directions.

import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Diagnostic, formatDiagnostic, Refusal } from '../../src/diagnostic/diagnostic.ts';
import { compile } from '../../src/library/compile.ts';
import { exportTemplate } from '../../src/library/export-template.ts';
import { loadTemplate } from '../../src/template/load.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { type BuiltDeck, bytesOf, files, root } from '../deck-of.ts';
import { sound } from '../pptx/sound.ts';
import { validate } from '../pptx/validate.ts';
import { collisions, lostWords } from '../scene-checks.ts';

const folder = 'test/template/own-families';
const held: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [`${folder}/${path}`, readFileSync(`${root}${folder}/${path}`, 'utf8')]),
);

async function deckOf(
  text: string,
  more: {
    readonly cut?: string;
    readonly more?: Record<string, Uint8Array>;
    readonly template?: string;
  } = {},
): Promise<BuiltDeck> {
  const diagnostics: Diagnostic[] = [];
  const compiled = await compile(text, {
    file: 'article.md',
    world: memoryWorld({ ...held, ...more.more }, files),
    template: more.template ?? folder,
    report: (one) => diagnostics.push(one),
    ...(more.cut === undefined ? {} : { cut: more.cut }),
  });
  return { ...compiled, diagnostics };
}

const article = readFileSync(`${root}${folder}/article.md`, 'utf8');
const arabic = readFileSync(`${root}${folder}/article.ar.md`, 'utf8');

/** Each slide's layout and the slots that its words are in. */
const filled = ({ plan }: BuiltDeck): readonly string[] =>
  plan.slides.map(({ layout, slots }) => `${layout}: ${Object.keys(slots).join(' ')}`);

describe('a template with families of its own', () => {
  let deck: BuiltDeck;
  let mirrored: BuiltDeck;
  beforeAll(async () => {
    deck = await deckOf(article);
    mirrored = await deckOf(arabic);
  });

  it('is in order', async () => {
    const said: Diagnostic[] = [];
    const template = await loadTemplate(folder, files, (one) => said.push(one));
    expect(said).toEqual([]);
    const own = template.layouts.filter(({ family, like }) => family !== like);
    expect(own.map(({ name, family, like, capacity }) => [name, family, like, capacity])).toEqual([
      ['checklist', 'checklist', 'assertion', 1],
      ['matrix-2x2', 'matrix-2x2', 'columns', 4],
      ['roadmap-3', 'roadmap', 'timeline', 3],
      ['roadmap-5', 'roadmap', 'timeline', 5],
      ['tally', 'tally', 'numbers', 2],
      ['voice', 'voice', 'quote', 1],
    ]);
  });

  it('has them filled as the ones that they are like', () => {
    const four = [1, 2, 3, 4];
    expect(filled(deck)).toEqual([
      'title: byline dateline',
      'section-bare: index',
      `matrix-2x2: ${four.map((one) => `head${one} body${one}`).join(' ')}`,
      `matrix-2x2: ${four.map((one) => `head${one} body${one}`).join(' ')}`,
      `roadmap-5: ${four.map((one) => `date${one} event${one}`).join(' ')}`,
      'tally: number1 what1 number2 what2',
      'tally: number1 what1',
      'voice: quote',
      'checklist: body',
      'closing: ',
      'points-1: point1',
    ]);
    expect(deck.plan.slides.map(({ chosenBy }) => chosenBy).join(' ')).toBe(
      'planner planner author planner author author author author planner author planner',
    );
  });

  it('tells what a layout has no slot for, and loses no word', () => {
    expect(deck.diagnostics.map(({ message }) => message)).toEqual([
      'the "closing" layout has no slot for text, which follows on the next slide',
    ]);
    expect(mirrored.diagnostics).toEqual([]);
    expect([...lostWords(deck), ...lostWords(mirrored)]).toEqual([]);
    expect([...deck.scene.slides, ...mirrored.scene.slides].flatMap(collisions)).toEqual([]);
  });

  it('is filled from the right where the article is read from the right', () => {
    expect(filled(mirrored).map((one) => one.replace(/:.*/, ''))).toEqual([
      'title',
      'matrix-2x2',
      'roadmap-3',
      'voice',
      'checklist',
    ]);
    const left = (slide: number, shape: string): number =>
      mirrored.scene.slides[slide]?.items.find(({ name }) => name === shape)?.box.x ?? Number.NaN;
    expect(left(1, 'Body 1')).toBeGreaterThan(left(1, 'Body 2'));
    expect(left(1, 'Body 3')).toBe(left(1, 'Body 1'));
    expect(left(2, 'Event 1')).toBeGreaterThan(left(2, 'Event 3'));
  });

  it('makes valid files', async () => {
    for (const bytes of [deck, mirrored].map(bytesOf)) {
      expect(sound(bytes)).toEqual([]);
      expect(await validate(bytes)).toEqual([]);
    }
  }, 60_000);

  it('is the same as a PowerPoint template', async () => {
    const potx = await exportTemplate(folder, { world: files, report: () => {} });
    const again = await deckOf(article, { more: { 't.potx': potx }, template: 't.potx' });
    expect(filled(again)).toEqual(filled(deck));
    expect(lostWords(again)).toEqual([]);
  });

  it('divides what is too long among its own layouts', async () => {
    const long = 'so many words that no narrow place can ever hold them all at once, '.repeat(3);
    const rows = [1, 2, 3, 4].map((one) => `| ${one} May 2025 | Step ${one}: ${long} |`).join('\n');
    const made = await deckOf(
      `---\ntitle: T\n---\n\n## Steps\n\n<!-- layout: roadmap -->\n\n| Date | Event |\n| --- | --- |\n${rows}\n`,
    );
    const layouts = made.scene.slides.slice(1).map(({ layout }) => layout);
    expect(layouts.length).toBeGreaterThan(1);
    expect(new Set(layouts)).toEqual(new Set(['roadmap-3']));
    expect(lostWords(made)).toEqual([]);
  });

  it('has cuts that name its families, and those that they are like', async () => {
    const kept = async (cut: string): Promise<readonly string[]> =>
      filled(await deckOf(article, { cut })).map((one) => one.replace(/:.*/, ''));
    // `voice` is kept by its name though `quote` goes, `roadmap` as a timeline.
    expect(await kept('voices')).toEqual(['title', 'roadmap-5', 'voice']);
    expect(await kept('points')).toEqual(['title', 'checklist', 'closing', 'points-1']);
  });
});

/** What is said when that template is loaded, one of its files changed. */
async function told(file: string, from: string, to: string): Promise<string> {
  const path = `${folder}/${file}`;
  const text = held[path] ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  const world = memoryWorld({ ...held, [path]: text.replace(from, to) }, files);
  try {
    const said: Diagnostic[] = [];
    await loadTemplate(folder, world, (one) => said.push(one));
    return said.map(formatDiagnostic).join('\n');
  } catch (fault) {
    if (fault instanceof Refusal) return formatDiagnostic(fault.diagnostic);
    throw fault;
  }
}

describe('a family that nobody knows', () => {
  it('is an error that says what to write, by the slots that there are', async () => {
    expect(await told('layouts/matrix-2x2.yaml', 'like: columns\n', '')).toBe(
      `${folder}/layouts/matrix-2x2.yaml:4:1: error: there is no family "matrix-2x2"  [unknown-family]
  hint: a family of your own says as which of these it is filled: write "like: columns" under it, for it has the slots of "columns"
  hint: known: title, bluf, agenda, section, assertion, points, key-judgments, implications, columns, comparison, quote, quote-long, quote-pair, assertion-image, image-full, image-pair, map, map-text, chart, chart-text, timeline, numbers, actors, table, sources, contact`,
    );
    for (const [file, like] of [
      ['roadmap-3', 'timeline'],
      ['tally', 'numbers'],
      ['voice', 'quote'],
      ['checklist', 'assertion'],
    ])
      expect(await told(`layouts/${file}.yaml`, `like: ${like}\n`, '')).toContain(`write "like: ${like}"`);
  });

  it('is an error with the name that was meant', async () => {
    expect(await told('layouts/closing.yaml', 'family: contact', 'family: contacts')).toContain(
      'did you mean "contact"?',
    );
    expect(await told('layouts/voice.yaml', 'like: quote', 'like: qoute')).toMatch(
      /voice\.yaml:5:1: error: there is no family "qoute" to be filled like {2}\[unknown-family\]\n {2}hint: did you mean "quote"\?/,
    );
  });

  it('is an error in a cut', async () => {
    expect(await told('template.yaml', 'drop: [quote]', 'drop: [qoute]')).toMatch(
      /template\.yaml:8:\d+: error: no layout is of the family "qoute", which the cut names/,
    );
  });
});

describe('like', () => {
  it('is not for a family that is known', async () => {
    expect(await told('layouts/voice.yaml', 'family: voice', 'family: map')).toMatch(
      /voice\.yaml:5:1: error: "like" is for a family of your own, and "map" is one that briefdeck knows/,
    );
  });

  it('is the same in all layouts of the family', async () => {
    expect(await told('layouts/roadmap-5.yaml', 'like: timeline', 'like: timeline\nwhen: {}')).toBe('');
    const other = 'like: numbers\nslots:\n  number: { repeat: 5, rows: figures, style: number, prompt: N }';
    expect(await told('layouts/roadmap-5.yaml', 'like: timeline\nslots:', other)).toMatch(
      /roadmap-5\.yaml:5:1: error: the layouts of the family "roadmap" are not filled alike.*\n.*"roadmap-3" says "like: timeline"/,
    );
  });

  it('asks for the slots that are filled', async () => {
    expect(await told('layouts/tally.yaml', '  number: {', '  figure: {')).toMatch(
      /tally\.yaml:7:1: error: the layout is filled as "numbers" is and has no slot for it.*\n {2}hint: add a slot "number1"/,
    );
    expect(await told('layouts/checklist.yaml', '  body: {', '  points: {')).toContain('add a slot "body"');
  });

  it('has no more capacity than slots', async () => {
    expect(await told('layouts/tally.yaml', 'ground: stone', 'capacity: 3')).toContain(
      'the layout says that it holds 3 and has slots for 2',
    );
  });
});
