// Single edits of a deck by what its slides say.

import { type DeckFile, type Element, find, made, textOf } from './deck-file.ts';

export const slideWith = (deck: DeckFile, words: string): string =>
  deck.slides.find((part) => textOf(find(deck.tree(part), 'p:sld')[0] as Element).includes(words)) as string;

export function retype(deck: DeckFile, part: string, from: string, to: string): void {
  const run = find(deck.tree(part), 'a:t').find((one) => textOf(one).includes(from));
  if (!run) throw new Error(`${part} has no "${from}"`);
  run.children = made(`<t>${textOf(run).replace(from, to)}</t>`).children;
}

export const paragraphWith = (deck: DeckFile, part: string, words: string): Element =>
  find(deck.tree(part), 'a:p').find((one) => textOf(one).includes(words)) as Element;
