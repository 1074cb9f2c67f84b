// A slide's regions drawn over it: each slot of its layout with its name, and the slide's middle lines, for
// whoever designs the template.

import type { SlideLayout, Slot, Template } from '../template/types.ts';
import { element, escapeXml } from './markup.ts';

const colors: Readonly<Record<string, string>> = {
  text: '#d6336c',
  graphic: '#1c7ed6',
  around: '#868e96',
};

/** @param svg what `slideSvg` made of a slide of that layout. */
export function withRegions(svg: string, layout: SlideLayout, template: Template): string {
  const { width, height } = template.size;
  const lines = [
    { x1: width / 2, y1: 0, x2: width / 2, y2: height },
    { x1: 0, y1: height / 2, x2: width, y2: height / 2 },
  ].map((line) =>
    element('line', { ...line, stroke: '#868e96', 'stroke-width': 0.4, 'stroke-dasharray': '2 4' }),
  );
  return svg.replace(/\n<\/svg>\n$/, `\n${[...lines, ...layout.slots.map(region)].join('\n')}\n</svg>\n`);
}

function region(slot: Slot): string {
  const { box } = slot;
  const color = colors[kindOf(slot)] ?? '#000';
  const size = Math.max(5, Math.min(9, box.height * 0.4));
  const label = `${slot.name}${slot.type === 'region' ? '' : ` · ${slot.type} ${slot.idx}`}${slot.levels[0] ? ` · ${slot.levels[0].size} pt` : ''}`;
  return (
    element('rect', { ...box, fill: color, 'fill-opacity': 0.05, stroke: color, 'stroke-width': 0.75 }) +
    element(
      'text',
      {
        x: box.x + box.width - 2,
        y: box.y + box.height - 2,
        'font-size': size,
        'font-family': 'Arial, sans-serif',
        'text-anchor': 'end',
        fill: color,
      },
      escapeXml(label),
    )
  );
}

function kindOf({ type, levels, name }: Slot): 'text' | 'graphic' | 'around' {
  if (['dt', 'ftr', 'sldNum'].includes(type) || /^(source|handling)/.test(name)) return 'around';
  return levels.length === 0 ? 'graphic' : 'text';
}
