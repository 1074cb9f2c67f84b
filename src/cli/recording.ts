// What a build asks of the world, told: so that it is watched.

import { resolve } from 'node:path';
import type { World } from '../world/types.ts';

/** The world, with what is asked of it told before it is read: whatever is there, or comes to be there, is watched. */
export function recording(world: World, meets: (file: string) => void): World {
  return {
    ...world,
    read: (path, most) => {
      meets(resolve(path));
      return world.read(path, most);
    },
    readWithin: (folder, path, most) => {
      meets(resolve(folder, path));
      return world.readWithin(folder, path, most);
    },
    kind: async (path) => {
      const kind = await world.kind(path);
      // A folder changes with all that is written into it, decks too.
      if (kind !== 'folder') meets(resolve(path));
      return kind;
    },
  };
}
