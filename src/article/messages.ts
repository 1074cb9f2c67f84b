// What is wrong or odd in an article's Markdown and its sources, in words.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import { shown } from '../diagnostic/shown.ts';
import { message } from './message.ts';

// The file

export const forbiddenCharacter = (span: Span) =>
  message(
    'warning',
    'forbidden-character',
    'the text holds a control character that no slide can show',
    span,
    'it is shown as �: delete it',
  );

export const tooDeep = (span: Span) =>
  message(
    'error',
    'too-deep',
    'the text is nested too deeply to be read',
    span,
    'it is taken as plain paragraphs: check for runs of ">", "*" or "["',
  );

export const unknownConstruct = (type: string, span: Span) =>
  message(
    'warning',
    'unknown-construct',
    `no meaning is known for "${type}"`,
    span,
    'its source is taken as a paragraph',
  );

/** @param titled whether there is front matter, which alone makes no deck. */
export const emptyArticle = (titled: boolean, span: Span) =>
  message(
    'error',
    'empty-article',
    titled ? 'the article is empty but for its front matter' : 'the article is empty',
    span,
    'a deck begins with a heading and a sentence: ## …',
  );

// Sections

export const tooManySections = (count: number, most: number, file: string) =>
  message(
    'error',
    'too-large',
    `the article has ${count} sections, and a deck can be made of ${most}`,
    { file, line: 1, column: 1 },
    'divide it into several articles',
  );

export const unbrokenText = (text: string, span: Span) =>
  message(
    'error',
    'too-large',
    `"${shown(text)}" has ${text.length} characters without a space, which no slide can show`,
    span,
    'take it out, or put spaces where a line may end',
  );

export const endlessLine = (text: string, most: number, span: Span) =>
  message(
    'error',
    'too-large',
    `the line has ${text.length} characters, and at most ${most} are read`,
    span,
    'divide it into paragraphs, with an empty line between two',
  );

export const emptyHeading = (span: Span) =>
  message('info', 'empty-heading', 'heading without text', span, 'a slide title is best a full sentence');

// Blocks

export const tooLargeTable = (excess: string, span: Span) =>
  message(
    'error',
    'too-large',
    `the table has ${excess}`,
    span,
    'keep what the deck is about, or put it in a file: <!-- table: {file: data.csv, where: {…}} -->',
  );

export const missingAlt = (src: string, span: Span, remedy = '![alt text](file)') =>
  message(
    'error',
    'missing-alt',
    `picture "${shown(src)}" has no alt text`,
    span,
    `say what it shows: ${remedy}`,
  );

export const logoWithoutName = (src: string, span: Span) =>
  message(
    'error',
    'missing-alt',
    `the logo "${shown(src)}" does not say whose it is`,
    span,
    'name the `institution`, or say it: logo: { light: file, alt: whose it is }',
  );

export const missingPicture = (span: Span) =>
  message('error', 'missing-src', 'picture without a file', span, 'name the file: ![alt text](file)');

export const pictureInTable = (src: string, span: Span) =>
  message(
    'warning',
    'picture-in-table',
    `picture "${shown(src)}" stands in a table cell`,
    span,
    'it is moved below the table',
  );

export const flattenedList = (span: Span) =>
  message(
    'warning',
    'list-too-deep',
    'list of more than two levels',
    span,
    'the deeper items are set at the second level',
  );

export const htmlText = (span: Span) =>
  message(
    'warning',
    'html-block',
    'HTML has no place on a slide',
    span,
    'its text goes to the notes: write Markdown instead',
  );

/** @param quotation it is read as one, marker and all */
export const unknownAlert = (name: string, known: readonly string[], quotation: boolean, span: Span) =>
  message(
    'warning',
    'unknown-alert',
    quotation
      ? `"[!${shown(name)}]" is no alert; it is read as a quotation, and shown in it`
      : `"[!${shown(name)}]" is no alert; it is shown as a note`,
    span,
    ...(/^(?:bluf|tl-?dr|summary|abstract|key)$/i.test(name)
      ? ['the bottom line of the whole article stands in the front matter: `bluf: …`']
      : []),
    quotation
      ? 'a quotation needs no marker: leave it out, and end with `— Speaker, role`'
      : `the alerts are ${known.join(', ')}`,
  );

export const hyphenAttribution = (span: Span) =>
  message(
    'info',
    'hyphen-attribution',
    'a list item ends the quotation',
    span,
    'if it names the speaker, begin it with an em dash: — Speaker, role',
  );

export const unmarkedSpeaker = (line: string, certain: boolean, span: Span) =>
  message(
    certain ? 'info' : 'warning',
    'unmarked-speaker',
    certain
      ? `"${shown(line)}" is taken for who said the quotation above it`
      : `"${shown(line)}" reads like who said the quotation, and is shown as a part of it`,
    span,
    `begin the line with a dash: — ${shown(line).replace(/[*_]+/g, '')}`,
  );

export const mapNames = (span: Span) =>
  message(
    'error',
    'empty-map',
    'the map names nothing to show',
    span,
    'give at least one of focus, context, places, routes, values, bubbles, areas, or frame: world',
  );

export const mapFrame = (span: Span) =>
  message(
    'error',
    'bad-frame',
    'the south of the frame is not below its north',
    span,
    'the order is [west, south, east, north]',
  );

// Links, footnotes, citations

export const unsafeLink = (href: string, span: Span) =>
  message(
    'warning',
    'unsafe-link',
    `link to "${shown(href)}" is dropped`,
    span,
    'links on slides begin with https://, http:// or mailto:',
  );

export const relativeLink = (href: string, span: Span) =>
  message(
    'info',
    'relative-link',
    `link to "${shown(href)}" is dropped; its text stays`,
    span,
    'a deck stands alone: link to a full address',
  );

export const undefinedFootnote = (label: string, span: Span) =>
  message(
    'warning',
    'undefined-footnote',
    `footnote "${shown(label)}" is not defined`,
    span,
    `add a line "[^${shown(label)}]: …"`,
  );

export const unusedFootnote = (label: string, span: Span) =>
  message(
    'warning',
    'unused-footnote',
    `footnote "${shown(label)}" is not used`,
    span,
    'its text goes to the notes of the last section',
  );

export const footnoteTwice = (label: string, span: Span) =>
  message(
    'warning',
    'footnote-twice',
    `footnote "${shown(label)}" is defined twice`,
    span,
    'the first one counts; this text goes to the notes of the last section',
  );

export const undatedCitations = (span: Span) =>
  message(
    'info',
    'undated-citations',
    'citations without a year cannot be dated',
    span,
    'set "date" in the front matter',
  );

export const citedLater = (source: string, date: string, span: Span) =>
  message(
    'warning',
    'cited-later',
    `source "${shown(source)}" is dated after the article (${date})`,
    span,
    'check the year, or "date" in the front matter',
  );

/** @param published the text that was drafted on the way, where nobody has the draft yet. */
export const reviewsLeft = (count: number, span: Span, published?: string): Diagnostic =>
  message(
    'warning',
    'review-left',
    `${count === 1 ? 'a mark of the draft is' : `${count} marks of the draft are`} still to be looked at`,
    span,
    published === undefined
      ? 'look at each `<!-- review: … -->`, mend what it says, and take it out'
      : `\`briefdeck draft ${published} -o ${published.replace(/\.\w+$/, '')}.md\` writes the draft; look at each \`<!-- review: … -->\` in it`,
  );
