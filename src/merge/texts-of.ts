// What the shapes of a slide say, paragraph by paragraph.

import { paragraphText } from './read-paragraph.ts';
import type { SlideRecord } from './record-types.ts';
import { spaced } from './said.ts';

export const textsOf = ({ shapes }: SlideRecord): ReadonlySet<string> =>
  new Set(shapes.flatMap(({ paragraphs }) => paragraphs.map((one) => spaced(paragraphText(one)).trim())));
