// A template shown: every layout with sample content, plain and with its regions drawn, as SVG.

import { samplePlan } from '../deck/sample.ts';
import { withRegions } from '../svg/regions.ts';
import { slideSvg } from '../svg/write.ts';
import { loadTemplate } from '../template/load.ts';
import type { ExportOptions } from './export-template.ts';
import { laidOut } from './lay-out.ts';

export interface ShownLayout {
  readonly name: string;
  /** The slide as it will look. */
  readonly slide: string;
  /** The same with every slot's box, name, placeholder and size. */
  readonly regions: string;
}

/** @throws Refusal where there is no such template, or it is invalid. */
export async function showTemplate(name: string, options: ExportOptions): Promise<readonly ShownLayout[]> {
  const loaded = await loadTemplate(name, options.world, options.report);
  const plan = samplePlan(loaded);
  const { scene, template, pictures } = await laidOut(plan, loaded, {
    ...options,
    file: 'sample.md',
    // What a sample says is nobody's article: only the template's own faults are told.
    report: () => {},
  });
  const seen = new Set<string>();
  return scene.slides.flatMap((slide): readonly ShownLayout[] => {
    const layout = template.layouts.find((one) => one.name === slide.layout);
    if (!layout || seen.has(layout.name)) return [];
    seen.add(layout.name);
    const svg = slideSvg(slide, scene, template, pictures);
    return [{ name: layout.name, slide: svg, regions: withRegions(svg, layout, template) }];
  });
}
