// What is told of a shape, before it is known of which, and on which slide.

import type { Change } from './types.ts';

export type Told = Omit<Change, 'slide' | 'shape'>;

export function differing(kind: Change['kind'], before: string, after: string): readonly Told[] {
  return before === after ? [] : [{ kind, before, after }];
}
