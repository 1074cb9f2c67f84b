// Which layouts a deck carries. A template that ships has some sixty; of a deck of twenty slides they would be more than half, and PowerPoint's
// gallery a wall to choose from.

import type { Scene } from '../scene/types.ts';
import type { Template } from '../template/types.ts';

/** With the layouts of its gallery and those that slides use, in the template's order; all where it has no gallery or is an organisation's file. */
export function withGallery(template: Template, { slides }: Scene): Template {
  const { gallery, layouts, base } = template;
  if (!gallery || base) return template;
  const wanted = new Set([...gallery, ...slides.map(({ layout }) => layout)]);
  return { ...template, layouts: layouts.filter(({ name }) => wanted.has(name)) };
}
