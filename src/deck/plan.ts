// The planner: Article + Template -> DeckPlan. Which slides there are, which layout each has and
// why, what stands in its slots and what in its notes. Pure and without coordinates; every word of
// the article is in the plan.
//
//   front   title · bottom line · agenda · what stands before the first heading    front-slides.ts
//   parts   a # heading                                                            part-slides.ts
//   slides  a ## heading: read-page.ts -> choose.ts -> fill.ts                     section-slides.ts
//   back    sources · contact · backup                                             back-slides.ts
//   cut     which of them a shorter deck keeps                                     cut.ts
//   turns   of a run of slides alike, every other in another layout                rhythm.ts

import type { Article, Run, Section } from '../article/types.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Words } from '../language/types.ts';
import type { Template } from '../template/types.ts';
import { backupDivider, contactSlides, sourcesSlides } from './back-slides.ts';
import { chosenCut, cutDown, type Placed } from './cut.ts';
import { frontSlides } from './front-slides.ts';
import { looksOf } from './look.ts';
import { partSlides } from './part-slides.ts';
import { partList } from './parts.ts';
import { planningOf } from './planning.ts';
import { withTurns } from './rhythm.ts';
import { from, made, plainText } from './runs.ts';
import { sectionSlides } from './section-slides.ts';
import type { DeckPlan, PlannedSection } from './types.ts';
import { slideOf, type UnplacedSlide } from './unplaced.ts';

/**
 * Faults of the content are reported; the plan is whole in any case, but for what a cut leaves out, and what the author did.
 * @param cut one of the template's cuts, instead of the article's own
 */
export function planDeck(article: Article, template: Template, report: Report, cut?: string): DeckPlan {
  const planning = planningOf(article, template, report);
  const { words } = planning.language;
  const title = deckTitle(article);
  const name = plainText(title);
  const parts = partList();
  const placed: Placed[] = [];
  const add = (slides: readonly UnplacedSlide[], part: number, section?: Section, backup = false): void => {
    for (const slide of slides) placed.push({ slide, part, backup, ...(section ? { section } : {}) });
  };

  let part = parts.begin(name, words.agenda);
  add(frontSlides(article, title, planning), part);

  const { shown, backup } = withBackupApart(article.sections);
  let number = 0;
  const tracked: number[] = [];
  const heads = new Map<number, Section>();
  for (const [index, section] of shown.entries()) {
    const own = titleOf(section, title);
    if (section.level === 1) {
      number += 1;
      part = parts.begin(plainText(own), name);
      tracked.push(part);
      heads.set(part, section);
      add(partSlides(section, own, number, sectionsUnder(index, shown), planning), part, section);
    } else {
      add(sectionSlides(section, own, planning), part, section);
    }
  }

  const start = { file: article.file, line: 1, column: 1 };
  const sources = sourcesSlides(article, planning);
  const contact = contactSlides(article, start, planning);
  if (sources.length + contact.length > 0) {
    part = parts.begin(sources.length > 0 ? words.sources : words.contact, name);
    add(sources, part);
    add(contact, part);
  }

  const [first] = backup;
  if (first) {
    part = parts.begin(words.backup, name);
    add([backupDivider(first.span, backup.length, planning)], part, undefined, true);
    for (const [index, section] of backup.entries()) {
      const own = titleOf(section, title);
      add(
        section.level === 1
          ? partSlides(section, own, undefined, sectionsUnder(index, backup), planning)
          : sectionSlides(section, own, planning),
        part,
        section,
        true,
      );
    }
  }

  const chosen = chosenCut(article, template, cut, planning);
  const { kept, leftOut } = chosen
    ? cutDown(placed, article.sections, chosen, planning)
    : { kept: placed, leftOut: [] };
  const lookOf = looksOf(article, template, report);
  const used = [...new Set(kept.map((one) => one.part))];
  return {
    meta: article.meta,
    language: article.language,
    slides: withTurns(
      kept.map((one) => {
        const section = one.section ?? one.slide.opening;
        const slide = slideOf(one.slide, used.indexOf(one.part), one.backup, planning);
        const look = lookOf(section, heads.get(one.part), slide);
        return {
          ...slide,
          ...(look ? { look } : {}),
          ...(section ? { section: plannedSection(section, title, words) } : {}),
        };
      }),
      template,
    ),
    parts: used.map((index) => parts.names[index] ?? name),
    tracked: tracked.map((index) => used.indexOf(index)).filter((index) => index >= 0),
    sources: article.sources,
    explanations: article.explanations,
    ...(chosen
      ? {
          cut: { name: chosen.name, ...(chosen.slides ? { slides: chosen.slides } : {}), leftOut },
        }
      : {}),
  };
}

/** How many sections stand under the part that begins at the index. */
function sectionsUnder(index: number, sections: readonly Section[]): number {
  const after = sections.slice(index + 1);
  const next = after.findIndex(({ level }) => level === 1);
  return next < 0 ? after.length : next;
}

/** Which section of the article the slide is made from, for whoever has to find it there. */
function plannedSection(section: Section, title: readonly Run[], words: Words): PlannedSection {
  const runs = titleOf(section, title);
  const heading = plainText(runs);
  const origin = runs[0]?.origin;
  const named: Run = { text: heading, ...(origin ? { origin } : {}) };
  return {
    heading,
    span: section.span,
    note: { runs: [made(`${words.section}: `), named], style: 'prose', level: 0, span: section.span },
  };
}

/** The article's title, or its file's name: no slide is without a title. */
function deckTitle({ meta, file }: Article): readonly Run[] {
  const text = meta.title.trim();
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
  const span = meta.places?.['title'];
  if (span) return [{ text: text || name || '–', origin: { from: 'front matter', key: 'title', span } }];
  if (meta.titleSpan) return [{ text, origin: { from: 'article', span: meta.titleSpan } }];
  return [made(text || name || '–')];
}

function titleOf(section: Section, title: readonly Run[]): readonly Run[] {
  if (plainText(section.title) === '') return title;
  return from({ from: 'article', span: section.span }, section.title);
}

/**
 * A part that is backup takes its slides with it. What stands before the first heading is not among these.
 */
function withBackupApart(sections: readonly Section[]): {
  shown: readonly Section[];
  backup: readonly Section[];
} {
  const shown: Section[] = [];
  const backup: Section[] = [];
  const isOut = ({ hints }: Section): boolean => hints.cut?.names.length === 0;
  let [whole, out] = [false, false];
  for (const section of sections) {
    if (section.level === 0) continue;
    if (section.level === 1) [whole, out] = [section.hints.backup === true, isOut(section)];
    // `<!-- cut -->`: it stays in the article, and is in no deck.
    if (out || isOut(section)) continue;
    (whole || section.hints.backup ? backup : shown).push(section);
  }
  return { shown, backup };
}
