// Every template that ships, with every article that ships, in every language: no warning, nothing over
// anything else, nothing off the slide, no word lost; and a file that is valid.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { longDate } from '../../src/language/long-date.ts';
import { slotBox } from '../../src/layout/text-slot.ts';
import { contrastRatio, rgbOf } from '../../src/scene/color.ts';
import { contains } from '../../src/scene/geometry.ts';
import { loadTemplate, shippedNames } from '../../src/template/load.ts';
import { breakLines } from '../../src/text/break.ts';
import { bytesOf, deckOf, deckWithAllLayouts, files, root } from '../deck-of.ts';
import { templateText } from '../golden/deck.ts';
import { expectGolden } from '../golden/golden.ts';
import { sound } from '../pptx/sound.ts';
import { validate } from '../pptx/validate.ts';
import { collisions, lostWords } from '../scene-checks.ts';
import { measurer } from '../text/setting.ts';

const articles = readdirSync(`${root}content`).filter((name) => name.endsWith('.md'));
/** What test/examples.test.ts holds of the first of them is not said again. */
const names = (await shippedNames(files)).filter((name) => name !== 'briefing');

/** What is told rightly: the gallery shows what no slide can, and an accent that one template has another has not. */
const told: Readonly<Record<string, readonly string[]>> = {
  'gallery.md': ['to-notes'],
  'pictures-and-people.md': ['faint-accent'],
};

describe('the templates that ship', () => {
  it('are briefing and five others, each with a purpose of its own', async () => {
    expect(names).toEqual(['contrast', 'journal', 'night', 'portrait', 'portrait-letter']);
    const purposes = await Promise.all(
      names.map(async (name) => (await loadTemplate(name, files, () => {})).purpose),
    );
    expect(new Set(purposes).size).toBe(names.length);
  });

  it('share no look: no two have a ground, an accent and a face for titles in common', async () => {
    const looks = await Promise.all(
      ['briefing', ...names.filter((name) => name !== 'portrait-letter')].map(async (name) => {
        const { theme } = await loadTemplate(name, files, () => {});
        return [theme.dark === true, theme.colors.accent1, theme.colors.lt1, theme.colors.dk1].join();
      }),
    );
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe.each(['briefing', ...names])('%s', (name) => {
  it('has room for each date of each language, on one line', async () => {
    const { layouts, theme } = await loadTemplate(name, files, () => {});
    const slot = layouts.flatMap(({ slots }) => slots).find((one) => one.name === 'date');
    const style = slot?.levels[0];
    if (!slot || !style) throw new Error('no date');
    const { major, minor } = theme.fonts;
    const families = { major: major.latin, minor: minor.latin, mono: 'Consolas' };
    const wide = languages.flatMap((language) =>
      Array.from({ length: 12 }, (_, month) =>
        longDate(`2022-${String(month + 1).padStart(2, '0')}-28`, language),
      ).filter((text) => {
        // A renderer's measures differ by a hair.
        const lines = breakLines(
          [{ text, lang: language.tag }],
          style,
          families,
          slotBox(slot).width * 0.97,
          measurer,
        );
        return lines.length > 1;
      }),
    );
    expect(wide).toEqual([]);
  });

  it('has the layouts that it had', async () => {
    const deck = await deckWithAllLayouts('content/gallery.md', name);
    expectGolden(`${root}test/examples/templates/${name}.txt`, templateText(bytesOf(deck)));
  });
});

it('briefing has the layouts that it had, mirrored', async () => {
  const deck = await deckWithAllLayouts('content/kazakhstan-diplomatic-spotlight.ar.md', 'briefing');
  expectGolden(`${root}test/examples/templates/briefing-rtl.txt`, templateText(bytesOf(deck)));
});

describe.each(names)('%s', (name) => {
  it.each(articles)(
    'shows content/%s',
    async (article) => {
      const deck = await deckOf(`content/${article}`, { template: name, outputs: [] });
      const warnings = deck.diagnostics.filter(
        ({ severity, id }) => severity !== 'info' && !told[article]?.includes(id),
      );
      expect(warnings.map(({ message }) => message)).toEqual([]);
      const page = { x: 0, y: 0, ...deck.scene.size };
      const off = deck.scene.slides.flatMap((one) =>
        one.items.filter((item) => !contains(page, item.box)).map((item) => `${one.name}: ${item.name}`),
      );
      expect(off).toEqual([]);
      expect(deck.scene.slides.flatMap(collisions)).toEqual([]);
      expect(lostWords(deck)).toEqual([]);
      const blank = deck.scene.slides.filter(
        ({ items }) => items.filter(({ kind }) => kind !== 'text').length === 0 && items.length < 4,
      );
      expect(
        blank
          .filter(
            ({ items }) =>
              !items.some(({ name: shape }) => /body|lead|quote|subtitle|dateline|index|head/i.test(shape)),
          )
          .map((one) => one.name),
      ).toEqual([]);
    },
    30_000,
  );

  it('makes a valid file', async () => {
    const pptx = bytesOf(await deckOf('content/gallery.md', { template: name }));
    expect(sound(pptx)).toEqual([]);
    expect(await validate(pptx)).toEqual([]);
  }, 60_000);
});

describe('contrast', () => {
  it('sets every text at least 7 to 1 from its ground', async () => {
    const { layouts, theme } = await loadTemplate('contrast', files, () => {});
    const faint = layouts.flatMap(({ name, slots, palette }) =>
      slots.flatMap(({ levels, name: slot }) =>
        levels
          .map(({ color }) => contrastRatio(rgbOf(color, theme), rgbOf(palette.paper, theme)))
          .filter((ratio) => ratio < 7)
          .map((ratio) => `${name} ${slot}: ${ratio.toFixed(1)}`),
      ),
    );
    expect(faint).toEqual([]);
  });
});
