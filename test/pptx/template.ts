// A small template for the tests of this stage: every kind of slot, ornaments, a second level, a dark layout.

import { isFamily, plainest } from '../../src/deck/families.ts';
import { DEFAULT_STYLE } from '../../src/pptx/style.ts';
import { type Box, box } from '../../src/scene/geometry.ts';
import type { Color, ParagraphStyle } from '../../src/scene/style.ts';
import type { Palette, SlideLayout, Slot, SlotType, Template } from '../../src/template/types.ts';
import { colors, limits } from '../by-hand.ts';

export const INK: Color = { scheme: 'tx1' };
export const PAPER: Color = { scheme: 'bg1' };

export const palette: Palette = {
  ink: INK,
  muted: { scheme: 'tx1', lumMod: 65, lumOff: 35 },
  accent: { scheme: 'accent1' },
  deep: { scheme: 'tx2' },
  rule: { scheme: 'tx1' },
  hairline: { scheme: 'tx1', lumMod: 25, lumOff: 75 },
  link: { scheme: 'hlink' },
  paper: PAPER,
};

export function style(size: number, more: Partial<ParagraphStyle> = {}): ParagraphStyle {
  return { ...DEFAULT_STYLE, size, color: INK, ...more };
}

export const TITLE = style(28, { font: 'major', color: { scheme: 'tx2' }, lineSpacing: 1.08 });
export const BULLET = style(20, {
  bullet: '–',
  indent: 18,
  hanging: 18,
  spaceAfter: 8,
  bulletColor: { scheme: 'accent1' },
});
export const SUB_BULLET = style(18, { bullet: '·', indent: 36, hanging: 14, spaceAfter: 4 });
export const SMALL = style(12, { color: palette.muted });

const NO_INSET = { left: 0, top: 0, right: 0, bottom: 0 };

export function slot(
  name: string,
  type: SlotType,
  idx: number,
  at: Box,
  levels: readonly ParagraphStyle[] = [],
): Slot {
  return {
    name,
    type,
    idx,
    box: at,
    prompt: levels.length > 0 ? `Click to write the ${name}` : '',
    levels,
    anchor: type === 'title' ? 'bottom' : 'top',
    inset: NO_INSET,
    minSize: 12,
    columns: 1,
    columnGap: 0,
  };
}

const titleSlot = slot('title', 'title', 0, box(54, 36, 852, 72), [TITLE]);
const footers = [
  slot('date', 'dt', 10, box(54, 508, 200, 18), [SMALL]),
  slot('footer', 'ftr', 11, box(270, 508, 420, 18), [SMALL]),
  slot('number', 'sldNum', 12, box(846, 508, 60, 18), [style(12, { align: 'end' })]),
];
const source = slot('source', 'body', 13, box(54, 478, 852, 18), [SMALL]);

function layout(name: string, slots: readonly Slot[], more: Partial<SlideLayout> = {}): SlideLayout {
  return {
    name,
    label: name.charAt(0).toUpperCase() + name.slice(1),
    purpose: `For the tests: ${name}.`,
    family: name,
    like: isFamily(name) ? name : plainest,
    ...(name === 'section'
      ? { standard: 'secHead' as const }
      : name === 'title'
        ? { standard: 'title' as const }
        : {}),
    capacity: 1,
    palette,
    masterOrnaments: true,
    slots: [titleSlot, ...slots, source, ...footers],
    ornaments: [],
    ...more,
  };
}

const wide = box(54, 126, 852, 336);

export const template: Template = {
  name: 'test',
  size: { width: 960, height: 540 },
  theme: {
    name: 'Ink & <Paper>',
    colors,
    fonts: {
      major: { latin: 'Georgia', eastAsian: 'SimSun', complexScript: 'Arial' },
      minor: { latin: 'Calibri', eastAsian: 'Microsoft YaHei', complexScript: 'Arial' },
    },
  },
  cuts: {},
  limits,
  master: {
    background: PAPER,
    ornaments: [
      { name: 'Foot rule', box: box(54, 503, 852, 0), stroke: { color: palette.hairline, width: 0.75 } },
    ],
    slots: [titleSlot, slot('body', 'body', 1, wide, [BULLET, SUB_BULLET]), ...footers],
  },
  layouts: [
    layout('assertion', [slot('body', 'body', 14, wide, [BULLET, SUB_BULLET])]),
    layout('section', [], {
      masterOrnaments: false,
      background: { scheme: 'tx2' },
      ornaments: [{ name: 'Block', box: box(0, 0, 24, 540), fill: { scheme: 'accent1' } }],
    }),
    layout('picture', [
      slot('picture', 'pic', 14, box(54, 126, 420, 336)),
      slot('caption', 'body', 15, box(490, 126, 416, 60), [SMALL]),
    ]),
    layout('table', [slot('table', 'tbl', 14, wide)]),
    layout('chart', [slot('chart', 'chart', 14, wide)]),
    layout('map', [slot('map', 'region', 14, wide)]),
  ],
  cell: style(14),
  cellMinSize: 12,
  graphic: style(14),
  palette,
};
