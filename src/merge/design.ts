// What slides are made on: masters, their themes and layouts.

import { crc32 } from 'node:zlib';
import type { PartView } from '../opc/types.ts';
import type { DeckRecord } from './record-types.ts';

type Design = Pick<DeckRecord, 'design' | 'layouts'>;

/**
 * Checksums of the text, which a program that saves it changes, and a new build does not; but for the language that prompts are said to be
 * in, which is the article's, and for the list of a master's layouts, which are those that the deck needs.
 */
export function designOf(view: PartView, presentation: string): Design {
  const masters = leads(view, presentation, 'slideMaster').map((master) => ({
    master: (view.text(master) ?? '').replace(/<p:sldLayoutIdLst>.*?<\/p:sldLayoutIdLst>/s, ''),
    themes: leads(view, master, 'theme').map((theme) => view.text(theme) ?? ''),
  }));
  const spoken = / lang="[^"]*"/.exec(masters[0]?.master ?? '')?.[0];
  const sum = (text: string): number => crc32(spoken === undefined ? text : text.split(spoken).join(''));
  const layouts: Record<string, string> = {};
  for (const [name, { layout }] of layoutsOf(view, presentation))
    layouts[name] = sum(view.text(layout) ?? '').toString(36);
  const sums = masters.flatMap(({ master, themes }) => [master, ...themes].map(sum));
  return { design: crc32(sums.join(' ')).toString(36), layouts };
}

/** A layout that one of them has not is none that differs. */
export const sameDesign = (a: Design, b: Design): boolean =>
  a.design === b.design && Object.entries(a.layouts).every(([name, sum]) => (b.layouts[name] ?? sum) === sum);

export interface LayoutPart {
  readonly layout: string;
  readonly master: string;
}

/** Parts of the layouts by name, the second of a name with its count. */
export function layoutsOf(view: PartView, presentation: string): ReadonlyMap<string, LayoutPart> {
  const found = new Map<string, LayoutPart>();
  for (const master of leads(view, presentation, 'slideMaster'))
    for (const layout of leads(view, master, 'slideLayout')) {
      const name = /<p:cSld\b[^>]*\bname="([^"]*)"/.exec(view.text(layout) ?? '')?.[1] ?? '';
      let unique = name;
      for (let count = 2; found.has(unique); count++) unique = `${name} ${count}`;
      found.set(unique, { layout, master });
    }
  return found;
}

const leads = (view: PartView, part: string, type: string): readonly string[] =>
  view
    .relationships(part)
    .filter((one) => !one.external && one.type === type)
    .map(({ target }) => target);
