// Sentences that somebody edited or took out in the deck and that the article meanwhile put elsewhere: into another place of a list, another
// point, onto another slide. The edit goes with its sentence, not with the shape that it stood in.

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
  readonly to: Sentence;
}

/** Slides of one of the sides, by those of the base. */
interface Side {
  readonly slides: readonly SlideRecord[];
  readonly partners: ReadonlyMap<number, number>;
}

/** Slide of the new build, name of its shape (`notes` for its notes), what it says there. */
export interface Sentence {
  readonly slide: number;
  readonly shape: string;
  readonly text: string;
}

export interface SentenceMoves {
  readonly edited: readonly MovedSentence[];
  /** Where the article has those that somebody took out of the deck. */
  readonly takenOut: readonly Sentence[];
  /** And those that somebody put onto another slide. */
  readonly twice: readonly Sentence[];
}

/** Shorter texts (marks, numbers, dates) stand in a deck more than once anyway. */
const leastLetters = 12;
/** From here two sentences are one that was edited. */
const leastLikeness = 0.6;

const plain = (paragraph: ParagraphRecord): string => spaced(paragraphText(paragraph)).trim();

export function movedSentences(base: readonly SlideRecord[], theirs: Side, ours: Side): SentenceMoves {
  const edits = base.flatMap((was, slide) =>
    editedSentences(was, theirs.slides[theirs.partners.get(slide) ?? -1]).map((one) => ({ ...one, slide })),
  );
  if (edits.length === 0) return { edited: [], takenOut: [], twice: [] };
  const known = new Set(base.flatMap((slide, at) => sentencesOf(slide, at).map(({ text }) => text)));
  const now = ours.slides.flatMap(sentencesOf);
  const { stays, elsewhere } = placesIn(base, ours, now);
  const moved = edits.flatMap(({ was, name, shape, paragraph, place, slide }): readonly MovedSentence[] => {
    if (shape === undefined || stays(slide, name, place)) return [];
    const text = plain(was);
    const home = ours.partners.get(slide);
    const isHome = (one: Sentence): boolean => one.slide === home && one.shape === name;
    const alike = (one: Sentence): number => likeness(wordsOf(text), wordsOf(one.text));
    const whole = elsewhere.filter((one) => one.text === text);
    const near = (some: readonly Sentence[]): readonly Sentence[] => {
      const here = some.filter((one) => one.slide === home);
      return here.length > 0 ? here : some;
    };
    const inPlace = now.filter((one) => isHome(one) && !known.has(one.text)).map(alike);
    const reworded = elsewhere
      .filter((one) => !isHome(one) && !known.has(one.text))
      .filter((one) => alike(one) >= Math.max(leastLikeness, ...inPlace));
    const found = near(whole.length > 0 ? whole : reworded);
    const [to] = found;
    return to && found.length === 1 ? [{ was, from: { slide, shape, paragraph }, to }] : [];
  });
  const gone = new Set(
    edits.flatMap(({ was, name, shape, place, slide }) =>
      shape === undefined && !stays(slide, name, place) ? [plain(was)] : [],
    ),
  );
  const said = theirs.slides.flatMap((slide, at) => sentencesOf(slide, at));
  const homes = new Map([...ours.partners].map(([index, at]) => [at, theirs.partners.get(index)]));
  const back = elsewhere.filter(({ text }) => gone.has(text));
  return {
    edited: moved,
    takenOut: back.filter(({ text }) => !said.some((one) => one.text.includes(text))),
    twice: back.filter(
      ({ text, slide }) =>
        said.some((one) => one.text === text) &&
        !said.some((one) => one.text === text && one.slide === homes.get(slide)),
    ),
  };
}

/** With its notes as a shape of it. */
const bodiesOf = ({ shapes, notes }: SlideRecord): readonly Pick<ShapeRecord, 'name' | 'paragraphs'>[] => [
  ...shapes,
  { name: 'notes', paragraphs: notes },
];

const sentencesOf = (slide: SlideRecord, at: number): readonly (Sentence & { readonly place: number })[] =>
  bodiesOf(slide).flatMap(({ name, paragraphs }) =>
    paragraphs
      .map((one, place) => ({ slide: at, shape: name, text: plain(one), place }))
      .filter(({ text }) => text.length >= leastLetters),
  );

/** Which paragraphs of the base the new build has where they were, and which of its own stand where they did not. */
function placesIn(base: readonly SlideRecord[], ours: Side, now: ReturnType<typeof sentencesOf>) {
  const key = (slide: number, shape: string, paragraph: number): string => `${slide} ${paragraph} ${shape}`;
  const [staying, stayed] = [new Set<string>(), new Set<string>()];
  for (const [index, at] of ours.partners) {
    const fresh = new Map(bodiesOf(ours.slides[at] as SlideRecord).map((one) => [one.name, one.paragraphs]));
    for (const { name, paragraphs } of bodiesOf(base[index] as SlideRecord))
      for (const stretch of aligned(paragraphs.map(plain), (fresh.get(name) ?? []).map(plain)))
        for (let step = 0; stretch.same && step < stretch.old[1] - stretch.old[0]; step++) {
          staying.add(key(index, name, stretch.old[0] + step));
          stayed.add(key(at, name, stretch.new[0] + step));
        }
  }
  return {
    stays: (slide: number, shape: string, paragraph: number) => staying.has(key(slide, shape, paragraph)),
    elsewhere: now.filter(({ slide, shape, place }) => !stayed.has(key(slide, shape, place))),
  };
}

interface Edited {
  readonly was: ParagraphRecord;
  /** Of its shape in the base, and its place there. */
  readonly name: string;
  readonly place: number;
  /** Of the edited deck's slide; absent for a sentence that was taken out. */
  readonly shape?: number;
  readonly paragraph: number;
}

/** Sentences that somebody gave other words or another look, or took out. */
function editedSentences(was: SlideRecord, their: SlideRecord | undefined): readonly Edited[] {
  const { pairs } = pairShapes(was.shapes.map(shapeSnapshot), (their?.shapes ?? []).map(shapeSnapshot));
  const partner = new Map(pairs);
  const key = (one: ParagraphRecord): string => JSON.stringify(one);
  return bodiesOf(was).flatMap(({ name, paragraphs }, index): readonly Edited[] => {
    const shape = partner.get(index);
    const isNotes = index === was.shapes.length;
    const fresh = (isNotes ? their?.notes : their?.shapes[shape ?? -1]?.paragraphs) ?? [];
    return aligned(paragraphs.map(key), fresh.map(key)).flatMap((stretch): readonly Edited[] => {
      if (stretch.same) return [];
      const [old, now] = [paragraphs.slice(...stretch.old), fresh.slice(...stretch.new)];
      let [o, n] = [0, 0];
      return edited(old.map(plain), now.map(plain)).flatMap(([from, to]): readonly Edited[] => {
        const one = {
          was: old[o] as ParagraphRecord,
          name,
          place: stretch.old[0] + o,
          paragraph: stretch.new[0] + n,
        };
        if (from !== undefined) o += 1;
        if (to !== undefined) n += 1;
        if (from === undefined || from.length < leastLetters) return [];
        if (to === undefined) return [one];
        return shape === undefined ? [] : [{ ...one, shape }];
      });
    });
  });
}
