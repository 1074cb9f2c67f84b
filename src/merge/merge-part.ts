// The part of a slide that is in the edited deck and in the new build, with its notes: what the article changed goes into it.

import type { OpcPackage } from '../opc/types.ts';
import { withAnimations } from './animations.ts';
import type { Carrier } from './carry.ts';
import type { EditedPackage } from './edited-package.ts';
import { withGroupsMerged } from './grouped.ts';
import { marked, markedAll, readMarkup, spliced } from './markup.ts';
import { type ShapeMerge, same } from './merge-body.ts';
import { mergeNotes, mergeSlide, type SlideVersion } from './merge-slide.ts';
import { paragraphText, readParagraph } from './read-paragraph.ts';
import { backgroundOf, shapesOf } from './read-record.ts';
import type { ParagraphRecord, SlideRecord } from './record-types.ts';
import { viewOf } from './recorder.ts';
import { spaced } from './said.ts';
import { setChartNumbers } from './set-chart.ts';
import { textsOf } from './texts-of.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A slide that is in all three. */
export interface SlideParts {
  readonly was: SlideRecord;
  readonly their: SlideRecord;
  readonly our: SlideRecord;
  readonly theirPart: string;
  readonly ourPart: string;
  readonly into: EditedPackage;
  readonly ours: OpcPackage;
  readonly carrier: Carrier;
  readonly told: (shape: string) => ShapeMerge['conflict'];
  readonly joined: (shape: string) => ShapeMerge['joined'];
}

/** A slide that the article changed. */
export function mergePart({
  was: whole,
  their,
  our: fresh,
  theirPart,
  ourPart,
  into,
  ours,
  carrier,
  told,
  joined,
}: SlideParts): void {
  const view = viewOf(ours);
  const [theirText, ourText] = [into.text(theirPart), view.text(ourPart) ?? ''];
  const carried = (xml: string): string => carrier.xml(xml, ourPart, theirPart);
  const numbers: ShapeMerge['numbers'] = (shape, own) => {
    const id = marked(shape, 'a:graphic', 'a:graphicData')?.children[0]?.attributes['r:id'];
    const chart = into.links(theirPart).find((one) => one.id === id && !one.external)?.target;
    return chart !== undefined && setChartNumbers(into, chart, own);
  };
  const before = textsOf(whole);
  const isKnown = (text: string): boolean => text.length >= leastLetters && before.has(text.trim());
  const theirLinks = () => into.links(theirPart);
  const ourLinks = () => view.relationships(ourPart);
  const how = (shape: string): ShapeMerge => ({
    carried,
    stands: 'carrier',
    links: { carrier: theirLinks, other: ourLinks },
    isKnown,
    joined: joined(shape),
    numbers,
    conflict: told(shape),
  });
  const {
    base: was,
    theirs: mine,
    ours: theirs,
  } = withGroupsMerged(
    { base: whole, theirs: { record: their, text: theirText }, ours: { record: fresh, text: ourText } },
    viewOf(into.from),
    theirPart,
    how,
  );
  const our = theirs.record;
  if (was.layout !== our.layout && was.layout === their.layout) {
    // Laid out anew: the new slide, with what the person changed.
    const left = withoutTaken(was, mine, our);
    const merged = mergeSlide(was, { record: our, text: carried(theirs.text) }, left, (shape) => ({
      carried: (xml) => xml,
      stands: 'other',
      links: { carrier: theirLinks, other: theirLinks },
      isKnown,
      joined: joined(shape),
      numbers,
      conflict: (what, base, carrierSide, other) => told(shape)(what, base, other, carrierSide),
    }));
    into.set(
      theirPart,
      withTimings(was.look === their.look ? merged : withBackground(merged, theirText), theirText),
    );
    relayOut(into, carrier, theirPart, ourPart, ours);
  } else into.set(theirPart, withAnimations(mergeSlide(was, mine, theirs, how), theirText));
  const [theirNotes, ourNotes] = [notesOf(into.links(theirPart)), notesOf(view.relationships(ourPart))];
  if (ourNotes === undefined) return;
  if (theirNotes !== undefined)
    into.set(
      theirNotes,
      mergeNotes(was, into.text(theirNotes), view.text(ourNotes) ?? '', {
        carried: (xml) => carrier.xml(xml, ourNotes, theirNotes),
        stands: 'carrier',
        links: { carrier: () => into.links(theirNotes), other: () => view.relationships(ourNotes) },
        isKnown: () => false,
        joined: joined('notes'),
        numbers,
        conflict: told('notes'),
      }),
    );
  else if (was.notes.length === 0) into.link(theirPart, `${OFFICE}/notesSlide`, carrier.part(ourNotes));
  else if (!same(was.notes, our.notes)) told('notes')('notes', said(was.notes), '', said(our.notes));
}

/** Shorter texts (marks, numbers) stand on a slide more than once anyway. */
const leastLetters = 8;

/** What somebody wrote on a slide and the article now says there, too, where the merged slide says it twice. */
export function saidTwice(
  was: SlideRecord,
  their: SlideRecord,
  our: SlideRecord,
  merged: string,
): readonly string[] {
  const [before, mine, now] = [textsOf(was), textsOf(their), textsOf(our)];
  const both = [...now].filter((text) => text.length >= leastLetters && mine.has(text) && !before.has(text));
  if (both.length === 0) return [];
  const said = shapesOf(readMarkup(merged)).flatMap((shape) =>
    markedAll(marked(shape, 'p:txBody'), 'a:p').map((one) =>
      spaced(paragraphText(readParagraph(one, []))).trim(),
    ),
  );
  return both.filter((text) => said.filter((one) => one === text).length > 1);
}

/** Without the paragraphs that came in by hand and that the article says now, in shapes of their own. */
function withoutTaken(was: SlideRecord, { record, text }: SlideVersion, our: SlideRecord): SlideVersion {
  const [before, now] = [textsOf(was), textsOf(our)];
  const isTaken = (said: string): boolean => said !== '' && now.has(said) && !before.has(said);
  const taken = (one: ParagraphRecord): boolean => isTaken(spaced(paragraphText(one)).trim());
  const bodies = shapesOf(readMarkup(text)).map((shape) => markedAll(marked(shape, 'p:txBody'), 'a:p'));
  const gone = bodies.flatMap((body) =>
    body.length > 1 ? body.filter((one) => taken(readParagraph(one, []))) : [],
  );
  if (gone.length === 0) return { record, text };
  return {
    record: {
      ...record,
      shapes: record.shapes.map((shape) =>
        shape.paragraphs.length > 1
          ? { ...shape, paragraphs: shape.paragraphs.filter((one) => !taken(one)) }
          : shape,
      ),
    },
    text: spliced(
      text,
      gone.map(({ start, end }) => ({ start, end, xml: '' })),
    ),
  };
}

const notesOf = (links: readonly { readonly type: string; readonly target: string }[]): string | undefined =>
  links.find(({ type }) => type === 'notesSlide')?.target;

/** Transitions and animations, which no build writes. */
function withTimings(slide: string, from: string): string {
  const kept = readMarkup(from)
    .children.filter(({ name }) => ['p:transition', 'p:timing', 'mc:AlternateContent'].includes(name))
    .map(({ xml }) => xml)
    .join('');
  return withAnimations(
    slide.replace(/(<\/p:clrMapOvr>)/, (tag) => tag + kept),
    from,
  );
}

/** The person's own. */
function withBackground(slide: string, from: string): string {
  const xml = backgroundOf(readMarkup(from))?.xml ?? '';
  const own = backgroundOf(readMarkup(slide));
  if (own) return spliced(slide, [{ start: own.start, end: own.end, xml }]);
  return slide.replace(/<p:cSld\b[^>]*>/, (tag) => tag + xml);
}

function relayOut(
  into: EditedPackage,
  carrier: Carrier,
  theirPart: string,
  ourPart: string,
  ours: OpcPackage,
): void {
  const old = into.links(theirPart).find(({ type }) => type === 'slideLayout');
  const layout = ours.relationships(ourPart).find(({ type }) => type === 'slideLayout');
  if (old) into.unlink(theirPart, old.id);
  if (layout) into.link(theirPart, layout.typeAddress, carrier.part(layout.target));
}

const said = (notes: SlideRecord['notes']): string => notes.map(paragraphText).join(' / ');
