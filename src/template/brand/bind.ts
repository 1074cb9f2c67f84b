// Which of a brand's layouts carries which of ours, and which of its placeholders holds which slot: by type,
// index and geometry, never by name, which may be in any language.
//
//   slots     where each slot of a layout would stand on one of the brand's      bind-slots.ts
//   score     how well a layout of the brand's carries ours                      score.ts

import type { Family } from '../../deck/families.ts';
import type { Size } from '../../scene/geometry.ts';
import type { SlideLayout } from '../types.ts';
import { titleOf } from './area.ts';
import { bindSlots } from './bind-slots.ts';
import { noSuchLayout, noTitledLayout } from './messages.ts';
import { score } from './score.ts';
import { isContent } from './slots.ts';
import type { Binding, BrandFile, BrandLayout, Choice, SlotBinding } from './types.ts';

/** @throws Refusal where no layout has a title. */
export function bindBrand(
  brand: BrandFile,
  model: readonly SlideLayout[],
  choices: Readonly<Record<string, Choice>> = {},
): readonly Binding[] {
  const all = brand.layouts.filter((on) => titleOf(on) !== undefined);
  if (all.length === 0) throw noTitledLayout(brand.file);
  // Of placeholders that no slide can tell apart a program shows whichever it likes.
  const clear = all.filter(({ lost }) => lost === 0);
  const titled = clear.length > 0 ? clear : all;
  const usual = usualMaster(titled, model, brand.size);
  // A list stands in the brand's own text placeholder, under its own bullets, not in rows of ours.
  return model
    .filter(({ like }) => like !== 'points')
    .map((layout) => {
      const choice = choices[layout.name] ?? { slots: {} };
      const chosen = all.filter((on) => on.number === choice.on?.number);
      if (choice.on && chosen.length === 0) throw noSuchLayout(choice.on.number, brand.file, choice.on.span);
      // Title slides and dividers may have a master of their own; all other slides share one.
      const candidates = layout.standard ? titled : titled.filter((on) => on.master === usual);
      const best = bestOf(layout, chosen.length > 0 ? chosen : candidates, brand.size, choice, usual);
      return {
        layout,
        on: best.on,
        slots: best.slots,
        reason: chosen.length > 0 ? 'your mapping' : reason(layout, best.on, best.slots),
      };
    })
    .filter(({ layout, slots }) => !forLogos(layout) || slots.some(({ slot }) => slot.name === 'logos'));
}

/** A cover that has no room for them is none for logos. */
const forLogos = ({ slots }: SlideLayout): boolean => slots.some(({ name }) => name === 'logos');

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
  usual?: number,
): Try {
  const tried = candidates.map((on): Try => {
    const slots = bindSlots(layout, on, slide, choice);
    return { on, slots, score: score(layout, on, slots, slide) + (on.master === usual ? 0.3 : 0) };
  });
  return tried.reduce((a, b) => (b.score > a.score + 1e-9 ? b : a));
}

/** What most slides are: by these it is judged which layouts carry content. */
const ordinary: readonly Family[] = ['assertion', 'columns', 'table', 'map'];

/** The master whose layouts carry content best. */
function usualMaster(titled: readonly BrandLayout[], model: readonly SlideLayout[], slide: Size): number {
  const content = model.filter(({ like }) => ordinary.includes(like));
  const masters = [...new Set(titled.map(({ master }) => master))];
  if (masters.length === 1) return masters[0] as number;
  const worth = (master: number): number => {
    const own = titled.filter((on) => on.master === master);
    return content.reduce((sum, layout) => sum + bestOf(layout, own, slide, { slots: {} }).score, 0);
  };
  const worths = masters.map((master) => ({ master, worth: worth(master) }));
  return worths.reduce((a, b) => (b.worth > a.worth + 1e-9 ? b : a)).master;
}

function reason(layout: SlideLayout, on: BrandLayout, slots: readonly SlotBinding[]): string {
  if (layout.standard === on.type) return `its type is "${on.type}"`;
  const held = slots.filter(({ slot, placeholder }) => isContent(slot) && placeholder);
  return held.length > 0
    ? `its placeholders hold ${held.map(({ slot }) => slot.name).join(', ')}`
    : 'it leaves the most room under its title';
}
