// Colours, fills and lines in words: `accent2 10%+90%` is a scheme colour with lumMod and lumOff.

import { attribute, childrenOf, type Element } from '../pptx/open.ts';
import { inline, type Part, type Phrase, points } from './outline.ts';

const percent = (element: Element): string => `${Number(attribute(element, 'val')) / 1000}%`;

const color: Phrase = (element) => {
  const value = attribute(element, 'val');
  if (value === undefined || Object.keys(element.attribs).length > 1) return undefined;
  const words = [value];
  for (const change of childrenOf(element)) {
    const [, name] = /^a:(lumMod|lumOff|alpha)$/.exec(change.name) ?? [];
    if (name === 'lumMod') words.push(` ${percent(change)}`);
    else if (name === 'lumOff') words.push(`+${percent(change)}`);
    else if (name === 'alpha') words.push(` alpha ${percent(change)}`);
    else return undefined;
  }
  return words.join('');
};

const solid: Phrase = (element, part) => {
  const [one, ...more] = childrenOf(element);
  return one && more.length === 0 ? inline(one, part, PAINT) : undefined;
};

/** `line 0.75 bg2 75%`; what else there is (caps, joins, arrows) as in the outline. */
const line: Phrase = (element, part) => {
  const { w, ...others } = element.attribs;
  const words = childrenOf(element).map((child) => inline(child, part, PAINT));
  const name = element.name === 'a:ln' ? 'line' : `line ${element.name.slice('a:ln'.length)}`;
  const more = Object.entries(others).map(([key, value]) => `${key}=${value}`);
  return [name, ...(w ? [points(w)] : []), ...more, ...words].join(' ');
};

export const PAINT: Readonly<Record<string, Phrase>> = {
  'a:schemeClr': color,
  'a:srgbClr': color,
  'a:solidFill': solid,
  'a:noFill': () => 'none',
  'a:ln': line,
  'a:lnL': line,
  'a:lnR': line,
  'a:lnT': line,
  'a:lnB': line,
};

export const paint = (element: Element, part: Part): string => inline(element, part, PAINT);
