import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { ChartContent } from '../../src/deck/types.ts';
import { box } from '../../src/scene/geometry.ts';
import { pictureKey } from '../../src/scene/picture-key.ts';
import type { ParagraphStyle } from '../../src/scene/style.ts';
import type { SceneItem, SceneLine, SceneParagraph } from '../../src/scene/types.ts';
import { slideSvg } from '../../src/svg/write.ts';
import type { ChartKind } from '../../src/values/chart-kinds.ts';
import {
  chart,
  inSlot,
  label,
  map,
  paragraph,
  path,
  pictureItem,
  run,
  scene,
  slide,
  square,
  table,
} from '../pptx/scenes.ts';
import { BULLET, style, template } from '../pptx/template.ts';

function draw(items: readonly SceneItem[]): string {
  const one = slide('assertion', 'A title', items);
  return slideSvg(one, scene([one]), template);
}

/** A paragraph as layout leaves it: set in one line. */
function set(
  of: ParagraphStyle,
  text: string,
  at: Pick<SceneLine, 'x' | 'baseline'>,
  more: Partial<SceneParagraph> = {},
): SceneParagraph {
  const runs = [run(text)];
  return paragraph(of, runs, { lines: [{ ...at, width: 100, runs }], ...more });
}

const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, ''));
const attributes = (svg: string, element: string): string[] =>
  [...svg.matchAll(new RegExp(`<${element}( [^>]*?)/?>`, 'g'))].map(([, found = '']) => found);

describe('a slide as SVG', () => {
  it('is one well-formed document of the size of the slide, on the ground of its master', () => {
    const svg = draw([
      table(),
      chart('column'),
      map,
      pictureItem,
      inSlot('assertion', 'body', [set(BULLET, 'a & b < "c"', { x: 76, baseline: 150 })]),
    ]);
    const open: string[] = [];
    new Parser(
      { onopentag: (name) => void open.push(name), onclosetag: (name) => expect(open.pop()).toBe(name) },
      { xmlMode: true },
    ).end(svg);
    expect(open).toEqual([]);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 960 540" xml:lang="en">/,
    );
    expect(svg).toContain('<rect width="960" height="540" fill="#fcfbf8"/>');
    expect(svg).toContain('a &amp; b &lt; &quot;c&quot;');
  });

  it('names the title of the slide and its items, and draws the ornaments of the master', () => {
    const svg = draw([map]);
    expect(svg).toContain('<title>A title</title>');
    expect(svg).toContain('data-name="Map: Kazakhstan"');
    expect(attributes(svg, 'line')[0]).toContain('x1="54" y1="503" x2="906" y2="503"');
  });

  it('is the same text for the same scene', () => {
    const items = [map, chart('pie'), table()];
    expect(draw(items)).toBe(draw(items));
  });

  // Word's and PowerPoint's names for the variants of the Office blue 4472C4.
  it.each([
    ['darker 25%', { lumMod: 75 }, '2f5496'],
    ['darker 50%', { lumMod: 50 }, '1f3763'],
    ['lighter 40%', { lumMod: 60, lumOff: 40 }, '8eaadb'],
    ['lighter 60%', { lumMod: 40, lumOff: 60 }, 'b4c6e7'],
    ['lighter 80%', { lumMod: 20, lumOff: 80 }, 'd9e2f3'],
  ])('works theme colours out as Office does: %s', (_, change, office) => {
    const item = path('P', square(0, 0, 10), {
      fill: { kind: 'solid', color: { scheme: 'accent1', ...change } },
    });
    const one = slide('assertion', 'A title', [item]);
    const theme = { ...template.theme, colors: { ...template.theme.colors, accent1: '4472C4' } };
    const drawn =
      /data-name="P"[^>]* fill="#(\w{6})"/.exec(slideSvg(one, scene([one]), { ...template, theme }))?.[1] ??
      '';
    const channels = (hex: string) => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    // Office rounds halves its own way.
    channels(drawn).forEach((value, index) => {
      expect(Math.abs(value - (channels(office)[index] ?? 0))).toBeLessThanOrEqual(1);
    });
  });

  it('rounds numbers to three decimals', () => {
    const svg = draw([path('P', [['M', 1 / 3, 2], ['L', -0.0001, 1e-7], ['Z']])]);
    expect(svg).toContain('d="M0.333 2L0 0Z"');
    expect(svg).not.toMatch(/\d\.\d{4,}|NaN|Infinity|e-\d/);
  });
});

describe('text', () => {
  it('stands where layout put it, in the family of the theme or its twin', () => {
    const svg = draw([inSlot('assertion', 'body', [set(BULLET, 'one', { x: 76, baseline: 150.5 })])]);
    expect(svg).toMatch(/<text y="150\.5" x="76" font-family="Calibri, Carlito, sans-serif" font-size="20"/);
  });

  it('has its bullet, or its number, before it', () => {
    const numbered = { ...BULLET, bullet: 'number' };
    const at = (baseline: number) => ({ x: 76, baseline });
    const svg = draw([
      inSlot('assertion', 'body', [
        set(BULLET, 'point', at(100)),
        set(numbered, 'fourth', at(120), { number: 4 }),
        set(numbered, 'fifth', at(140)),
      ]),
    ]);
    expect(texts(svg)).toEqual([BULLET.bullet, 'point', '4.', 'fourth', '5.', 'fifth']);
  });

  it('runs from the right where it is Arabic, bullet included', () => {
    const svg = draw([
      inSlot('assertion', 'body', [set(BULLET, 'كازاخستان', { x: 700, baseline: 150 }, { rtl: true })]),
    ]);
    expect(svg).toContain('x="800" direction="rtl"');
    expect(attributes(svg, 'text')[0]).toContain(`x="${800 + BULLET.hanging}"`);
  });

  it('has halos under map labels, and superscripts that go back down', () => {
    const halo = label('Astana', 10, 10);
    const [first] = halo.paragraphs;
    const runs = [run('Astana', { halo: { scheme: 'bg1' } }), run('1', { script: 'super' }), run('.')];
    const one = {
      ...halo,
      paragraphs: [
        {
          ...(first ?? set(style(12), '', { x: 0, baseline: 0 })),
          runs,
          lines: [{ x: 10, baseline: 20, width: 30, runs }],
        },
      ],
    };
    const svg = draw([one]);
    expect(svg).toContain('stroke="#fcfbf8" stroke-width="3"');
    const shifts = [...svg.matchAll(/ dy="([-\d.]+)"/g)].map(([, dy]) => Number(dy));
    expect(shifts.length).toBeGreaterThan(0);
    expect(shifts.reduce((sum, dy) => sum + dy, 0)).toBeCloseTo(0);
  });
});

describe('shapes', () => {
  it('have holes, dashes, arrowheads and hatches', () => {
    const svg = draw([
      path(
        'Route',
        [
          ['M', 0, 0],
          ['C', 1, 1, 2, 2, 3, 3],
        ],
        { stroke: { color: { scheme: 'accent1' }, width: 2, dash: 'dash', arrow: true } },
      ),
      path('Disputed', square(0, 0, 9), {
        fill: {
          kind: 'pattern',
          preset: 'ltUpDiag',
          foreground: { scheme: 'tx1' },
          background: { scheme: 'bg2' },
        },
      }),
    ]);
    expect(svg).toContain('fill-rule="evenodd"');
    expect(svg).toContain('stroke-dasharray="8 6"');
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
    expect([...svg.matchAll(/url\(#/g)]).toHaveLength(2);
  });
});

describe('pictures', () => {
  const made = { bytes: Uint8Array.from([1, 2, 3]), mime: 'image/png' as const, width: 1, height: 1 };

  it('are in the SVG itself, with their alt text', () => {
    const one = slide('assertion', 'A title', [pictureItem]);
    const svg = slideSvg(one, scene([one]), template, new Map([[pictureKey(pictureItem.picture), made]]));
    expect(svg).toContain('href="data:image/png;base64,AQID"');
    expect(svg).toContain('<title>Two presidents shake hands</title>');
    expect(svg).not.toContain('secret-name');
  });

  it('leave a grey field where there are none', () => {
    expect(draw([pictureItem])).toContain('<rect x="54" y="126" width="420" height="336" fill="#cccccc">');
  });
});

describe('tables', () => {
  it('are drawn from the right in Arabic', () => {
    const filled = (rtl: boolean) =>
      attributes(draw([table({ rtl })]), 'rect').find((found) => found.includes('#ede9df'));
    expect(filled(false)).toContain('x="554" y="186" width="352"');
    expect(filled(true)).toContain('x="54" y="186" width="352"');
  });
});

describe('charts', () => {
  const one = (kind: ChartKind, more: Partial<ChartContent> = {}): string => draw([chart(kind, more)]);
  const bars = (svg: string, color: string) =>
    attributes(svg, 'rect')
      .filter((found) => found.includes(color))
      .map((found) =>
        Object.fromEntries(
          [...found.matchAll(/(\w+)="([-\d.]+)"/g)].map(([, key, value]) => [key, Number(value)]),
        ),
      );
  const alone = (values: readonly (number | null)[]) => ({ series: [{ name: 'A', values }] });

  it.each(['bar', 'column', 'line', 'pie', 'stacked'] as const)('%s: every category is named', (kind) => {
    const shown = texts(one(kind)).join(' ');
    for (const category of ['Russia', 'China', 'Uzbekistan', 'Kyrgyzstan &amp;', 'others'])
      expect(shown).toContain(category);
  });

  it('draw lengths in proportion to the values', () => {
    const heights = bars(one('column', alone([10, 20, 40, 5])), '#3b5b78').map(({ height = 0 }) => height);
    expect(heights.map((height) => height / (heights[0] ?? 1))).toEqual(
      [1, 2, 4, 0.5].map((ratio) => expect.closeTo(ratio, 2)),
    );
  });

  it('show no value where there is none', () => {
    for (const kind of ['bar', 'column'] as const) {
      const svg = one(kind, alone([10, null, 0, 5]));
      expect(bars(svg, '#3b5b78')).toHaveLength(3);
      expect(texts(svg).filter((text) => /^[\d.]+$/.test(text))).toEqual(['10.0', '0.0', '5.0']);
    }
  });

  it('leave a gap in a line', () => {
    const d =
      attributes(one('line', alone([1, 2, null, 3])), 'path').find((found) => found.includes('#3b5b78')) ??
      '';
    expect(d.match(/M/g)).toHaveLength(2);
  });

  it('draw the whole turn of a pie of one', () => {
    const slices = attributes(one('pie', alone([5, 0, 0, 0])), 'path').filter((found) => found.includes('A'));
    expect(slices.some((found) => (found.match(/A/g) ?? []).length === 2 && !found.includes('NaN'))).toBe(
      true,
    );
  });

  it('name their series', () => {
    expect(texts(one('bar')).join()).toContain('Imports &amp; more');
  });

  it('say what they show and in which unit', () => {
    expect(texts(one('bar', { unit: 'bn dollars' }))[0]).toBe('Trade by country, bn dollars');
    const percent = texts(one('pie', { unit: '%' }));
    expect(percent[0]).toBe('Trade by country');
    expect(percent).toContain('Russia 40.0%');
  });

  it('keep inside their box', () => {
    const frame = box(54, 126, 852, 336);
    for (const kind of ['bar', 'column', 'stacked'] as const) {
      for (const bar of [...bars(one(kind), '#3b5b78'), ...bars(one(kind), '#')]) {
        if (bar['width'] === 960) continue;
        expect(bar['x']).toBeGreaterThanOrEqual(frame.x - 0.01);
        expect((bar['y'] ?? 0) + (bar['height'] ?? 0)).toBeLessThanOrEqual(frame.y + frame.height + 0.01);
      }
    }
  });
});
