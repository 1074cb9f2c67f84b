// Logos of a template, fitted into the box that is kept for them and carried by every layout of the deck.

import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { compile } from '../../src/library/compile.ts';
import { unpacked } from '../../src/opc/read-archive.ts';
import { slideSvg } from '../../src/svg/write.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';

const svg = (inside = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100">${inside}<rect width="300" height="100" fill="#444"/></svg>`;
const brand = (more = ''): string =>
  `extends: briefing\nname: mine\nlogo: { light: l.svg, dark: d.svg, columns: [1, 2], rows: head${more} }\n`;

async function built(files: Record<string, string>, article = '# Title\n\n## Section\n\n- one\n') {
  const said: Diagnostic[] = [];
  const world = memoryWorld(
    {
      'mine/template.yaml': brand(),
      'mine/l.svg': svg(),
      'mine/d.svg': svg().replace('#444', '#ddd'),
      ...files,
    },
    fileWorld('.'),
  );
  const deck = await compile(article, {
    file: 'a.md',
    world,
    template: 'mine',
    report: (one) => said.push(one),
  });
  const parts = deck.pptx ? unpacked(deck.pptx, 'deck.pptx') : new Map<string, Uint8Array>();
  const text = (name: string): string => new TextDecoder().decode(parts.get(name));
  return { ...deck, said, parts, text };
}

describe('a logo', () => {
  it('is on every layout, light on light and dark on dark, as a drawing and as its picture', async () => {
    const { parts, text, said } = await built({});
    expect(said).toEqual([]);
    const media = [...parts.keys()].filter((name) => name.startsWith('ppt/media/'));
    expect(media.map((name) => name.replace(/^.*\./, '')).sort()).toEqual(['png', 'png', 'svg', 'svg']);
    const layouts = [...parts.keys()].filter((name) => /^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(name));
    for (const layout of layouts) expect(text(layout), layout).toContain('name="Logo"');
    const rels = (number: number): string => text(`ppt/slideLayouts/_rels/slideLayout${number}.xml.rels`);
    // Some layouts, the title among them, have a dark ground, and others a light one.
    const drawn = layouts.map((_, index) => /image\d+\.svg/.exec(rels(index + 1))?.[0]);
    expect(new Set(drawn).size).toBe(2);
    expect(drawn.filter((one) => one === drawn[0]).length).toBeLessThan(layouts.length / 2);
  });

  it('keeps its shape, at the edge that its box is nearer to', async () => {
    const { template } = await built({});
    const box = template.layouts[1]?.ornaments.find(({ name }) => name === 'Logo')?.box;
    // The head is 21 pt high.
    expect(box).toEqual({ x: 54, y: 10, width: 63, height: 21 });
  });

  it('is decoration unless it is described', async () => {
    expect((await built({})).text('ppt/slideLayouts/slideLayout2.xml')).toMatch(/name="Logo" descr="">/);
    const files = { 'mine/template.yaml': brand(', alt: "The Institute’s mark"') };
    expect((await built(files)).text('ppt/slideLayouts/slideLayout2.xml')).toContain(
      'name="Logo" descr="The Institute’s mark"/>',
    );
  });

  it('stays away from layouts that do without it', async () => {
    const files = {
      'mine/layouts/assertion.yaml': 'extends: assertion\nwithout: [logo]\n',
    };
    const { template } = await built(files);
    const having = template.layouts.filter(({ ornaments }) => ornaments.some(({ picture }) => picture));
    expect(having.map(({ name }) => name)).not.toContain('assertion');
    expect(having).toHaveLength(template.layouts.length - 1);
  });

  it('that asks for code or other files goes in as a picture only, and is said', async () => {
    const { parts, said } = await built({ 'mine/l.svg': svg('<script>1</script>') });
    expect(said).toMatchObject([{ id: 'unsafe-svg', span: { file: 'mine/template.yaml', line: 3 } }]);
    expect([...parts.keys()].filter((name) => name.endsWith('.svg'))).toHaveLength(1);
  });

  it('that cannot be read is an error at its line, and no deck', async () => {
    const { pptx, said } = await built({ 'mine/l.svg': `<svg${' '.repeat(10)}` });
    expect(pptx).toBeUndefined();
    expect(said).toMatchObject([{ id: 'unreadable-picture', span: { file: 'mine/template.yaml', line: 3 } }]);
  });

  it('is in the preview', async () => {
    const { scene, template, pictures } = await built({});
    const [title] = scene.slides;
    if (!title) throw new Error('no slide');
    expect(slideSvg(title, scene, template, pictures)).toMatch(/<image [^>]*width="63"/);
  });
});
