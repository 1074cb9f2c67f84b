// The slides after the last section: sources, contact, and the divider before the backup slides.

import type { Article } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { bullet } from './bodies.ts';
import type { Bullet } from './evidence.ts';
import { fill } from './fill.ts';
import { anyOf, type Filled } from './filled.ts';
import { cited } from './notes.ts';
import { unsaidDivider } from './part-slides.ts';
import { layoutFor, type Planning } from './planning.ts';
import { from, made } from './runs.ts';
import type { UnplacedSlide } from './unplaced.ts';

function plannerSlide(filled: Filled, title: string, reason: string): UnplacedSlide {
  return {
    filled,
    chosenBy: 'planner',
    reason,
    title: [made(title)],
    notes: [],
    spoken: [],
    span: filled.span,
    listsSources: false,
  };
}

/** One list; layout deals it onto as many slides as it needs. */
export function sourcesSlides(article: Article, planning: Planning): readonly UnplacedSlide[] {
  const [first] = article.sources;
  if (!first) return [];
  const layout = layoutFor(anyOf('sources'), article.sources.length, planning);
  const paragraphs = article.sources.map((source) => ({
    runs: cited(source),
    level: 0 as const,
    marker: source.number,
    span: source.span,
    cited: source.number,
  }));
  const filled: Filled = { layout, slots: { body: { kind: 'text', paragraphs } }, span: first.span };
  return [
    plannerSlide(
      filled,
      planning.language.words.sources,
      paragraphs.length === 1 ? '1 source cited' : `${paragraphs.length} sources cited`,
    ),
  ];
}

export function contactSlides(article: Article, start: Span, planning: Planning): readonly UnplacedSlide[] {
  const { contact = [], places } = article.meta;
  const bullets = contact.map((runs, index): Bullet => {
    const span = places?.[`contact.${index}`] ?? places?.['contact'] ?? start;
    return bullet(from({ from: 'front matter', key: 'contact', span }, runs), 'none', span);
  });
  if (bullets.length === 0) return [];
  const { slides } = fill({ kind: 'text', origin: 'list', bullets, span: start }, anyOf('contact'), planning);
  return slides.map((filled) =>
    plannerSlide(filled, planning.language.words.contact, 'contact in the front matter'),
  );
}

/** @param count how many sections the backup has */
export function backupDivider(span: Span, count: number, planning: Planning): UnplacedSlide {
  const layout = unsaidDivider(count, planning);
  return plannerSlide(
    { layout, slots: {}, span },
    planning.language.words.backup,
    '<!-- backup --> slides follow',
  );
}
