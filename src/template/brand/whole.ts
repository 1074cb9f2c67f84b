// What a deck cannot do without in an organisation's file: the parts that its masters name, and colours that are colours. PowerPoint
// opens no file without them, nor a deck on one.

import { readColor } from '../../drawingml/colors.ts';
import type { OpcPackage } from '../../opc/types.ts';
import { child, children } from '../../opc/xml.ts';
import { themeColorNames } from '../../scene/color.ts';
import { badThemeColor, lostPart } from './messages.ts';

/** @throws Refusal naming the first that is lost. */
export function mustBeWhole(from: OpcPackage): void {
  for (const master of named(
    from,
    from.presentation,
    'p:sldMasterIdLst',
    'p:sldMasterId',
    'a slide master',
  )) {
    named(from, master, 'p:sldLayoutIdLst', 'p:sldLayoutId', 'a layout');
    const theme = from.relationships(master).find(({ type, external }) => type === 'theme' && !external);
    const part = theme && from.find(theme.target);
    if (part === undefined) throw lostPart(from.file, 'the theme', theme?.target ?? '', master);
    checkColors(from, part);
  }
}

/** Parts that a list of ids leads to. */
function named(from: OpcPackage, part: string, list: string, item: string, what: string): readonly string[] {
  const related = new Map(from.relationships(part).map((one) => [one.id, one]));
  return children(child(from.xml(part), list), item).map((one) => {
    const to = related.get(one.attributes['r:id'] ?? '');
    const found = to && !to.external ? from.find(to.target) : undefined;
    if (found === undefined)
      throw lostPart(from.file, what, to?.target ?? one.attributes['r:id'] ?? '', part);
    return found;
  });
}

function checkColors(from: OpcPackage, theme: string): void {
  const scheme = child(from.xml(theme), 'a:themeElements', 'a:clrScheme');
  const none = { bg1: 'ffffff', tx1: '000000' } as unknown as Parameters<typeof readColor>[1];
  for (const name of themeColorNames) {
    const color = child(scheme, `a:${name}`)?.children[0];
    if (!color || (color.name !== 'a:sysClr' && readColor(color, none) === undefined))
      throw badThemeColor(from.file, theme, name, color?.attributes['val']);
  }
}
