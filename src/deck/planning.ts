// What every part of the planner needs to know: the template's layouts by name and family, its limits, the
// language, and whom to tell.

import type { Article, Meta, Source } from '../article/types.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Language } from '../language/types.ts';
import type { Limits, SlideLayout, Template } from '../template/types.ts';
import { type Family, families, plainest } from './families.ts';
import type { Target } from './filled.ts';

export interface Planning {
  readonly meta: Meta;
  readonly language: Language;
  readonly limits: Limits;
  readonly byName: ReadonlyMap<string, SlideLayout>;
  /** Smallest capacity first. */
  readonly byFamily: ReadonlyMap<string, readonly SlideLayout[]>;
  /** Of a family that can do without: its member with room for a picture, taken where there is one. */
  readonly pictured: ReadonlyMap<string, SlideLayout>;
  /** Covers with a place for logos. */
  readonly marked: readonly SlideLayout[];
  /** Layouts with a rule of their own, in the template's order. */
  readonly conditional: readonly SlideLayout[];
  readonly sources: ReadonlyMap<number, Source>;
  readonly report: Report;
}

export function planningOf(article: Article, template: Template, report: Report): Planning {
  const members = new Map<string, SlideLayout[]>();
  const conditional = template.layouts.filter(({ when }) => when);
  // What has a rule is for that alone, unless its family has no other member.
  const plain = new Set(template.layouts.flatMap(({ family, when }) => (when ? [] : [family])));
  const pictured = new Map<string, SlideLayout>();
  const bare = new Set(template.layouts.flatMap((one) => (takesPicture(one) ? [] : [one.family])));
  for (const layout of template.layouts) {
    if (layout.when && plain.has(layout.family)) continue;
    if (hasSlot(layout, 'logos') || layout.turns || layout.instead) continue;
    if (takesPicture(layout)) {
      if (!pictured.has(layout.family)) pictured.set(layout.family, layout);
      if (bare.has(layout.family)) continue;
    }
    const others = members.get(layout.family);
    if (others) others.push(layout);
    else members.set(layout.family, [layout]);
  }
  for (const all of members.values()) all.sort((a, b) => a.capacity - b.capacity);
  return {
    meta: article.meta,
    language: article.language,
    limits: template.limits,
    byName: new Map(template.layouts.map((layout) => [layout.name, layout])),
    byFamily: members,
    pictured,
    marked: template.layouts.filter((layout) => hasSlot(layout, 'logos') && !layout.instead),
    conditional,
    sources: new Map([...article.sources, ...article.explanations].map((source) => [source.number, source])),
    report,
  };
}

/** Has room for a picture beside what it is for. */
const takesPicture = (layout: SlideLayout): boolean =>
  families[layout.like].fills !== 'picture' && hasSlot(layout, 'picture');

export function hasFamily(family: Family, planning: Planning): boolean {
  return planning.byName.has(family) || planning.byFamily.has(family);
}

/**
 * The member of the family that holds `count` things: the smallest that does, else the largest. A layout's
 * own name counts as a family of one. A template that lacks the family gets its plainest layout with text.
 * @throws Error when the template has no layout at all: a bug of whoever made it.
 */
export function memberFor(family: string, count: number, planning: Planning): SlideLayout {
  const members = planning.byFamily.get(family);
  const found =
    members?.find((layout) => layout.capacity >= count) ?? members?.at(-1) ?? planning.byName.get(family);
  if (found) return found;
  const plain =
    planning.byName.get(plainest) ?? [...planning.byName.values()].find((layout) => hasSlot(layout, 'body'));
  const any = plain ?? planning.byName.values().next().value;
  if (!any) throw new Error('the template has no layouts');
  return any;
}

/** The layout that is asked for, else the member of the family that holds `count` things. */
export function layoutFor({ family, layout }: Target, count: number, planning: Planning): SlideLayout {
  return layout ?? memberFor(family, count, planning);
}

/** How many things the family's largest member holds. */
export function largest({ family }: Target, planning: Planning): number {
  return planning.byFamily.get(family)?.at(-1)?.capacity ?? 1;
}

export function slotNames(layout: SlideLayout): readonly string[] {
  return layout.slots.map((slot) => slot.name);
}

export function hasSlot(layout: SlideLayout, name: string): boolean {
  return layout.slots.some((slot) => slot.name === name);
}

/** `count` things dealt onto as few slides of at most `most` as will do, evenly: 7 of 6 are 4 and 3. */
export function balanced(count: number, most: number): readonly number[] {
  const slides = Math.max(1, Math.ceil(count / Math.max(1, most)));
  return Array.from(
    { length: slides },
    (_, index) => Math.floor(count / slides) + (index < count % slides ? 1 : 0),
  );
}

/** The things in rows of the given lengths. */
export function deal<T>(things: readonly T[], lengths: readonly number[]): readonly (readonly T[])[] {
  let start = 0;
  return lengths.map((length) => {
    const row = things.slice(start, start + length);
    start += length;
    return row;
  });
}
