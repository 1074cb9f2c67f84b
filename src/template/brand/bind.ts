// Which of a brand's layouts carries which of ours, and which of its placeholders holds which slot: by type,
// index and geometry, never by name, which may be in any language.
//
//   slots     where each slot of a layout would stand on one of the brand's      bind-slots.ts
//   score     how well a layout of the brand's carries ours                      score.ts

import type { Family } from '../../deck/families.ts';
import type { Size } from '../../scene/geometry.ts';
import type { SlideLayout, Slot } from '../types.ts';
import { titleOf } from './area.ts';
import { bindSlots } from './bind-slots.ts';
import { noSuchLayout, noTitledLayout } from './messages.ts';
import { score } from './score.ts';
import { isContent } from './slots.ts';
import { type Tone, toneOf } from './tone.ts';
import type { Binding, BrandFile, BrandLayout, Choice, SlotBinding } from './types.ts';

/** @throws Refusal where no layout has a title. */
export function bindBrand(
  brand: BrandFile,
  model: readonly SlideLayout[],
  choices: Readonly<Record<string, Choice>> = {},
): readonly Binding[] {
  const all = brand.layouts.filter((on) => titleOf(on) !== undefined);
  if (all.length === 0)
    throw noTitledLayout(
      brand.file,
      brand.layouts.some(({ isTitleDown }) => isTitleDown),
    );
  // Of placeholders that no slide can tell apart a program shows whichever it likes.
  const clear = all.filter(({ lost }) => lost === 0);
  const titled = clear.length > 0 ? clear : all;
  const usual = usualMaster(titled, model, brand.size);
  const tone = usualTone(
    titled.filter((on) => on.master === usual),
    model,
    brand.size,
  );
  // A list stands in the brand's own text placeholder, under its own bullets, not in rows of ours.
  return model
    .filter(({ like, turns }) => like !== 'points' && !turns)
    .map((layout) => {
      const choice = choices[layout.name] ?? { slots: {} };
      const chosen = all.filter((on) => on.number === choice.on?.number);
      if (choice.on && chosen.length === 0) throw noSuchLayout(choice.on.number, brand.file, choice.on.span);
      // Title slides and dividers may have a master and a tone of their own; all other slides share one.
      const candidates = layout.standard
        ? titled
        : titled.filter((on) => on.master === usual && toneOf(on) === tone);
      const best = bestOf(layout, chosen.length > 0 ? chosen : candidates, brand.size, choice, {
        usual,
        tone,
      });
      return {
        layout,
        on: best.on,
        slots: best.slots,
        reason: chosen.length > 0 ? 'your mapping' : reason(layout, best.on, best.slots),
      };
    })
    .filter(({ layout, slots }) =>
      (layout.standard ? forWhat : []).every(
        (name) =>
          !has(layout.slots, name) ||
          has(
            slots.map(({ slot }) => slot),
            name,
          ),
      ),
    );
}

/** A cover that has no room for them is none for logos, or for a picture; and so with dividers. */
const forWhat = ['logos', 'picture'];
const has = (slots: readonly Slot[], name: string): boolean => slots.some((slot) => slot.name === name);

interface Try {
  readonly on: BrandLayout;
  readonly slots: readonly SlotBinding[];
  readonly score: number;
}

function bestOf(
  layout: SlideLayout,
  candidates: readonly BrandLayout[],
  slide: Size,
  choice: Choice,
  of?: { readonly usual: number; readonly tone: Tone },
): Try {
  const tried = candidates.map((on): Try => {
    const slots = bindSlots(layout, on, slide, choice);
    // Of equals those that go with the other slides.
    const alike = of ? (on.master === of.usual ? 0.3 : 0) + (toneOf(on) === of.tone ? 0.001 : 0) : 0;
    return { on, slots, score: score(layout, on, slots, slide) + alike };
  });
  return tried.reduce((a, b) => (b.score > a.score + 1e-9 ? b : a));
}

/** What most slides are: by these it is judged which layouts carry content. */
const ordinary: readonly Family[] = ['assertion', 'columns', 'table', 'map'];

/** The master whose layouts carry content best. */
function usualMaster(titled: readonly BrandLayout[], model: readonly SlideLayout[], slide: Size): number {
  const masters = [...new Set(titled.map(({ master }) => master))];
  const own = (master: number): readonly BrandLayout[] => titled.filter((on) => on.master === master);
  return worthiest(masters, (master) => worthOf(own(master), model, slide));
}

/** Of layouts in a light and a dark variant those that carry content best; of equals those that are as their master is. */
function usualTone(layouts: readonly BrandLayout[], model: readonly SlideLayout[], slide: Size): Tone {
  const own = (tone: Tone): readonly BrandLayout[] => layouts.filter((on) => toneOf(on) === tone);
  const tones = (['light', 'dark'] as const).filter((tone) => own(tone).length > 0);
  return worthiest(tones, (tone) => {
    const some = own(tone);
    const plain = some.filter(({ colorMap }) => colorMap === undefined).length;
    return worthOf(some, model, slide) + (0.1 * plain) / some.length;
  });
}

/** How well layouts carry what most slides are. */
const worthOf = (some: readonly BrandLayout[], model: readonly SlideLayout[], slide: Size): number =>
  model
    .filter(({ like }) => ordinary.includes(like))
    .reduce((sum, layout) => sum + bestOf(layout, some, slide, { slots: {} }).score, 0);

/** The first of the best. */
function worthiest<T>(some: readonly T[], worth: (one: T) => number): T {
  if (some.length === 1) return some[0] as T;
  const worths = some.map((one) => ({ one, worth: worth(one) }));
  return worths.reduce((a, b) => (b.worth > a.worth + 1e-9 ? b : a)).one;
}

function reason(layout: SlideLayout, on: BrandLayout, slots: readonly SlotBinding[]): string {
  if (layout.standard === on.type) return `its type is "${on.type}"`;
  const held = slots.filter(({ slot, placeholder }) => isContent(slot) && placeholder);
  return held.length > 0
    ? `its placeholders hold ${held.map(({ slot }) => slot.name).join(', ')}`
    : 'it leaves the most room under its title';
}
