// What other programs' Markdown says with marks that mean nothing here (pandoc, Quarto, Marp, Slidev,
// Obsidian): formulas, fenced divisions, attributes, citation keys. Such text stays as it was written; the
// author is told once of each kind, with what says the same here.

import type { Token, Tokens } from 'marked';
import type { Report } from '../diagnostic/diagnostic.ts';
import { foreignSyntax } from './markup-messages.ts';
import { countLineEnds, forEachPlaced } from './place.ts';
import type { SourceText } from './source-text.ts';

interface Construct {
  /** `a formula`. */
  readonly what: string;
  /** Without these characters in a line there is none; a pattern costs milliseconds to compile. */
  readonly sign: string;
  /** In one line, code and comments blanked; a first group is what is told, else the whole. */
  readonly pattern: RegExp;
  readonly remedy: string;
  /** What becomes of it here, where it is not shown as written. */
  readonly here?: string;
  /** Whether the line must not be a table's. */
  readonly outsideTables?: true;
}

const attribute = String.raw`(?:[.#][\p{L}_][\w:.-]*|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s{}"']+))`;

/** The constructs, the longer before those that a part of them looks like. */
const constructs: readonly Construct[] = [
  {
    what: 'a formula',
    sign: '$',
    // Money has no command, index or equation in it: `$5 to $6`.
    pattern:
      /\$\$[^$]+\$\$|(?<![\\$\p{L}\d])\$(?! )(?=[^$]*(?:\\[a-z]|[\^_=]|\p{L}\$(?!\d)))(?:[^$\\]|\\.)*?[^\s$\\]\$(?!\d)|^\s*\$\$\s*$/iu,
    remedy: 'write it in words or in plain characters (E = mc²), or show it as a picture',
  },
  {
    what: 'a fenced division',
    sign: ':::',
    pattern: /^[ \t>]*(:{3,}.*)$/,
    remedy:
      'notes are <!-- notes: … -->, columns are ### headings side by side, a layout is <!-- layout: NAME -->; take the ::: lines out',
  },
  {
    what: 'a citation key',
    sign: '@',
    pattern: /(\[(?:[^\]@\n]*[\s;(-])?-?@[\p{L}\d_][\w:.#$%&+?<>~/-]*[^\]\n]*\])(?!\()/u,
    remedy: 'name the source, (Source, Month D), or give a footnote, [^1]',
  },
  {
    what: 'a cross-reference',
    sign: '@',
    pattern: /(?<![\w@.])(@(?:fig|tbl|sec|eq|lst|thm)[-:][\w-]+)/,
    remedy: 'say in words what is meant: nothing is numbered here',
  },
  {
    what: 'a citation key',
    sign: '@',
    // Without brackets only with its year: a name behind an @ is somebody's account.
    pattern: /(?<![\w@./])(-?@[\p{L}_][\w:-]*(?:1[89]|20)\d\d[a-z]?)(?![\w@])/u,
    remedy: 'name the source, (Source, Month D), or give a footnote, [^1]',
  },
  {
    what: 'an inline note',
    sign: '^[',
    pattern: /(\^\[[^\]\n]+\])/,
    remedy: 'call a footnote, [^1], and write it on a line of its own, [^1]: …',
  },
  {
    what: 'an example list',
    sign: '(@',
    pattern: /^\s{0,3}(\(@[\w-]*\))\s/,
    remedy: 'number the points: 1. 2.',
  },
  {
    what: 'a command of TeX',
    sign: '\\',
    pattern: /^\s{0,3}(\\[a-z]{3,}(?:\{[^{}]*\})*)\s*$/i,
    remedy: 'take it out; --- begins another slide',
  },
  {
    what: 'a caption',
    sign: '{#',
    pattern: /^\s{0,3}((?::|Table:)\s+\S.*\{#[\w:-]+.*\}.*)$/,
    remedy: 'write <!-- caption: … --> before the table',
  },
  {
    what: 'a definition',
    sign: ':',
    pattern: /^ {0,3}(:[ \t]{1,3}\S.*)$/,
    remedy: 'write a list whose points begin with the term: - **Term.** What it means',
  },
  {
    what: 'an attribute',
    sign: '{',
    pattern: new RegExp(String.raw`(?<![\\$])(\{:?\s*${attribute}(?:\s+${attribute})*\s*\})`, 'u'),
    remedy: 'take it out: looks are the template’s, a layout is <!-- layout: NAME -->',
  },
  {
    what: 'a highlight',
    sign: '==',
    pattern: /(?<![=\w])(==(?=\S)[^=\n]*[^\s=]==)(?![=\w])/u,
    remedy: 'write **bold** for what matters',
  },
  {
    what: 'a line block',
    sign: '| ',
    pattern: /^ {0,3}(\| +[^|]*[^|\s][^|]*)$/,
    remedy: 'end a line with a backslash to break it there',
    outsideTables: true,
  },
  {
    what: 'a link between notes',
    sign: '[[',
    pattern: /(!?\[\[[^[\]\n]+\]\])/,
    remedy: 'write a link, [text](https://…), or a picture, ![what it shows](file)',
  },
  {
    what: 'a shortcode',
    sign: '{{',
    pattern: /(\{\{[<%].*?[>%]\}\})/,
    remedy: 'write the text itself',
  },
  {
    what: 'an emoji by its name',
    sign: ':',
    pattern: /(?<![\w:])(?<!:)(:[a-z][a-z0-9_+-]*[a-z0-9]:)(?![\w:])/,
    remedy: 'write the character itself',
  },
  {
    what: 'a superscript',
    sign: '^',
    pattern: /(?<=[\p{L}\d)])(\^[^\s^[\]]{1,8}\^)/u,
    remedy: 'write <sup>2</sup>',
  },
  {
    what: 'a subscript',
    sign: '~',
    pattern: /(?<=[\p{L}\d)])(?<!~)(~[^\s~]{1,8}~)(?!~)/u,
    here: 'struck through here, as on GitHub',
    remedy: 'write <sub>2</sub>',
  },
  {
    what: 'a pause',
    sign: '. . .',
    pattern: /^\s{0,3}(\. \. \.)\s*$/,
    remedy: 'a slide is shown at once; --- begins another',
  },
];

/** @param line index of the first line of the tokens. */
export function reportForeignSyntax(
  source: SourceText,
  tokens: readonly Token[],
  line: number,
  report: Report,
): void {
  const body = source.lines.slice(line);
  const { verbatim, tables } = kindsOfLines(tokens, line);
  const found = new Map<
    Construct,
    { readonly text: string; readonly line: number; readonly column: number; count: number }
  >();
  body.forEach((written, index) => {
    const at = line + index;
    if (verbatim.has(at)) return;
    const possible = constructs.filter(
      ({ sign, outsideTables }) => written.includes(sign) && !(outsideTables && tables.has(at)),
    );
    if (possible.length === 0) return;
    let text = blanked(written);
    for (const construct of possible) {
      const match = construct.pattern.exec(text);
      if (!match) continue;
      const told = match[1] ?? match[0];
      const start = match.index + match[0].indexOf(told);
      const known = found.get(construct);
      if (known) known.count += 1;
      else
        found.set(construct, {
          text: written.slice(start, start + told.length),
          line: at + 1,
          column: start + 1,
          count: 1,
        });
      // What is part of one is not another.
      text = text.slice(0, start) + ' '.repeat(told.length) + text.slice(start + told.length);
    }
  });
  for (const [{ what, remedy, here }, { count, text, ...place }] of found) {
    report(foreignSyntax({ text, what, here, remedy, count }, { file: source.file, ...place }));
  }
}

/** Code, comments, addresses and escaped marks, each as spaces, so that columns stay. */
function blanked(line: string): string {
  return line.replace(
    /(`+)(?!`).*?(?<!`)\1(?!`)|<!--.*?-->|<\/?[a-zA-Z][^<>]*>|(?:https?:\/\/|www\.)[^\s<>]*|\\[!-/:-@[-`{-~]/g,
    (match) => ' '.repeat(match.length),
  );
}

interface Lines {
  /** Indices of lines of code and HTML, and of the definitions of links. */
  readonly verbatim: ReadonlySet<number>;
  readonly tables: ReadonlySet<number>;
}

function kindsOfLines(tokens: readonly Token[], line: number): Lines {
  const verbatim = new Set<number>();
  const tables = new Set<number>();
  const walk = (inner: readonly Token[], from: number): void =>
    forEachPlaced(inner, from, (token, at) => {
      if (token.type === 'code' || token.type === 'html' || token.type === 'def') enter(verbatim, token, at);
      else if (token.type === 'table') enter(tables, token, at);
      else if (token.type === 'list') walk((token as Tokens.List).items, at);
      else if (token.type === 'list_item' || token.type === 'blockquote') walk(token.tokens ?? [], at);
    });
  walk(tokens, line);
  return { verbatim, tables };
}

function enter(lines: Set<number>, { raw }: Token, at: number): void {
  const last = at + countLineEnds(raw.trimEnd());
  for (let index = at; index <= last; index++) lines.add(index);
}
