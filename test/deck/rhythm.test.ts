// Slides of one kind that follow each other take turns between two layouts.

import { describe, expect, it } from 'vitest';
import { withTurns } from '../../src/deck/rhythm.ts';
import { made } from '../../src/deck/runs.ts';
import type { SlidePlan } from '../../src/deck/types.ts';
import type { Template } from '../../src/template/types.ts';

const layouts = [
  { name: 'rows', family: 'points', slots: [{ name: 'point1' }, { name: 'mark1' }] },
  { name: 'columns', family: 'points', slots: [{ name: 'point1' }], turns: 'rows' },
  { name: 'four', family: 'points', slots: [{ name: 'point1' }] },
  { name: 'map', family: 'map', slots: [] },
];
const template = { layouts } as unknown as Template;

function turns(names: readonly string[], more: (index: number) => Partial<SlidePlan> = () => ({})) {
  const slides = names.map(
    (layout, index) =>
      ({
        layout,
        part: 0,
        backup: false,
        chosenBy: 'planner',
        reason: 'a list',
        slots: { point1: {} },
        ...more(index),
      }) as unknown as SlidePlan,
  );
  return withTurns(slides, template).map(({ layout }) => layout);
}

describe('withTurns', () => {
  it('gives every other slide of three or more alike the layout that takes turns with its own', () => {
    expect(turns(['rows', 'rows'])).toEqual(['rows', 'rows']);
    expect(turns(['map', 'rows', 'rows', 'rows', 'rows', 'map'])).toEqual([
      'map',
      'rows',
      'columns',
      'rows',
      'columns',
      'map',
    ]);
  });

  it('counts members of one family as alike, and leaves those without another as they are', () => {
    expect(turns(['rows', 'four', 'rows', 'rows'])).toEqual(['rows', 'four', 'rows', 'columns']);
  });

  it('begins anew with a part', () => {
    expect(turns(['rows', 'rows', 'rows', 'rows'], (index) => ({ part: index >> 1 }))).toEqual(
      Array(4).fill('rows'),
    );
  });

  it('leaves what its author chose, and what the other has no slot for', () => {
    expect(turns(['rows', 'rows', 'rows'], () => ({ chosenBy: 'author' }))).toEqual(Array(3).fill('rows'));
    expect(turns(['rows', 'rows', 'rows'], () => ({ slots: { mark1: {} } as never }))).toEqual(
      Array(3).fill('rows'),
    );
  });

  it('gives a mark of the layout that it had that of the one it gets, or none, and leaves the author’s', () => {
    const marked = {
      layouts: [
        {
          name: 'rows',
          family: 'points',
          slots: [
            { name: 'mark1', prompt: '–' },
            { name: 'mark2', prompt: '–' },
          ],
        },
        {
          name: 'columns',
          family: 'points',
          slots: [
            { name: 'mark1', prompt: '' },
            { name: 'mark2', prompt: '•' },
          ],
          turns: 'rows',
        },
      ],
    } as unknown as Template;
    const text = (...runs: readonly object[]) => ({ kind: 'text', paragraphs: [{ runs }] });
    const slide = (mark1: object, mark2: object) =>
      ({
        layout: 'rows',
        part: 0,
        backup: false,
        reason: '',
        slots: { mark1, mark2 },
      }) as unknown as SlidePlan;
    const dash = text(made('–'));
    const plain = slide(dash, dash);
    expect(withTurns([plain, plain, plain], marked)[1]?.slots).toEqual({ mark2: text(made('•')) });
    const numbered = slide(text(made('1')), text({ text: '–' }));
    expect(withTurns([numbered, numbered, numbered], marked)[1]?.slots).toEqual(numbered.slots);
  });

  describe('with a narrower place in the other layout', () => {
    const placed = (width: number) => [{ name: 'chart', box: { width } }];
    const charts = {
      layouts: [
        { name: 'chart', family: 'chart', slots: placed(852) },
        { name: 'rail', family: 'chart', slots: placed(560), turns: 'chart' },
      ],
    } as unknown as Template;
    const chart = (kind: string, names: number) => ({
      kind: 'chart',
      chart: { kind, categories: Array(names).fill('A'), series: [{}] },
    });
    const run = (...all: readonly ReturnType<typeof chart>[]) =>
      withTurns(
        all.map(
          (one) =>
            ({
              layout: 'chart',
              part: 0,
              chosenBy: 'planner',
              slots: { chart: one },
            }) as unknown as SlidePlan,
        ),
        charts,
      ).map(({ layout }) => layout);

    it('turns charts of few names only', () => {
      expect(run(chart('bar', 4), chart('bar', 8), chart('bar', 4))).toEqual(['chart', 'rail', 'chart']);
      expect(run(chart('bar', 4), chart('multiples', 4), chart('bar', 20))).toEqual(Array(3).fill('chart'));
    });

    it('turns the next that can be where one cannot', () => {
      expect(run(chart('bar', 4), chart('stacked-bar', 4), chart('bar', 4), chart('bar', 4))).toEqual([
        'chart',
        'chart',
        'rail',
        'chart',
      ]);
    });
  });

  it('turns a map whose own frame is not much wider than high, and no other', () => {
    const maps = [
      { name: 'map', family: 'map', slots: [{ name: 'map', box: { width: 900 } }] },
      { name: 'rail', family: 'map', slots: [{ name: 'map', box: { width: 600 } }], turns: 'map' },
    ];
    const framed = (frame: unknown) =>
      withTurns(
        [0, 1, 2].map(
          () =>
            ({
              layout: 'map',
              part: 0,
              backup: false,
              chosenBy: 'planner',
              reason: 'a map',
              slots: { map: { kind: 'map', map: { frame, focus: [], routes: [{}] } } },
            }) as unknown as SlidePlan,
        ),
        { layouts: maps } as unknown as Template,
      ).map(({ layout }) => layout);
    expect(framed([26, 39.5, 42, 46.5])).toEqual(['map', 'rail', 'map']);
    expect(framed([170, -20, -170, 0])).toEqual(['map', 'rail', 'map']);
    expect(framed([-30, 30, 60, 60])).toEqual(['map', 'map', 'map']);
    expect(framed('world')).toEqual(['map', 'map', 'map']);
    expect(framed('auto')).toEqual(['map', 'map', 'map']);
  });
});
