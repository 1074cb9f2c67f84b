// One slide of a Scene as SVG: for previews, contact sheets and readable golden files. It draws what layout
// decided, line by line; the same scene gives the same text.

import type { Picture, Pictures } from '../media/types.ts';
import { cellsOf, ornamentsOf } from '../scene/drawing.ts';
import type { Box } from '../scene/geometry.ts';
import { ornamentUse, pictureKey } from '../scene/picture-key.ts';
import type { Ornament, Theme } from '../scene/style.ts';
import type {
  Alt,
  Fill,
  PathItem,
  PictureItem,
  Scene,
  SceneItem,
  SceneSlide,
  Stroke,
  TableItem,
  TextItem,
} from '../scene/types.ts';
import type { Template } from '../template/types.ts';
import { chartSvg } from './chart.ts';
import {
  type Attributes,
  element,
  escapeXml,
  fillAttributes,
  number,
  paint,
  patternDefinition,
  patternId,
  strokeAttributes,
} from './markup.ts';
import { paragraphsSvg } from './text.ts';

/** Sizes are points; the picture scales to whatever it is shown in. */
export function slideSvg(slide: SceneSlide, scene: Scene, template: Template, pictures?: Pictures): string {
  const { width, height } = scene.size;
  const { theme } = template;
  const layout = template.layouts.find((one) => one.name === slide.layout);
  const body = [
    element('title', {}, escapeXml(slide.name)),
    definitions(slide, theme),
    element('rect', { width, height, fill: paint(layout?.background ?? template.master.background, theme) }),
    ornamentsOf(template.master, layout)
      .map((one) => ornamentSvg(one, theme, pictures))
      .join(''),
    ...slide.items.map((item) => itemSvg(item, theme, pictures)),
  ];
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${number(width)} ${number(height)}`,
      'xml:lang': scene.language,
    },
    `\n${body.filter((part) => part !== '').join('\n')}\n`,
  )}\n`;
}

function ornamentSvg(one: Ornament, theme: Theme, pictures: Pictures | undefined): string {
  const { box, fill, stroke } = one;
  const use = ornamentUse(one);
  if (use) return imageSvg(pictures?.get(pictureKey(use)), box);
  if (fill) return element('rect', { ...box, fill: paint(fill, theme) });
  if (!stroke) return '';
  return element('line', {
    x1: box.x,
    y1: box.y,
    x2: box.x + box.width,
    y2: box.y + box.height,
    stroke: paint(stroke.color, theme),
    'stroke-width': stroke.width,
  });
}

/** Hatches and arrowheads are defined once a slide. */
function definitions(slide: SceneSlide, theme: Theme): string {
  const found = new Map<string, string>();
  const visit = (item: SceneItem): void => {
    if (item.kind === 'group') item.items.forEach(visit);
    if (item.kind !== 'path') return;
    if (item.fill?.kind === 'pattern')
      found.set(patternId(item.fill, theme), patternDefinition(item.fill, theme));
    if (item.stroke?.arrow) {
      const color = paint(item.stroke.color, theme);
      const head = element('path', { d: 'M0 0L6 3L0 6Z', fill: color });
      const marker = {
        id: arrowId(color),
        markerWidth: 6,
        markerHeight: 6,
        refX: 5,
        refY: 3,
        orient: 'auto',
      };
      found.set(arrowId(color), element('marker', marker, head));
    }
  };
  slide.items.forEach(visit);
  return found.size === 0 ? '' : element('defs', {}, [...found.values()].join(''));
}

const arrowId = (color: string): string => `arrow-${color.slice(1)}`;

function itemSvg(item: SceneItem, theme: Theme, pictures: Pictures | undefined): string {
  switch (item.kind) {
    case 'text': {
      const ground: Fill | undefined = item.fill;
      const rect = ground ? element('rect', { ...item.box, ...fillAttributes(ground, theme) }) : '';
      const more = { ...turnedBy(item), ...headed(item) };
      return linked(item, named(item.name, rect + paragraphsSvg(item.paragraphs, theme), more));
    }
    case 'path':
      return pathSvg(item, theme);
    case 'picture':
      return linked(item, named(item.name, pictureSvg(item, pictures)));
    case 'table':
      return named(item.name, tableSvg(item, theme), spoken(item.about, 'group'));
    case 'chart':
      return named(item.name, chartSvg(item, theme), spoken(item.about, 'img'));
    case 'group':
      return named(
        item.name,
        `\n${item.items.map((one) => itemSvg(one, theme, pictures)).join('\n')}\n`,
        spoken(item.about, 'img'),
      );
  }
}

const turnedBy = ({ turn, box: { x, y, width, height } }: TextItem): Attributes =>
  turn === undefined
    ? {}
    : { transform: `rotate(${turn} ${number(x + width / 2)} ${number(y + height / 2)})` };

/** A slide's title is a heading to a screen reader, the cover's the first; its lines are one name. */
function headed({ placeholder, paragraphs }: TextItem): Attributes {
  const type = placeholder?.type;
  if (type !== 'title' && type !== 'ctrTitle') return {};
  const words = paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
  return {
    role: 'heading',
    'aria-level': type === 'ctrTitle' ? 1 : 2,
    'aria-label': words.replaceAll(/\s+/g, ' ').trim(),
  };
}

function named(name: string, content: string, more: Attributes = {}): string {
  return element('g', { 'data-name': name, ...more }, content);
}

/** What a screen reader says instead of what is drawn; a table's cells it reads besides. */
function spoken(about: Alt, role: 'img' | 'group'): Attributes {
  return 'alt' in about ? { role, 'aria-label': about.alt } : { 'aria-hidden': 'true' };
}

function linked({ link }: { readonly link?: string }, content: string): string {
  return link === undefined ? content : element('a', { href: link }, content);
}

function pathSvg({ name, segments, fill, stroke }: PathItem, theme: Theme): string {
  const d = segments.map(([op, ...coordinates]) => `${op}${coordinates.map(number).join(' ')}`).join('');
  return element('path', {
    'data-name': name,
    d,
    'fill-rule': 'evenodd',
    ...fillAttributes(fill, theme),
    ...strokeAttributes(stroke, theme),
    'marker-end': stroke?.arrow ? `url(#${arrowId(paint(stroke.color, theme))})` : undefined,
  });
}

function pictureSvg(item: PictureItem, pictures: Pictures | undefined): string {
  const picture = pictures?.get(pictureKey(item.picture));
  const alt = 'alt' in item.about ? element('title', {}, escapeXml(item.about.alt)) : '';
  return imageSvg(picture, item.box, alt);
}

/** A grey box where the picture is not at hand. */
function imageSvg(picture: Picture | undefined, box: Box, alt = ''): string {
  if (!picture) return element('rect', { ...box, fill: '#cccccc' }, alt);
  const href = `data:${picture.mime};base64,${Buffer.from(picture.bytes).toString('base64')}`;
  return element('image', { ...box, preserveAspectRatio: 'none', href }, alt);
}

function tableSvg(table: TableItem, theme: Theme): string {
  const rows = cellsOf(table);
  const grounds = rows
    .flat()
    .map(({ cell, box }) => (cell.fill ? element('rect', { ...box, fill: paint(cell.fill, theme) }) : ''));
  const words = rows.map((row) =>
    row
      .map(({ cell, box }) => {
        const { x, y, width, height } = box;
        const line = (x1: number, y1: number, x2: number, y2: number, stroke: Stroke | undefined): string =>
          stroke ? element('line', { x1, y1, x2, y2, ...strokeAttributes(stroke, theme) }) : '';
        const [end, foot] = [x + width, y + height];
        return (
          paragraphsSvg(cell.paragraphs, theme) +
          line(x, y, end, y, cell.top) +
          line(x, foot, end, foot, cell.bottom) +
          line(x, y, x, foot, cell.left) +
          line(end, y, end, foot, cell.right)
        );
      })
      .join(''),
  );
  return grounds.join('') + words.join('\n');
}
