// brand.yaml: a designer's decisions about which of a brand's layouts and placeholders carry which of ours,
// as `briefdeck template inspect -o` writes them.

import { Refusal, type Span } from '../../diagnostic/diagnostic.ts';
import { type Box, box } from '../../scene/geometry.ts';
import { bySchema } from '../by-schema.ts';
import type { FontWish } from '../house-fonts.ts';
import { type Placed, readPlaced } from '../placed.ts';
import type { Template } from '../types.ts';
import { validateBrand } from './brand-schema.generated.js';
import { titleNeeded, unknownName } from './messages.ts';
import type { TableWish } from './table-style.ts';
import type { Choice, SlotChoice, SlotStyle } from './types.ts';

export interface Mapping {
  /** The brand's file, from the mapping's folder. */
  readonly file: string;
  /** Where that is said. */
  readonly span: Span;
  readonly layouts: Readonly<Record<string, Choice>>;
  readonly tableStyle?: TableWish;
  readonly fonts: { readonly wishes: readonly FontWish[]; readonly placed: Placed };
}

interface MappingFile {
  readonly file: string;
  readonly tableStyle?: string;
  readonly fonts?: readonly FontWish[];
  readonly layouts?: Readonly<Record<string, LayoutMapping>>;
}

type Place = number | 'free' | readonly [number, number, number, number];

interface LayoutMapping {
  readonly on?: number;
  readonly slots?: Readonly<Record<string, Place | 'none' | ({ readonly at?: Place } & SlotStyle)>>;
}

const isTitle = (slot: string): boolean => slot === 'title';

const placeOf = (place: Place): number | Box | 'free' =>
  typeof place === 'object' ? box(...(place as readonly [number, number, number, number])) : place;

function choiceOf(wish: Place | 'none' | ({ readonly at?: Place } & SlotStyle)): SlotChoice {
  if (wish === 'none') return { at: 'none' };
  if (typeof wish !== 'object' || Array.isArray(wish)) return { at: placeOf(wish as Place) };
  const { at, ...style } = wish as { readonly at?: Place } & SlotStyle;
  return {
    ...(at === undefined ? {} : { at: placeOf(at) }),
    ...(Object.keys(style).length > 0 ? { style } : {}),
  };
}

/** @throws Refusal naming the first fault's place in the file. */
export function readMapping(bytes: Uint8Array, file: string, model: Template): Mapping {
  const placed = readPlaced(new TextDecoder().decode(bytes), file);
  const mapping = bySchema<MappingFile>(placed, validateBrand, 'mapping');
  const layouts = Object.entries(mapping.layouts ?? {}).map(([name, { on, slots = {} }]) => {
    const layout = model.layouts.find((one) => one.name === name);
    const at = `/layouts/${name}`;
    if (!layout)
      throw new Refusal(
        unknownName(
          'layout',
          name,
          model.layouts.map((one) => one.name),
          placed.at(at),
        ),
      );
    const names = layout.slots.map((slot) => slot.name);
    const chosen = Object.entries(slots).map(([slot, wish]) => {
      if (!names.includes(slot))
        throw new Refusal(unknownName('slot', slot, names, placed.at(`${at}/slots/${slot}`)));
      if (isTitle(slot) && wish === 'none') throw new Refusal(titleNeeded(placed.at(`${at}/slots/${slot}`)));
      return [slot, choiceOf(wish)] as const;
    });
    const number = on === undefined ? {} : { on: { number: on, span: placed.at(`${at}/on`) } };
    return [name, { ...number, slots: Object.fromEntries(chosen) }] as const;
  });
  const { tableStyle: style } = mapping;
  return {
    file: mapping.file,
    span: placed.at('/file'),
    layouts: Object.fromEntries(layouts),
    fonts: { wishes: mapping.fonts ?? [], placed },
    ...(style === undefined ? {} : { tableStyle: { name: style, span: placed.at('/tableStyle') } }),
  };
}
