// The list of slides of a deck and its sections: slides put in, taken out and brought into another order.

import type { PartView } from '../opc/types.ts';
import type { EditedPackage } from './edited-package.ts';
import { type Markup, readMarkup, spliced } from './markup.ts';
import { below } from './read-record.ts';

const SLIDE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide';

/** Parts of the slides in the order of the show. */
export function slideParts(
  view: Pick<PartView, 'text' | 'relationships'>,
  presentation: string,
): readonly string[] {
  const related = new Map(view.relationships(presentation).map((one) => [one.id, one.target]));
  return entriesOf(readMarkup(view.text(presentation) ?? '<none/>')).map(
    ({ attributes }) => related.get(attributes['r:id'] ?? '') ?? '',
  );
}

const entriesOf = (root: Markup): readonly Markup[] =>
  (root.children.find(({ name }) => name === 'p:sldIdLst')?.children ?? []).filter(
    ({ name }) => name === 'p:sldId',
  ) as Markup[];

/** At the end, until the slides are brought into order. */
export function insertSlide(into: EditedPackage, part: string): void {
  const { presentation } = into.from;
  const id = into.link(presentation, SLIDE, part);
  const text = into.text(presentation);
  const used = [...text.matchAll(/<p:sldId\b[^>]*?\bid="(\d+)"/g)].map(([, one]) => Number(one));
  const entry = `<p:sldId id="${Math.max(255, ...used) + 1}" r:id="${id}"/>`;
  into.set(
    presentation,
    text.includes('</p:sldIdLst>')
      ? text.replace('</p:sldIdLst>', `${entry}</p:sldIdLst>`)
      : text.replace(/<p:sldIdLst\s*\/>|(?=<p:sldSz\b)/, `<p:sldIdLst>${entry}</p:sldIdLst>`),
  );
}

/** Relationships of the slides that are shown: a program may leave one of a slide that it took out. */
function listedLinks(into: EditedPackage, root: Markup): ReturnType<EditedPackage['links']> {
  const listed = new Set(entriesOf(root).map(({ attributes }) => attributes['r:id']));
  return into.links(into.from.presentation).filter(({ id }) => listed.has(id));
}

/** With its notes and comments; jumps to it from other slides go nowhere, and are taken out. */
export function removeSlide(into: EditedPackage, part: string): void {
  const { presentation } = into.from;
  const root = readMarkup(into.text(presentation));
  const link = listedLinks(into, root).find(({ target }) => target === part);
  if (!link) return;
  const entry = entriesOf(root).find(({ attributes }) => attributes['r:id'] === link.id);
  const number = entry?.attributes['id'] ?? '';
  const gone = [
    ...(entry ? [entry] : []),
    ...sectionEntries(root).filter(({ attributes }) => attributes['id'] === number),
  ];
  into.set(
    presentation,
    spliced(
      root.source,
      gone.map(({ start, end }) => ({ start, end, xml: '' })),
    ),
  );
  for (const { id, target } of into.links(presentation)) if (target === part) into.unlink(presentation, id);
  for (const { type, target } of into.links(part))
    if (['notesSlide', 'comments'].includes(type) && into.has(target)) into.remove(target);
  into.remove(part);
  for (const other of slideParts(reading(into), presentation))
    for (const { id, target } of into.links(other).filter((one) => one.target === part)) {
      if (target !== part) continue;
      const jump = new RegExp(`<a:hlinkClick\\b[^>]*\\br:id="${id}"[^>]*?(?:/>|>.*?</a:hlinkClick>)`, 'gs');
      into.set(other, into.text(other).replace(jump, ''));
      into.unlink(other, id);
    }
}

const reading = (into: EditedPackage): Pick<PartView, 'text' | 'relationships'> => ({
  text: (name) => (into.has(name) ? into.text(name) : undefined),
  relationships: (name) => into.links(name),
});

const sectionEntries = (root: Markup): readonly Markup[] =>
  below(root, 'p14:section').flatMap((section) => below(section, 'p14:sldId'));

/** A slide that is in no section comes into that of the slide before it. */
export function reorderSlides(into: EditedPackage, order: readonly string[]): void {
  const { presentation } = into.from;
  const root = readMarkup(into.text(presentation));
  const ids = new Map(listedLinks(into, root).map(({ id, target }) => [target, id]));
  const entries = new Map(entriesOf(root).map((one) => [one.attributes['r:id'] ?? '', one]));
  const sorted = order.flatMap((part) => entries.get(ids.get(part) ?? '') ?? []);
  const [first, last] = [entriesOf(root)[0], entriesOf(root).at(-1)];
  if (!first || !last || sorted.length !== entries.size) return;
  const listed = sorted.map(({ xml }) => xml).join('');
  const splices = [{ start: first.start, end: last.end, xml: listed }, ...sectioned(root, sorted)];
  into.set(presentation, spliced(root.source, splices));
}

/** The sections' lists in the new order. */
function sectioned(
  root: Markup,
  sorted: readonly Markup[],
): readonly { start: number; end: number; xml: string }[] {
  const sections = below(root, 'p14:section');
  if (sections.length === 0) return [];
  const home = new Map<string, number>();
  for (const [index, section] of sections.entries())
    for (const one of below(section, 'p14:sldId')) home.set(one.attributes['id'] ?? '', index);
  const lists = sections.map((): string[] => []);
  let current = 0;
  for (const one of sorted) {
    const id = one.attributes['id'] ?? '';
    current = home.get(id) ?? current;
    lists[current]?.push(id);
  }
  // Sections are stretches of the show: where slides have gone into another's, the lists would not be.
  const inOrder = lists.flat().join() === sorted.map(({ attributes }) => attributes['id']).join();
  const shown = inOrder ? lists : regrouped(sorted, home, sections.length);
  return sections.flatMap((section, index) => {
    const list = section.children.find(({ name }) => name === 'p14:sldIdLst');
    if (!list) return [];
    const ids = (shown[index] ?? []).map((id) => `<p14:sldId id="${id}"/>`).join('');
    return [{ start: list.start, end: list.end, xml: `<p14:sldIdLst>${ids}</p14:sldIdLst>` }];
  });
}

/** A slide among another section's becomes that section's: each section ends where the first slide of a later one stands. */
function regrouped(
  sorted: readonly Markup[],
  home: ReadonlyMap<string, number>,
  count: number,
): readonly (readonly string[])[] {
  const lists = Array.from({ length: count }, (): string[] => []);
  let current = 0;
  for (const { attributes } of sorted) {
    const id = attributes['id'] ?? '';
    current = Math.max(current, home.get(id) ?? current);
    lists[current]?.push(id);
  }
  return lists;
}
