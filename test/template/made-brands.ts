// Organisations' files that nobody has: every trait of house styles as they are met (shape, place of the title, ground, ornaments,
// feet, tiny first placeholders, three masters, dark variants, right to left), mixed by number.

import { type Box, box } from '../../src/scene/geometry.ts';
import {
  type BrandSpec,
  brandPackage,
  type LayoutSpec,
  type MasterSpec,
  type Shape,
} from './brand-package.ts';
import { houseTables } from './house-tables.ts';

const traits = {
  size: [
    '960x540',
    '960x540',
    '720x540',
    '780x540',
    '960x540',
    '540x780',
    '960x600',
    '960x540',
    '1920x540',
    '720x405',
  ],
  title: ['top', 'top', 'below', 'top', 'middle', 'left', 'top', 'filling', 'top'],
  ornament: [
    'none',
    'header band',
    'left panel',
    'logo',
    'footer band',
    'side picture',
    'frame',
    'rule',
    'triangle',
    'card',
    'middle band',
  ],
  ground: ['plain', 'plain', 'gradient', 'plain', 'picture'],
  first: ['none', 'circle', 'none', 'label', 'by-line'],
  feet: ['three', 'none', 'number', 'top', 'off', 'three', 'three'],
  masters: [1, 1, 1, 3],
  variants: [false, true, false],
  dark: [false, false, true, false],
  rtl: [false, false, false, false, false, true],
  typed: [true, true, false],
  fonts: ['Calibri', 'Georgia', 'Brandon Grotesque', 'Arial', 'Segoe UI'],
  titleSize: [32, 28, 44, 24, 36],
  bodySize: [20, 24, 18, 28],
  anchor: ['b', 'ctr', 't'],
  colors: [0, 1, 2, 3],
  tables: ['none', 'medium', 'lines', 'blocks'],
} as const;

type Traits = { readonly [Name in keyof typeof traits]: (typeof traits)[Name][number] };

export const palettes = [
  [
    '1F2933',
    'FFFFFF',
    '0B3C5D',
    'EEF2F5',
    '0B3C5D',
    'D9B310',
    '328CC1',
    '6B7A8F',
    'A23B2E',
    '3F7D20',
    '0B61A4',
    '5B3A8C',
  ],
  [
    '000000',
    'FFFFFF',
    '44546A',
    'E7E6E6',
    '4472C4',
    'ED7D31',
    'A5A5A5',
    'FFC000',
    '5B9BD5',
    '70AD47',
    '0563C1',
    '954F72',
  ],
  [
    '2B2118',
    'FBF6EC',
    '5A2A27',
    'F0E6D2',
    'C8553D',
    '588B8B',
    'F28F3B',
    'FFD5C2',
    '2D3047',
    '93B7BE',
    '8A3324',
    '588B8B',
  ],
  [
    '14213D',
    'FFFFFF',
    '1D7874',
    'F4F9E9',
    'FCA311',
    '679289',
    'EE2E31',
    'F4C095',
    '071E22',
    'B8B8FF',
    'FCA311',
    'B8B8FF',
  ],
] as const;

/** A number for each trait, so that neighbours differ in many. */
function traitsOf(seed: number): Traits {
  let state = seed >>> 0;
  const next = (count: number): number => {
    // Mulberry32: close seeds give distant numbers.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  };
  return Object.fromEntries(
    Object.entries(traits).map(([name, some]) => [name, some[next(some.length)]]),
  ) as unknown as Traits;
}

interface Regions {
  readonly title: Box;
  readonly body: Box;
  readonly feet: number;
}

/** Where title, content and feet stand; in points. */
function regions({ title, ornament, feet }: Traits, width: number, height: number): Regions {
  const [u, v] = [width / 100, height / 100];
  const left = ornament === 'left panel' ? 18 * u : 5 * u;
  const right = ornament === 'side picture' ? 68 * u : 95 * u;
  const top = feet === 'top' ? 10 * v : 6 * v;
  const foot = ornament === 'footer band' ? 84 * v : 90 * v;
  const wide = right - left;
  const high = foot - top;
  const at = (x: number, y: number, w: number, h: number): Box =>
    box(left + x * wide, top + y * high, w * wide, h * high);
  const feetAt = feet === 'top' ? 3 * v : 92 * v;
  switch (title) {
    case 'top':
      return {
        title: at(0, 0, ornament === 'logo' ? 0.82 : 1, 0.17),
        body: at(0, 0.21, 1, 0.79),
        feet: feetAt,
      };
    case 'below':
      return { title: at(0, 0.82, 1, 0.18), body: at(0, 0, 1, 0.79), feet: feetAt };
    case 'middle':
      return { title: at(0, 0.38, 1, 0.18), body: at(0, 0.58, 1, 0.42), feet: feetAt };
    case 'left':
      return { title: at(0, 0, 0.3, 1), body: at(0.34, 0, 0.66, 1), feet: feetAt };
    case 'filling':
      return { title: at(0, 0, 1, 0.55), body: at(0, 0.58, 1, 0.42), feet: feetAt };
  }
}

function ornaments(
  { ornament, title }: Traits,
  at: Regions,
  width: number,
  height: number,
): readonly Shape[] {
  const [u, v] = [width / 100, height / 100];
  const rect = (where: Box, fill: string): Shape => ({ draw: 'rect', at: where, fill });
  const { title: t, body: b } = at;
  switch (ornament) {
    case 'none':
      return [];
    case 'header band':
      return [
        rect(
          title === 'left'
            ? box(0, 0, t.x + t.width + 2 * u, height)
            : box(0, t.y - 2 * v, width, t.height + 4 * v),
          'accent1',
        ),
      ];
    case 'left panel':
      return [
        rect(box(0, 0, 14 * u, height), 'accent1'),
        { draw: 'picture', at: box(2 * u, 4 * v, 10 * u, 8 * v) },
      ];
    case 'logo':
      return [{ draw: 'picture', at: box(85 * u, 5 * v, 10 * u, 9 * v) }];
    case 'footer band':
      return [rect(box(0, 88 * v, width, 12 * v), 'tx2')];
    case 'side picture':
      return [{ draw: 'picture', at: box(70 * u, 0, 30 * u, height) }];
    case 'frame':
      return [{ draw: 'outline', at: box(2 * u, 2 * v, 96 * u, 96 * v), fill: 'accent1' }];
    case 'rule':
      return [rect(box(t.x, t.y + t.height + 0.5 * v, t.width, 1.5), 'accent2')];
    case 'triangle':
      return [{ draw: 'rtTriangle', at: box(0, 70 * v, 40 * u, 30 * v), fill: 'accent2' }];
    case 'card':
      return [rect(box(b.x - 1.5 * u, b.y - 1.5 * v, b.width + 3 * u, b.height + 3 * v), 'bg2')];
    case 'middle band':
      return [rect(box(0, 62 * v, width, 6 * v), 'accent3')];
  }
}

function feetOf(
  { feet }: Traits,
  { feet: y }: Regions,
  width: number,
  height: number,
  color: string | undefined,
): readonly Shape[] {
  const [u, v] = [width / 100, height / 100];
  const size = Math.max(10, Math.round(12 * Math.sqrt((width / 960) * (height / 540))));
  const foot = (hold: string, idx: number, x: number, w: number, align: 'l' | 'ctr' | 'r'): Shape => ({
    hold,
    idx,
    at: box(x * u, y, w * u, 5 * v),
    size,
    align,
    anchor: 'ctr',
    ...(color ? { color } : {}),
  });
  const number = foot('sldNum', 12, 80, 15, 'r');
  switch (feet) {
    case 'none':
      return [];
    case 'number':
      return [number];
    case 'off':
      return [{ ...foot('dt', 10, 5, 20, 'l'), at: box(-30 * u, y, 20 * u, 5 * v) }, number];
    case 'three':
    case 'top':
      return [foot('dt', 10, 5, 20, 'l'), foot('ftr', 11, 30, 40, 'ctr'), number];
  }
}

function tinyFirst({ first }: Traits, width: number, height: number): readonly Shape[] {
  const [u, v] = [width / 100, height / 100];
  switch (first) {
    case 'none':
      return [];
    case 'circle':
      return [{ hold: 'body', idx: 13, at: box(93 * u, 3 * v, 4 * u, 4 * u), size: 12 }];
    case 'label':
      return [{ hold: 'body', idx: 13, at: box(5 * u, 1 * v, 30 * u, 4 * v), size: 10 }];
    case 'by-line':
      return [{ hold: 'body', idx: 13, at: box(60 * u, 90 * v, 30 * u, 6 * v), size: 12 }];
  }
}

/** A box cut into as many side by side. */
function columns(of: Box, count: number, from = 0, to = 1): readonly Box[] {
  const gap = of.width * 0.03;
  const width = (of.width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) =>
    box(of.x + index * (width + gap), of.y + of.height * from, width, of.height * (to - from)),
  );
}

function layoutsOf(chosen: Traits, width: number, height: number, rich: boolean): readonly LayoutSpec[] {
  const at = regions(chosen, width, height);
  const { title: t, body: b } = at;
  const onBand = chosen.ornament === 'header band';
  const color = onBand ? 'bg1' : undefined;
  const footColor = chosen.ornament === 'footer band' && chosen.feet !== 'top' ? 'bg1' : undefined;
  const feet = feetOf(chosen, at, width, height, footColor);
  const first = tinyFirst(chosen, width, height);
  const title: Shape = { hold: 'title', at: t, anchor: chosen.anchor, ...(color ? { color } : {}) };
  const hold = (kind: string, idx: number, where: Box | undefined, size?: number): Shape => ({
    hold: kind,
    idx,
    at: where ?? b,
    ...(size ? { size } : {}),
  });
  const made = (name: string, type: string, content: readonly Shape[], inverted = false): LayoutSpec => ({
    name: inverted ? `${name}, inverted` : name,
    ...(chosen.typed && type ? { type } : {}),
    shapes: [...first, title, ...content, ...feet],
    ...(inverted ? { inverted } : {}),
  });
  const two = columns(b, 2);
  const [headLeft, headRight] = columns(b, 2, 0, 0.14);
  const [lowLeft, lowRight] = columns(b, 2, 0.16, 1);
  const onCover =
    chosen.title === 'top' || chosen.title === 'left' ? box(t.x, height * 0.3, b.width, height * 0.25) : t;
  const under = box(
    onCover.x,
    onCover.y + onCover.height + height * 0.02,
    onCover.width,
    Math.max(height * 0.1, Math.min(height * 0.2, height * 0.9 - onCover.y - onCover.height)),
  );
  const subtitle = chosen.title === 'below' ? box(t.x, height * 0.5, t.width, height * 0.2) : under;
  const usual = (inverted: boolean): readonly LayoutSpec[] => [
    made('Content', 'obj', [hold('obj', 1, b)], inverted),
    made('Section', 'secHead', [hold('body', 1, box(b.x, b.y, b.width, b.height * 0.5))], inverted),
    made('Title alone', 'titleOnly', [], inverted),
  ];
  return [
    {
      name: 'Cover',
      ...(chosen.typed ? { type: 'title' } : {}),
      shapes: [
        ...first,
        {
          hold: 'ctrTitle',
          at: onCover,
          anchor: 'b',
          size: chosen.titleSize,
          ...(onBand ? { color: chosen.title === 'top' || chosen.title === 'left' ? 'tx1' : 'bg1' } : {}),
        },
        hold('subTitle', 1, subtitle, 20),
        ...feet,
      ],
    },
    ...usual(false),
    ...(chosen.variants ? usual(true) : []),
    made('Two', 'twoObj', [hold('obj', 1, two[0]), hold('obj', 2, two[1])]),
    made('Comparison', 'twoTxTwoObj', [
      hold('body', 1, headLeft),
      hold('obj', 2, lowLeft),
      hold('body', 3, headRight),
      hold('obj', 4, lowRight),
    ]),
    { name: 'Blank', ...(chosen.typed ? { type: 'blank' } : {}), shapes: feet },
    ...(rich
      ? [
          made('Picture', 'picTx', [hold('pic', 1, two[0]), hold('body', 2, two[1])]),
          made(
            'Three',
            '',
            columns(b, 3).map((one, index) => hold('body', 20 + index, one)),
          ),
          made('Quote', '', [
            hold('body', 14, box(b.x, b.y, b.width, b.height * 0.7), 32),
            hold('body', 15, box(b.x, b.y + b.height * 0.75, b.width, b.height * 0.2), 16),
          ]),
          made('Table', 'tbl', [hold('tbl', 14, b)]),
        ]
      : []),
  ];
}

export interface MadeBrand {
  /** Its traits, in words. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @param seed any whole number; the same one gives the same bytes. */
export async function madeBrand(seed: number): Promise<MadeBrand> {
  const chosen = traitsOf(seed);
  const [width = 960, height = 540] = chosen.size.split('x').map(Number);
  const master = (one: Traits, rich: boolean): MasterSpec => {
    const at = regions(one, width, height);
    return {
      ground: one.ground,
      shapes: ornaments(one, at, width, height),
      title: { size: one.titleSize, color: 'tx1', at: at.title, caps: seed % 7 === 3 },
      body: { size: one.bodySize, at: at.body },
      layouts: layoutsOf(one, width, height, rich),
    };
  };
  const others =
    chosen.masters === 1
      ? []
      : [1, 2].map((step) => ({ ...traitsOf(seed + 1000 * step), size: chosen.size }));
  const spec: BrandSpec = {
    width,
    height,
    colors: palettes[chosen.colors] as readonly string[],
    fonts: [chosen.fonts, chosen.fonts],
    dark: chosen.dark,
    rtl: chosen.rtl,
    masters: [master(chosen, seed % 2 === 0), ...others.map((one) => master(one, false))],
    picture: await photograph(),
    ...(chosen.tables === 'none' ? {} : { tableStyles: houseTables[chosen.tables] }),
  };
  const { fonts: _, typed, ...said } = chosen;
  return {
    name: Object.values({ ...said, typed: typed ? 'typed' : 'untyped' }).join(', '),
    bytes: brandPackage(spec),
  };
}

let made: Promise<Uint8Array> | undefined;

/** A landscape of sorts: dark below, light above, with squares. */
export function photograph(): Promise<Uint8Array> {
  made ??= (async () => {
    const { default: sharp } = await import('sharp');
    const [width, height] = [64, 48];
    const data = Uint8Array.from({ length: width * height * 3 }, (_, index) => {
      const [pixel, channel] = [Math.floor(index / 3), index % 3];
      const [x, y] = [pixel % width, Math.floor(pixel / width)];
      const base = 225 - (y / height) * 190;
      return Math.max(0, Math.min(255, base + (((x >> 3) + (y >> 3)) % 2) * 14 + (channel - 1) * 12));
    });
    return sharp(data, { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer();
  })();
  return made;
}
