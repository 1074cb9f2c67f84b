// Fenced map blocks: what they ask for, and the exact place of what is wrong in them.

import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/article/runs.ts';
import { readBody } from './read.ts';

const fenced = (yaml: string) => `\`\`\`map\n${yaml}\n\`\`\``;
const map = (yaml: string) => {
  const [block] = readBody(fenced(yaml)).article.sections[0]?.blocks ?? [];
  return block?.kind === 'map' ? block.map : undefined;
};

test('a map may say everything', () => {
  const { article, messages } = readBody(
    fenced(`title: Neighbours
focus: [KZ, NO]
context: Russia
places: [Astana, {name: Turkistan, at: [43.30, 68.27], label: Түркістан}, {name: Washington, country: US}]
routes:
  - [Astana, Samarkand, {name: Camp, at: [48.1, 66.9]}]
  - {places: [Aden, Suez], kind: sea, via: [[12.6, 43.4]]}
labels: none
frame: [160, -10, -120, 60]
values: {KZ: 19.2, UZ: 35}
unit: million
classes: 3
legend: {focus: Kazakhstan, route: Meetings}
figure: {number: "7,600 km", what: of border}
boundaries: un
caption: The *road*
source: "Natural Earth; Akorda.kz, September 14"
as-of: 2022-09-01`),
  );
  expect(messages).toEqual([]);
  expect(article.sections[0]?.blocks).toEqual([
    {
      kind: 'map',
      span: { file: 'a.md', line: 5, column: 1 },
      map: {
        title: 'Neighbours',
        focus: ['KZ', 'NO'],
        context: ['Russia'],
        places: [
          { name: 'Astana' },
          { name: 'Turkistan', at: [43.3, 68.27], label: 'Түркістан' },
          { name: 'Washington', country: 'US' },
        ],
        routes: [
          {
            places: [{ name: 'Astana' }, { name: 'Samarkand' }, { name: 'Camp', at: [48.1, 66.9] }],
            via: [],
          },
          { places: [{ name: 'Aden' }, { name: 'Suez' }], kind: 'sea', via: [[12.6, 43.4]] },
        ],
        labels: 'none',
        frame: [160, -10, -120, 60],
        values: { KZ: 19.2, UZ: 35 },
        unit: 'million',
        classes: 3,
        legend: { focus: 'Kazakhstan', route: 'Meetings' },
        figure: { number: '7,600 km', what: 'of border' },
        boundaries: 'un',
        caption: [{ text: 'The ' }, { text: 'road', italic: true }],
        source: [{ text: 'Natural Earth; Akorda.kz, September 14', cites: [1, 2] }],
        cites: [1, 2],
        asOf: '2022-09-01',
        span: { file: 'a.md', line: 5, column: 1 },
      },
    },
  ]);
  expect(article.sources.map(({ text, span }) => [textOf(text), span.line])).toEqual([
    ['Natural Earth', 22],
    ['Akorda.kz, 14 September 2022', 22],
  ]);
});

test('a map may say little', () => {
  expect(map('focus: [KZ]')).toMatchObject({
    focus: ['KZ'],
    context: [],
    places: [],
    routes: [],
    labels: 'auto',
    frame: 'auto',
    cites: [],
  });
  expect(map('frame: world')).toMatchObject({ frame: 'world' });
});

test('an area may say that it is hatched, as all are', () => {
  const corners = 'polygon: [[45, 60], [45, 66], [48, 66]]';
  expect(map(`focus: [KZ]\nareas: [{name: Test site, ${corners}, hatch: true}]`)).toMatchObject({
    areas: [{ name: 'Test site' }],
  });
  expect(
    readBody(`\n\`\`\`map\nfocus: [KZ]\nareas: [{name: Test site, ${corners}, hatch: false}]\n\`\`\`\n`)
      .messages,
  ).toEqual([expect.stringContaining('error: "hatch" cannot be "false"')]);
});

describe('a wrong map is reported and kept as code', () => {
  test.each<[string, string[]]>([
    [
      'focas: [KZ]',
      ['a.md:6:1: error: unknown key "focas" in the map block  [unknown-key]\n  hint: did you mean "focus"?'],
    ],
    [
      'focus: [KZ]\nzoom: 3',
      [
        'a.md:7:1: error: unknown key "zoom" in the map block  [unknown-key]\n  hint: known keys: title, focus, context, places, routes, labels, frame, values, bubbles, unit, classes, legend, areas, layers, inset, figure, caption, source, boundaries, as-of',
      ],
    ],
    [
      'places:\n  - {name: X, at: [143, 2]}',
      ['a.md:7:20: error: "at" cannot be "143"  [bad-value]\n  hint: expected: the latitude, -90 to 90'],
    ],
    [
      'places:\n  - {name: X, at: [43]}',
      [
        'a.md:7:19: error: "at" cannot be "[43]"  [bad-value]\n  hint: expected: [latitude, longitude] in degrees, e.g. [43.30, 68.27]',
      ],
    ],
    [
      'places:\n  - X\n  - {nam: Y}',
      [
        'a.md:8:5: error: "places" has no "name"  [missing-key]\n  hint: add "name: …"',
        'a.md:8:6: error: unknown key "nam" in "places"  [unknown-key]\n  hint: did you mean "name"?',
      ],
    ],
    [
      'routes: [[Astana]]',
      [
        'a.md:6:10: error: "routes" cannot be "["Astana"]"  [bad-value]\n  hint: expected: a list of two or more places, or {places: [...], kind: sea, via: [[latitude, longitude]], value: 12}',
      ],
    ],
    [
      'focus: [KZ]\nlabels: some',
      [
        'a.md:7:9: error: "labels" cannot be "some"  [bad-value]\n  hint: expected: auto, none, or a list of the countries to label',
      ],
    ],
    [
      'frame: [1, 2, 3]',
      [
        'a.md:6:8: error: "frame" cannot be "[1,2,3]"  [bad-value]\n  hint: expected: auto, world, or [west, south, east, north] in degrees',
      ],
    ],
    [
      'frame: [1, 20, 3, 10]',
      [
        'a.md:6:8: error: the south of the frame is not below its north  [bad-frame]\n  hint: the order is [west, south, east, north]',
      ],
    ],
    [
      'values: {KZ: lots}',
      ['a.md:6:14: error: "KZ" cannot be "lots"  [bad-value]\n  hint: expected: a number'],
    ],
    [
      'focus: [KZ]\nas-of: 2022-02-30',
      [
        'a.md:7:8: error: there is no day "2022-02-30"  [bad-date]\n  hint: write the date as YYYY-MM-DD, e.g. 2022-09-19',
      ],
    ],
    [
      'focus: [KZ]\ncaption: Kazakhstan: a map',
      [
        'a.md:7:10: error: the value of "caption" holds a colon  [yaml]\n  hint: put it in quotes: caption: "Kazakhstan: a map"',
      ],
    ],
    [
      'focus: [KZ]\nfocus: [UZ]',
      ['a.md:7:1: error: "focus" is given twice  [duplicate-key]\n  hint: keep one of the two'],
    ],
    [
      'caption: x',
      [
        'a.md:5:1: error: the map names nothing to show  [empty-map]\n  hint: give at least one of focus, context, places, routes, values, bubbles, areas, or frame: world',
      ],
    ],
    [
      '',
      [
        'a.md:5:1: error: the map names nothing to show  [empty-map]\n  hint: give at least one of focus, context, places, routes, values, bubbles, areas, or frame: world',
      ],
    ],
    ['KZ', ['a.md:6:1: error: a map block must be "key: value" lines  [yaml]']],
  ])('%j', (yaml, messages) => {
    const read = readBody(fenced(yaml));
    expect(read.messages).toEqual(messages);
    expect(read.article.sections[0]?.blocks).toMatchObject([{ kind: 'code', text: yaml, info: 'map' }]);
  });

  test('with its place inside a list and a quotation', () => {
    expect(
      readBody('> - x\n>\n>   ```map\n>   focus: [KZ]\n>   zoom: 3\n>   ```').diagnostics[0]?.span,
    ).toEqual({ file: 'a.md', line: 9, column: 5 });
  });
});
