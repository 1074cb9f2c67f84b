// Words that a layout draws itself, outside its placeholders (a watermark, an address, a claim): about where they stand, and in which
// ink, so that nothing is laid over them. Their lines are reckoned, not measured.

import type { XmlElement } from '../opc/types.ts';
import { child, children } from '../opc/xml.ts';
import { contrastRatio } from '../scene/color.ts';
import { box } from '../scene/geometry.ts';
import { EMU_PER_POINT } from '../scene/units.ts';
import { readFill, type SlideColors } from './colors.ts';
import { number } from './list-style.ts';
import type { DrawnShape, Ink, Layer } from './types.ts';

/** An average letter is about half its size wide; lines are a fifth apart. */
const [wide, apart] = [0.52, 1.2];

/** What stands out less is a watermark that one reads over. */
const faint = 1.6;

interface Line {
  readonly width: number;
  readonly height: number;
}

/** @returns undefined where a shape shows no words, or hardly. */
export function lettersOf(shape: DrawnShape, colors: SlideColors): Layer | undefined {
  const body = child(shape.element, 'p:txBody');
  const at = shape.box;
  const paragraphs = children(body, 'a:p').filter((one) => textOf(one).trim() !== '');
  const [first] = paragraphs;
  if (!at || !first) return undefined;
  const ink = inkOf(first, body, colors);
  if (ink.alpha < 0.3 || contrastRatio(ink.rgb, colors.bg1) < faint) return undefined;
  const { attributes } = child(body, 'a:bodyPr') ?? { attributes: {} as Record<string, string> };
  const inset = (name: string, usual: number): number =>
    number(attributes[name], usual * EMU_PER_POINT) / EMU_PER_POINT;
  const [left, right, above, below] = [
    inset('lIns', 7.2),
    inset('rIns', 7.2),
    inset('tIns', 3.6),
    inset('bIns', 3.6),
  ];
  const room = Math.max(1, at.width - left - right);
  const wraps = attributes['wrap'] !== 'none';
  const lines = paragraphs.map((one): Line => {
    const size = sizeOf(one, body);
    const whole = [...textOf(one)].length * size * wide;
    const rows = wraps ? Math.max(1, Math.ceil(whole / room)) : 1;
    return { width: rows > 1 ? room : whole, height: rows * size * apart };
  });
  const width = Math.max(...lines.map((one) => one.width));
  const height = lines.reduce((all, one) => all + one.height, 0);
  const align = child(first, 'a:pPr')?.attributes['algn'] ?? 'l';
  const spare = room - width;
  const x = at.x + left + (align === 'ctr' ? spare / 2 : align === 'r' ? spare : 0);
  const free = at.height - above - below - height;
  const anchor = attributes['anchor'] ?? 't';
  const y = at.y + above + (anchor === 'ctr' ? free / 2 : anchor === 'b' ? free : 0);
  const isUpright = shape.turn % 360 === 0 && ['horz', undefined].includes(attributes['vert']);
  return {
    box: isUpright ? box(x, y, width, height) : at,
    turn: shape.turn,
    outline: 'rectangle',
    // Between the letters one sees what is under them.
    paint: { kind: 'pattern', inks: [ink, { rgb: ink.rgb, alpha: 0 }], isLetters: true },
  };
}

/** What is such words, and no shape. */
export const isLetters = ({ paint }: Layer): boolean => paint.kind === 'pattern' && paint.isLetters === true;

const textOf = (paragraph: XmlElement): string =>
  paragraph.children
    .filter(({ name }) => name === 'a:r' || name === 'a:fld')
    .map((run) => child(run, 'a:t')?.text ?? '')
    .join('');

const runOf = (paragraph: XmlElement): XmlElement | undefined =>
  child(paragraph, 'a:r', 'a:rPr') ?? child(paragraph, 'a:fld', 'a:rPr');

const styleOf = (body: XmlElement | undefined): XmlElement | undefined =>
  child(body, 'a:lstStyle', 'a:lvl1pPr', 'a:defRPr');

/** Points; 18 where nothing is said (ECMA-376 part 1, 21.1.2.3.9). */
const sizeOf = (paragraph: XmlElement, body: XmlElement | undefined): number =>
  number(runOf(paragraph)?.attributes['sz'] ?? styleOf(body)?.attributes['sz'], 1800) / 100;

function inkOf(paragraph: XmlElement, body: XmlElement | undefined, colors: SlideColors): Ink {
  return (
    readFill(runOf(paragraph), colors) ?? readFill(styleOf(body), colors) ?? { rgb: colors.tx1, alpha: 1 }
  );
}
