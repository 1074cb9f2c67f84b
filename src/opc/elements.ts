// Ways through a tree of elements. Apart from what reads XML: who has a tree needs no parser.

import type { XmlElement } from './types.ts';

export const children = (of: XmlElement | undefined, name: string): readonly XmlElement[] =>
  of?.children.filter((one) => one.name === name) ?? [];

function first(of: readonly XmlElement[], name: string): XmlElement | undefined {
  for (let at = 0; at < of.length; at++) {
    const one = of[at] as XmlElement;
    if (one.name === name) return one;
  }
  return undefined;
}

/** The first descendant along that way: `child(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph')`. */
export function child(of: XmlElement | undefined, ...way: readonly string[]): XmlElement | undefined {
  let from = of;
  for (let step = 0; step < way.length; step++) {
    if (!from) return undefined;
    from = first(from.children, way[step] as string);
  }
  return from;
}

/** Every descendant of that name, in document order. */
export function descendants(of: XmlElement | undefined, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const collect = (element: XmlElement): void => {
    for (const one of element.children) {
      if (one.name === name) found.push(one);
      collect(one);
    }
  };
  if (of) collect(of);
  return found;
}
