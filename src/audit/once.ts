// What a layout or a master causes is on all slides made from it. It is said once, of the first, with where else it is.

import type { DeckSpan, Diagnostic } from '../diagnostic/diagnostic.ts';
import type { AuditDeck } from './types.ts';

/** Findings that a place, a ground or a style which slides share may cause. */
const shared: ReadonlySet<string> = new Set([
  'low-contrast',
  'text-on-picture',
  'small-text',
  'text-overlap',
  'text-covered',
  'text-on-ornament',
  'off-slide',
  'text-outside-placeholders',
]);

/** Shapes of a master that every slide has. */
const furniture = /^(dt|ftr|sldNum)$/;

/** @param findings in the order in which they are to be told. */
export function onceALayout(findings: readonly Diagnostic[], deck: AuditDeck): readonly Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const one of findings) {
    const key = causeOf(one, deck) ?? `${groups.size} alone`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) => together(group, deck));
}

function causeOf({ id, span, severity }: Diagnostic, deck: AuditDeck): string | undefined {
  const at = span as DeckSpan | undefined;
  const slide = at?.slide === undefined ? undefined : deck.slides[at.slide - 1];
  if (!shared.has(id) || !slide?.layout || at?.shape === undefined) return undefined;
  const { master } = slide.layout;
  if (id === 'text-outside-placeholders') return `${id} ${severity} ${master}`;
  const type = slide.shapes.find(({ order }) => order === at.column)?.placeholder?.type ?? '';
  if (furniture.test(type)) return `${id} ${severity} ${master} feet`;
  return `${id} ${severity} ${master} ${at.shape.replace(/\s\d+$/, '')}`;
}

function together(group: readonly Diagnostic[], deck: AuditDeck): readonly Diagnostic[] {
  const [first] = group;
  if (!first) return [];
  const others = group.slice(1);
  if (others.length === 0) return [first];
  const numbers = (all: readonly Diagnostic[]): readonly number[] => [
    ...new Set(all.flatMap((one) => (one.span as DeckSpan).slide ?? [])),
  ];
  const further = numbers(others).filter((number) => number !== first.span?.line);
  const layouts = [
    ...new Set(numbers(group).flatMap((number) => deck.slides[number - 1]?.layout?.name ?? [])),
  ];
  const where =
    further.length === 0
      ? `, and ${others.length} more ${others.length === 1 ? 'place' : 'places'} of this slide`
      : `; the same on ${further.length === 1 ? 'slide' : 'slides'} ${ranges(further)}`;
  return [
    {
      ...first,
      message: `${first.message}${where}`,
      hints: [
        ...first.hints,
        ...(further.length > 0
          ? [`where the layout causes it (${quoted(layouts)}), mend it there: View, Slide Master`]
          : []),
      ],
    },
  ];
}

/** The first three by name. */
const quoted = (names: readonly string[]): string =>
  `${names
    .slice(0, 3)
    .map((name) => `"${name}"`)
    .join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;

/** `2, 4–7`. @param numbers in any order. */
function ranges(numbers: readonly number[]): string {
  const groups: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else groups.push([number, number]);
  }
  return groups.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
