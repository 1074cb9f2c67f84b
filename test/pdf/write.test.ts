// A deck as PDF: tagged, whole, with its fonts in it; and by poppler and qpdf, where they are installed.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/library/compile.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { root } from '../deck-of.ts';
import { brokenClauses } from './clauses.ts';
import { objectsOf, type PdfObject, unmarked } from './read.ts';

async function built(text: string, file = 'article.md') {
  const said: string[] = [];
  const { files, scene } = await compile(text, {
    file,
    world: fileWorld(root),
    report: ({ id }) => said.push(id),
    outputs: ['pdf'],
  });
  return { bytes: files.get('pdf')?.[0], scene, said };
}
const example = (name: string) =>
  built(readFileSync(`${root}content/${name}.md`, 'utf8'), `content/${name}.md`);

/** Elements of the structure tree of a kind. */
const elements = (objects: readonly PdfObject[], kind: string): readonly string[] =>
  objects.map(({ dictionary }) => dictionary).filter((one) => new RegExp(`/S /${kind}\\b`).test(one));

const has = (command: string): boolean => spawnSync(command, ['-v']).error === undefined;
const canRead = has('pdftotext') && has('pdffonts') && has('qpdf');

let kazakhstan: Awaited<ReturnType<typeof built>> & { readonly objects: readonly PdfObject[] };
const folder = mkdtempSync(join(tmpdir(), 'briefdeck-pdf-'));
beforeAll(async () => {
  const deck = await example('kazakhstan-diplomatic-spotlight');
  kazakhstan = { ...deck, objects: objectsOf(deck.bytes ?? new Uint8Array()) };
  writeFileSync(join(folder, 'deck.pdf'), deck.bytes ?? '');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a deck as PDF', () => {
  it('has a page and a first-level heading a slide, a title and a language', () => {
    const { objects, scene } = kazakhstan;
    expect(elements(objects, 'H1')).toHaveLength(scene.slides.length);
    expect(objects.filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary))).toHaveLength(
      scene.slides.length,
    );
    const catalog = objects.find(({ dictionary }) => /\/Type \/Catalog/.test(dictionary))?.dictionary ?? '';
    expect(catalog).toMatch(/\/Lang \(en/);
    expect(catalog).toMatch(/\/MarkInfo/);
  });

  it('paints nothing outside its structure and its artifacts', () => {
    const contents = kazakhstan.objects.filter(({ stream }) => stream?.includes('BDC'));
    expect(contents).toHaveLength(kazakhstan.scene.slides.length);
    expect(contents.flatMap(({ stream }) => unmarked(stream?.toString('latin1') ?? ''))).toEqual([]);
    expect(unmarked('/P <</MCID 0>> BDC q 1 0 0 RG S Q EMC 0 0 10 10 re f')).toEqual(['f']);
  });

  it('holds to what can be checked of PDF/UA, and says so', () => {
    const bytes = kazakhstan.bytes ?? new Uint8Array();
    expect(elements(kazakhstan.objects, 'Figure').length).toBeGreaterThan(1);
    expect(brokenClauses(bytes)).toEqual([]);
    // What would not hold is seen.
    for (const [clause, text] of [
      ['7.1 title shown', 'DisplayDocTitle'],
      ['7.3 figures', '/Alt ('],
      ['7.4 headings', '/S /H1'],
      ['7.5 headers', '/Scope'],
      ['7.6 lists', 'ListNumbering'],
      ['7.18.3 tab order', '/Tabs'],
      ['7.21 fonts', 'FontFile2'],
      ['pages are labelled', 'PageLabels'],
    ] as const) {
      const file = Buffer.from(bytes)
        .toString('latin1')
        .replaceAll(text, text.replace(/\w(?=\W*$)/, 'x'));
      expect(brokenClauses(Buffer.from(file, 'latin1')), clause).toContain(clause);
    }
  });

  it('has links that say where they go, in the structure', async () => {
    const { bytes } = await built(
      '---\ntitle: T\n---\n\n## Links\n\n- See [the page](https://example.org/a?b=1&c=2) and\n- <https://example.org/>.\n',
    );
    const objects = objectsOf(bytes ?? new Uint8Array());
    const links = objects.filter(({ dictionary }) => /\/Subtype \/Link/.test(dictionary));
    expect(links).toHaveLength(2);
    for (const { dictionary } of links) {
      expect(dictionary).toMatch(/\/Contents [(<][^)>]/);
      expect(dictionary).toMatch(/\/StructParent \d/);
    }
    expect(elements(objects, 'Link')).toHaveLength(2);
    // Two points that stand in rows are a list, each with its mark.
    for (const [type, count] of [
      ['L', 1],
      ['LI', 2],
      ['Lbl', 2],
      ['LBody', 2],
    ] as const)
      expect(elements(objects, type), type).toHaveLength(count);
  });

  it('has lists with labels, and tables with headers of columns', () => {
    const { objects } = kazakhstan;
    expect(elements(objects, 'LBody')).toHaveLength(elements(objects, 'Lbl').length);
    expect(elements(objects, 'LI').length).toBeGreaterThan(10);
    const headers = elements(objects, 'TH');
    expect(headers.length).toBeGreaterThan(2);
    for (const header of headers) expect(header).toMatch(/\/Scope \/Column/);
  });

  it('has all its fonts in it, with what their glyphs mean', () => {
    const fonts = kazakhstan.objects.filter(({ dictionary }) => /\/Subtype \/Type0/.test(dictionary));
    expect(fonts.length).toBeGreaterThan(2);
    for (const { dictionary } of fonts) expect(dictionary).toMatch(/\/ToUnicode \d/);
    expect(kazakhstan.objects.filter(({ dictionary }) => /\/FontFile2 \d/.test(dictionary))).toHaveLength(
      fonts.length,
    );
  });

  it('is the same twice, and its properties are sound XML', async () => {
    const text = '---\ntitle: "Food & <water>"\nauthors: [A & B]\n---\n\n## One\n\nWords.\n';
    const [one, two] = [await built(text), await built(text)];
    expect(Buffer.compare(one.bytes ?? Buffer.of(1), two.bytes ?? Buffer.of(2))).toBe(0);
    const metadata = objectsOf(one.bytes ?? new Uint8Array()).find(({ dictionary }) =>
      /\/Type \/Metadata/.test(dictionary),
    );
    expect(metadata?.stream?.toString()).toContain('Food &amp; &lt;water&gt;');
  });

  it('is not written where its fonts have not the letters', async () => {
    const { bytes, said } = await built('---\ntitle: T\n---\n\n## 日本の水\n\n水。\n');
    expect(bytes).toBeUndefined();
    expect(said).toContain('pdf-letters');
  });

  it('draws the boxes of tasks, and says where another family stands in', async () => {
    const { bytes, said } = await built(
      '---\ntitle: T\ntemplate: journal\n---\n\n## Tasks\n\n- [x] done\n- [ ] open\n',
    );
    expect(bytes).toBeDefined();
    expect(said).toContain('pdf-font');
    const squares = await built('---\ntitle: T\ntemplate: contrast\n---\n\n## Points\n\n- one\n- two\n');
    expect(squares.said).not.toContain('pdf-letters');
  });

  it.skipIf(!canRead)('reads as the slides do (needs poppler and qpdf)', () => {
    const file = join(folder, 'deck.pdf');
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
    const pages = text.split('\f').map((page) => page.replace(/\s+/g, ''));
    for (const [index, { items }] of kazakhstan.scene.slides.entries()) {
      let from = 0;
      const page = pages[index] ?? '';
      for (const item of items) {
        if (item.kind !== 'text' || ['dt', 'ftr', 'sldNum'].includes(item.placeholder?.type ?? '')) continue;
        for (const { runs } of item.paragraphs) {
          const words = runs
            .map((run) => run.text)
            .join('')
            .replace(/\s+/g, '');
          const at = page.indexOf(words, from);
          expect(at, `slide ${index + 1}: ${words}`).toBeGreaterThanOrEqual(0);
          from = at;
        }
      }
    }
  });
});
