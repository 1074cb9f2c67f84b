// The planner: Article + Template -> DeckPlan. Which slides there are, which layout each has and why, what stands
// in its slots and what in its notes. Pure and without coordinates; every word of the article is in the plan.
//
//   front   title · bottom line · agenda · what stands before the first heading    front-slides.ts
//   parts   a # heading                                                            part-slides.ts
//   slides  a ## heading: read-page.ts -> choose.ts -> fill.ts                     section-slides.ts
//   back    sources · contact · backup                                             back-slides.ts

import type { Article, Run, Section } from '../article/types.ts';
import type { Report } from '../diagnostic.ts';
import type { Template } from '../template/types.ts';
import { backupDivider, contactSlides, sourcesSlides } from './back-slides.ts';
import { type Draft, slideOf } from './draft.ts';
import { frontSlides } from './front-slides.ts';
import { partSlides } from './part-slides.ts';
import { partList } from './parts.ts';
import { planningOf } from './planning.ts';
import { plainText } from './runs.ts';
import { sectionSlides } from './section-slides.ts';
import type { DeckPlan, SlidePlan } from './types.ts';

/** Faults of the content are reported; the plan is whole in any case. */
export function planDeck(article: Article, template: Template, report: Report): DeckPlan {
  const planning = planningOf(article, template, report);
  const { words } = planning;
  const title = deckTitle(article);
  const name = plainText(title);
  const parts = partList();
  const slides: SlidePlan[] = [];
  const add = (drafts: readonly Draft[], part: number, backup = false): void => {
    for (const draft of drafts) slides.push(slideOf(draft, part, backup, planning));
  };

  let part = parts.begin(name, words.agenda);
  add(frontSlides(article, title, planning), part);

  const { shown, backup } = withBackupApart(article.sections);
  let number = 0;
  for (const section of shown) {
    const own = titleOf(section, title);
    if (section.level === 1) {
      number += 1;
      part = parts.begin(plainText(own), name);
      add(partSlides(section, own, number, planning), part);
    } else {
      add(sectionSlides(section, own, planning), part);
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
    add([backupDivider(first.span, planning)], part, true);
    for (const section of backup) {
      const own = titleOf(section, title);
      add(
        section.level === 1
          ? partSlides(section, own, undefined, planning)
          : sectionSlides(section, own, planning),
        part,
        true,
      );
    }
  }
  return { meta: article.meta, slides, parts: parts.names, sources: article.sources };
}

/** The article's title, or its file's name: no slide is without a title. */
function deckTitle(article: Article): readonly Run[] {
  const text = article.meta.title.trim();
  const file = article.file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
  return [{ text: text || file || '–' }];
}

function titleOf(section: Section, title: readonly Run[]): readonly Run[] {
  return plainText(section.title) === '' ? title : section.title;
}

/** A part that is backup takes its slides with it. What stands before the first heading is not among these. */
function withBackupApart(sections: readonly Section[]): {
  shown: readonly Section[];
  backup: readonly Section[];
} {
  const shown: Section[] = [];
  const backup: Section[] = [];
  let whole = false;
  for (const section of sections) {
    if (section.level === 0) continue;
    if (section.level === 1) whole = section.hints.backup === true;
    (whole || section.hints.backup ? backup : shown).push(section);
  }
  return { shown, backup };
}
