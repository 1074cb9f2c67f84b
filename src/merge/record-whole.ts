// What a record says of a deck as a whole: its design, its theme, the size of its slides.

import type { PartView } from '../opc/types.ts';
import { designOf } from './design.ts';
import { type Markup, readMarkup } from './markup.ts';
import type { DeckRecord } from './record-types.ts';
import { slideSize, themeSnapshot } from './theme.ts';

export function wholeOf(
  view: PartView,
  presentation: string,
): Required<Pick<DeckRecord, 'design' | 'layouts' | 'size' | 'theme'>> {
  const root = (part: string | undefined): Markup | undefined => {
    const text = part === undefined ? undefined : view.text(part);
    return text === undefined ? undefined : readMarkup(text);
  };
  const leadsTo = (part: string, type: string): string =>
    view.relationships(part).find((one) => one.type === type && !one.external)?.target ?? '';
  return {
    ...designOf(view, presentation),
    size: slideSize(root(presentation) ?? readMarkup('<none/>')),
    theme: themeSnapshot(root(leadsTo(leadsTo(presentation, 'slideMaster'), 'theme'))),
  };
}
