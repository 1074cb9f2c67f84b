// Shape guides: the formulas that DrawingML tells its outlines in (ECMA-376 part 1, 20.1.9.11), and the names that every
// outline has without saying (20.1.10.56).

/** A name's value: a number, a guide, or what every outline has. NaN where nobody has said it. */
export type Guides = (name: string) => number;

/** Angles are in 60,000ths of a degree. */
const radians = (angle: number): number => (angle / 60000) * (Math.PI / 180);
const angle = (y: number, x: number): number => (Math.atan2(y, x) * 180 * 60000) / Math.PI;

const angles: Readonly<Record<string, number>> = {
  cd2: 10_800_000,
  cd4: 5_400_000,
  cd8: 2_700_000,
  '3cd4': 16_200_000,
  '3cd8': 8_100_000,
  '5cd8': 13_500_000,
  '7cd8': 18_900_000,
};

/**
 * @param width @param height in whatever unit the formulas count.
 * @param formulas in their order, by name; the first ones may be adjustments (`val 25000`).
 */
export function guidesOf(
  width: number,
  height: number,
  formulas: readonly (readonly [name: string, formula: string])[],
): Guides {
  const known = new Map<string, number>();
  const guides: Guides = (name) => known.get(name) ?? builtIn(name, width, height);
  for (const [name, formula] of formulas) known.set(name, evaluated(formula, guides));
  return guides;
}

function builtIn(name: string, width: number, height: number): number {
  const fixed = angles[name];
  if (fixed !== undefined) return fixed;
  // `wd2`, `hd10`, `ssd32`: a part of it.
  const part = /^(w|h|ss)d(\d+)$/.exec(name);
  if (part) return builtIn(part[1] as string, width, height) / Number(part[2]);
  switch (name) {
    case 'l':
    case 't':
      return 0;
    case 'w':
    case 'r':
      return width;
    case 'h':
    case 'b':
      return height;
    case 'hc':
      return width / 2;
    case 'vc':
      return height / 2;
    case 'ss':
      return Math.min(width, height);
    case 'ls':
      return Math.max(width, height);
    default:
      return Number(name);
  }
}

function evaluated(formula: string, guides: Guides): number {
  const [operator, ...names] = formula.trim().split(/\s+/);
  const [x = Number.NaN, y = Number.NaN, z = Number.NaN] = names.map(guides);
  switch (operator) {
    case 'val':
      return x;
    case '*/':
      return (x * y) / z;
    case '+-':
      return x + y - z;
    case '+/':
      return (x + y) / z;
    case '?:':
      return x > 0 ? y : z;
    case 'abs':
      return Math.abs(x);
    case 'sqrt':
      return Math.sqrt(x);
    case 'min':
      return Math.min(x, y);
    case 'max':
      return Math.max(x, y);
    case 'pin':
      return Math.max(x, Math.min(y, z));
    case 'mod':
      return Math.hypot(x, y, z);
    case 'sin':
      return x * Math.sin(radians(y));
    case 'cos':
      return x * Math.cos(radians(y));
    case 'tan':
      return x * Math.tan(radians(y));
    case 'at2':
      return angle(y, x);
    case 'cat2':
      return x * Math.cos(Math.atan2(z, y));
    case 'sat2':
      return x * Math.sin(Math.atan2(z, y));
    default:
      return Number.NaN;
  }
}
