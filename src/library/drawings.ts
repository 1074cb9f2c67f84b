// The drawings of a deck's slides, from one build of a session to the next: a slide that is as it was is not drawn again.

import type { SceneSlide } from '../scene/types.ts';
import { slideSvg } from '../svg/write.ts';
import type { LaidOut } from './lay-out.ts';

type Deck = Omit<LaidOut, 'measurer'>;

/** @returns what gives each slide of a deck as SVG; of slides that are the last deck's own, what it gave then. */
export function createDrawings(): (deck: Deck) => readonly string[] {
  let last: Deck | undefined;
  let drawn = new WeakMap<SceneSlide, string>();
  return (deck) => {
    const { scene, template, pictures } = deck;
    const isSame =
      last?.template === template && last.pictures === pictures && last.scene.language === scene.language;
    if (!isSame) drawn = new WeakMap();
    last = deck;
    return scene.slides.map((slide) => {
      const svg = drawn.get(slide) ?? slideSvg(slide, scene, template, pictures);
      drawn.set(slide, svg);
      return svg;
    });
  };
}
