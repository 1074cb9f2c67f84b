// A sentence that somebody edited in the deck and that the article meanwhile put elsewhere: into another point, onto another slide. The
// edit goes with its sentence, not with the shape that it stood in.

import { aligned, edited, likeness, wordsOf } from './align.ts';
import { pairShapes } from './pairs.ts';
import { paragraphText } from './read-paragraph.ts';
import { shapeSnapshot } from './record-snapshot.ts';
import type { ParagraphRecord, ShapeRecord, SlideRecord } from './record-types.ts';
import { spaced } from './said.ts';

export interface MovedSentence {
  /** As it was built. */
  readonly was: ParagraphRecord;
  /** Slide of the base; shape and paragraph of the edited deck's slide. */
  readonly from: { readonly slide: number; readonly shape: number; readonly paragraph: number };
  /** Slide of the new build, name of its shape, what it says there. */
  readonly to: { readonly slide: number; readonly shape: string; readonly text: string };
}

/** Slides of one of the sides, by those of the base. */
interface Side {
  readonly slides: readonly SlideRecord[];
  readonly partners: ReadonlyMap<number, number>;
}

interface Sentence {
  readonly slide: number;
  readonly shape: string;
  readonly text: string;
}

/** Shorter texts (marks, numbers, dates) stand in a deck more than once anyway. */
const leastLetters = 12;
/** From here two sentences are one that was edited. */
const leastLikeness = 0.6;

const plain = (paragraph: ParagraphRecord): string => spaced(paragraphText(paragraph)).trim();

export function movedSentences(
  base: readonly SlideRecord[],
  theirs: Side,
  ours: Side,
): readonly MovedSentence[] {
  const edits = base.flatMap((was, slide) => {
    const their = theirs.slides[theirs.partners.get(slide) ?? -1];
    return their ? editedSentences(was, their).map((one) => ({ ...one, slide })) : [];
  });
  if (edits.length === 0) return [];
  const known = new Set(base.flatMap((slide) => sentencesOf(slide, 0).map(({ text }) => text)));
  const now = ours.slides.flatMap(sentencesOf);
  /** What the article says where it said nothing like it. */
  const elsewhere = now.filter(({ slide, shape, text }) => {
    const [before] = [...ours.partners].find(([, at]) => at === slide) ?? [];
    const own = base[before ?? -1]?.shapes.find(({ name }) => name === shape)?.paragraphs ?? [];
    return !own.some((one) => plain(one) === text);
  });
  return edits.flatMap(({ was, name, slide, ...from }): readonly MovedSentence[] => {
    const text = plain(was);
    const home = ours.partners.get(slide);
    const isHome = (one: Sentence): boolean => one.slide === home && one.shape === name;
    if (now.some((one) => isHome(one) && one.text === text)) return [];
    const alike = (one: Sentence): number => likeness(wordsOf(text), wordsOf(one.text));
    const whole = elsewhere.filter((one) => !isHome(one) && one.text === text);
    const near = (some: readonly Sentence[]): readonly Sentence[] => {
      const here = some.filter((one) => one.slide === home);
      return here.length > 0 ? here : some;
    };
    const inPlace = now.filter((one) => isHome(one) && !known.has(one.text)).map(alike);
    const edited = elsewhere
      .filter((one) => !isHome(one) && !known.has(one.text))
      .filter((one) => alike(one) >= Math.max(leastLikeness, ...inPlace));
    const found = near(whole.length > 0 ? whole : edited);
    const [to] = found;
    return to && found.length === 1 ? [{ was, from: { slide, ...from }, to }] : [];
  });
}

const sentencesOf = ({ shapes }: SlideRecord, slide: number): readonly Sentence[] =>
  shapes.flatMap(({ name, paragraphs }) =>
    paragraphs
      .map((one) => ({ slide, shape: name, text: plain(one) }))
      .filter(({ text }) => text.length >= leastLetters),
  );

interface Edited {
  readonly was: ParagraphRecord;
  /** Of its shape in the base. */
  readonly name: string;
  readonly shape: number;
  readonly paragraph: number;
}

/** Sentences that somebody gave other words or another look. */
function editedSentences(was: SlideRecord, their: SlideRecord): readonly Edited[] {
  const { pairs } = pairShapes(was.shapes.map(shapeSnapshot), their.shapes.map(shapeSnapshot));
  return pairs.flatMap(([before, shape]) => {
    const { name, paragraphs } = was.shapes[before] as ShapeRecord;
    const fresh = (their.shapes[shape] as ShapeRecord).paragraphs;
    const key = (one: ParagraphRecord): string => JSON.stringify(one);
    return aligned(paragraphs.map(key), fresh.map(key)).flatMap((stretch): readonly Edited[] => {
      if (stretch.same) return [];
      const [old, now] = [paragraphs.slice(...stretch.old), fresh.slice(...stretch.new)];
      let [o, n] = [0, 0];
      return edited(old.map(plain), now.map(plain)).flatMap(([from, to]): readonly Edited[] => {
        const one = { was: old[o] as ParagraphRecord, name, shape, paragraph: stretch.new[0] + n };
        if (from !== undefined) o += 1;
        if (to !== undefined) n += 1;
        return from !== undefined && to !== undefined && from.length >= leastLetters ? [one] : [];
      });
    });
  });
}
