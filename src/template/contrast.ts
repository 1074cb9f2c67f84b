// Text that can be read: each style's colours on each ground that its slots stand on, held against WCAG 2
// (1.4.3; a template may ask for more) at the smallest size the text may step down to.

import { type Diagnostic, Refusal, type Report, type Span } from '../diagnostic/diagnostic.ts';
import { contrastRatio, isLarge, plainInkOn, rgbOf } from '../scene/color.ts';
import { passingShade } from '../scene/passing-shade.ts';
import type { LayoutFile, StyleFile, TemplateFile } from './file.ts';
import { tooFaint } from './messages.ts';
import type { Placed } from './placed.ts';
import { slotsOf } from './resolve.ts';
import { palette } from './resolve-style.ts';
import type { Ground, Palette } from './types.ts';

interface Use {
  readonly ground: Ground;
  readonly color: keyof Palette;
  readonly on: keyof Palette;
  readonly asked: number;
  readonly by: string;
  readonly layout?: string;
}

interface Faint {
  readonly use: Use;
  readonly ratio: number;
  /** Layouts that show it; none where it is on every slide of that ground. */
  readonly layouts: readonly string[];
}

/**
 * Reports each pair of colours that is too faint, once, with the layouts that show it and the nearest shade that passes.
 * @throws Refusal for the one that stands out least, where it is said.
 */
export function checkContrast(
  template: TemplateFile,
  layouts: Readonly<Record<string, LayoutFile>>,
  placed: Placed,
  report: Report,
): void {
  const faint = new Map<string, Faint>();
  for (const use of uses(template, layouts)) {
    const ratio = ratioOf(use, template);
    // A hair's breadth is no one's to see, and a colour at the limit is meant to be there.
    if (ratio >= use.asked - 0.005) continue;
    const key = `${use.ground} ${use.color} ${use.on}`;
    const known = faint.get(key);
    const names = [...(known?.layouts ?? []), ...(use.layout === undefined ? [] : [use.layout])];
    const stricter = known && known.use.asked >= use.asked ? known.use : use;
    faint.set(key, { use: stricter, ratio, layouts: [...new Set(names)] });
  }
  const [worst, ...others] = [...faint.values()].sort(
    (a, b) => a.ratio / a.use.asked - b.ratio / b.use.asked,
  );
  if (!worst) return;
  for (const one of others) report(messageOf(one, template, placed));
  throw new Refusal(messageOf(worst, template, placed));
}

function messageOf({ use, ratio, layouts }: Faint, template: TemplateFile, placed: Placed): Diagnostic {
  const named = palette({ colors: template.colors }, use.ground);
  const hex = (color: keyof Palette): string => rgbOf(named[color], template.theme);
  const shade = use.color === use.on ? undefined : passingShade(hex(use.color), hex(use.on), use.asked);
  return tooFaint({ ...use, ratio, layouts, ...(shade ? { shade } : {}) }, placeOf(use, template, placed));
}

function ratioOf({ ground, color, on }: Use, { colors, theme }: TemplateFile): number {
  const named = palette({ colors }, ground);
  const front = color === on ? plainInkOn(named[on], theme) : named[color];
  return contrastRatio(rgbOf(front, theme), rgbOf(named[on], theme));
}

/** Where the ground names the colour or, where that was inherited, the theme's colour that it means. */
function placeOf({ ground, color }: Use, template: TemplateFile, placed: Placed): Span {
  const { scheme } = palette(template, ground)[color];
  const slots = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' } as const;
  const key = scheme in slots ? slots[scheme as keyof typeof slots] : scheme;
  const inherited = placed.at('/extends');
  const places = [placed.at(`/colors/${ground}/${color}`), placed.at(`/theme/colors/${key}`)];
  return places.find(({ line }) => line !== inherited.line) ?? inherited;
}

function uses(template: TemplateFile, layouts: Readonly<Record<string, LayoutFile>>): readonly Use[] {
  const text = template.contrast?.text ?? 4.5;
  const large = template.contrast?.large ?? 3;
  const asked = (style: Partial<StyleFile>, base: StyleFile): number => {
    const merged = { ...base, ...style };
    const size = typeof merged.size === 'string' ? (template.scale[merged.size] ?? 0) : merged.size;
    return isLarge(Math.min(size, merged.minSize), merged.bold ?? false) ? large : text;
  };
  const grounds = new Set<Ground>(['light']);
  const found: Use[] = Object.entries(layouts).flatMap(([name, layout]) => {
    const ground = layout.ground ?? 'light';
    grounds.add(ground);
    return slotsOf(layout, template).flatMap(([, slot]): Use[] => {
      const style = slot.style === undefined ? undefined : template.styles[slot.style];
      if (!style) return [];
      const by = `the style "${slot.style}"`;
      const one = (part: Partial<StyleFile>): Use[] => [
        ...(part.color === undefined
          ? []
          : [
              {
                ground,
                color: part.color as keyof Palette,
                on: 'paper' as const,
                asked: asked(part, style),
                by,
                layout: name,
              },
            ]),
        ...(part.bulletColor === undefined
          ? []
          : [
              {
                ground,
                color: part.bulletColor as keyof Palette,
                on: 'paper' as const,
                asked: large,
                by,
                layout: name,
              },
            ]),
      ];
      return [...one(style), ...(style.nested ? one(style.nested) : [])];
    });
  });
  for (const ground of grounds) {
    for (const color of ['ink', 'muted', 'link'] as const)
      found.push({ ground, color, on: 'paper', asked: text, by: 'text' });
    found.push({ ground, color: 'deep', on: 'deep', asked: text, by: 'the head of a table' });
  }
  return found;
}
