// What the audit of a deck says. A place in a deck is its file, the slide's number as the line, and the shape's place in
// the reading order as the column; the span says slide and shape by name, too.

import type { DeckSpan, Diagnostic } from '../diagnostic/diagnostic.ts';
import { shown } from '../diagnostic/shown.ts';
import type { Box } from '../scene/geometry.ts';
import { type RuleId, rules } from './rules.ts';
import type { AuditDeck, AuditShape, AuditSlide } from './types.ts';

export interface Place {
  readonly deck: AuditDeck;
  readonly slide?: AuditSlide;
  readonly shape?: AuditShape;
  /** Of a table. */
  readonly cell?: { readonly row: number; readonly column: number };
}

/** As the selection pane shows it; what has no name there, by what it is. */
export const nameOf = ({ name, kind, id }: AuditShape): string => name.trim() || `${kind} ${id}`.trim();

const span = ({ deck, slide, shape }: Place): DeckSpan => ({
  file: deck.file,
  line: slide?.number ?? 1,
  column: shape?.order ?? 1,
  ...(slide ? { slide: slide.number } : {}),
  ...(shape ? { shape: nameOf(shape) } : {}),
});

function where({ slide, shape, cell }: Place): string {
  if (!slide) return '';
  const group = shape?.group ? ` in "${nameOf(shape.group)}"` : '';
  const inTable = cell ? `, row ${cell.row}, column ${cell.column}` : '';
  return `slide ${slide.number}${slide.hidden ? ' (hidden)' : ''}${shape ? `, "${nameOf(shape)}"${group}${inTable}` : ''}: `;
}

export function said(id: RuleId, place: Place, what: string, ...hints: string[]): Diagnostic {
  return { severity: rules[id].severity, id, message: `${where(place)}${what}`, hints, span: span(place) };
}

const points = (value: number): string => `${Math.round(value * 10) / 10} pt`;
const others = (count: number): string =>
  count === 0 ? '' : `, and ${count} more ${count === 1 ? 'place' : 'places'} of this slide`;

const altHint =
  'in PowerPoint: right-click the object, View Alt Text, and say what it shows, or mark it as decorative';

export const missingAlt = (place: Place, what: string): Diagnostic =>
  said('missing-alt-text', place, `the ${what} has no alternative text (Missing alt text)`, altHint);

export const altIsFileName = (place: Place, alt: string): Diagnostic =>
  said(
    'missing-alt-text',
    place,
    `the alternative text "${alt}" is a file's name (Missing alt text)`,
    altHint,
  );

export const undescribedShape = (place: Place, more: number): Diagnostic =>
  said(
    'undescribed-shape',
    place,
    `the shape has neither text nor alternative text (Missing alt text)${others(more)}`,
    altHint,
  );

export const autoAlt = (place: Place, alt: string): Diagnostic =>
  said('auto-alt-text', place, `the alternative text "${shown(alt)}" was written by a machine`, altHint);

export const redundantAlt = (place: Place, alt: string): Diagnostic =>
  said(
    'redundant-alt-text',
    place,
    `the alternative text "${shown(alt)}" begins by saying that it is a picture`,
    'a screen reader says so itself: begin with what it shows',
  );

export const longAlt = (place: Place, characters: number): Diagnostic =>
  said(
    'long-alt-text',
    place,
    `the alternative text has ${characters} characters`,
    'one or two sentences are listened to: put the rest into the notes or the text',
  );

export const missingCaptions = (place: Place): Diagnostic =>
  said(
    'missing-captions',
    place,
    `the ${place.shape?.kind === 'audio' ? 'sound' : 'film'} has no captions (Missing captions)`,
    'Playback, Insert Captions; a sound needs its words on the slide or in the notes',
  );

export const noHeaderRow = (place: Place): Diagnostic =>
  said('no-header-row', place, 'the table has no header row (No header row)', 'Table Design, Header Row');

export const missingTitle = (place: Place): Diagnostic =>
  said(
    'missing-slide-title',
    place,
    'the slide has no title (Missing slide title)',
    'Home, Layout: choose one with a title; a hidden title serves, too',
  );

export const defaultSection = (place: Place, name: string): Diagnostic =>
  said(
    'default-section-name',
    place,
    `a section is called "${name}" (Default section name)`,
    'right-click the section, Rename Section',
  );

export const mergedCells = (place: Place): Diagnostic =>
  said(
    'merged-cells',
    place,
    'the table has merged or split cells (Merged or split cells)',
    'a screen reader counts cells: split them',
  );

export const readingOrder = (place: Place, before: string): Diagnostic =>
  said(
    'reading-order',
    place,
    `is read after "${before}", which stands below it (Check reading order)`,
    'Review, Check Accessibility, Reading Order Pane',
  );

export const lowContrast = (
  place: Place,
  text: string,
  { ratio, least, share }: { readonly ratio: number; readonly least: number; readonly share: number },
): Diagnostic => {
  const part = share > 0.99 ? '' : ` at worst (${Math.round(share * 100)} % of it is too like the text)`;
  return said(
    'low-contrast',
    place,
    `"${shown(text)}" stands out from its ground only ${ratio.toFixed(1)} to 1${part}, and ${least} is the least (Hard-to-read text contrast)`,
    'darken the text or lighten its ground, or the other way round; on a picture, put a plain shape under the text',
  );
};

export const textOnPicture = (place: Place): Diagnostic =>
  said(
    'text-on-picture',
    place,
    'its text stands on a picture whose colours cannot be looked at here',
    'look whether it can be read everywhere, or put a plain shape under the text',
  );

export const smallText = (place: Place, size: number, least: number, more: number): Diagnostic =>
  said(
    'small-text',
    place,
    `its text has ${points(size)}, and ${points(least)} is the least that can be read from the last row${others(more)}`,
    'say less, or split the slide',
  );

export const duplicateTitle = (place: Place, title: string, first: number): Diagnostic =>
  said(
    'duplicate-slide-title',
    place,
    `"${shown(title)}" is the title of slide ${first}, too (Duplicate slide title)`,
    'who hears the titles read cannot tell them apart: add what differs',
  );

export const duplicateSection = (place: Place, name: string): Diagnostic =>
  said(
    'duplicate-section-name',
    place,
    `two sections are called "${name}" (Duplicate section names)`,
    'right-click the section, Rename Section',
  );

export const noDeckTitle = (place: Place): Diagnostic =>
  said(
    'no-document-title',
    place,
    'the file has no title in its properties',
    'File, Info, Properties, Title',
  );

const languageHint = 'select it, Review, Language, Set Proofing Language';

export const noLanguage = (place: Place, more: number): Diagnostic =>
  said(
    'no-language',
    place,
    `its text says no language, so that a screen reader may read it in another${others(more)}`,
    languageHint,
  );

export const wrongLanguage = (place: Place, text: string, lang: string): Diagnostic =>
  said(
    'wrong-language',
    place,
    `"${shown(text)}" is said to be in the language "${lang}", which is not written so`,
    languageHint,
  );

export const wrongDirection = (place: Place): Diagnostic =>
  said(
    'wrong-direction',
    place,
    'a paragraph in a script that runs from right to left is set from left to right',
    'Home, Paragraph, Right-to-Left Text Direction',
  );

export const outsidePlaceholders = (place: Place, words: number, more: number): Diagnostic =>
  said(
    'text-outside-placeholders',
    place,
    `${words} words stand in a free text box and are not in Outline View${others(more)}`,
    'put what matters into a placeholder of the layout',
  );

export const linkText = (place: Place, text: string): Diagnostic =>
  said(
    'link-text',
    place,
    `the link reads "${shown(text)}"`,
    'let it read as what it leads to, such as the title of the page',
  );

export const textOverflow = (place: Place, over: number): Diagnostic =>
  said(
    'text-overflow',
    place,
    `its text is some ${Math.ceil(over)} pt taller than its box`,
    'shorten the text, or make the box larger',
  );

export const wordCut = (place: Place, word: string, more: number): Diagnostic =>
  said(
    'word-cut',
    place,
    `"${shown(word)}" is too long for its line and is cut inside${more === 0 ? '' : `, and so are ${more} more`}`,
    'make the letters smaller or the box wider, or put a hyphen where the word may be parted',
  );

export const textOverlap = (place: Place, other: string): Diagnostic =>
  said(
    'text-overlap',
    place,
    `its text stands on that of "${other}"`,
    'move one of them, or shorten the text',
  );

const drawnUnder = {
  picture: 'its text stands on a picture of the layout',
  letters: 'its text stands on words that the layout draws',
  shape: 'the edge of a shape that the layout draws runs through its text',
} as const;

export const textOnOrnament = (place: Place, on: keyof typeof drawnUnder): Diagnostic =>
  said(
    'text-on-ornament',
    place,
    drawnUnder[on],
    'move the text clear of it, or change the layout: View, Slide Master',
  );

export const textCovered = (place: Place, over: AuditShape): Diagnostic =>
  said(
    'text-covered',
    place,
    `"${nameOf(over)}", which is drawn later, lies over its text`,
    'move one of them, or bring the text to the front',
  );

export const tableOverflow = (place: Place, over: number, covered: AuditShape | undefined): Diagnostic =>
  said(
    'table-overflow',
    place,
    `its text makes the table some ${Math.ceil(over)} pt taller than its rows are said to be, and it then ${covered ? `covers "${nameOf(covered)}"` : 'leaves the slide'}`,
    'shorten the text, take fewer rows, or widen the columns',
  );

export const offSlide = (place: Place, wholly: boolean): Diagnostic =>
  said(
    'off-slide',
    place,
    wholly ? 'it stands beside the slide, where nobody sees it' : 'it reaches over the edge of the slide',
    wholly ? 'delete it, or move it onto the slide' : 'move it onto the slide',
  );

export const noSize = (place: Place, { width, height }: Box): Diagnostic =>
  said(
    'no-size',
    place,
    `it is ${points(width)} wide and ${points(height)} high, so that nobody sees it`,
    'Shape Format, Size',
  );

export const fontNotSafe = (place: Place, family: string): Diagnostic =>
  said(
    'font-not-safe',
    place,
    `the font "${family}" neither comes with Office nor is in the file`,
    'another machine shows another font: File, Options, Save, Embed fonts in the file',
  );

export const emptyPlaceholder = (place: Place): Diagnostic =>
  said(
    'empty-placeholder',
    place,
    'an empty placeholder: whoever edits the slide sees "Click to add text"',
    'fill it, or delete it from the slide',
  );

export const orphanPlaceholder = (place: Place, layout: string, more: number): Diagnostic =>
  said(
    'orphan-placeholder',
    place,
    `the layout "${layout}" has no placeholder for it, so that the layout does not move or style it${others(more)}`,
    'Home, Layout: choose the layout that it was made for, or Reset',
  );

export const duplicateId = (place: Place, id: string): Diagnostic =>
  said(
    'duplicate-shape-id',
    place,
    `two shapes have the id ${id}, which PowerPoint may repair`,
    'cut one of them and paste it again',
  );

export const repeatedPicture = (place: Place, names: readonly string[], bytes: number): Diagnostic =>
  said(
    'repeated-picture',
    place,
    `"${names[0]}" is in the file ${names.length} times, which makes it ${(bytes / 1e6).toFixed(1)} MB larger than it need be`,
    'a program that writes a picture once for all its slides makes a smaller file; PowerPoint does when it saves',
  );

export const fault = (place: Place, id: RuleId, what: string): Diagnostic =>
  said(
    id,
    place,
    what,
    'open the deck in PowerPoint, let it repair the file, and save it under another name',
  );
