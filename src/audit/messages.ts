// What the audit of a deck says. A place in a deck is its file, the slide's number as the line, and the shape's place in
// the reading order as the column.

import type { Diagnostic, Severity, Span } from '../diagnostic.ts';
import type { AuditDeck, AuditShape, AuditSlide } from './types.ts';

export interface Place {
  readonly deck: AuditDeck;
  readonly slide?: AuditSlide;
  readonly shape?: AuditShape;
}

const span = ({ deck, slide, shape }: Place): Span => ({
  file: deck.file,
  line: slide?.number ?? 1,
  column: shape?.order ?? 1,
});

const where = ({ slide, shape }: Place): string =>
  slide ? `slide ${slide.number}${shape ? `, "${shape.name}"` : ''}: ` : '';

function said(severity: Severity, id: string, place: Place, what: string, ...hints: string[]): Diagnostic {
  return { severity, id, message: `${where(place)}${what}`, hints, span: span(place) };
}

const altHint =
  'in PowerPoint: right-click the object, View Alt Text, and say what it shows, or mark it as decorative';

export const missingAlt = (place: Place, what: string): Diagnostic =>
  said('error', 'missing-alt-text', place, `the ${what} has no alternative text (Missing alt text)`, altHint);

export const altIsFileName = (place: Place, alt: string): Diagnostic =>
  said(
    'error',
    'missing-alt-text',
    place,
    `the alternative text "${alt}" is a file's name (Missing alt text)`,
    altHint,
  );

export const noHeaderRow = (place: Place): Diagnostic =>
  said(
    'error',
    'no-header-row',
    place,
    'the table has no header row (No header row)',
    'Table Design, Header Row',
  );

export const missingTitle = (place: Place): Diagnostic =>
  said(
    'error',
    'missing-slide-title',
    place,
    'the slide has no title (Missing slide title)',
    'Home, Layout: choose one with a title; a hidden title serves, too',
  );

export const defaultSection = (place: Place, name: string): Diagnostic =>
  said(
    'error',
    'default-section-name',
    place,
    `a section is called "${name}" (Default section name)`,
    'right-click the section, Rename Section',
  );

export const mergedCells = (place: Place): Diagnostic =>
  said(
    'warning',
    'merged-cells',
    place,
    'the table has merged or split cells (Merged or split cells)',
    'a screen reader counts cells: split them',
  );

export const readingOrder = (place: Place, before: string): Diagnostic =>
  said(
    'warning',
    'reading-order',
    place,
    `is read after "${before}", which stands below it (Check reading order)`,
    'Review, Check Accessibility, Reading Order Pane',
  );

export const lowContrast = (place: Place, text: string, ratio: number, least: number): Diagnostic =>
  said(
    'warning',
    'low-contrast',
    place,
    `"${short(text)}" stands out from its ground only ${ratio.toFixed(1)} to 1, and ${least} is the least (Hard-to-read text contrast)`,
    'darken the text or lighten its ground, or the other way round',
  );

export const duplicateTitle = (place: Place, title: string, first: number): Diagnostic =>
  said(
    'info',
    'duplicate-slide-title',
    place,
    `"${short(title)}" is the title of slide ${first}, too (Duplicate slide title)`,
    'who hears the titles read cannot tell them apart: add what differs',
  );

export const duplicateSection = (place: Place, name: string): Diagnostic =>
  said(
    'info',
    'duplicate-section-name',
    place,
    `two sections are called "${name}" (Duplicate section names)`,
    'right-click the section, Rename Section',
  );

export const noDeckTitle = (place: Place): Diagnostic =>
  said(
    'warning',
    'no-document-title',
    place,
    'the file has no title in its properties',
    'File, Info, Properties, Title',
  );

export const noLanguage = (place: Place): Diagnostic =>
  said(
    'warning',
    'no-language',
    place,
    'its text says no language, so that a screen reader may read it in another',
    'select it, Review, Language, Set Proofing Language',
  );

export const outsidePlaceholders = (place: Place, words: number): Diagnostic =>
  said(
    'info',
    'text-outside-placeholders',
    place,
    `${words} words stand in a free text box and are not in Outline View`,
    'put what matters into a placeholder of the layout',
  );

export const linkText = (place: Place, text: string): Diagnostic =>
  said(
    'warning',
    'link-text',
    place,
    `the link reads "${short(text)}"`,
    'let it read as what it leads to: "Kazakhstan in the diplomatic spotlight"',
  );

export const textOverflow = (place: Place, over: number): Diagnostic =>
  said(
    'warning',
    'text-overflow',
    place,
    `its text is some ${Math.ceil(over)} pt taller than its box`,
    'shorten the text, or make the box larger',
  );

export const offSlide = (place: Place): Diagnostic =>
  said('warning', 'off-slide', place, 'it reaches over the edge of the slide', 'move it onto the slide');

export const fontNotSafe = (place: Place, family: string): Diagnostic =>
  said(
    'warning',
    'font-not-safe',
    place,
    `the font "${family}" neither comes with Office nor is in the file`,
    'another machine shows another font: File, Options, Save, Embed fonts in the file',
  );

export const emptyPlaceholder = (place: Place): Diagnostic =>
  said(
    'warning',
    'empty-placeholder',
    place,
    'an empty placeholder: whoever edits the slide sees "Click to add text"',
    'fill it, or delete it from the slide',
  );

export const duplicateId = (place: Place, id: string): Diagnostic =>
  said(
    'error',
    'duplicate-shape-id',
    place,
    `two shapes have the id ${id}, which PowerPoint may repair`,
    'cut one of them and paste it again',
  );

export const fault = (place: Place, id: string, what: string): Diagnostic =>
  said(
    'error',
    id,
    place,
    what,
    'open the deck in PowerPoint, let it repair the file, and save it under another name',
  );

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
};
