// A template for the planner's tests: the layouts and slots of `briefing`, boxes of no consequence.

import type { Family } from '../../src/deck/families.ts';
import { DEFAULT_STYLE } from '../../src/pptx/style.ts';
import { box } from '../../src/scene/geometry.ts';
import type { ParagraphStyle } from '../../src/scene/style.ts';
import type { Palette, SlideLayout, Slot, SlotType, Template } from '../../src/template/types.ts';
import { limits } from '../by-hand.ts';

const ink = { scheme: 'tx1' } as const;
const palette: Palette = {
  ink,
  muted: ink,
  accent: ink,
  deep: ink,
  rule: ink,
  hairline: ink,
  paper: ink,
  link: ink,
};
const style: ParagraphStyle = { ...DEFAULT_STYLE, size: 20, color: ink };

const types: Readonly<Record<string, SlotType>> = {
  title: 'title',
  picture: 'pic',
  table: 'tbl',
  chart: 'chart',
  map: 'region',
};

function slot(name: string, idx: number): Slot {
  return {
    name,
    type: types[name] ?? 'body',
    idx,
    box: box(0, 0, 100, 100),
    prompt: name,
    levels: [style],
    anchor: 'top',
    inset: { left: 0, top: 0, right: 0, bottom: 0 },
    minSize: 18,
    columns: 1,
    columnGap: 0,
  };
}

export function layout(
  name: string,
  family: Family,
  capacity: number,
  slots: readonly string[],
): SlideLayout {
  return {
    name,
    label: name,
    purpose: name,
    family,
    like: family,
    capacity,
    palette,
    masterOrnaments: true,
    slots: ['title', ...slots].map(slot),
    ornaments: [],
  };
}

const numbered = (count: number, ...names: readonly string[]): string[] =>
  Array.from({ length: count }, (_, index) => names.map((name) => `${name}${index + 1}`)).flat();

export const layouts: readonly SlideLayout[] = [
  layout('title', 'title', 1, ['subtitle', 'byline', 'dateline']),
  layout('bluf', 'bluf', 1, ['lead', 'body']),
  layout('key-judgments', 'key-judgments', 1, ['body']),
  layout('agenda', 'agenda', 1, ['body']),
  layout('section', 'section', 1, ['index', 'lead']),
  layout('assertion', 'assertion', 1, ['body']),
  layout('assertion-image', 'assertion-image', 1, ['body', 'picture', 'caption']),
  layout('two-column', 'columns', 2, numbered(2, 'head', 'body')),
  layout('three-column', 'columns', 3, numbered(3, 'head', 'body')),
  layout('comparison', 'comparison', 2, numbered(2, 'head', 'body')),
  layout('quote', 'quote', 1, ['quote', 'attribution']),
  layout('quote-long', 'quote-long', 1, ['quote', 'attribution']),
  layout('quote-pair', 'quote-pair', 2, numbered(2, 'quote', 'attribution')),
  layout('map', 'map', 1, ['map', 'caption']),
  layout('map-text', 'map-text', 1, ['map', 'body', 'caption']),
  ...[2, 3, 4, 5, 6].map((count) =>
    layout(`timeline-${count}`, 'timeline', count, numbered(count, 'date', 'event')),
  ),
  layout('actors', 'actors', 1, ['table']),
  ...[1, 2, 3, 4].map((count) =>
    layout(`numbers-${count}`, 'numbers', count, numbered(count, 'number', 'what')),
  ),
  layout('table', 'table', 1, ['table', 'caption']),
  layout('chart', 'chart', 1, ['chart', 'caption']),
  layout('chart-text', 'chart-text', 1, ['chart', 'body', 'caption']),
  layout('implications', 'implications', 1, ['body']),
  layout('image-full', 'image-full', 1, ['picture', 'caption']),
  layout('sources', 'sources', 1, ['body']),
  layout('contact', 'contact', 1, ['body']),
];

export function templateOf(some: readonly SlideLayout[]): Template {
  const font = { latin: 'Sans', eastAsian: 'Sans', complexScript: 'Sans' };
  return {
    name: 'test',
    size: { width: 960, height: 540 },
    theme: {
      name: 'Test',
      colors: {
        dk1: '000000',
        lt1: 'FFFFFF',
        dk2: '111111',
        lt2: 'EEEEEE',
        accent1: '222222',
        accent2: '333333',
        accent3: '444444',
        accent4: '555555',
        accent5: '666666',
        accent6: '777777',
        hlink: '0000FF',
        folHlink: '0000AA',
      },
      fonts: { major: font, minor: font },
    },
    cuts: {},
    limits,
    master: { background: { scheme: 'bg1' }, ornaments: [], slots: [] },
    layouts: some,
    cell: style,
    cellMinSize: 12,
    graphic: style,
    palette,
  };
}

export const template: Template = templateOf(layouts);
