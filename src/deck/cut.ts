// A cut of the deck: which of the planned slides it keeps. The template says how many slides a cut
// has and which layout families matter most; the author marks sections with `<!-- cut: NAME -->`.
// Sources keep the numbers of the whole article, a section's notes stay with what is left of it, and
// what is left out is listed.

import type { Article, Section } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { Cut, SlideLayout, Template } from '../template/types.ts';
import { markedTooMany, someLeftOut, unknownCut, unknownMark } from './messages.ts';
import { heading } from './notes.ts';
import type { Planning } from './planning.ts';
import { made, plainText } from './runs.ts';
import type { LeftOut, NotesParagraph } from './types.ts';
import { type UnplacedSlide, withNotes } from './unplaced.ts';

export interface ChosenCut extends Cut {
  readonly name: string;
  /** Where the article asks for it, else the article's beginning. */
  readonly span: Span;
}

/** A slide and where it stands in the deck. */
export interface Placed {
  readonly slide: UnplacedSlide;
  readonly part: number;
  readonly backup: boolean;
  /** Absent for what is no section's: title, bottom line, agenda, sources, contact. */
  readonly section?: Section;
}

/** What a cut knows a slide by. */
type Kind = Pick<SlideLayout, 'family' | 'like'>;

interface Result {
  readonly kept: readonly Placed[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The cut that is asked for, the option's before the article's. One that the template has not is an error,
 * and the deck is planned whole.
 */
export function chosenCut(
  article: Article,
  template: Template,
  asked: string | undefined,
  { report }: Planning,
): ChosenCut | undefined {
  const known = Object.keys(template.cuts);
  const named = (name: string): string | undefined =>
    known.find((one) => one.toLowerCase() === name.trim().toLowerCase());
  for (const { hints } of article.sections) {
    for (const name of hints.cut?.names ?? [])
      if (!named(name)) report(unknownMark(name, known, hints.cut?.span));
  }
  const own = asked === undefined ? article.meta.cut : undefined;
  const wanted = asked ?? own?.name;
  if (wanted === undefined) return undefined;
  const name = named(wanted);
  const cut = name === undefined ? undefined : template.cuts[name];
  if (name !== undefined && cut)
    return { ...cut, name, span: own?.span ?? { file: article.file, line: 1, column: 1 } };
  report(unknownCut(wanted, known, own?.span));
  return undefined;
}

/** @param all the deck's slides in order, the title first. */
export function cutDown(
  all: readonly Placed[],
  sections: readonly Section[],
  cut: ChosenCut,
  planning: Planning,
): Result {
  const divides = dividersOf(all);
  const marks = markedSections(sections, cut.name);
  const marked = (one: Placed): boolean =>
    one.section !== undefined && marks.has(one.section) && !divides.has(one);
  const kept = new Set(chosen(all, cut, marked, divides));
  const left = all.filter((one) => !kept.has(one));
  if (left.length === 0) return { kept: all, leftOut: [] };

  for (const section of new Set(left.filter(marked).map((one) => one.section)))
    if (section) planning.report(markedTooMany(cut.name, cut.slides ?? 0, section.span));
  const leftOut = left.map(({ slide }): LeftOut => {
    const { layout } = slide.filled;
    return { title: plainText(slide.title), layout: layout.name, span: slide.span };
  });
  planning.report(someLeftOut(cut.name, kept.size, all.length, leftOut, cut.span));
  const told = left.filter(
    (one) => !divides.has(one) && one.slide.counts !== 'agenda' && one.slide.filled.layout.like !== 'agenda',
  );
  return {
    kept: withList(
      withStrayNotes(
        all.filter((one) => kept.has(one)),
        left,
        all,
      ),
      told,
      planning,
    ),
    leftOut,
  };
}

/** Section slides that announce others. One with nothing behind it says something itself. */
function dividersOf(all: readonly Placed[]): ReadonlySet<Placed> {
  const counts = new Map<number, number>();
  for (const { part } of all) counts.set(part, (counts.get(part) ?? 0) + 1);
  return new Set(
    all.filter(({ slide, part }) => slide.filled.layout.like === 'section' && (counts.get(part) ?? 0) > 1),
  );
}

/** A mark under a # heading is for the sections of its part too. */
function markedSections(sections: readonly Section[], name: string): ReadonlySet<Section> {
  const has = ({ hints }: Section): boolean => hints.cut?.names.includes(name.toLowerCase()) ?? false;
  let whole = false;
  return new Set(
    sections.filter((section) => {
      if (section.level === 1) whole = has(section);
      return whole || has(section);
    }),
  );
}

/** The title; then what is marked; then, by its family's place in `keep`, what the cut does not drop. */
function chosen(
  all: readonly Placed[],
  { slides, keep, drop, backup }: Cut,
  marked: (one: Placed) => boolean,
  divides: ReadonlySet<Placed>,
): readonly Placed[] {
  const [title, ...others] = all;
  if (!title) return [];
  const layoutOf = ({ slide: { counts, filled } }: Placed): Kind =>
    counts ? { family: counts, like: counts } : filled.layout;
  const dropped = (one: Placed): boolean => {
    const { family, like } = layoutOf(one);
    // Who keeps a family of the template's own keeps it from going with those that it is like.
    const named = drop?.includes(family) || (drop?.includes(like) && !keep?.includes(family));
    return named === true && (like !== 'section' || divides.has(one));
  };
  const place = (one: Placed): number => (keep ? placeIn(keep, layoutOf(one)) : 0);
  const rank = (one: Placed): number => (marked(one) ? -1 : place(one));
  const allowed = others.filter(
    (one) => marked(one) || (!dropped(one) && (backup || !one.backup) && place(one) >= 0),
  );
  if (slides === undefined) return [title, ...allowed];
  // Sorting is stable: slides of one rank stay in the article's order.
  return [title, ...allowed.sort((a, b) => rank(a) - rank(b)).slice(0, slides - 1)];
}

/**
 * Where the layout's family stands in the list: by its own name, else by that of the one it
 * is like; -1 for nowhere.
 */
function placeIn(listed: readonly string[], { family, like }: Kind): number {
  const own = listed.indexOf(family);
  return own >= 0 ? own : listed.indexOf(like);
}

/**
 * What is said over a section stands in the notes of its first slide: where that one is left out, it goes to
 * the first slide that is kept of the section or, for a part, of the part.
 */
function withStrayNotes(
  kept: readonly Placed[],
  left: readonly Placed[],
  all: readonly Placed[],
): readonly Placed[] {
  const first = new Map<Section | undefined, Placed>();
  for (const one of all) if (!first.has(one.section)) first.set(one.section, one);
  const strays = new Map<Placed, Placed[]>();
  for (const one of left) {
    const { section, part } = one;
    if (!section || first.get(section) !== one) continue;
    const heir =
      kept.find((other) => other.section === section) ??
      (section.level === 1 ? kept.find((other) => other.part === part) : undefined);
    if (heir) strays.set(heir, [...(strays.get(heir) ?? []), one]);
  }
  return kept.map((one) => {
    const own = strays.get(one) ?? [];
    const [slide = one.slide] = withNotes(
      [one.slide],
      own.flatMap((stray) => stray.slide.notes),
      own.flatMap((stray) => stray.slide.spoken),
    );
    return { ...one, slide };
  });
}

/** The title slide's notes say what is missing: every title once. */
function withList(
  [title, ...others]: readonly Placed[],
  left: readonly Placed[],
  { language: { words } }: Planning,
): readonly Placed[] {
  if (!title) return [];
  const titles = new Map(left.map(({ slide }) => [plainText(slide.title), slide.title]));
  if (titles.size === 0) return [title, ...others];
  const list = [...titles.values()].map((runs): NotesParagraph => ({ runs, style: 'bullet', level: 0 }));
  const spoken = [...title.slide.spoken, ...heading([made(words.leftOut)]), ...list];
  return [{ ...title, slide: { ...title.slide, spoken } }, ...others];
}
