// Every layout of every template, shown with sample content and its regions.

import { describe, expect, it } from 'vitest';
import { type ShownLayout, showTemplate } from '../../src/library/show-template.ts';
import { loadTemplate, shippedNames } from '../../src/template/load.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';

const world = fileWorld('.');
const quiet = { world, report: () => {} };

/** Laid out once for all that is asked of it. */
const all = new Map<string, Promise<readonly ShownLayout[]>>();
function shownOnce(name: string): Promise<readonly ShownLayout[]> {
  const shown = all.get(name) ?? showTemplate(name, quiet);
  all.set(name, shown);
  return shown;
}

describe.each(await shippedNames(world))('%s, shown', (name) => {
  it('is a picture a layout, with the name of each of its slots', async () => {
    const { layouts } = await loadTemplate(name, world, () => {});
    const shown = await shownOnce(name);
    expect(shown.map((one) => one.name)).toEqual(layouts.map((layout) => layout.name));
    const nameless = layouts.flatMap((layout, index) =>
      layout.slots
        .filter((slot) => !shown[index]?.regions.includes(`>${slot.name}`))
        .map((slot) => `${layout.name}: ${slot.name}`),
    );
    expect(nameless).toEqual([]);
    expect(shown.filter(({ slide, regions }) => slide.length >= regions.length)).toEqual([]);
  });

  it('has words in every slot that holds text', async () => {
    const shown = await shownOnce(name);
    const timeline = shown.find((one) => one.name === 'timeline-6')?.slide ?? '';
    expect(timeline.match(/1 January</g)?.length).toBe(6);
    expect(shown.find((one) => one.name === 'quote')?.slide).toContain('A. Speaker');
  });
});

describe('a change to a template', () => {
  it('is seen in what is shown', async () => {
    const mine = (accent: string) =>
      memoryWorld(
        {
          'mine/template.yaml': new TextEncoder().encode(
            `extends: briefing\nname: mine\ntheme:\n  colors: { accent1: "${accent}" }\n`,
          ),
        },
        world,
      );
    const [a, b] = await Promise.all(
      ['7A1F3D', '14613D'].map((accent) => showTemplate('mine', { world: mine(accent), report: () => {} })),
    );
    expect(a?.find(({ name }) => name === 'numbers-3')?.slide).toContain('#7a1f3d');
    expect(b?.find(({ name }) => name === 'numbers-3')?.slide).toContain('#14613d');
  });
});
