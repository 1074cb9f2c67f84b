// `briefdeck template export`: a template folder as a .potx for PowerPoint.

import { Refusal } from '../diagnostic/diagnostic.ts';
import { exportTemplate } from '../library/export-template.ts';
import type { World } from '../world/types.ts';
import { collect, formatDiagnostics } from './diagnostics.ts';
import { notPotx } from './messages.ts';
import { folderIsThere, mayReplacePackage } from './replacing.ts';
import type { Io } from './terminal.ts';

export interface ExportCommandOptions {
  readonly output: string;
  readonly force?: boolean;
}

export async function exportTemplates(
  name: string,
  { output, force }: ExportCommandOptions,
  world: World,
  io: Io,
): Promise<number> {
  if (!/\.potx$/i.test(output)) throw new Refusal(notPotx(output));
  const collected = collect(false);
  const bytes = await exportTemplate(name, { world, report: collected.report });
  io.stderr.write(formatDiagnostics(collected.sorted(), 'text'));
  if (collected.count('error') > 0) return 1;
  if (!force) await mayReplacePackage(output, world);
  await folderIsThere(output, world);
  await world.write(new Map([[output, bytes]]));
  io.stderr.write(`${output}: open it in PowerPoint, or build with -t ${output}\n`);
  return 0;
}
