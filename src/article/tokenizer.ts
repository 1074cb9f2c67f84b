// Marked's tokenizer with a look at the first character before each rule. Marked tries some twenty patterns
// at every block and every stretch of text; most cannot match there, and the costliest of them are never even
// compiled in an article that has no use for them; a plain paragraph and plain emphasis, which every article
// has, are read here. The tokens are the same (a test compares them with marked's own).

import { Tokenizer, type Tokens } from 'marked';

/**
 * The first character that is not one of the three spaces a block may be indented by; a tab ends the search.
 */
function firstCharacter(src: string): string {
  let at = 0;
  while (at < 4 && src.charCodeAt(at) === 32) at++;
  return src[at] ?? '';
}

/** What inline text may have to stop for, or for whose sake it has to be looked at closely. */
const special = /[\\<![\]`*_~@]| {2,}\n|https?|ftp:|www\.|mailto:|xmpp:/i;
const bareAddress = /^(?:https?:|ftp:|www\.)/i;
const underline = /\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/;

/**
 * A letter, the opening mark (`|`) and punctuation, one of the two not ASCII; and the same at the closing
 * mark.
 */
const strandedBefore = /(?:[^\P{L}a-zA-Z]\|[\p{P}\p{S}]|\p{L}\|[^\P{P}!-~])/u;
const strandedAfter = /(?:[\p{P}\p{S}]\|[^\P{L}a-zA-Z]|[^\P{P}!-~]\|\p{L})/u;

const notAscii = /[^\0-\x7f]/;

/** Of the ASCII letters: enough for a guard. */
function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

/**
 * Where a bare address ends besides where GitHub ends it: before a closing mark, a stop or a dash of any
 * script, which no address has unescaped (RFC 3986, 2). A character reference in it is the character.
 */
const addressEnd = /[\p{Pe}\p{Pf}\p{Pi}\p{Ps}\p{Pd}\p{Po}]/u;

/** `(https://example.org/a)는`: a closing bracket that the address does not open. */
const closesNothing = (marks: readonly string[], at: number): boolean =>
  marks[at] === ')' && count(marks, ')', at) > count(marks, '(', at);

const count = (marks: readonly string[], mark: string, last: number): number =>
  marks.slice(0, last + 1).filter((one) => one === mark).length;

/** As GitHub ends an address: without stops, and without a bracket that it does not open (GFM 0.29, 6.9). */
function trimmedEnd(address: string): string {
  const bare = address.replace(/[?!.,:*_~'"]+$/, '');
  const marks = [...bare];
  return closesNothing(marks, marks.length - 1) ? trimmedEnd(bare.slice(0, -1)) : bare;
}

function ended(link: Tokens.Link): Tokens.Link {
  const marks = [...link.raw];
  const at = marks.findIndex(
    (mark, index) => mark > '\u007f' && (addressEnd.test(mark) || closesNothing(marks, index - 1)),
  );
  const raw = at < 0 ? link.raw : trimmedEnd(marks.slice(0, at).join(''));
  const text = raw.replaceAll('&amp;', '&');
  if (text === link.raw) return link;
  const scheme = /^www\./i.test(raw) ? 'http://' : '';
  return {
    ...link,
    raw,
    text,
    href: scheme + text,
    tokens: [{ type: 'text', raw: text, text, escaped: false }],
  };
}

export class GuardedTokenizer extends Tokenizer {
  override code(src: string): Tokens.Code | undefined {
    const first = src.charCodeAt(0);
    return first === 32 || first === 9 ? super.code(src) : undefined;
  }

  override fences(src: string): Tokens.Code | undefined {
    const first = firstCharacter(src);
    return first === '`' || first === '~' ? super.fences(src) : undefined;
  }

  override heading(src: string): Tokens.Heading | undefined {
    return firstCharacter(src) === '#' ? super.heading(src) : undefined;
  }

  override hr(src: string): Tokens.Hr | undefined {
    return '-_*'.includes(firstCharacter(src) || ' ') ? super.hr(src) : undefined;
  }

  override blockquote(src: string): Tokens.Blockquote | undefined {
    return firstCharacter(src) === '>' ? super.blockquote(src) : undefined;
  }

  override list(src: string): Tokens.List | undefined {
    return '*+-0123456789'.includes(firstCharacter(src) || ' ') ? super.list(src) : undefined;
  }

  override html(src: string): Tokens.HTML | undefined {
    return firstCharacter(src) === '<' ? super.html(src) : undefined;
  }

  override def(src: string): Tokens.Def | undefined {
    return firstCharacter(src) === '[' ? super.def(src) : undefined;
  }

  override table(src: string): Tokens.Table | undefined {
    // The second line is made of dashes, colons and bars.
    const end = src.indexOf('\n');
    if (end < 0) return undefined;
    let at = end + 1;
    while (src.charCodeAt(at) === 32) at++;
    return '-:|'.includes(src[at] ?? ' ') ? super.table(src) : undefined;
  }

  override lheading(src: string): Tokens.Heading | undefined {
    const end = src.indexOf('\n\n');
    return underline.test(end < 0 ? src : src.slice(0, end + 1)) ? super.lheading(src) : undefined;
  }

  override escape(src: string): Tokens.Escape | undefined {
    return src.charCodeAt(0) === 92 ? super.escape(src) : undefined;
  }

  override tag(src: string): Tokens.Tag | undefined {
    return src.charCodeAt(0) === 60 ? super.tag(src) : undefined;
  }

  /** Marked joins wrapped lines after trying each for the start of another block; a letter starts none. */
  override paragraph(src: string): Tokens.Paragraph | undefined {
    const blank = src.indexOf('\n\n');
    const end = blank < 0 ? src.length - (src.endsWith('\n') ? 1 : 0) : blank;
    for (let at = src.indexOf('\n'); at >= 0 && at < end; at = src.indexOf('\n', at + 1)) {
      if (!isLetter(src.charCodeAt(at + 1))) return super.paragraph(src);
    }
    const raw = src.slice(0, end);
    return { type: 'paragraph', raw, text: raw, tokens: this.lexer.inline(raw) };
  }

  override emStrong(src: string, masked: string, previous?: string): Tokens.Em | Tokens.Strong | undefined {
    const first = src.charCodeAt(0);
    if (first === 42) {
      return (
        this.#plainEmphasis(src, masked) ??
        this.#unspacedEmphasis(src, masked) ??
        super.emStrong(src, masked, previous)
      );
    }
    return first === 95 ? super.emStrong(src, masked, previous) : undefined;
  }

  /** `*one*` and `**two words**` as most authors write them, where only one reading is possible. */
  #plainEmphasis(src: string, masked: string): Tokens.Em | Tokens.Strong | undefined {
    const marks = src.charCodeAt(1) === 42 ? 2 : 1;
    const start = masked.length - src.length;
    const before = masked[start - 1];
    if ((before !== undefined && before !== ' ') || !isLetter(src.charCodeAt(marks))) return undefined;
    const close = masked.indexOf('*', start + marks);
    const end = close + marks;
    if (close < 0 || (marks === 2 && masked.charCodeAt(close + 1) !== 42)) return undefined;
    // A closing mark: after a letter and before space or punctuation, or after punctuation and before space.
    const [last, next] = [masked.charAt(close - 1), masked.charAt(end)];
    const spaced = next === '' || next === ' ' || next === '\n';
    const closes = isLetter(last.charCodeAt(0))
      ? spaced || '.,;:'.includes(next)
      : spaced && '.,;:!?'.includes(last);
    if (!closes) return undefined;
    if (masked.slice(start, close).includes('_')) return undefined;
    const raw = src.slice(0, end - start);
    const text = raw.slice(marks, -marks);
    const tokens = this.lexer.inlineTokens(text);
    return marks === 2 ? { type: 'strong', raw, text, tokens } : { type: 'em', raw, text, tokens };
  }

  /**
   * `**注意：**这里`: where no space parts words, CommonMark takes a mark between punctuation and a letter for
   * none, and shows it. With a mark or a letter beside it that is not ASCII, it is what its author meant: a
   * mark that opens is followed by what is not space, a mark that closes stands behind it.
   */
  #unspacedEmphasis(src: string, masked: string): Tokens.Em | Tokens.Strong | undefined {
    const marks = /^\*+/.exec(src)?.[0].length ?? 0;
    if (marks > 2) return undefined;
    const start = masked.length - src.length;
    const close = masked.slice(start + marks).search(marks === 2 ? /(?<!\*)\*\*(?!\*)/ : /(?<!\*)\*(?!\*)/);
    if (close < 1) return undefined;
    const text = src.slice(marks, marks + close);
    if (/^\s|\s$|\n\s*\n/.test(text)) return undefined;
    const before = masked.slice(Math.max(0, start - 2), start);
    const after = masked.slice(start + 2 * marks + close, start + 2 * marks + close + 2);
    // Most text is ASCII beside its marks, and the patterns are costly to compile.
    if (![before, text.slice(0, 2), text.slice(-2), after].some((beside) => notAscii.test(beside)))
      return undefined;
    const opens = strandedBefore.test(`${before}|${text.slice(0, 2)}`);
    const closes = strandedAfter.test(`${text.slice(-2)}|${after}`);
    if (!opens && !closes) return undefined;
    const raw = src.slice(0, 2 * marks + close);
    const tokens = this.lexer.inlineTokens(text);
    return marks === 2 ? { type: 'strong', raw, text, tokens } : { type: 'em', raw, text, tokens };
  }

  override url(src: string): Tokens.Link | undefined {
    if (!src.includes('@') && !bareAddress.test(src)) return undefined;
    const found = super.url(src);
    return found && bareAddress.test(found.raw) ? ended(found) : found;
  }

  override inlineText(src: string): Tokens.Text | undefined {
    const at = src.search(special);
    // An address begins at the word that holds it, so the text up to that word is plain.
    const end = at < 0 ? src.length : src.lastIndexOf(' ', at - 1);
    if (end < 2 || (at >= 0 && at < 2)) return super.inlineText(src);
    const raw = src.slice(0, end);
    return { type: 'text', raw, text: raw, escaped: this.lexer.state.inRawBlock };
  }
}
