// Layouts that are tried without a word in the article: an article as if its author had asked for them, and which of a template's a
// section could have.

import type { Article, Section } from '../article/types.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Template } from '../template/types.ts';
import type { Family } from './families.ts';
import { partSlides } from './part-slides.ts';
import { planningOf } from './planning.ts';
import { plainText } from './runs.ts';
import { sectionSlides } from './section-slides.ts';
import { needOf, wishOf } from './wish.ts';

/** Which section of an article: by its heading's line, from 1, and its words, which stay when lines move. */
export interface SectionPlace {
  readonly line: number;
  readonly heading: string;
}

export interface TriedLayout extends SectionPlace {
  /** A layout or a family; without it, the planner chooses whatever the author asks for. */
  readonly layout?: string;
}

/** Each to the nearest section of its heading; none where there is no such heading any more. */
export function withTriedLayouts(article: Article, tried: readonly TriedLayout[]): Article {
  const wanted = new Map(tried.flatMap((one) => [[sectionAt(article, one), one] as const]));
  return {
    ...article,
    sections: article.sections.map((section) => {
      const one = wanted.get(section);
      if (!one) return section;
      const { layout: _, ...hints } = section.hints;
      return { ...section, hints: { ...hints, ...asked(one.layout, section) } };
    }),
  };
}

const asked = (layout: string | undefined, { span }: Section): Pick<Section['hints'], 'layout'> =>
  layout === undefined ? {} : { layout: { name: layout, span } };

function sectionAt({ sections, meta }: Article, { line, heading }: SectionPlace): Section | undefined {
  return sections
    .filter(({ level, title }) => level > 0 && (plainText(title) || meta.title.trim()) === heading)
    .sort((a, b) => Math.abs(a.span.line - line) - Math.abs(b.span.line - line))[0];
}

/** One family of the template's layouts. */
export interface LayoutFit {
  readonly name: string;
  /** How many slides the section makes with it. */
  readonly slides: number;
  /** What the section has not, and the layout is not for it: `a quotation`. */
  readonly needs?: string;
}

/** Of slides that no section asks for. */
const ofTheDeck: ReadonlySet<Family> = new Set<Family>(['title', 'agenda', 'section', 'sources']);

/** @returns all that a section may ask for, as the planner would have it; none where there is no such section. */
export function layoutFits(article: Article, template: Template, place: SectionPlace): readonly LayoutFit[] {
  const section = sectionAt(article, place);
  if (!section) return [];
  const families = [...new Map(template.layouts.map(({ family, like }) => [family, like]))];
  return families
    .filter(([, like]) => !ofTheDeck.has(like) || (like === 'section' && section.level === 1))
    .map(([name]) => fitOf(name, section, article, template));
}

function fitOf(name: string, section: Section, article: Article, template: Template): LayoutFit {
  const told: Diagnostic[] = [];
  const planning = planningOf(article, template, (one) => told.push(one));
  const own = { ...section, hints: { ...section.hints, ...asked(name, section) } };
  const slides =
    section.level === 1
      ? partSlides(own, own.title, 1, 0, planning)
      : sectionSlides(own, own.title, planning);
  const isTaken = slides.some(({ chosenBy }) => chosenBy === 'author');
  if (isTaken && !told.some(({ id }) => id === 'layout-needs')) return { name, slides: slides.length };
  const wish = wishOf(own.hints, planning);
  return { name, slides: slides.length, needs: wish ? needOf(wish).what : 'another template' };
}
