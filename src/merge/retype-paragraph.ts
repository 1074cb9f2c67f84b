// A paragraph with other words: those that stayed keep the look of their runs, those that came have that of what stands before them.

import { child } from '../opc/elements.ts';
import { aligned, edited, wordsOf } from './align.ts';
import type { Markup } from './markup.ts';
import { runsOf, type Token } from './merge-text.ts';
import { raisedText, saidText, spaced } from './said.ts';

/** Tokens of a paragraph as `saidText` says it: the numbers of sources are raised. */
function tokensAsSaid(paragraph: Markup): readonly (Token & { readonly raised?: true })[] {
  return paragraph.children.flatMap((one): readonly (Token & { readonly raised?: true })[] => {
    if (one.name === 'a:br') return [{ text: '\n', properties: '', whole: one.xml }];
    if (one.name === 'a:fld')
      return [{ text: `{${one.attributes['type'] ?? ''}}`, properties: '', whole: one.xml }];
    if (one.name !== 'a:r') return [];
    const own = one.children.find(({ name }) => name === 'a:rPr');
    const properties = own?.xml ?? '';
    const text = child(one, 'a:t')?.text ?? '';
    const raised = raisedText(one, text);
    return raised === text
      ? wordsOf(text).map((word) => ({ text: word, properties }))
      : [...text].map((letter) => ({ text: letter, properties, raised: true as const }));
  });
}

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const shownAs = (token: Token & { readonly raised?: true }): string =>
  token.raised ? token.text.replace(/\d/g, (digit) => digits.charAt(Number(digit))) : spaced(token.text);

/** @param after as `saidText` says it. */
export function retypedParagraph(paragraph: Markup, after: string): string {
  const old = tokensAsSaid(paragraph);
  const fresh = wordsOf(after).flatMap((word) => (word.includes('\n') ? ['\n'] : [word]));
  const out: Token[] = [];
  for (const { same, old: was, new: now } of aligned(old.map(shownAs), fresh)) {
    if (same) out.push(...old.slice(...was));
    else {
      const beside = [...old.slice(0, was[0]).reverse(), ...old.slice(was[0])];
      const properties = beside.find((one) => !one.raised && one.whole === undefined)?.properties ?? '';
      out.push(
        ...fresh
          .slice(...now)
          .map((text) => (text === '\n' ? { text, properties: '', whole: '<a:br/>' } : { text, properties })),
      );
    }
  }
  const part = (name: string): string => paragraph.children.find((one) => one.name === name)?.xml ?? '';
  return `<a:p>${part('a:pPr')}${runsOf(out)}${part('a:endParaRPr')}</a:p>`;
}

/** The paragraphs of a body with the words of another: paragraphs that came look as the one before them. */
export function retypedParagraphs(paragraphs: readonly Markup[], texts: readonly string[]): string {
  const said = paragraphs.filter((one) => saidText(one) !== '');
  const out: string[] = [];
  let last = said[0] ?? paragraphs[0];
  const old = said.map(saidText);
  for (const { same, old: was, new: now } of aligned(old, texts)) {
    const own = said.slice(...was);
    if (same) {
      out.push(...own.map(({ xml }) => xml));
      last = own.at(-1) ?? last;
      continue;
    }
    let next = 0;
    for (const [before, after] of edited(old.slice(...was), texts.slice(...now))) {
      if (before !== undefined) {
        last = own[next];
        next += 1;
      }
      if (after !== undefined && last) out.push(retypedParagraph(last, after));
    }
  }
  return out.join('') || '<a:p/>';
}
