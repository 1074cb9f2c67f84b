// LibreOffice saves the layouts of every master with the places of one master's title and content. Its own slides say their
// places themselves, and so do ours: those of the layout's own master.

import type { OpcPackage } from '../../opc/types.ts';
import { child } from '../../opc/xml.ts';
import type { Box } from '../../scene/geometry.ts';
import type { BrandLayout, BrandPlaceholder } from './types.ts';

const appPart = 'docProps/app.xml';

export function savedByLibreOffice(from: OpcPackage): boolean {
  const part = from.find(appPart);
  const program = part === undefined ? undefined : child(from.xml(part), 'Application');
  return (program?.text ?? '').startsWith('LibreOffice');
}

/** The same layouts, with title and content where their own master has them, of those that have another's places. */
export function atOwnPlaces<T extends Omit<BrandLayout, 'number'>>(layouts: readonly T[]): readonly T[] {
  const masters = new Map(layouts.map(({ master, heading, content }) => [master, { heading, content }]));
  if (masters.size < 2) return layouts;
  const others = (own: number) =>
    [...masters].filter(([master]) => master !== own).map(([, places]) => places);
  return layouts.map((layout) => {
    const moved = layout.placeholders.map((one) => {
      const which = isTitle(one) ? 'heading' : isContent(one) ? 'content' : undefined;
      const own = which && layout[which];
      const isAnothers =
        which !== undefined && others(layout.master).some((places) => isSame(places[which], one.box));
      return own && isAnothers && one.turn === undefined && !isSame(own, one.box)
        ? { ...one, box: own, isAstray: true as const }
        : one;
    });
    return { ...layout, placeholders: moved };
  });
}

const isTitle = ({ type }: BrandPlaceholder): boolean => type === 'title' || type === 'ctrTitle';
const isContent = ({ type }: BrandPlaceholder): boolean => ['obj', 'body', 'subTitle'].includes(type);

/** As programs round: to a point. */
const isSame = (a: Box | undefined, b: Box): boolean =>
  a !== undefined &&
  (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) < 1);
