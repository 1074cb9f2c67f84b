// Slots in a brand's placeholders, brought to rest: where two would stand on each other, one gives way.

import { type Box, box, overlaps } from '../../scene/geometry.ts';
import type { Slot } from '../types.ts';
import type { BrandPlaceholder, SlotBinding } from './types.ts';

/**
 * A slot in a placeholder stands where the placeholder stands, unless something else has to stand there: text
 * leaves the placeholder's foot free for it where that is enough, and otherwise has a place of its own.
 * @param title where the layout has it. @param feet of the slide. @param holds whether a role's text has room in a box.
 */
export function settle(
  placed: readonly SlotBinding[],
  title: Box,
  feet: readonly Box[],
  holds: (place: Pick<BrandPlaceholder, 'box' | 'inset'>, slot: Slot) => boolean,
): readonly SlotBinding[] {
  let now = placed.map((one) => (one.placeholder ? inPlace(one, one.placeholder) : one));
  for (let round = 0; round < placed.length; round++) {
    let changed = false;
    now = now.map((one, index) => {
      const { placeholder } = one;
      if (!placeholder || one.moved) return one;
      const others = now.filter((_, other) => other !== index).map((other) => shown(other));
      // Boxes of a title and its text may touch; one over the other may not.
      const onTitle = overlaps(shown(one), title, -12) ? [title] : [];
      // What begins among the feet is meant to.
      const below = feet.filter(({ y }) => y > placeholder.box.y + placeholder.box.height / 2);
      const hits = [...onTitle, ...[...others, ...below].filter((other) => overlaps(shown(one), other, -1))];
      if (hits.length === 0) return one;
      changed = true;
      const highest = Math.min(...hits.map((hit) => hit.y));
      const left = highest - 4 - placeholder.box.y;
      const isText = ['body', 'subTitle'].includes(one.slot.type);
      const rest = { box: { ...placeholder.box, height: left }, inset: placeholder.inset };
      const isEnough = left >= one.wished.height * 0.8 && holds(rest, one.slot);
      if (isText && placeholder.anchor === 'top' && isEnough)
        return { ...one, reserved: placeholder.box.height - left };
      return { ...one, box: one.wished, reserved: 0, moved: true };
    });
    if (!changed) break;
  }
  return now.map((one) => underPartner(one, now));
}

/** Who said it begins where the quotation does. */
function underPartner(one: SlotBinding, all: readonly SlotBinding[]): SlotBinding {
  if (one.placeholder || !one.slot.name.startsWith('attribution')) return one;
  const quote = all.find(({ slot }) => slot.name === one.slot.name.replace('attribution', 'quote'));
  if (!quote?.placeholder) return one;
  return { ...one, box: box(quote.box.x, one.box.y, quote.box.width, one.box.height) };
}

const inPlace = (one: SlotBinding, placeholder: BrandPlaceholder): SlotBinding => ({
  ...one,
  box: placeholder.box,
});

const shown = ({ box: at, reserved }: SlotBinding): Box => box(at.x, at.y, at.width, at.height - reserved);
