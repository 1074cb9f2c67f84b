// `briefdeck plan`: which slides an article becomes, which layout each has and why, without building them.

import type { World } from '../world/types.ts';
import { collect, formatDiagnostics } from './diagnostics.ts';
import { articleOf } from './draft.ts';
import { faultOf } from './faults.ts';
import type { LoadPipeline } from './pipeline.ts';
import type { Io } from './terminal.ts';

export interface PlanOptions {
  readonly template?: string;
  readonly cut?: string;
  readonly json?: boolean;
}

export async function plan(
  article: string,
  options: PlanOptions,
  world: World,
  io: Io,
  load: LoadPipeline,
): Promise<number> {
  const collected = collect(false);
  try {
    const { file, text, lines } = await articleOf(article, world, io, collected.report);
    const pipeline = await load();
    const planned = await pipeline.planArticle(text, {
      file,
      world,
      ...(lines ? { lines } : {}),
      report: collected.report,
      ...(options.template === undefined ? {} : { template: options.template }),
      ...(options.cut === undefined ? {} : { cut: options.cut }),
    });
    const shown = options.json
      ? JSON.stringify(pipeline.planJson(planned.plan, planned.template), null, 2)
      : pipeline.describePlan(planned.plan, planned.template).trimEnd();
    io.stdout.write(`${shown}\n`);
  } catch (fault) {
    collected.report(faultOf(fault, article, io));
  }
  io.stderr.write(formatDiagnostics(collected.sorted(), 'text'));
  return collected.status();
}
