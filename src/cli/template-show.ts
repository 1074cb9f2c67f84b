// `briefdeck template show`: pictures of every layout, so that a designer sees what a change does.

import { Refusal } from '../diagnostic/diagnostic.ts';
import { showTemplate } from '../library/show-template.ts';
import { loadSharp } from '../media/sharp.ts';
import type { World } from '../world/types.ts';
import { collect, formatDiagnostics, plural } from './diagnostics.ts';
import { isAFile } from './messages.ts';
import { outputPlace } from './output-place.ts';
import type { Io } from './terminal.ts';

export interface ShowOptions {
  readonly output: string;
  readonly plain?: boolean;
}

/** Pixels a point: 1920 across a 16:9 slide. */
const density = 2;

export async function showLayouts(
  name: string,
  { output, plain }: ShowOptions,
  world: World,
  io: Io,
): Promise<number> {
  const folder = output.replace(/\/+$/, '');
  if ((await outputPlace(world).kind(folder)) === 'file') throw new Refusal(isAFile(folder));
  const collected = collect(false);
  const layouts = await showTemplate(name, { world, report: collected.report });
  io.stderr.write(formatDiagnostics(collected.sorted(), 'text'));
  if (collected.count('error') > 0) return 1;
  const sharp = await loadSharp();
  for (const layout of layouts) {
    const svg = new TextEncoder().encode(plain ? layout.slide : layout.regions);
    const png = await sharp(svg, { density: 72 * density })
      .png()
      .toBuffer();
    const place = `${folder}/${layout.name}`;
    await world.write(
      new Map([
        [`${place}.svg`, svg],
        [`${place}.png`, new Uint8Array(png)],
      ]),
    );
  }
  io.stderr.write(`${folder}: ${plural(layouts.length, 'layout')}, each as .svg and .png\n`);
  return 0;
}
