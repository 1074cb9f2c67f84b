// Text that runs both ways, and the fonts that a user gives for letters which ship with no face.

import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/library/compile.ts';
import { asFontsSet, levelsOf, turned } from '../../src/pdf/bidi.ts';
import { fitted, startsOf } from '../../src/pdf/set-pieces.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { root } from '../deck-of.ts';
import { brokenClauses } from './clauses.ts';

describe('text that runs both ways', () => {
  it('has levels only where something runs from right to left', () => {
    expect(levelsOf('Plain words', false)).toBeUndefined();
    expect([...(levelsOf('a \u05d0\u05d1 b', false) ?? [])]).toEqual([0, 0, 1, 1, 0, 0]);
  });

  it('has numbers and Latin names in their own order, in text from right to left', () => {
    const levels = levelsOf('\u05d0 12 NATO', true) ?? [];
    expect([...levels]).toEqual([1, 1, 2, 2, 1, 2, 2, 2, 2]);
    const pieces = [1, 2, 1, 2].map((level, index) => ({ level, width: (index + 1) * 10 }));
    // From the left: NATO, the space, 12, the letter.
    expect(startsOf(pieces, 0)).toEqual([90, 70, 40, 0]);
    expect(turned('(a]')).toBe(')a[');
    // A font turns words of such a script round by itself, and nothing else: a comma and a space stand as they are read.
    expect(asFontsSet('\u060c ', true)).toBe(' \u060c');
    expect(asFontsSet('% ', true)).toBe(' %');
    expect(asFontsSet('\u05d0, ', true)).toBe('\u05d0, ');
  });

  it('has numbers from the left whose digits or signs a font would set from the right', () => {
    // Persian 2029, Arabic 4.5.
    expect(asFontsSet('\u06f2\u06f0\u06f2\u06f9', false)).toBe('\u06f9\u06f2\u06f0\u06f2');
    expect(asFontsSet('\u0664\u066b\u0665', false)).toBe('\u0665\u066b\u0664');
    for (const text of ['2029', '+5 %', 'A \u06f2']) expect(asFontsSet(text, false)).toBe(text);
  });

  it('is as wide as it was measured: what stands in for a family makes up the difference, by its size', () => {
    const piece = (width: number, exact: boolean) => ({
      text: 'a',
      face: exact ? 'Gelasio-Regular' : 'Carlito-Regular',
      exact,
      level: 0,
      size: 20,
      width,
      stretch: 100,
    });
    const [its, other] = fitted([piece(40, true), piece(60, false)], 106);
    expect(its).toEqual(piece(40, true));
    expect(other).toMatchObject({ size: 22, width: 66, stretch: 100 });
    // Beyond a fifth letters are stretched.
    expect(fitted([piece(100, false)], 150)).toMatchObject([{ size: 24, width: 150, stretch: 125 }]);
    expect(fitted([piece(100, true)], 102)).toMatchObject([{ size: 20, width: 102, stretch: 102 }]);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const system = '/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf';
const hasFont = existsSync(system);
if (!hasFont) console.error('skipped: no Arabic font is here to write a PDF with');

async function built(text: string, fonts: string) {
  const said: string[] = [];
  const { files } = await compile(text, {
    file: 'article.md',
    world: fileWorld(root),
    report: ({ id }) => said.push(id),
    outputs: ['pdf', 'read-ahead'],
    fonts,
  });
  return { files, said };
}

describe('fonts of one’s own', () => {
  it('are asked for in a folder that has some', async () => {
    await expect(built('---\ntitle: T\n---\n\n## One\n\nWords.\n', folder)).rejects.toMatchObject({
      diagnostic: { id: 'no-fonts' },
    });
  });

  it.skipIf(!hasFont)('draw the letters that no shipped face has, and others are refused', async () => {
    symlinkSync(system, join(folder, 'arabic.ttf'));
    const arabic =
      '---\ntitle: \u0627\u0644\u0645\u0627\u0621\nlanguage: ar\n---\n\n## \u0627\u0644\u0645\u0627\u0621 (2022)\n\n- \u0645\u0627\u0621 NATO\n';
    const { files, said } = await built(arabic, folder);
    expect(said).not.toContain('pdf-letters');
    for (const format of ['pdf', 'read-ahead'] as const)
      expect(brokenClauses(files.get(format)?.[0] ?? new Uint8Array())).toEqual([]);
    const chinese = await built('---\ntitle: \u6c34\n---\n\n## \u6c34\n\n\u6c34\n', folder);
    expect(chinese.said).toContain('pdf-letters');
    expect(chinese.files.size).toBe(0);
  });
});
