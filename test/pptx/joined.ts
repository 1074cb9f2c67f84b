// Many decks as one, for the validator: a start of it costs as much as a hundred slides. Their scenes are put
// one after another and written as one deck, so that every slide is looked at as it stands in its own.

import type { Picture, Pictures } from '../../src/media/types.ts';
import { writePptx } from '../../src/pptx/write.ts';
import type { Scene, SceneItem, SceneParagraph, SceneSlide } from '../../src/scene/types.ts';
import type { Template } from '../../src/template/types.ts';

export interface Laid {
  readonly scene: Scene;
  readonly template: Template;
  readonly pictures: Pictures;
}

/** One deck of all slides; the decks are of one template and direction; the file is of the first's language. */
export function joined(decks: readonly Laid[]): Promise<Uint8Array> {
  const [first] = decks;
  if (!first) throw new Error('no decks to join');
  const slides: SceneSlide[] = [];
  const parts: string[] = [];
  for (const { scene, template } of decks) {
    const alike = template.name === first.template.name && scene.rtl === first.scene.rtl;
    if (!alike) throw new Error('decks of two kinds cannot be one');
    const [slidesBefore, partsBefore] = [slides.length, parts.length];
    for (const slide of scene.slides)
      slides.push({
        ...slide,
        name: `${slidesBefore} ${slide.name}`,
        part: partsBefore + slide.part,
        items: slide.items.map((item) => linkedFrom(item, slidesBefore)),
      });
    parts.push(...scene.parts);
  }
  const said = (key: keyof Scene['properties']): string =>
    decks.map(({ scene }) => scene.properties[key]).join(' ');
  const properties = {
    ...first.scene.properties,
    title: said('title'),
    creator: said('creator'),
    subject: said('subject'),
    keywords: said('keywords'),
    company: said('company'),
  };
  const pictures = new Map<string, Picture>(decks.flatMap((deck) => [...deck.pictures]));
  // Layouts that a deck has besides, of a section's own look.
  const layouts = new Map(decks.flatMap(({ template }) => template.layouts.map((one) => [one.name, one])));
  const template = { ...first.template, layouts: [...layouts.values()] };
  return writePptx({ ...first.scene, properties, slides, parts }, template, pictures);
}

/** An item whose jumps to slides go as many slides further. */
function linkedFrom(item: SceneItem, by: number): SceneItem {
  if (by === 0) return item;
  switch (item.kind) {
    case 'text':
      return { ...item, paragraphs: moved(item.paragraphs, by) };
    case 'group':
      return { ...item, items: item.items.map((one) => linkedFrom(one, by)) };
    case 'table': {
      const rows = item.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, paragraphs: moved(cell.paragraphs, by) })),
      }));
      return { ...item, rows };
    }
    case 'chart':
    case 'path':
    case 'picture':
      return item;
  }
}

const moved = (paragraphs: readonly SceneParagraph[], by: number): readonly SceneParagraph[] =>
  paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => (run.slide === undefined ? run : { ...run, slide: run.slide + by })),
  }));
