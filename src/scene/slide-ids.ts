// By what a slide is known from one build to the next: the section of the article that it is made from and its place among that section's
// slides; a slide of none (the title, the agenda, the sources) by its layout. Not its number: a new slide before it changes nothing.

import { crc32 } from 'node:zlib';
import type { Scene } from './types.ts';

/** Whole numbers from 1 to 2³²-1, as a creation id is (MS-PPTX 2.4.1), each once. */
export function slideIds({ slides }: Pick<Scene, 'slides'>): readonly number[] {
  const counts = new Map<string, number>();
  const taken = new Set<number>();
  return slides.map(({ section, layout }) => {
    const of = section ? `section ${section.heading}` : `layout ${layout}`;
    const count = (counts.get(of) ?? 0) + 1;
    counts.set(of, count);
    let id = crc32(`${of} ${count}`);
    while (id === 0 || taken.has(id)) id = (id + 1) % 2 ** 32;
    taken.add(id);
    return id;
  });
}
