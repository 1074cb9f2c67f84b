// A template as a file that PowerPoint opens.

import type { Report } from '../diagnostic/diagnostic.ts';
import type { Pictures } from '../media/types.ts';
import { placesOf } from '../template/brand/own.ts';
import { templateSource } from '../template/load.ts';
import { resolveTemplate, type TemplateSource } from '../template/resolve.ts';
import type { World } from '../world/types.ts';
import { logos, logoUses } from './pictures.ts';

/**
 * A template as the bytes of a .potx that PowerPoint opens, and that makes the same slides as the template
 * does.
 * @throws Refusal where there is no such template, it is invalid, or it is an organisation's own file.
 */
export async function exportTemplate(name: string, { world, report }: ExportOptions): Promise<Uint8Array> {
  const source = await templateSource(name, world, report);
  const { template, infos } = await logos(resolveTemplate(source), { report });
  const uses = logoUses(template);
  const pictures: Pictures =
    uses.length === 0
      ? new Map()
      : await (await import('../media/picture.ts')).renderPictures(uses, new Map(infos), {
          ppi: template.limits.ppi,
          report,
        });
  const { writePotx } = await import('../pptx/write-potx.ts');
  return writePotx(template, pictures, carried(source, placesOf(template)));
}

export interface ExportOptions {
  readonly world: World;
  readonly report: Report;
}

/** The folder's files as the exported one carries them: the logo is in its layouts already. */
function carried(
  { template: { logo: _, fonts: __, ...template }, layouts, boundaries }: TemplateSource,
  places: number,
): string {
  const without = Object.entries(layouts).map(([name, layout]) => {
    const kept = layout.without?.filter((slot) => slot !== 'logo');
    return [name, { ...layout, ...(kept ? { without: kept } : {}) }];
  });
  return JSON.stringify({
    template,
    layouts: Object.fromEntries(without),
    ...(boundaries ? { boundaries } : {}),
    places,
  });
}
