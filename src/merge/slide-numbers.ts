// The numbers of slides on other slides (a divider's list, the list of sources), as the merged show has them.

import type { EditedPackage } from './edited-package.ts';
import { marked, markedAll, readMarkup, spliced } from './markup.ts';
import { isSlideNumber } from './read-paragraph.ts';
import { below } from './read-record.ts';

/** @param order parts of the slides as they are shown. */
export function numberSlides(into: EditedPackage, order: readonly string[]): void {
  const numbers = new Map(order.map((part, at) => [part, String(at + 1)]));
  for (const part of order) {
    const text = into.text(part);
    if (!text.includes('hlinksldjump')) continue;
    const targets = new Map(into.links(part).map(({ id, target }) => [id, target]));
    const splices = below(readMarkup(text), 'a:p').flatMap((paragraph) =>
      markedAll(paragraph, 'a:r')
        .filter((run) => isSlideNumber(run, paragraph))
        .flatMap((run) => {
          const said = marked(run, 'a:t');
          const id = marked(run, 'a:rPr', 'a:hlinkClick')?.attributes['r:id'] ?? '';
          const number = numbers.get(targets.get(id) ?? '');
          return said && number !== undefined
            ? [{ start: said.inner[0], end: said.inner[1], xml: number }]
            : [];
        }),
    );
    into.set(part, spliced(text, splices));
  }
}
