// A slide of any deck as SVG, as far as it is read: backgrounds, fills, outlines, pictures, text and tables. Not drawn: charts (their
// changes are told beside), diagrams, films, effects, outlines and lines; the browser breaks the lines.

import type { AuditFile, AuditParagraph, AuditText, FileShape, FileSlide } from '../../audit/types.ts';
import { paintedBy } from '../../drawingml/drawn.ts';
import type { Layer, Paint } from '../../drawingml/types.ts';
import type { OpcPackage } from '../../opc/types.ts';
import { mediaTypes } from '../../opc/write-package.ts';
import type { Box, Size } from '../../scene/geometry.ts';
import { element, escapeXml, number } from '../../svg/markup.ts';
import { outlineSvg } from '../../svg/outline.ts';
import { shownNumbers } from './shown-numbers.ts';

/** @param marked ids of shapes that are framed. */
export function drawSlide(
  { package: from, size }: Pick<AuditFile, 'package' | 'size'>,
  { beneath, shapes }: FileSlide,
  marked: ReadonlySet<string>,
): string {
  const drawn = [
    ...beneath.map((layer) => painted(layer, from)),
    ...shapes.map((shape) => drawShape(shape, from)),
    ...shapes.filter(({ id, box }) => marked.has(id) && box).map(({ box }) => frame(box as Box, size)),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${number(size.width)} ${number(size.height)}`,
      role: 'img',
    },
    drawn.join(''),
  );
}

const frame = ({ x, y, width, height }: Box, size: Size): string =>
  element('rect', {
    x: x - 3,
    y: y - 3,
    width: width + 6,
    height: height + 6,
    fill: 'none',
    stroke: '#d6336c',
    'stroke-width': size.width / 400,
    'stroke-dasharray': '6 3',
  });

function drawShape(shape: FileShape, from: OpcPackage): string {
  const { box, turn, paint, kind, text, table } = shape;
  if (!box || kind === 'group') return '';
  if (kind === 'chart' || kind === 'diagram' || paint?.kind === 'unknown') return notDrawn(box, kind);
  return [
    ...paintedBy(shape).map((layer) => painted(layer, from)),
    kind === 'line'
      ? element('line', {
          x1: box.x,
          y1: box.y,
          x2: box.x + box.width,
          y2: box.y + box.height,
          stroke: '#808080',
        })
      : '',
    text && text.plain !== '' ? textSvg(box, turn, text) : '',
    table ? tableSvg(box, table.columns, table.rows) : '',
  ].join('');
}

const turned = ({ x, y, width, height }: Box, turn: number): string | undefined =>
  turn === 0 ? undefined : `rotate(${number(turn)} ${number(x + width / 2)} ${number(y + height / 2)})`;

function notDrawn({ x, y, width, height }: Box, what: string): string {
  const place = element('rect', {
    x,
    y,
    width,
    height,
    fill: '#8881',
    stroke: '#888',
    'stroke-dasharray': '4 4',
  });
  const label = element(
    'text',
    { x: x + width / 2, y: y + height / 2, 'text-anchor': 'middle', 'font-size': 14, fill: '#666' },
    escapeXml(`${what}, not drawn`),
  );
  return place + label;
}

function painted({ box, outline, paint, turn, flip }: Layer, from: OpcPackage): string {
  const transform = turned(box, turn);
  if (paint.kind === 'picture') return pictureSvg(box, paint, transform, from);
  const fill = fillOf(paint);
  return fill === undefined ? '' : outlineSvg(box, outline, flip, { transform, ...fill });
}

/** Of a gradient or a pattern its first colour. */
function fillOf(
  paint: Exclude<Paint, { kind: 'picture' }>,
): { fill: string; 'fill-opacity'?: number } | undefined {
  const ink =
    paint.kind === 'plain'
      ? paint.ink
      : paint.kind === 'gradient'
        ? paint.stops[0]?.ink
        : paint.kind === 'pattern'
          ? paint.inks[0]
          : undefined;
  return ink && { fill: `#${ink.rgb}`, ...(ink.alpha < 1 ? { 'fill-opacity': ink.alpha } : {}) };
}

/** What a browser shows of what a deck holds. */
const mimes: Readonly<Record<string, string>> = {
  ...mediaTypes,
  jpg: mediaTypes.jpeg,
  gif: 'image/gif',
  webp: 'image/webp',
};

function pictureSvg(
  { x, y, width, height }: Box,
  { part, crop, alpha }: Extract<Paint, { kind: 'picture' }>,
  transform: string | undefined,
  from: OpcPackage,
): string {
  const mime = mimes[/\.(\w+)$/.exec(part)?.[1]?.toLowerCase() ?? ''];
  const found = from.find(part);
  if (mime === undefined || found === undefined) return notDrawn({ x, y, width, height }, 'picture');
  const [across, down] = [1 - crop.left - crop.right, 1 - crop.top - crop.bottom];
  const image = element('image', {
    href: `data:${mime};base64,${Buffer.from(from.bytes(found)).toString('base64')}`,
    x: (-crop.left / across) * width,
    y: (-crop.top / down) * height,
    width: width / across,
    height: height / down,
    preserveAspectRatio: 'none',
    ...(alpha < 1 ? { opacity: alpha } : {}),
  });
  return element('g', { transform }, element('svg', { x, y, width, height }, image));
}

function textSvg(box: Box, turn: number, text: AuditText): string {
  const { left, top, right, bottom } = text.inset;
  const justify = { top: 'flex-start', middle: 'center', bottom: 'flex-end' }[text.anchor];
  const style = [
    'display:flex;flex-direction:column;box-sizing:border-box;height:100%',
    `justify-content:${justify};padding:${number(top)}px ${number(right)}px ${number(bottom)}px ${number(left)}px`,
    text.wrap ? '' : 'white-space:nowrap',
  ].join(';');
  const html = `<div xmlns="http://www.w3.org/1999/xhtml" style="${style}">${paragraphsHtml(text)}</div>`;
  const { x, y, width, height } = box;
  return element(
    'foreignObject',
    { x, y, width, height, transform: turned(box, turn), style: 'overflow:visible' },
    html,
  );
}

function paragraphsHtml({ paragraphs, scale, reduction }: AuditText): string {
  const numbers = shownNumbers(paragraphs);
  return paragraphs
    .map(({ style, rtl, runs }, index) => {
      const { align, lineSpacing, spaceBefore, spaceAfter, bullet, indent, hanging, size } = style;
      const css = [
        `margin:${number(spaceBefore)}px 0 ${number(spaceAfter)}px`,
        `text-align:${align};line-height:${number(lineSpacing - reduction)};font-size:${number(size * scale)}px`,
        `padding-inline-start:${number(indent)}px;text-indent:${number(-hanging)}px`,
      ].join(';');
      const sign = bullet === 'number' ? `${numbers[index]}.` : bullet;
      const mark =
        sign === null || runs.length === 0
          ? ''
          : `<span style="display:inline-block;text-indent:0;width:${number(hanging)}px">${escapeXml(sign)}</span>`;
      const words = runs.map((run) => runHtml(run, scale)).join('');
      return `<p dir="${rtl ? 'rtl' : 'ltr'}" style="${css}">${mark}${words}</p>`;
    })
    .join('');
}

function runHtml({ text, style, ink, script }: AuditParagraph['runs'][number], scale: number): string {
  const css = [
    `font-family:${style.family ? `'${style.family.latin.replace(/[^\w .-]/g, '')}',` : ''}${style.font === 'major' ? 'Georgia,serif' : 'Calibri,Carlito,sans-serif'}`,
    `font-size:${number(style.size * scale * (script ? 0.65 : 1))}px`,
    ink ? `color:#${ink.rgb}` : '',
    style.bold ? 'font-weight:bold' : '',
    style.italic ? 'font-style:italic' : '',
    script ? 'vertical-align:super;line-height:0' : '',
  ].filter((one) => one !== '');
  return `<span style="${css.join(';')}">${escapeXml(text).replace(/\n/g, '<br/>')}</span>`;
}

function tableSvg(
  box: Box,
  columns: readonly number[],
  rows: NonNullable<FileShape['table']>['rows'],
): string {
  const at = (column: number): number => columns.slice(0, column - 1).reduce((sum, one) => sum + one, box.x);
  let y = box.y;
  return rows
    .map(({ height, cells }) => {
      const top = y;
      y += height;
      return cells
        .map(({ column, columns: across, text, paint }) => {
          const x = at(column);
          const cell = { x, y: top, width: at(column + across) - x, height };
          const fill = paint && paint.kind !== 'picture' ? fillOf(paint) : undefined;
          return `${fill ? element('rect', { ...cell, ...fill }) : ''}${textSvg(cell, 0, text)}`;
        })
        .join('');
    })
    .join('');
}
