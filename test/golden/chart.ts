// A chart part: its outline, with the cached values of a series on one line and text styles in words.

import { childrenOf, content, type Element, find } from '../pptx/open.ts';
import { attributes, outline, type Part, type Phrase, visible } from './outline.ts';
import { PAINT } from './paint.ts';
import { paragraph, properties } from './text.ts';

/** `Sheet1!$A$2:$A$4 "Russia" "China" "Uzbekistan"`; a value that is missing is a dash. */
const cached: Phrase = (element) => {
  const count = Number(find(element, 'c:ptCount')[0]?.attribs['val']);
  if (Number.isNaN(count)) return undefined;
  const values = Array.from({ length: count }, () => '–');
  for (const point of find(element, 'c:pt')) {
    const [key, ...more] = Object.keys(point.attribs);
    const [value, ...others] = childrenOf(point);
    if (key !== 'idx' || more.length > 0 || value?.name !== 'c:v' || others.length > 0) return undefined;
    values[Number(point.attribs['idx'])] = `"${visible(content(value))}"`;
  }
  const known = ['c:ptCount', 'c:pt', 'c:formatCode'];
  if (childrenOf(element).some(({ name }) => !known.includes(name))) return undefined;
  const format = find(element, 'c:formatCode').map((one) => `as ${content(one)}: `);
  return `${format}${values.join(' ')}`;
};

const PHRASES: Readonly<Record<string, Phrase>> = {
  ...PAINT,
  'c:strCache': cached,
  'c:numCache': cached,
  'a:defRPr': (element, part) => `text ${properties(element, part).join(', ')}`,
  'a:p': (element, part) => `paragraph ${paragraph(element, part)}`,
};

export function chart(root: Element, part: Part): readonly string[] {
  const own = attributes(root, part);
  return [
    ...(own.length > 0 ? [own.join(' ')] : []),
    ...childrenOf(root).flatMap((child) => outline(child, part, PHRASES)),
  ];
}
