// The list of layouts that a master has: a layout that is carried into a deck is put in.

import type { EditedPackage } from './edited-package.ts';

const LAYOUT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideLayout';

/** Ids of masters and layouts share one range in a deck (ECMA-376 part 1, 19.2.1.34 and 19.7.16). */
const FIRST = 2 ** 31;

/** @param layout a part that names its master, which is there. */
export function insertLayout(into: EditedPackage, layout: string): void {
  const master = into.links(layout).find(({ type }) => type === 'slideMaster')?.target;
  if (master === undefined) return;
  const { presentation } = into.from;
  const masters = into.links(presentation).filter(({ type }) => type === 'slideMaster');
  const texts = [presentation, ...masters.map(({ target }) => target)].map((part) => into.text(part));
  const used = texts.flatMap((text) =>
    [...text.matchAll(/<p:sld(?:Master|Layout)Id\b[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id)),
  );
  const id = used.reduce((most, one) => Math.max(most, one), FIRST) + 1;
  const entry = `<p:sldLayoutId id="${id}" r:id="${into.link(master, LAYOUT, layout)}"/>`;
  into.set(master, into.text(master).replace('</p:sldLayoutIdLst>', `${entry}</p:sldLayoutIdLst>`));
}
