// A finished deck, checked: any .pptx, whoever made it and whoever has edited it since.

import type { Audit } from '../audit/audit.ts';
import { createMeasurer } from '../text/measure.ts';
import type { World } from '../world/types.ts';

export type { Audit } from '../audit/audit.ts';

/**
 * What is wrong with a deck: accessibility by PowerPoint's own names, faults of the package, text that
 * leaves its box, contrast, fonts, links. A finding's line is the slide's number, its column the shape's
 * place in the reading order.
 * @param options.file the name for messages.
 * @throws Refusal where it is no presentation, damaged, or not safe to read.
 */
export async function checkDeck(
  bytes: Uint8Array,
  { file, world }: { readonly file: string; readonly world: World },
): Promise<Audit> {
  const [{ auditDeck }, metrics] = await Promise.all([
    import('../audit/audit.ts'),
    world.asset('assets/fonts/metrics.json'),
  ]);
  return auditDeck(bytes, file, createMeasurer(new TextDecoder().decode(metrics)));
}
