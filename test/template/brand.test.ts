// Decks on brand files that briefdeck did not make: nothing of the file is lost or changed, nothing of the
// article is lost, nothing stands on anything else.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { type Compiled, compile } from '../../src/library/compile.ts';
import { contains } from '../../src/scene/geometry.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { deckOf, files, kept, root } from '../deck-of.ts';
import { find, open, xmlOf } from '../pptx/open.ts';
import { sound } from '../pptx/sound.ts';
import { validate } from '../pptx/validate.ts';
import { collisions, lostWords } from '../scene-checks.ts';
import {
  edited,
  libreOffice,
  openedByLibreOffice,
  pandocReference,
  pythonDefault,
  repacked,
} from './brands.ts';

const kazakhstan = readFileSync(`${root}content/kazakhstan-diplomatic-spotlight.md`, 'utf8');

interface Built extends Compiled {
  readonly pptx: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

async function on(brand: Uint8Array, text = kazakhstan, name = 'brand.potx'): Promise<Built> {
  const diagnostics: Diagnostic[] = [];
  const compiled = await compile(text, {
    file: 'article.md',
    world: memoryWorld({ [name]: brand }, files),
    template: name,
    report: (one) => diagnostics.push(one),
    kept,
  });
  const { pptx } = compiled;
  if (!pptx) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return { ...compiled, pptx, diagnostics };
}

/**
 * A deck of ours as somebody's brand: its layouts have German and Chinese names, or none that says anything.
 */
async function foreign(): Promise<Uint8Array> {
  const { pptx } = await deckOf('content/gallery.md');
  if (!pptx) throw new Error('no deck');
  return repacked(pptx, (parts) => {
    for (const [name, bytes] of Object.entries(parts)) {
      if (!/slideLayouts\/slideLayout\d+\.xml$/.test(name)) continue;
      const number = Number(/\d+/.exec(name)?.[0]);
      const label = number === 1 ? '标题幻灯片' : `Titel und Inhalt ${number}`;
      const xml = new TextDecoder()
        .decode(bytes)
        .replace(/<p:cSld name="[^"]*"/, `<p:cSld name="${label}"`)
        .replace(/(<p:cNvPr id="\d+" name=")[^"]*/g, '$1Platzhalter');
      parts[name] = new TextEncoder().encode(xml);
    }
  });
}

const foreignBrand = await foreign();

/** A deck on it; the tests below look at it, and only one builds it again. */
const onForeign = await on(foreignBrand);

const office = libreOffice();
const brands: readonly (readonly [string, Uint8Array | undefined])[] = [
  ['a deck with layouts in German and Chinese', foreignBrand],
  ['pandoc’s reference.pptx', pandocReference()],
  ['LibreOffice’s DNA', office.get('DNA')],
  ['LibreOffice’s Beehive', office.get('Beehive')],
  ['LibreOffice’s Metropolis', office.get('Metropolis')],
  ['python-pptx’s default.pptx', pythonDefault()],
];

/** Built by the tests below, for LibreOffice to open. */
const decks = new Map<string, Uint8Array>();

describe.each(brands)('a deck on %s', (name, brand) => {
  it('keeps the file, loses no word and lays nothing on anything', async ({ skip }) => {
    if (!brand) {
      console.warn(`skipped: ${name} is not installed here`);
      skip();
    }
    const bytes = brand as Uint8Array;
    const deck = bytes === foreignBrand ? onForeign : await on(bytes);
    decks.set(name, deck.pptx);
    const errors = deck.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);

    const [before, after] = [open(bytes), open(deck.pptx)];
    const kept = [...before.keys()].filter(
      (part) =>
        /^ppt\/(slideMasters|slideLayouts|theme|media|fonts|notesMasters)\//.test(part) &&
        (deck.template.base?.parts.has(part) ?? false),
    );
    expect(kept.length).toBeGreaterThan(5);
    const changed = kept.filter(
      (part) => Buffer.compare(before.get(part) as Uint8Array, after.get(part) ?? new Uint8Array()) !== 0,
    );
    expect(changed).toEqual([]);
    const layouts = [...before.keys()].filter((part) =>
      /^ppt\/(slideMasters|slideLayouts)\/[^/]+\.xml$/.test(part),
    );
    expect(layouts.filter((part) => !after.has(part))).toEqual([]);

    // What is wrong in the file itself is its maker's.
    const ours = sound(deck.pptx).filter(
      (fault) => !/^ppt\/(slideMasters|slideLayouts|theme|notesMasters)\//.test(fault),
    );
    expect(ours).toEqual([]);
    const faults = await validate(deck.pptx);
    const own = faults.length > 0 ? await validate(bytes) : [];
    expect(faults.filter((fault) => !own.includes(fault))).toEqual([]);

    const slide = { x: 0, y: 0, ...deck.scene.size };
    const off = deck.scene.slides.flatMap((one) =>
      one.items.filter((item) => !contains(slide, item.box)).map((item) => `${one.name}: ${item.name}`),
    );
    expect(off).toEqual([]);
    expect(deck.scene.slides.flatMap(collisions)).toEqual([]);
    expect(lostWords(deck)).toEqual([]);
    expect(
      deck.scene.slides
        .filter((one) => !titled(after, deck.scene.slides.indexOf(one)))
        .map((one) => one.name),
    ).toEqual([]);
    const colors = [...after.keys()]
      .filter((part) => /^ppt\/(slides|charts)\/[^/]+\.xml$/.test(part))
      .flatMap((part) => find(xmlOf(after, part), 'a:srgbClr').map((color) => color.attribs['val'] ?? ''));
    expect(colors.filter((color) => !['000000', 'FFFFFF'].includes(color))).toEqual([]);
  }, 120_000);
});

function titled(parts: ReadonlyMap<string, Uint8Array>, index: number): boolean {
  const marks = find(xmlOf(parts as Map<string, Uint8Array>, `ppt/slides/slide${index + 1}.xml`), 'p:ph');
  return marks.some((mark) => ['title', 'ctrTitle'].includes(mark.attribs['type'] ?? ''));
}

describe('LibreOffice', () => {
  it('opens every one of these decks', ({ skip }) => {
    const opened = openedByLibreOffice(decks);
    if (!opened) {
      console.warn('skipped: LibreOffice is not installed here');
      skip();
    }
    expect(opened).toEqual([...decks.keys()]);
    expect(decks.size).toBeGreaterThan(0);
  }, 180_000);
});

describe('layouts that LibreOffice saved with another master’s places (astray.ts)', () => {
  it('make a deck no longer than others', async ({ skip }) => {
    const brand = office.get('Midnightblue');
    if (!brand) {
      console.warn('skipped: LibreOffice is not installed here');
      return skip();
    }
    const { scene, diagnostics } = await on(brand);
    expect(diagnostics.map(({ id }) => id)).not.toContain('little-room');
    expect(scene.slides.length).toBeLessThan(1.2 * onForeign.scene.slides.length);
  });
});

describe('a brand file', () => {
  it('has the slides of a .pptx dropped, with all that only they use', () => {
    const { pptx, scene } = onForeign;
    const parts = [...open(pptx).keys()];
    expect(parts.filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part))).toHaveLength(
      scene.slides.length,
    );
    expect(parts.filter((part) => part.startsWith('ppt/charts/'))).toEqual([]);
  });

  it('makes a deck where it is a .potx, whatever its content type', async () => {
    const brand = edited(foreignBrand, '[Content_Types].xml', (xml) =>
      xml.replace('presentation.main+xml', 'template.main+xml'),
    );
    const { pptx } = await on(brand);
    const types = new TextDecoder().decode(open(pptx).get('[Content_Types].xml'));
    expect(types).toContain('presentationml.presentation.main+xml');
    expect(types).not.toContain('template.main+xml');
  });

  it('binds by type, index and place, whatever the names', () => {
    const { template } = onForeign;
    const held = (layout: string) =>
      template.layouts
        .find(({ name }) => name === layout)
        ?.slots.filter(({ type }) => type !== 'region')
        .map(({ name, type }) => `${name} ${type}`);
    expect(held('title')).toEqual(expect.arrayContaining(['title ctrTitle', 'subtitle subTitle']));
    expect(held('assertion')).toEqual(expect.arrayContaining(['title title', 'body body', 'number sldNum']));
    expect(held('two-column')).toEqual(
      expect.arrayContaining(['head1 body', 'body1 body', 'head2 body', 'body2 body']),
    );
  });

  it('gives the same bytes again', async () => {
    expect(Buffer.compare((await on(foreignBrand)).pptx, onForeign.pptx)).toBe(0);
  });

  it('without a title on any layout is refused', async () => {
    const brand = repacked(foreignBrand, (parts) => {
      for (const name of Object.keys(parts))
        if (/slideLayouts\/slideLayout\d+\.xml$/.test(name))
          parts[name] = new TextEncoder().encode(
            new TextDecoder()
              .decode(parts[name])
              .replace(/type="(title|ctrTitle)"/g, 'type="media" idx="77"'),
          );
    });
    await expect(on(brand)).rejects.toMatchObject({ diagnostic: { id: 'no-titled-layout' } });
  });
});
