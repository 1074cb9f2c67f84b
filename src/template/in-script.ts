// A template for a deck in another script than its fonts are for: where a theme names a font of one
// script, a deck in another names that script's, serif for serif. A font that is none of the usual ones
// is the designer's, and stays.

import { scriptFonts } from '../language/script-fonts.ts';
import type { ScriptFonts } from '../language/types.ts';
import type { ParagraphStyle, ThemeFont } from '../scene/style.ts';
import type { Slot, Template } from './types.ts';

/** An organisation's own file is as it is; so is a template whose fonts are of the script already. */
export function inScript(template: Template, fonts: ScriptFonts | 'none'): Template {
  if (fonts === 'none' || template.base) return template;
  const font = (one: ThemeFont): ThemeFont => ({ ...one, [fonts.kind]: familyIn(one[fonts.kind], fonts) });
  const style = (one: ParagraphStyle): ParagraphStyle =>
    one.family ? { ...one, family: font(one.family) } : one;
  const slot = (one: Slot): Slot => ({ ...one, levels: one.levels.map(style) });
  const { major, minor, quote } = template.theme.fonts;
  return {
    ...template,
    theme: {
      ...template.theme,
      scripts: { ...template.theme.scripts, [fonts.kind]: fonts.script },
      fonts: { major: font(major), minor: font(minor), ...(quote ? { quote: font(quote) } : {}) },
    },
    cell: style(template.cell),
    graphic: style(template.graphic),
    master: { ...template.master, slots: template.master.slots.map(slot) },
    layouts: template.layouts.map((layout) => ({ ...layout, slots: layout.slots.map(slot) })),
  };
}

/** The script's family for one of any script of its kind; the family itself where it is no such one. */
function familyIn(family: string, fonts: ScriptFonts): string {
  const same = (other: string): boolean => other.toLowerCase() === family.toLowerCase();
  if ([...fonts.serif, ...fonts.sans].some(same)) return family;
  const others = Object.values(scriptFonts).filter(({ kind }) => kind === fonts.kind);
  if (others.some(({ serif }) => serif.some(same))) return fonts.serif[0] ?? family;
  return others.some(({ sans }) => sans.some(same)) ? (fonts.sans[0] ?? family) : family;
}
