// What stands where something is to be written: a fault of the system is then told as of what cannot be written.

import { Refusal } from '../diagnostic/diagnostic.ts';
import { Unreadable } from '../world/messages.ts';
import type { World } from '../world/types.ts';

export const outputPlace = (world: World): Pick<World, 'read' | 'kind'> => ({
  read: (path, most) => asOutput(world.read(path, most)),
  kind: (path) => asOutput(world.kind(path)),
});

async function asOutput<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (fault) {
    throw fault instanceof Unreadable ? new Refusal(fault.asOutput) : fault;
  }
}
