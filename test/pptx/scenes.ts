// Scenes by hand, for the tests of this stage: helpers that place text in the test template's slots, and one deck that
// holds every kind of item.

import type { ChartContent } from '../../src/deck/types.ts';
import { drawnItem } from '../../src/layout/chart/chart-item.ts';
import { box, type Segment } from '../../src/scene/geometry.ts';
import type { ParagraphStyle } from '../../src/scene/style.ts';
import type {
  ChartItem,
  GroupItem,
  PathItem,
  PictureItem,
  Scene,
  SceneItem,
  SceneNote,
  SceneParagraph,
  SceneRun,
  SceneSlide,
  TableCell,
  TableItem,
  TextItem,
} from '../../src/scene/types.ts';
import type { ChartKind } from '../../src/values/chart-kinds.ts';
import { settingIn } from '../layout/briefing.ts';
import { BULLET, palette, slot, style, template } from './template.ts';

export function run(text: string, more: Partial<SceneRun> = {}): SceneRun {
  return { text, lang: 'en', ...more };
}

export function paragraph(
  of: ParagraphStyle,
  runs: readonly SceneRun[] | string,
  more: Partial<SceneParagraph> = {},
): SceneParagraph {
  return {
    level: 0,
    style: of,
    rtl: false,
    runs: typeof runs === 'string' ? [run(runs)] : runs,
    lines: [],
    ...more,
  };
}

/** A text item in the named slot of a layout, inheriting everything. */
export function inSlot(
  layoutName: string,
  slotName: string,
  paragraphs: readonly SceneParagraph[] | string,
  more: Partial<TextItem> = {},
): TextItem {
  const found = template.layouts
    .find(({ name }) => name === layoutName)
    ?.slots.find(({ name }) => name === slotName);
  if (!found || found.type === 'region') throw new Error(`no slot ${slotName} in ${layoutName}`);
  const base = found.levels[0];
  if (!base) throw new Error('a slot without levels');
  return {
    kind: 'text',
    name: slotName.charAt(0).toUpperCase() + slotName.slice(1),
    box: found.box,
    placeholder: { type: found.type, idx: found.idx, atLayout: true, inherited: found.levels },
    paragraphs: typeof paragraphs === 'string' ? [paragraph(base, paragraphs)] : paragraphs,
    anchor: found.anchor,
    inset: found.inset,
    columns: 1,
    columnGap: 0,
    wrap: true,
    ...more,
  };
}

let slides = 0;

export function slide(
  layout: string,
  title: string,
  items: readonly SceneItem[],
  more: Partial<SceneSlide> = {},
): SceneSlide {
  slides += 1;
  return {
    layout,
    name: title,
    items: [inSlot(layout, 'title', title), ...items],
    notes: [],
    part: 0,
    span: { file: 'test.md', line: slides, column: 1 },
    ...more,
  };
}

export function scene(list: readonly SceneSlide[], more: Partial<Scene> = {}): Scene {
  return {
    size: template.size,
    properties: {
      title: 'A <test> & more',
      creator: 'Tester & Co',
      subject: '',
      keywords: 'a, b',
      company: 'Institute for "Tests" & Trials',
      date: '2022-09-19',
    },
    language: 'en',
    rtl: false,
    slides: list,
    parts: ['Introduction'],
    ...more,
  };
}

export function label(text: string, x: number, y: number, more: Partial<SceneRun> = {}): TextItem {
  return {
    kind: 'text',
    name: `Label: ${text}`,
    box: box(x, y, 90, 18),
    paragraphs: [paragraph(style(12), [run(text, { halo: { scheme: 'bg1' }, ...more })])],
    anchor: 'middle',
    inset: { left: 0, top: 0, right: 0, bottom: 0 },
    columns: 1,
    columnGap: 0,
    wrap: false,
  };
}

export function path(name: string, segments: readonly Segment[], more: Partial<PathItem> = {}): PathItem {
  const xs = segments.flatMap((s) => s.slice(1).filter((_, i) => i % 2 === 0) as number[]);
  const ys = segments.flatMap((s) => s.slice(1).filter((_, i) => i % 2 === 1) as number[]);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {
    kind: 'path',
    name,
    box: box(x, y, Math.max(...xs) - x, Math.max(...ys) - y),
    segments,
    about: { decorative: true },
    ...more,
  };
}

export function square(x: number, y: number, side: number): Segment[] {
  return [['M', x, y], ['L', x + side, y], ['L', x + side, y + side], ['L', x, y + side], ['Z']];
}

/** The other way round, so that it is a hole under the non-zero rule too. */
export function hole(x: number, y: number, side: number): Segment[] {
  return [['M', x, y], ['L', x, y + side], ['L', x + side, y + side], ['L', x + side, y], ['Z']];
}

export const map: GroupItem = {
  kind: 'group',
  name: 'Map: Kazakhstan',
  box: box(54, 126, 852, 336),
  about: { alt: 'Map of Kazakhstan and 2 neighbours; marked: Astana' },
  items: [
    path('Kazakhstan', [...square(300, 150, 200), ...hole(350, 200, 60)], {
      fill: { kind: 'solid', color: { scheme: 'accent2' } },
      stroke: { color: palette.paper, width: 0.75 },
    }),
    path('Country', square(500, 150, 150), {
      fill: { kind: 'solid', color: { scheme: 'bg2' } },
      stroke: { color: palette.paper, width: 0.75 },
    }),
    path('Country', square(500, 300, 100), {
      fill: {
        kind: 'pattern',
        preset: 'wdUpDiag',
        foreground: { scheme: 'tx1', lumMod: 50, lumOff: 50 },
        background: { scheme: 'bg2' },
      },
    }),
    path(
      'Boundary, disputed',
      [
        ['M', 500, 310],
        ['L', 610, 330],
        ['L', 640, 380],
      ],
      { stroke: { color: palette.ink, width: 1, dash: 'sysDash' } },
    ),
    path(
      'Route: Astana to Samarkand',
      [
        ['M', 400, 230],
        ['C', 450, 130, 560, 160, 600, 240],
      ],
      {
        stroke: { color: { scheme: 'accent1' }, width: 2, arrow: true },
      },
    ),
    path(
      'Rule',
      [
        ['M', 700, 150],
        ['L', 700, 400],
      ],
      { stroke: { color: palette.ink, width: 1 } },
    ),
    path('Dot: Astana', circle(400, 230, 4), {
      fill: { kind: 'solid', color: palette.ink },
      stroke: { color: palette.paper, width: 1 },
    }),
    label('Astana', 408, 221),
    {
      kind: 'group',
      name: 'Legend',
      box: box(720, 400, 160, 40),
      about: { decorative: true },
      items: [
        path('Key', square(720, 405, 12), { fill: { kind: 'solid', color: { scheme: 'accent2' } } }),
        label('Kazakhstan', 740, 402),
      ],
    },
  ],
};

export function circle(x: number, y: number, r: number): Segment[] {
  const k = 0.5523 * r;
  return [
    ['M', x + r, y],
    ['C', x + r, y + k, x + k, y + r, x, y + r],
    ['C', x - k, y + r, x - r, y + k, x - r, y],
    ['C', x - r, y - k, x - k, y - r, x, y - r],
    ['C', x + k, y - r, x + r, y - k, x + r, y],
    ['Z'],
  ];
}

export function cell(text: string, more: Partial<TableCell> = {}): TableCell {
  return {
    paragraphs: [paragraph(style(14), text)],
    anchor: 'middle',
    inset: { left: 6, top: 4, right: 6, bottom: 4 },
    bottom: { color: palette.hairline, width: 0.75 },
    ...more,
  };
}

export function table(more: Partial<TableItem> = {}): TableItem {
  const head = (text: string): TableCell =>
    cell(text, {
      paragraphs: [paragraph(style(14, { bold: true }), text)],
      bottom: { color: palette.ink, width: 1.5 },
    });
  return {
    kind: 'table',
    name: 'Table: actors',
    box: box(54, 126, 852, 120),
    placeholder: { type: 'tbl', idx: 14, atLayout: true, inherited: [] },
    about: { alt: 'Table: actors and positions' },
    rtl: false,
    columns: [200, 300, 352],
    rows: [
      { height: 30, cells: [head('Actor'), head('Role'), head('Position')] },
      { height: 30, cells: [cell('Tokayev'), cell('President'), cell('Balance')] },
      {
        height: 30,
        cells: [cell('Xi'), cell('President'), cell('Sovereignty', { fill: { scheme: 'bg2' } })],
      },
    ],
    ...more,
  };
}

const exports: ChartContent['series'][number] = { name: 'Exports', values: [12.5, 0, null, 40.25] };
const imports: ChartContent['series'][number] = { name: 'Imports & more', values: [3, 8, 21, -5] };

/** Of another kind than its numbers would suit, too: what is written must be sound whatever is drawn. */
export function chart(kind: ChartKind, more: Partial<ChartContent> = {}, language = 'en'): ChartItem {
  const below: ChartContent['series'][number] = { name: 'Share', values: [40, 30, 20, 10] };
  const content: ChartContent = {
    kind,
    title: 'Trade by country',
    unit: '$bn',
    names: 'Country',
    categories: ['Russia', 'China', 'Uzbekistan', 'Kyrgyzstan & others'],
    series: kind === 'pie' || kind === 'doughnut' ? [below] : [exports, imports],
    decimals: 1,
    description: `${kind} chart: trade by year`,
    span: { file: 'test.md', line: 1, column: 1 },
    ...more,
  };
  const setting = { ...settingIn(language), template };
  const at = slot('chart', 'chart', 14, box(54, 126, 852, 336));
  return drawnItem(content, at, setting).item;
}

export const pictureItem: PictureItem = {
  kind: 'picture',
  name: 'Picture',
  box: box(54, 126, 420, 336),
  placeholder: { type: 'pic', idx: 14, atLayout: true, inherited: [] },
  picture: { src: 'photos/secret-name.jpg', crop: box(0, 0, 1, 1), shown: { width: 420, height: 336 } },
  about: { alt: 'Two presidents shake hands' },
};

export const notes: readonly SceneNote[] = [
  { style: 'heading', level: 0, runs: [run('What to say')] },
  {
    style: 'prose',
    level: 0,
    runs: [
      run('Kazakhstan is '),
      run('bold', { bold: true }),
      run(' here, '),
      run('see Akorda', { link: 'https://akorda.kz/a?b=1&c=2' }),
    ],
  },
  { style: 'bullet', level: 0, runs: [run('First point')] },
  {
    style: 'bullet',
    level: 1,
    runs: [run('within it', { italic: true }), run(', en français', { lang: 'fr' })],
  },
];

/** Every kind of item, Arabic and Chinese, notes, parts. */
export function everything(): Scene {
  const arabic = [
    paragraph(BULLET, [run('كازاخستان تتمسك بسيادتها', { lang: 'ar' })], { rtl: true }),
    paragraph(BULLET, [run('中国支持哈萨克斯坦的主权', { lang: 'zh-CN' })]),
  ];
  const rich = [
    paragraph(BULLET, [
      run('Plain, '),
      run('bold', { bold: true }),
      run(', '),
      run('italic', { italic: true }),
      run(', '),
      run('struck', { strike: true }),
      run(', '),
      run('code', { code: true }),
      run(', H'),
      run('2', { script: 'sub' }),
      run('O'),
      run('1', { script: 'super', slide: 2 }),
      run(', '),
      run('a link', { link: 'https://example.org/a?b=c&d="e f"' }),
    ]),
    paragraph(style(18, { bullet: '·', indent: 36, hanging: 14, spaceAfter: 4 }), 'A point within', {
      level: 1,
    }),
    paragraph({ ...BULLET, bullet: null, indent: 0, hanging: 0 }, [
      run('Prose in a bulleted slot\nin two lines'),
    ]),
  ];
  const numbered = [1, 2, 3].map((number) =>
    paragraph({ ...BULLET, bullet: 'number' }, `Judgment ${number}`, { number }),
  );
  const number = (text: string) =>
    inSlot('assertion', 'number', [paragraph(style(12, { align: 'end' }), text)], { field: 'slidenum' });
  return scene(
    [
      slide('section', 'A beginning', []),
      slide(
        'assertion',
        'Beijing backs Kazakhstan’s sovereignty',
        [
          inSlot('assertion', 'body', rich),
          inSlot('assertion', 'source', 'Source: Akorda'),
          inSlot('assertion', 'date', '19 September 2022'),
          inSlot('assertion', 'footer', 'Institute'),
          number('2'),
        ],
        { notes },
      ),
      slide('assertion', 'Key judgments', [inSlot('assertion', 'body', numbered)]),
      slide('assertion', 'Other scripts', [inSlot('assertion', 'body', arabic)], { part: 1 }),
      slide('picture', 'A photograph', [pictureItem, inSlot('picture', 'caption', 'Samarkand, 2022')], {
        part: 1,
      }),
      slide(
        'picture',
        'The photograph again, free',
        [{ ...withoutPlaceholder(pictureItem), box: box(200, 150, 300, 300), link: 'https://example.org/' }],
        { part: 1 },
      ),
      slide('table', 'A table', [table()], { part: 1 }),
      slide('map', 'A map', [map], { part: 1 }),
      ...(['bar', 'column', 'line', 'pie', 'stacked'] as const).map((type) =>
        slide('chart', `A ${type} chart`, [chart(type)], { part: 1, notes: type === 'pie' ? notes : [] }),
      ),
    ],
    { parts: ['Introduction', 'Evidence & maps'] },
  );
}

function withoutPlaceholder({ placeholder: _, ...item }: PictureItem): PictureItem {
  return item;
}
