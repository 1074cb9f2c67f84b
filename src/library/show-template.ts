// A template shown: every layout with sample content, plain and with its regions drawn, as SVG.

import { samplePlan } from '../deck/sample.ts';
import type { Size } from '../scene/geometry.ts';
import { withDrawn } from '../svg/drawn.ts';
import { withRegions } from '../svg/regions.ts';
import { sheetSvg } from '../svg/sheet.ts';
import { slideSvg } from '../svg/write.ts';
import { loadTemplate } from '../template/load.ts';
import type { ExportOptions } from './export-template.ts';
import { laidOut } from './lay-out.ts';

export interface ShownLayout {
  readonly name: string;
  /** As PowerPoint's gallery shows it. */
  readonly label: string;
  readonly size: Size;
  /** The slide as it will look. */
  readonly slide: string;
  /** The same with every slot's box, name, placeholder and size. */
  readonly regions: string;
}

/** All of them on one sheet, as SVG. @throws Refusal where there is no such template, or it is invalid. */
export async function showSheet(name: string, options: ExportOptions): Promise<string> {
  const layouts = await showTemplate(name, options);
  const tiles = layouts.map(({ name, label, regions }) => ({ label: `${name} on ${label}`, svg: regions }));
  return sheetSvg(tiles, layouts[0]?.size ?? { width: 16, height: 9 });
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
    const svg = withDrawn(slideSvg(slide, scene, template, pictures), layout, template);
    return [
      {
        name: layout.name,
        label: layout.label,
        size: template.size,
        slide: svg,
        regions: withRegions(svg, layout, template),
      },
    ];
  });
}
