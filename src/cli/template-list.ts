// `briefdeck template list`: the templates that ship.

import { Refusal } from '../diagnostic/diagnostic.ts';
import { loadTemplate, shippedNames } from '../template/load.ts';
import type { World } from '../world/types.ts';
import { plural } from './diagnostics.ts';
import type { Io } from './terminal.ts';

export interface ListOptions {
  readonly json?: boolean;
}

export async function listTemplates(options: ListOptions, world: World, io: Io): Promise<number> {
  const names = await shippedNames(world);
  const templates = [];
  for (const name of names) {
    const { size, layouts, purpose } = await loadTemplate(name, world, fail);
    templates.push({ name, size, layouts: layouts.map((layout) => layout.name), purpose: purpose ?? '' });
  }
  if (options.json) {
    io.stdout.write(`${JSON.stringify({ templates }, null, 2)}\n`);
    return 0;
  }
  const wide = Math.max(...names.map(({ length }) => length));
  for (const { name, size, layouts, purpose } of templates) {
    const facts = `${Math.round(size.width)} x ${Math.round(size.height)} pt, ${plural(layouts.length, 'layout')}`;
    io.stdout.write(`${name.padEnd(wide)}  ${facts}\n${' '.repeat(wide)}  ${purpose}\n`);
  }
  return 0;
}

/** What ships was checked when it was built. */
function fail(diagnostic: Refusal['diagnostic']): never {
  throw new Refusal(diagnostic);
}
