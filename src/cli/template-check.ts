// `briefdeck template check`: what is wrong with a template, without an article.

import { Refusal } from '../diagnostic/diagnostic.ts';
import { fontWarnings } from '../library/font-warnings.ts';
import { loadTemplate } from '../template/load.ts';
import type { World } from '../world/types.ts';
import { collect, type Format, formatDiagnostics, plural, tally } from './diagnostics.ts';
import type { Io } from './terminal.ts';

export interface TemplateCheckOptions {
  readonly format: Format;
  readonly strict?: boolean;
}

export async function checkTemplates(
  names: readonly string[],
  options: TemplateCheckOptions,
  world: World,
  io: Io,
): Promise<number> {
  const collected = collect(options.strict ?? false);
  const counts: string[] = [];
  for (const name of names) {
    try {
      const template = await loadTemplate(name, world, collected.report);
      for (const one of fontWarnings(template, template.base?.file ?? `${name}/template.yaml`))
        collected.report(one);
      counts.push(`${name}: ${plural(template.layouts.length, 'layout')}`);
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      collected.report(fault.diagnostic);
    }
  }
  io.stdout.write(formatDiagnostics(collected.sorted(), options.format));
  const errors = collected.count('error');
  if (options.format === 'text')
    io.stdout.write(
      [...counts, tally(errors, collected.count('warning'))].map((line) => `${line}\n`).join(''),
    );
  return errors > 0 ? 1 : 0;
}
