// DeckPlan + Template -> Scene: every slide placed, measured, split where it does not fit, and final.

import type { DeckPlan, SlidePlan } from '../deck/types.ts';
import { Refusal, type Report } from '../diagnostic/diagnostic.ts';
import type { Scene, SceneItem, SceneSlide } from '../scene/types.ts';
import type { SlideLayout, Slot, Template } from '../template/types.ts';
import type { LayoutAssets } from './assets.ts';
import { cutWords } from './cut-words.ts';
import { deckIndex, unknownIndex } from './deck-index.ts';
import { createFurniture } from './furniture.ts';
import { type EndedPage, firstPages } from './limit.ts';
import { withLinkColor } from './links.ts';
import { tooManyPages, wordCut } from './messages.ts';
import { sceneNote } from './notes.ts';
import { type Page, pagesOf } from './pages.ts';
import { withPointers } from './pointed-pages.ts';
import { propertiesOf } from './properties.ts';
import { runaway, tornMessage } from './runaway.ts';
import type { Setting } from './setting.ts';
import { sourceLine } from './source-line.ts';
import { setTitle } from './title-slot.ts';
import { titleEndings } from './titles.ts';
import { createTracker } from './tracker.ts';

/** Of four parts each; an archive numbers 65,534, and the template has some of them. */
const mostPages = 16_000;

/** @throws Refusal where the deck would have more slides than a file can hold. */
export function layoutDeck(plan: DeckPlan, template: Template, assets: LayoutAssets, report: Report): Scene {
  const { meta, language } = plan;
  const rtl = language.direction === 'rtl';
  const { major, minor } = template.theme.fonts;
  const torn = new Set<Slot>();
  let told = 0;
  const telling: Report = (diagnostic) => {
    told += 1;
    report(diagnostic);
  };
  const setting: Setting = {
    template,
    assets,
    families: { major: major.latin, minor: minor.latin, mono: 'Consolas' },
    language,
    rtl,
    sources: new Map([...plan.sources, ...plan.explanations].map((source) => [source.number, source])),
    index: unknownIndex,
    pointers: [],
    citing: countedBy(plan.slides.flatMap(({ sources }) => sources)),
    report: telling,
    torn: (one) => {
      told += 1;
      if (torn.has(one.slot)) return;
      torn.add(one.slot);
      report(tornMessage(one, setting));
    },
  };

  const plain = layoutsOf(template, template);
  let count = 0;
  const layOut = (slide: SlidePlan): readonly Page[] => {
    const known = assets.laid?.pages.get(slide);
    if (known) return known;
    const before = told + setting.pointers.length;
    const own = slide.look && assets.dressed?.(slide.look);
    const pages = own
      ? pagesOf(slide, layoutsOf(template, own), { ...setting, template: own })
      : pagesOf(slide, plain, setting);
    const isSilent = told + setting.pointers.length === before;
    const hasFile = Object.values(slide.slots).some(({ kind }) => kind === 'map' || kind === 'picture');
    if (isSilent && !hasFile && !own) assets.laid?.pages.set(slide, pages);
    return pages;
  };
  const planned = plan.slides.map((slide) => {
    const pages = layOut(slide);
    count += pages.length;
    if (count > mostPages) throw new Refusal(tooManyPages(mostPages, slide.span));
    return pages;
  });
  const whole = planned.flat();
  const tooLong =
    torn.size === 0
      ? runaway(
          plan.slides.length,
          planned.flatMap((pages) => {
            const [first] = pages;
            return first ? [{ slide: first.plan, layout: first.layout, pages: pages.length }] : [];
          }),
          setting,
        )
      : undefined;
  if (tooLong) report(tooLong);
  const endingsOf = (pages: readonly Page[]): readonly string[] =>
    titleEndings(
      pages.map((page) => page.title),
      language.words.part,
      {
        opening: pages[0]?.layout.like === 'title' ? 0 : undefined,
        isDivider: (at) => pages[at]?.layout.like === 'section',
      },
    );
  const endings = endingsOf(whole).values();
  const ended = planned.map((pages) =>
    pages.map((page): EndedPage => ({ page, ending: endings.next().value ?? '' })),
  );
  const unnumbered = plan.cut?.slides ? endedAnew(firstPages(ended, report)) : ended.flat();
  const index = deckIndex(unnumbered, plan);
  const placed: Setting = { ...setting, index };
  const pages = withPointers(unnumbered, index, placed);
  const tracker = createTracker(placed);
  const furniture = createFurniture(meta, placed);
  const parts = JSON.stringify(index.parts);
  const slides = pages.map(finished);

  return {
    size: template.size,
    properties: propertiesOf(meta),
    language: language.tag,
    rtl,
    slides,
    parts: plan.parts,
  };

  /** Of pages that some are gone from: those that are left under one title are counted anew. */
  function endedAnew(left: readonly Page[]): readonly EndedPage[] {
    const own = endingsOf(left);
    return left.map((page, index) => ({ page, ending: own[index] ?? '' }));
  }

  function finished(ended: EndedPage, at: number): SceneSlide {
    const place = `${at} ${ended.ending} ${parts}`;
    const known = assets.laid?.slides.get(ended.page);
    if (known?.place === place) return known.slide;
    const before = told;
    const slide = sceneSlide(ended, at);
    if (told === before) assets.laid?.slides.set(ended.page, { place, slide });
    return slide;
  }

  function sceneSlide({ page, ending }: EndedPage, index: number): SceneSlide {
    const title = setTitle(page, ending, placed);
    const { section } = page.plan;
    const source = page.layout.slots.find((slot) => slot.name === 'source');
    const line = source ? sourceLine(page.sources, page.remarks, source, placed) : undefined;
    const items: SceneItem[] = [
      title.item,
      ...page.items,
      ...(line ? [line] : []),
      ...tracker(page.plan.part, page.layout),
      ...furniture(page.layout, index + 1),
    ];
    for (const { word, span } of cutWords(items))
      telling(wordCut(word, index + 1, title.text, span ?? page.plan.span));
    return {
      layout: page.layout.name,
      name: title.text,
      items: withLinkColor(items, page.layout.palette.link),
      notes: [
        ...(title.moved ? [{ runs: page.plan.title, style: 'heading' as const, level: 0 }] : []),
        ...page.notes,
        ...(section ? [section.note] : []),
      ].map((note) => sceneNote(note, language)),
      part: page.plan.part,
      ...(section ? { section: { heading: section.heading, span: section.span } } : {}),
      span: page.plan.span,
    };
  }
}

/** As the template calls them and, of one that is dressed, as they are called themselves. */
function layoutsOf({ layouts }: Template, own: Template): ReadonlyMap<string, SlideLayout> {
  return new Map(
    own.layouts.flatMap((layout, index) => [
      [layouts[index]?.name ?? layout.name, layout] as const,
      [layout.name, layout] as const,
    ]),
  );
}

function countedBy(numbers: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}
