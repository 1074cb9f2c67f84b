// Block quotes: a quotation with its attribution, or one of GitHub's five alerts.

import type { Token, Tokens } from 'marked';
import { dashAtStart, readAttribution } from './attribution.ts';
import { readInline } from './inline.ts';
import { hyphenAttribution, unknownAlert, unmarkedSpeaker } from './messages.ts';
import type { Parsing } from './parsing.ts';
import { countLineEnds, forEachPlaced, placeOfBlock } from './place.ts';
import { withoutEnclosingMarks } from './quotation-marks.ts';
import type { AlertBlock, Attribution, Block, QuoteBlock, Run } from './types.ts';
import { unmarkedAttribution } from './unmarked-attribution.ts';

const alerts: readonly AlertBlock['alert'][] = ['note', 'tip', 'important', 'warning', 'caution'];
/** Names by which other programs mark quotations. */
const quotations = ['quote', 'cite'];
/** Obsidian has a sign behind it for a callout that folds. */
const marker = /^\[!([A-Za-z][\w-]*)\][+-]?[ \t]*(?:\n|$)?/;

export function readBlockquote(
  parsing: Parsing,
  token: Tokens.Blockquote,
  line: number,
  depth: number,
): Block {
  const { source, report } = parsing;
  const span = placeOfBlock(source, token.raw, line);
  const first = token.tokens[0];
  const named = first?.type === 'paragraph' ? marker.exec((first as Tokens.Paragraph).text) : null;
  const written = named?.[1] ?? '';
  const name = written.toLowerCase();
  const known = alerts.find((one) => one === name);
  if (named && !known)
    report(
      unknownAlert(
        written,
        alerts.map((one) => one.toUpperCase()),
        quotations.includes(name),
        span,
      ),
    );
  // Whatever it is called, it is no quotation unless it says so: nobody is quoted who has not spoken.
  const alert = known ?? (named && !quotations.includes(name) ? 'note' : undefined);
  if (alert) {
    const blocks: Block[] = [];
    forEachPlaced(token.tokens, line, (child, at, index) => {
      if (index === 0) blocks.push(...afterMarker(parsing, child as Tokens.Paragraph, named?.[0] ?? '', at));
      else blocks.push(...parsing.blocks([child], at, depth + 1));
    });
    return { kind: 'alert', alert, blocks, span };
  }
  return readQuote(parsing, token, line, depth);
}

function afterMarker(parsing: Parsing, paragraph: Tokens.Paragraph, prefix: string, line: number): Block[] {
  const text = paragraph.text.slice(prefix.length);
  const at = line + countLineEnds(prefix);
  if (text.trim() === '') return [];
  const { runs, figures } = readInline(parsing, parsing.lexer.inline(text), { text, line: at });
  const span = placeOfBlock(parsing.source, text, at);
  return [...(runs.length > 0 ? [{ kind: 'paragraph', runs, span } as const] : []), ...figures];
}

function readQuote(parsing: Parsing, token: Tokens.Blockquote, line: number, depth: number): QuoteBlock {
  const { source, report } = parsing;
  const paragraphs: (readonly Run[])[] = [];
  const rest: Block[] = [];
  let attribution: Attribution | undefined;
  let before = '';
  const content = token.tokens.filter((child) => child.type !== 'space');
  const last = content.at(-1);
  const read = (text: string, at: number, tokens?: Token[]) => {
    const { runs, figures } = readInline(parsing, tokens ?? parsing.lexer.inline(text), { text, line: at });
    rest.push(...figures);
    return runs;
  };
  forEachPlaced(token.tokens, line, (child, at) => {
    if (child.type !== 'paragraph') {
      if (child.type !== 'space') rest.push(...parsing.blocks([child], at, depth + 1));
      return;
    }
    const { text, tokens } = child as Tokens.Paragraph;
    const marked = child === last ? attributionAt(text, paragraphs.length > 0 || rest.length > 0) : undefined;
    const unmarked = child === last && marked === undefined ? unmarkedAttribution(text, before) : undefined;
    if (unmarked)
      report(
        unmarkedSpeaker(
          text.slice(unmarked.at).trim(),
          unmarked.certain,
          placeOfBlock(source, text.slice(unmarked.at), at + countLineEnds(text, unmarked.at)),
        ),
      );
    const cut = marked ?? (unmarked?.certain ? unmarked.at : undefined);
    before = text;
    if (cut === undefined) {
      const runs = read(text, at, tokens);
      if (runs.length > 0) paragraphs.push(runs);
      return;
    }
    // A hard break before the attribution has done its work.
    const spoken = read(text.slice(0, cut).replace(/\\?\n?$/, ''), at);
    if (spoken.length > 0) paragraphs.push(spoken);
    const written = text.slice(cut).replace(dashAtStart, '');
    const excerpt = { text: written, line: at + countLineEnds(text, cut) };
    attribution = readAttribution(parsing, read(written, excerpt.line), excerpt);
  });
  if (
    !attribution &&
    last?.type === 'list' &&
    paragraphs.length > 0 &&
    (last as Tokens.List).items.length === 1
  ) {
    report(hyphenAttribution(placeOfBlock(source, token.raw, line)));
  }
  return {
    kind: 'quote',
    paragraphs: withoutEnclosingMarks(paragraphs),
    ...(attribution ? { attribution } : {}),
    rest,
    span: placeOfBlock(source, token.raw, line),
  };
}

/** Where the attribution begins in the last paragraph: its last line that starts with a dash. */
function attributionAt(text: string, hasQuotation: boolean): number | undefined {
  let at: number | undefined;
  let offset = 0;
  for (const line of text.split('\n')) {
    if (dashAtStart.test(line) && (offset > 0 || hasQuotation)) at = offset;
    offset += line.length + 1;
  }
  return at;
}
