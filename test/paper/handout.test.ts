// Slides on paper, with their notes or several to a page.

import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/library/compile.ts';
import type { Handout } from '../../src/paper/handout.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { root } from '../deck-of.ts';
import { brokenClauses } from '../pdf/clauses.ts';
import { objectsOf } from '../pdf/read.ts';

const long = 'What is said aloud goes on for a while, and is printed whole. '.repeat(120);
const text = `---\ntitle: The brief\nhandling: TLP:GREEN\nagenda: false\n---\n\n## First slide\n\n- One point\n\n<!-- notes: Said aloud. -->\n\n## Second slide\n\n- Two\n\n<!-- notes: ${long} -->\n`;

async function printed(handout: Handout): Promise<Uint8Array> {
  const { files } = await compile(text, {
    file: 'article.md',
    world: fileWorld(root),
    report: () => {},
    outputs: ['pdf'],
    handout,
    paper: 'letter',
  });
  return files.get('pdf')?.[0] ?? new Uint8Array();
}

const pagesOf = (bytes: Uint8Array): number =>
  objectsOf(bytes).filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary)).length;

const slides = 3;

describe('slides on paper', () => {
  let notes: Uint8Array;
  beforeAll(async () => {
    notes = await printed('notes');
  });

  it('stand over their notes, which go on where they have no room', () => {
    expect(pagesOf(notes)).toBe(slides + 1);
    const objects = objectsOf(notes);
    expect(objects.filter(({ dictionary }) => /\/S \/H1\b/.test(dictionary))).toHaveLength(slides);
    expect(brokenClauses(notes)).toEqual([]);
  });

  it('stand two, three or six to a page, of the size of the paper', async () => {
    for (const [count, pages] of [
      [2, 2],
      [3, 1],
      [6, 1],
    ] as const) {
      const bytes = await printed(count);
      expect(pagesOf(bytes)).toBe(pages);
      expect(Buffer.from(bytes).toString('latin1')).toContain('/MediaBox [0 0 612 792]');
      expect(brokenClauses(bytes)).toEqual([]);
    }
  });
});
