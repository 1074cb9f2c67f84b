// Animations know a shape by its id: where the article takes a shape out, or lays the slide out anew, they follow. ECMA-376 part 1, 19.5.

import { type Markup, marked, readMarkup, spliced } from './markup.ts';
import { idOf } from './merge-shape.ts';
import { nameOf, shapesOf } from './read-record.ts';

/**
 * Animations of a slide as another version of it has to have them: shapes by their names, those of shapes that it has no more left out.
 * @param slide the version, with the animations of `from`.
 */
export function withAnimations(slide: string, from: string): string {
  const root = readMarkup(slide);
  const timing = marked(root, 'p:timing');
  if (!timing) return slide;
  const ids = new Map(shapesOf(root).map((shape) => [nameOf(shape), idOf(shape)]));
  const known = new Map(
    shapesOf(readMarkup(from)).map((shape) => [idOf(shape), ids.get(nameOf(shape))] as const),
  );
  const xml = followed(timing, known) ?? '';
  return xml === timing.xml ? slide : spliced(slide, [{ start: timing.start, end: timing.end, xml }]);
}

/** What is a list of such as may be left out; all else is nothing without each of its parts. */
const lists: ReadonlySet<string> = new Set(['p:timing', 'p:childTnLst', 'p:bldLst']);

/** @param known ids by those that they were; undefined for shapes that are gone. @returns undefined where nothing is left. */
function followed(element: Markup, known: ReadonlyMap<string, string | undefined>): string | undefined {
  const { spid } = element.attributes;
  const isGone = spid !== undefined && known.has(spid) && known.get(spid) === undefined;
  if (isGone) return undefined;
  const children = element.children.map((one) => [one, followed(one, known)] as const);
  const lost = children.filter(([, xml]) => xml === undefined);
  const isList = lists.has(element.name) && lost.length < children.length;
  if (lost.length > 0 && !(isList && !lost.some(([one]) => one.name === 'p:tnLst'))) return undefined;
  const at = element.start;
  const xml = spliced(
    element.xml,
    children.map(([{ start, end }, text = '']) => ({ start: start - at, end: end - at, xml: text })),
  );
  const id = spid === undefined ? undefined : known.get(spid);
  return id === undefined || id === spid ? xml : xml.replace(`spid="${spid}"`, `spid="${id}"`);
}
