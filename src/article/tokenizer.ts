// Marked's tokenizer with a look at the first character before each rule. Marked tries some twenty patterns at every
// block and every stretch of text; most cannot match there, and the costliest of them are never even compiled in an
// article that has no use for them. The tokens are the same (a test compares them with marked's own).

import { Tokenizer, type Tokens } from 'marked';

/** The first character that is not one of the three spaces a block may be indented by; a tab ends the search. */
function firstCharacter(src: string): string {
  let at = 0;
  while (at < 4 && src.charCodeAt(at) === 32) at++;
  return src[at] ?? '';
}

/** What inline text may have to stop for, or for whose sake it has to be looked at closely. */
const special = /[\\<![\]`*_~@]| {2,}\n|https?|ftp:|www\.|mailto:|xmpp:/i;
const bareAddress = /^(?:https?:|ftp:|www\.)/i;
const underline = /\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/;

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

  override emStrong(src: string, masked: string, previous?: string): Tokens.Em | Tokens.Strong | undefined {
    const first = src.charCodeAt(0);
    return first === 42 || first === 95 ? super.emStrong(src, masked, previous) : undefined;
  }

  override url(src: string): Tokens.Link | undefined {
    return src.includes('@') || bareAddress.test(src) ? super.url(src) : undefined;
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
