// Edits of sentences that the article put elsewhere: taken back where they stood, and made where the sentence stands now.

import type { EditedPackage } from './edited-package.ts';
import { type Markup, marked, markedAll, readMarkup, spliced } from './markup.ts';
import { mergeWords, type TextMerge } from './merge-text.ts';
import type { MovedSentence, Sentence } from './moved-sentences.ts';
import { paragraphText, readParagraph } from './read-paragraph.ts';
import { nameOf, shapesOf } from './read-record.ts';
import type { SlideRecord } from './record-types.ts';
import { retypedParagraph } from './retype-paragraph.ts';
import { saidText, spaced } from './said.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An edit of a sentence that stands elsewhere now. */
export interface CarriedSentence extends MovedSentence {
  /** The edited paragraph, and the part that it is of. */
  readonly xml: string;
  readonly part: string;
}

/** The slide as if those sentences had not been edited. @param moved all of one slide. */
export function takenBack(
  into: EditedPackage,
  part: string,
  their: SlideRecord,
  moved: readonly MovedSentence[],
): { readonly record: SlideRecord; readonly text: string; readonly carried: readonly CarriedSentence[] } {
  const root = readMarkup(into.text(part));
  const bodies = shapesOf(root).map((shape) => markedAll(marked(shape, 'p:txBody'), 'a:p'));
  const found = moved.flatMap((one) => {
    const paragraph = bodies[one.from.shape]?.[one.from.paragraph];
    return paragraph ? [{ one, paragraph }] : [];
  });
  const back = (paragraph: Markup, { was }: MovedSentence): string =>
    retypedParagraph(paragraph, spaced(paragraphText(was)).trim());
  return {
    record: {
      ...their,
      shapes: their.shapes.map((shape, at) => ({
        ...shape,
        paragraphs: shape.paragraphs.map(
          (said, index) =>
            moved.find(({ from }) => from.shape === at && from.paragraph === index)?.was ?? said,
        ),
      })),
    },
    text: spliced(
      root.source,
      found.map(({ one, paragraph }) => ({
        start: paragraph.start,
        end: paragraph.end,
        xml: back(paragraph, one),
      })),
    ),
    carried: found.map(({ one, paragraph }) => ({ ...one, xml: paragraph.xml, part })),
  };
}

/**
 * Makes the edit where the sentence stands now.
 * @param how what is told where the article changed it, too: of the same words the base's, the person's and the article's.
 * @returns whether the sentence is there.
 */
export function carrySentence(
  into: EditedPackage,
  part: string,
  { was, to, xml, part: source }: CarriedSentence,
  how: Pick<TextMerge, 'conflict' | 'joined'>,
): boolean {
  const root = readMarkup(into.text(part));
  const shape = shapesOf(root).find((one) => nameOf(one) === to.shape);
  const there = markedAll(marked(shape, 'p:txBody'), 'a:p').find(
    (one) => spaced(paragraphText(readParagraph(one, []))).trim() === to.text || saidText(one) === to.text,
  );
  if (!there) return false;
  const linked = xml.replace(/\br:id="([^"]*)"/g, (all, id: string) => {
    const link = source === part ? undefined : into.links(source).find((one) => one.id === id);
    return link ? `r:id="${into.link(part, `${OFFICE}/${link.type}`, link.target, link.external)}"` : all;
  });
  const merged = mergeWords(was, there, readMarkup(linked), {
    carried: (one) => one,
    stands: 'other',
    joined: how.joined,
    conflict: (base, ours, theirs) => how.conflict(base, theirs, ours),
  });
  into.set(part, spliced(root.source, [{ start: there.start, end: there.end, xml: merged }]));
  return true;
}

/**
 * Takes a sentence out of where the article put it.
 * @returns whether it is out: what is alone in its shape stays, for the slide is laid out for it.
 */
export function takenOutAgain(into: EditedPackage, part: string, { shape, text }: Sentence): boolean {
  const root = readMarkup(into.text(part));
  const own = shapesOf(root).find((one) => nameOf(one) === shape);
  const paragraphs = markedAll(marked(own, 'p:txBody'), 'a:p');
  const there = paragraphs.filter((one) => spaced(paragraphText(readParagraph(one, []))).trim() === text);
  if (there.length === 0 || there.length === paragraphs.length) return false;
  into.set(
    part,
    spliced(
      root.source,
      there.map(({ start, end }) => ({ start, end, xml: '' })),
    ),
  );
  return true;
}
