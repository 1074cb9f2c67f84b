// What an organisation's layout and its master draw under a slide: bands, panels, pictures, the ground; as far as it can be
// looked at.

import type { Paint } from '../drawingml/types.ts';
import type { Box } from '../scene/geometry.ts';
import type { SlideLayout, Template } from '../template/types.ts';
import { element, escapeXml } from './markup.ts';
import { outlineSvg } from './outline.ts';

/** @param svg what `slideSvg` made of a slide of that layout: its ground is painted over. */
export function withDrawn(svg: string, layout: SlideLayout, { base }: Template): string {
  if (!base || base.own || !layout.drawn) return svg;
  const layers = layout.drawn.layers();
  const drawn = layers.map((layer, index): string => {
    const { box, turn, flip, outline } = layer;
    const paint = layer.paint.kind === 'ground' ? (layers[0] ?? layer).paint : layer.paint;
    const id = `${layout.name}-${index}`;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const shape =
      paint.kind === 'picture'
        ? pictured(box, paint, base.parts.get(paint.part))
        : outlineSvg(box, outline, flip, filled(paint, id));
    const definition = paint.kind === 'gradient' ? gradient(paint, id) : '';
    return turn % 360 === 0
      ? definition + shape
      : definition + element('g', { transform: `rotate(${turn} ${middle.x} ${middle.y})` }, shape);
  });
  return svg.replace(/(<rect [^>]*\/>)/, (ground) => `${ground}\n${drawn.join('\n')}`);
}

/** Of what nobody can look at, a grey veil. */
function filled(
  paint: Exclude<Paint, { kind: 'picture' }>,
  id: string,
): Readonly<Record<string, string | number>> {
  switch (paint.kind) {
    case 'plain':
      return { fill: `#${paint.ink.rgb}`, 'fill-opacity': paint.ink.alpha };
    case 'gradient':
      return { fill: `url(#${escapeXml(id)})` };
    case 'pattern':
      return { fill: `#${paint.inks[1].rgb}`, 'fill-opacity': paint.inks[1].alpha };
    case 'ground':
    case 'unknown':
      return { fill: '#808080', 'fill-opacity': 0.2 };
  }
}

function gradient({ stops, angle, center }: Extract<Paint, { kind: 'gradient' }>, id: string): string {
  const shown = stops
    .map(({ at, ink }) =>
      element('stop', { offset: at, 'stop-color': `#${ink.rgb}`, 'stop-opacity': ink.alpha }),
    )
    .join('');
  if (angle === undefined)
    return element('radialGradient', { id, cx: center.x, cy: center.y, r: 0.75 }, shown);
  const [across, down] = [Math.cos(angle) / 2, Math.sin(angle) / 2];
  return element(
    'linearGradient',
    { id, x1: 0.5 - across, y1: 0.5 - down, x2: 0.5 + across, y2: 0.5 + down },
    shown,
  );
}

function pictured(
  box: Box,
  { crop, alpha }: Extract<Paint, { kind: 'picture' }>,
  bytes: Uint8Array | undefined,
): string {
  const mime = bytes?.[0] === 0x89 ? 'image/png' : bytes?.[0] === 0xff ? 'image/jpeg' : undefined;
  if (!bytes || !mime) return element('rect', { ...box, fill: '#808080', 'fill-opacity': 0.2 });
  const shown = [crop.left, crop.top, 1 - crop.left - crop.right, 1 - crop.top - crop.bottom].join(' ');
  const image = element('image', {
    width: 1,
    height: 1,
    preserveAspectRatio: 'none',
    opacity: alpha,
    href: `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`,
  });
  return element('svg', { ...box, viewBox: shown, preserveAspectRatio: 'none' }, image);
}
