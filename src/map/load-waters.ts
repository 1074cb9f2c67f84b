// Reads the waters that the layers of a deck's maps have, and no more.

import type { World } from '../world/types.ts';
import { type LevelFile, levelOf, numbersOf } from './atlas-level.ts';
import { textOf } from './sorted-lines.ts';
import type { Layer, MapSpec, Waters } from './types.ts';

/** Undefined where every map is without layers. */
export async function loadWaters(world: World, maps: readonly MapSpec[]): Promise<Waters | undefined> {
  const all = maps.map(({ layers }) => layers ?? 'auto').filter((layers) => layers !== 'none');
  if (all.length === 0) return undefined;
  const asked = (layer: Layer): boolean => all.some((layers) => layers !== 'auto' && layers.includes(layer));
  const file = async (name: string): Promise<readonly [LevelFile & Pick<Waters, 'names'>, Int16Array]> => {
    const [head, points] = await Promise.all([
      world.asset(`assets/map/${name}.json`),
      world.asset(`assets/map/${name}.bin`),
    ]);
    return [JSON.parse(textOf(head).toString('utf8')), numbersOf(points)];
  };
  const [lakes, rivers, seas] = await Promise.all([
    file('lakes'),
    asked('rivers') ? file('rivers') : undefined,
    asked('seas') ? world.asset('assets/map/seas.json') : undefined,
  ]);
  return {
    lakes: levelOf(0, ...lakes),
    ...(rivers ? { rivers: levelOf(0, ...rivers) } : {}),
    names: rivers?.[0].names ?? {},
    seas: seas ? (JSON.parse(textOf(seas).toString('utf8')) as readonly string[]) : [],
  };
}
