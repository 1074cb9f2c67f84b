import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio, rgbOf } from '../../src/scene/color.ts';
import { type Box, contains, overlaps } from '../../src/scene/geometry.ts';
import { folderSource, loadTemplate, shippedSource } from '../../src/template/load.ts';
import { mirrored } from '../../src/template/mirror.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { copied, shipped } from './folder.ts';

describe.each(readdirSync(shipped))('the template "%s"', (name) => {
  const folder = new URL(`${name}/`, shipped);

  it('has been read and checked as it is, without a word', async () => {
    const source = await folderSource(`templates/${name}`, fileWorld('.'), (one) => {
      throw new Error(one.message);
    });
    expect(await shippedSource(name, fileWorld('.'))).toEqual(JSON.parse(JSON.stringify(source)));
  });

  it('has no layout file that it does not list', async () => {
    const { layouts } = await loadTemplate(name, fileWorld('.'), () => {});
    const files = existsSync(new URL('layouts', folder)) ? readdirSync(new URL('layouts', folder)) : [];
    const names = layouts.map((layout) => `${layout.name}.yaml`);
    expect(files.filter((file) => !names.includes(file))).toEqual([]);
  });

  it('tells an editor its schemas', () => {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.yaml')) continue;
      const [, schema = ''] =
        /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(new URL(file, folder), 'utf8')) ?? [];
      expect(existsSync(new URL(schema, new URL(file, folder))), `${file}: ${schema}`).toBe(true);
    }
  });
});

const briefing = await loadTemplate('briefing', fileWorld('.'), () => {});

/** The same box, as far from the right edge as this is from the left (hundredths of a point are rounded). */
const opposite = (box: Box) => ({
  ...box,
  x: expect.closeTo(briefing.size.width - box.x - box.width, 1) as number,
});

describe.each(briefing.layouts)('the layout "$name" of briefing', (layout) => {
  const ground = rgbOf(layout.palette.paper, briefing.theme);
  const slide: Box = { x: 0, y: 0, ...briefing.size };

  it('has text that stands out from its ground: 4.5 to 1, large text 3 to 1', () => {
    const faint = layout.slots.flatMap((slot) =>
      slot.levels.flatMap((level) => {
        const smallest = Math.min(level.size, slot.minSize);
        // WCAG 2: large is 18 pt, or 14 pt bold; text is judged at the size it may step down to.
        const asked = smallest >= 18 || (level.bold && smallest >= 14) ? 3 : 4.5;
        const ratio = contrastRatio(rgbOf(level.color, briefing.theme), ground);
        return ratio < asked ? [`${slot.name}: ${ratio.toFixed(2)}`] : [];
      }),
    );
    expect(faint).toEqual([]);
  });

  it('has links and ink that stand out as body text must', () => {
    for (const color of [layout.palette.ink, layout.palette.muted, layout.palette.link])
      expect(contrastRatio(rgbOf(color, briefing.theme), ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps slots and ornaments on the slide, and slots off each other', () => {
    for (const { box } of [...layout.slots, ...layout.ornaments]) expect(contains(slide, box)).toBe(true);
    layout.slots.forEach((one, index) => {
      const under = layout.slots.slice(0, index).filter((other) => overlaps(one.box, other.box, -0.1));
      expect(under.map((other) => `${one.name} on ${other.name}`)).toEqual([]);
    });
  });

  it('has one title, first, and each idx once', () => {
    expect(['title', 'ctrTitle']).toContain(layout.slots[0]?.type);
    expect(layout.slots.filter((slot) => ['title', 'ctrTitle'].includes(slot.type))).toHaveLength(1);
    const idx = layout.slots.map((slot) => slot.idx);
    expect(new Set(idx).size).toBe(idx.length);
  });

  it('has room in each text slot for a line at its size', () => {
    for (const slot of layout.slots) {
      const [level] = slot.levels;
      if (level) expect(slot.box.height).toBeGreaterThanOrEqual(level.size * level.lineSpacing - 0.01);
    }
  });

  it('is its own mirror image in a deck that is read from the right', () => {
    const flipped = mirrored(briefing).layouts.find((one) => one.name === layout.name);
    expect(flipped?.slots.map(({ name, box }) => [name, box])).toEqual(
      layout.slots.map(({ name, box }) => [name, opposite(box)]),
    );
    expect(flipped?.ornaments.map(({ name, box }) => [name, box])).toEqual(
      layout.ornaments.map(({ name, box }) => [name, opposite(box)]),
    );
    expect(mirrored(mirrored(briefing)).layouts.find((one) => one.name === layout.name)).toEqual(layout);
  });
});

it('the master is its own mirror image, too, with what it draws at one side', () => {
  const [rule] = briefing.master.ornaments;
  if (!rule) throw new Error('the master draws nothing');
  const aside = { ...rule, box: { x: 54, y: 20, width: 100, height: 10 } };
  const master = { ...briefing.master, ornaments: [rule, aside] };
  const boxes = ({ slots, ornaments }: typeof briefing.master) =>
    [...slots, ...ornaments].map(({ box }) => box);
  expect(boxes(mirrored({ ...briefing, master }).master)).toEqual(boxes(master).map(opposite));
});

it('briefing has ornaments at one side, so that their mirror images are elsewhere', () => {
  const aside = [briefing.master, ...briefing.layouts]
    .flatMap((one) => one.ornaments)
    .filter(({ box }) => Math.abs(briefing.size.width - 2 * box.x - box.width) > 100);
  expect(aside.length).toBeGreaterThan(3);
});

describe('the families of briefing', () => {
  it.each([
    ['timeline', [2, 3, 4, 5, 6]],
    ['numbers', [1, 2, 3, 4]],
  ])('%s has a layout for each count, with as many slots', (family, counts) => {
    const members = briefing.layouts.filter((one) => one.family === family && !one.turns);
    expect(members.map((one) => one.capacity)).toEqual(counts);
    for (const one of members) {
      const last = Math.max(...one.slots.map((slot) => Number(/\d+$/.exec(slot.name)?.[0] ?? 1)));
      expect(last).toBe(one.capacity);
    }
  });
});

it('a copy of the shipped template is the shipped template', async () => {
  const copy = await loadTemplate('mine', memoryWorld(copied(), fileWorld('.')), () => {});
  expect(copy).toEqual(briefing);
});
