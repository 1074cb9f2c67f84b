// What a record says of a deck as a whole: its design, its theme, the size of its slides.

import { crc32 } from 'node:zlib';
import type { PartView } from '../opc/types.ts';
import { type Markup, readMarkup } from './markup.ts';
import type { DeckRecord } from './record-types.ts';
import { slideSize, themeSnapshot } from './theme.ts';

export function wholeOf(
  view: PartView,
  presentation: string,
): Required<Pick<DeckRecord, 'design' | 'size' | 'theme'>> {
  const root = (part: string | undefined): Markup | undefined => {
    const text = part === undefined ? undefined : view.text(part);
    return text === undefined ? undefined : readMarkup(text);
  };
  const leadsTo = (part: string, type: string): string =>
    view.relationships(part).find((one) => one.type === type && !one.external)?.target ?? '';
  return {
    design: designOf(view, presentation),
    size: slideSize(root(presentation) ?? readMarkup('<none/>')),
    theme: themeSnapshot(root(leadsTo(leadsTo(presentation, 'slideMaster'), 'theme'))),
  };
}

/**
 * Of every master with its theme and layouts: their text, which a program that saves them changes, and a new build does not; but for the
 * language that their prompts are said to be in, which is the article's.
 */
export function designOf(view: PartView, presentation: string): string {
  const leads = (part: string, ...types: readonly string[]): readonly string[] =>
    view
      .relationships(part)
      .filter(({ type, external }) => !external && types.includes(type))
      .map(({ target }) => target);
  const masters = leads(presentation, 'slideMaster');
  const parts = masters.flatMap((master) => [master, ...leads(master, 'theme', 'slideLayout')]);
  const texts = parts.map((part) => view.text(part) ?? '');
  const spoken = / lang="[^"]*"/.exec(texts[0] ?? '')?.[0];
  const sum = (text: string): number => crc32(spoken === undefined ? text : text.split(spoken).join(''));
  return crc32(texts.map(sum).join(' ')).toString(36);
}
