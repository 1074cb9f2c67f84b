// HTML comments. Eleven of them are hints to briefdeck; one that is nearly a hint is reported; the rest are remarks that
// the author made to himself, and go nowhere.

import type { DataSpec } from '../data/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { nearest } from '../values/nearest.ts';
import { readChartHint, readTableData } from './chart-hint.ts';
import {
  badAccent,
  badGround,
  badPicture,
  hintTwice,
  hintWithoutColon,
  hintWithoutValue,
  unknownHint,
} from './comment-messages.ts';
import type { ReadText } from './figure.ts';
import { foreignSyntax } from './markup-messages.ts';
import type { Parsing } from './parsing.ts';
import { countLineEnds, type Excerpt, placeIn } from './place.ts';
import type { Block, ChartHint, GroundName, Hints, PictureShown, Run, TableBlock } from './types.ts';

/** What hints are written into: the section under construction. */
export interface CommentSink {
  layout?: { readonly name: string; readonly span: Span };
  backup?: true;
  ground?: Hints['ground'] & object;
  accent?: Hints['accent'] & object;
  cut?: { readonly names: readonly string[]; readonly span: Span };
  readonly notes: Block[];
  /** Of files of data, until they are taken among the blocks. */
  readonly tables: TableBlock[];
  /** Waiting for the next table. */
  chart?: { readonly hint: ChartHint; readonly span: Span };
  caption?: { readonly runs: readonly Run[]; readonly span: Span };
  /** Waiting for the next picture. */
  picture?: { readonly shown: PictureShown; readonly span: Span };
}

const names = [
  'layout',
  'ground',
  'accent',
  'backup',
  'cut',
  'notes',
  'chart',
  'table',
  'caption',
  'picture',
  'review',
] as const;
const pictureShown: readonly PictureShown[] = ['whole', 'fill'];
const grounds: readonly GroundName[] = ['light', 'stone', 'dark'];
type HintName = (typeof names)[number];

/** `body` is what stands between `<!--` and `-->`; `excerpt.text` holds it. */
export function readComment(parsing: Parsing, body: string, excerpt: Excerpt, readText: ReadText): void {
  const match = /^\s*(_?[a-z][\w-]*)\s*(?::([\s\S]*))?$/i.exec(body);
  if (!match) {
    // Two words and no colon: a remark would go on.
    const [, hint = '', value = ''] = /^\s*(layout|chart)[ \t=]+([\w-]+)\s*$/i.exec(body) ?? [];
    if (hint)
      parsing.report(
        hintWithoutColon(
          hint.toLowerCase(),
          value,
          placeIn(parsing.source, excerpt, excerpt.text.indexOf(hint)),
        ),
      );
    return;
  }
  const written = match[1] ?? '';
  const value = match[2];
  const start = Math.max(0, excerpt.text.indexOf(body)) + body.indexOf(written);
  const span = placeIn(parsing.source, excerpt, start);
  const name = names.find((known) => known === written.toLowerCase());
  if (!name) {
    const near = nearest(written, names);
    if (near) parsing.report(unknownHint(written, near, span));
    else if (value !== undefined && marp.test(written))
      parsing.report(foreignSyntax({ text: match[0].trim(), ...marpHere, count: 1 }, span));
    return;
  }
  if (name === 'review') {
    parsing.reviews.push(span);
    return;
  }
  if (name === 'backup') {
    parsing.section.backup = true;
    return;
  }
  if (name === 'cut' && value === undefined) {
    parsing.section.cut = { names: [], span };
    return;
  }
  if (value === undefined || value.trim() === '') {
    parsing.report(hintWithoutValue(name, span));
    return;
  }
  const at =
    start +
    (match[0].length - match[0].trimStart().length) +
    body.trimStart().indexOf(':') +
    1 -
    body.search(/\S/);
  readHint(parsing, name, value, excerpt, Math.max(start, at), span, readText);
}

/** Directives of Marp, local ones and those of one slide (marpit's documentation, "Directives"). */
const marp =
  /^_?(?:class|paginate|header|footer|backgroundColor|backgroundImage|backgroundPosition|backgroundRepeat|backgroundSize|color|theme|style|size|headingDivider|transition)$/;
const marpHere = {
  what: 'a directive of Marp',
  here: 'passed over here',
  remedy: 'take it out: looks are the template’s, a layout is <!-- layout: NAME -->',
};

function readHint(
  parsing: Parsing,
  name: Exclude<HintName, 'backup' | 'review'>,
  value: string,
  excerpt: Excerpt,
  at: number,
  span: Span,
  readText: ReadText,
): void {
  const { section } = parsing;
  const line = excerpt.line + countLineEnds(excerpt.text, at);
  const again = name !== 'notes' && name !== 'table' && section[name] !== undefined;
  if (again) parsing.report(hintTwice(name, span));
  switch (name) {
    case 'layout':
      section.layout = { name: value.trim().toLowerCase(), span };
      break;
    case 'ground': {
      const ground = grounds.find((known) => known === value.trim().toLowerCase());
      if (ground) section.ground = { name: ground, span };
      else parsing.report(badGround(value.trim(), nearest(value, grounds), span));
      break;
    }
    case 'accent': {
      const [, digit] = /^(?:accent\s*)?([1-6])$/i.exec(value.trim()) ?? [];
      if (digit) section.accent = { number: Number(digit), span };
      else parsing.report(badAccent(value.trim(), span));
      break;
    }
    case 'cut':
      section.cut = { names: namesIn(value), span };
      break;
    case 'notes':
      section.notes.push(...parsing.blocks(parsing.lexer.blocks(dedented(value)), line, 1));
      break;
    case 'caption':
      section.caption = {
        runs: readText(parsing, value.trim(), { text: value.trim(), line: line + leadingLines(value) }),
        span,
      };
      break;
    case 'chart': {
      const hint = readChartHint(parsing, { text: value, line });
      if (hint?.data) section.tables.push(boundTable(parsing, hint.data, span, hint));
      else if (hint) section.chart = { hint, span };
      break;
    }
    case 'picture': {
      const shown = pictureShown.find((known) => known === value.trim().toLowerCase());
      if (shown) section.picture = { shown, span };
      else parsing.report(badPicture(value.trim(), nearest(value, pictureShown), span));
      break;
    }
    case 'table': {
      const data = readTableData(parsing, { text: value, line });
      if (data) section.tables.push(boundTable(parsing, data, span));
      break;
    }
    default:
      name satisfies never;
  }
}

/** A table whose cells are in a file: it stands where the comment does. */
function boundTable({ section }: Parsing, data: DataSpec, span: Span, chart?: ChartHint): TableBlock {
  const { caption } = section;
  delete section.caption;
  return {
    kind: 'table',
    header: [],
    align: [],
    rows: [],
    rowSpans: [],
    data,
    ...(chart ? { chart: { ...chart, span } } : {}),
    ...(caption ? { caption: caption.runs, captionSpan: caption.span } : {}),
    span,
  };
}

/** `executive, handout` in lower case; Arabic and Chinese commas too. */
const namesIn = (value: string): readonly string[] =>
  value
    .toLowerCase()
    .split(/[,،，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const leadingLines = (text: string) => countLineEnds(text, text.search(/\S/));

/** Notes are often indented under their comment: that is no code block. */
function dedented(value: string): string {
  const [first = '', ...rest] = value.split('\n');
  const indents = rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = indents.length > 0 ? Math.min(...indents.slice(0, 10_000)) : 0;
  return [first.trimStart(), ...rest.map((line) => line.slice(Math.min(indent, line.search(/\S|$/))))].join(
    '\n',
  );
}
