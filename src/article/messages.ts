// Everything the parser tells the author. Lower case, no full stop, the author's value in quotes, the remedy as hint.

import type { Diagnostic, Severity, Span } from '../diagnostic/diagnostic.ts';

function message(
  severity: Severity,
  id: string,
  text: string,
  span: Span | undefined,
  ...hints: string[]
): Diagnostic {
  return { severity, id, message: text, hints, ...(span ? { span } : {}) };
}

/** A value for a message: one line, at most 60 characters. */
function shown(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${[...line].slice(0, 59).join('')}…` : line;
}

const meant = (near: string | undefined, otherwise: string) => (near ? `did you mean "${near}"?` : otherwise);

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

// Front matter

export const frontMatterUnclosed = (span: Span) =>
  message(
    'error',
    'front-matter-unclosed',
    'the front matter has no closing line',
    span,
    'end it with a line of three hyphens: ---',
  );

export const yamlColon = (key: string, value: string, span: Span) =>
  message(
    'error',
    'yaml',
    `the value of "${key}" holds a colon`,
    span,
    `put it in quotes: ${key}: ${quoted(value)}`,
  );

export const yamlQuote = (key: string, value: string, span: Span) =>
  message(
    'error',
    'yaml',
    `the value of "${key}" cannot be read as YAML`,
    span,
    `put all of it in quotes: ${key}: ${quoted(value)}`,
  );

export const yamlDuplicate = (key: string, span: Span) =>
  message('error', 'duplicate-key', `"${key}" is given twice`, span, 'keep one of the two');

export const yamlTab = (span: Span) =>
  message('error', 'yaml', 'a tab indents this line', span, 'YAML wants spaces for indentation');

export const yamlFault = (what: string, span: Span) =>
  message(
    'error',
    'yaml',
    `not valid YAML: ${what}`,
    span,
    'values with special characters go in quotes: "…"',
  );

export const yamlTag = (tag: string, span: Span) =>
  message(
    'error',
    'yaml-tag',
    `YAML tag "${shown(tag)}" is not allowed`,
    span,
    'delete it: plain text, numbers and lists are enough',
  );

export const yamlAliases = (span: Span) =>
  message(
    'error',
    'yaml-alias',
    'too many YAML aliases, or one that is not defined',
    span,
    'write the values out',
  );

export const yamlShape = (what: string, span: Span) =>
  message('error', 'yaml', `${what} must be "key: value" lines`, span);

const quoted = (value: string) => (value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`);

export const unknownKey = (
  key: string,
  where: string,
  near: string | undefined,
  known: readonly string[],
  span: Span,
  strict = false,
) =>
  message(
    near || strict ? 'error' : 'warning',
    'unknown-key',
    `unknown key "${shown(key)}" in ${where}`,
    span,
    meant(near, `known keys: ${known.join(', ')}`),
  );

export const badValue = (key: string, value: string, expected: string | undefined, span: Span) =>
  message(
    'error',
    'bad-value',
    `"${key}" cannot be "${shown(value)}"`,
    span,
    ...(expected ? [`expected: ${expected}`] : []),
  );

export const emptyValue = (key: string, expected: string | undefined, span: Span) =>
  message(
    'error',
    'bad-value',
    `"${key}" has no value`,
    span,
    ...(expected ? [`expected: ${expected}`] : []),
  );

export const missingKey = (key: string, where: string, span: Span) =>
  message('error', 'missing-key', `${where} has no "${key}"`, span, `add "${key}: …"`);

export const noSuchDay = (value: string, span: Span) =>
  message(
    'error',
    'bad-date',
    `there is no day "${shown(value)}"`,
    span,
    'write the date as YYYY-MM-DD, e.g. 2022-09-19',
  );

export const dateInWords = (value: string, iso: string, span: Span) =>
  message('info', 'date-form', `date "${shown(value)}" read as ${iso}`, span, `write it as ${iso}`);

export const badLanguage = (value: string, near: string | undefined, span: Span) =>
  message(
    'error',
    'bad-language',
    `"${shown(value)}" is no language tag`,
    span,
    meant(near, 'expected: a BCP 47 tag, e.g. en, ru, ar or en-GB'),
  );

export const languageForm = (value: string, tag: string, span: Span) =>
  message('info', 'language-form', `language "${value}" read as "${tag}"`, span, `write it as ${tag}`);

export const tlpWhite = (span: Span) =>
  message(
    'info',
    'tlp-white',
    '"TLP:WHITE" is now called "TLP:CLEAR"',
    span,
    'TLP 2.0 renamed it: write TLP:CLEAR',
  );

export const tlpForm = (value: string, label: string, span: Span) =>
  message('info', 'tlp-form', `handling "${shown(value)}" read as "${label}"`, span, `write it as ${label}`);

export const badTlp = (value: string, near: string | undefined, labels: readonly string[], span: Span) =>
  message(
    'error',
    'bad-tlp',
    `"${shown(value)}" is no TLP label`,
    span,
    meant(near, `the labels are ${labels.join(', ')}`),
  );

export const titleFromHeading = (title: string, span: Span) =>
  message(
    'info',
    'title-from-heading',
    `the deck takes its title from the first heading: "${shown(title)}"`,
    span,
    'set "title" in the front matter',
  );

export const titleFromFile = (title: string, span: Span) =>
  message(
    'warning',
    'title-from-file',
    `the article has no title; the deck is called "${shown(title)}"`,
    span,
    'set "title" in the front matter',
  );

// Sections and comments

export const emptyHeading = (span: Span) =>
  message('info', 'empty-heading', 'heading without text', span, 'a slide title is best a full sentence');

export const unknownHint = (name: string, near: string, span: Span) =>
  message(
    'warning',
    'unknown-hint',
    `comment "${shown(name)}" looks like a hint but is none`,
    span,
    `did you mean "${near}"?`,
  );

export const hintWithoutValue = (name: string, span: Span) =>
  message('warning', 'hint-without-value', `hint "${name}" says nothing`, span, `write <!-- ${name}: … -->`);

export const hintTwice = (name: string, span: Span) =>
  message(
    'warning',
    'hint-twice',
    `hint "${name}" is given twice in this section`,
    span,
    'the last one counts',
  );

export const hintWithoutTable = (name: string, span: Span) =>
  message(
    'warning',
    'hint-without-table',
    `hint "${name}" has no table after it in its section`,
    span,
    'put it right before the table it is for',
  );

export const badChart = (value: string, near: string | undefined, types: readonly string[], span: Span) =>
  message(
    'warning',
    'bad-chart',
    `"${shown(value)}" is no chart type`,
    span,
    meant(near, `the types are ${types.join(', ')}`),
  );

export const chartForm = (span: Span) =>
  message(
    'warning',
    'bad-chart',
    'the chart hint cannot be read',
    span,
    'write <!-- chart: bar --> or <!-- chart: {type: bar, unit: "million"} -->',
  );

export const unclosedComment = (span: Span) =>
  message(
    'error',
    'unclosed-comment',
    'a comment has no end; it hides the rest of the text',
    span,
    'close it with -->',
  );

// Blocks

export const missingAlt = (src: string, span: Span) =>
  message(
    'error',
    'missing-alt',
    `picture "${shown(src)}" has no alt text`,
    span,
    'say what it shows: ![alt text](file)',
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

export const unknownAlert = (name: string, known: readonly string[], span: Span) =>
  message(
    'warning',
    'unknown-alert',
    `"[!${shown(name)}]" is no alert`,
    span,
    `the alerts are ${known.join(', ')}`,
  );

export const hyphenAttribution = (span: Span) =>
  message(
    'info',
    'hyphen-attribution',
    'a list item ends the quotation',
    span,
    'if it names the speaker, begin it with an em dash: — Speaker, role',
  );

export const mapNames = (span: Span) =>
  message(
    'error',
    'empty-map',
    'the map names nothing to show',
    span,
    'give at least one of focus, context, places, routes, values, or frame: world',
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
