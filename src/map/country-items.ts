// The countries as items: whose part each has in the story, its tone, what a screen reader says of it.

import type { Alt, Fill, PathItem } from '../scene/types.ts';
import type { Choropleth } from './choropleth.ts';
import { hatchOver } from './overlays.ts';
import type { Resolved } from './resolve.ts';
import { segmentsOf } from './rings.ts';
import type { CountryShape } from './shapes.ts';
import { tones } from './tones.ts';
import type { MapContext } from './types.ts';

/** The Siachen Glacier, which no country's feature holds. */
export const noStates = 'XG';

export type Role = 'focus' | 'context' | 'rest';

/** What is part of a country takes its role, unless the map names it (Hong Kong, Northern Cyprus). */
export function rolesOf(resolved: Resolved, { atlas }: MapContext): (id: string) => Role {
  const focus = new Set(resolved.focus);
  const others = new Set(resolved.context);
  const own = (id: string): Role => (focus.has(id) ? 'focus' : others.has(id) ? 'context' : 'rest');
  return (id) => {
    const role = own(id);
    const parent = atlas.country(id)?.partOf;
    return role === 'rest' && parent ? own(parent) : role;
  };
}

/** How each country is filled; the glacier, where it is large enough to be seen. */
export function fillsOf(
  roleOf: (id: string) => Role,
  choropleth: Choropleth | undefined,
  glacier: boolean,
  { atlas }: MapContext,
): (id: string) => Fill {
  const rest = choropleth ? tones.bare : tones.rest;
  return (id) => {
    const valued = choropleth?.fillOf(id) ?? choropleth?.fillOf(atlas.country(id)?.partOf ?? id);
    if (valued) return valued;
    // A glacier between three claims belongs to none of them.
    if (id === noStates && glacier) return hatchOver({ kind: 'solid', color: rest });
    const role = choropleth ? 'rest' : roleOf(id);
    return { kind: 'solid', color: role === 'rest' ? rest : tones[role] };
  };
}

/** Rest first, then context, then focus: a reader meets the story last, on top; provinces over their countries. */
export function countryItems(
  shapes: readonly CountryShape[],
  roleOf: (id: string) => Role,
  fillOf: (id: string) => Fill,
  choropleth: Choropleth | undefined,
  { atlas, language }: MapContext,
): readonly PathItem[] {
  const order: readonly Role[] = ['rest', 'context', 'focus'];
  const about = (id: string, name: string): Alt => {
    const value = choropleth?.textOf(id);
    if (value) return { alt: `${name}: ${value}` };
    const role = roleOf(id);
    if (role === 'rest') return { decorative: true };
    return { alt: `${name}: ${role === 'focus' ? language.map.focusRole : language.map.contextRole}` };
  };
  const layers = [shapes.filter(({ over }) => !over), shapes.filter(({ over }) => over)];
  const ordered = layers.flatMap((layer) =>
    order.flatMap((role) => layer.filter(({ id }) => roleOf(id) === role)),
  );
  return ordered.map(({ id, rings, box }): PathItem => {
    const name = atlas.label(id, language);
    return {
      kind: 'path',
      name,
      box,
      segments: segmentsOf(rings),
      fill: fillOf(id),
      about: about(id, name),
    };
  });
}
