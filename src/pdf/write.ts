// A Scene as a tagged PDF, a page a slide: real text in subset fonts, at the places that layout measured, with outline and links.

import type { Pictures } from '../media/types.ts';
import type { Scene } from '../scene/types.ts';
import type { Template } from '../template/types.ts';
import { openDocument } from './document.ts';
import { destination } from './items.ts';
import { drawSlide } from './slide.ts';
import type { FontFiles, WrittenPdf } from './types.ts';

export { writePaper } from './paper.ts';

/** The same scene, template, pictures and faces give the same bytes. */
export function writePdf(
  scene: Scene,
  template: Template,
  pictures: Pictures,
  files: FontFiles,
): Promise<WrittenPdf> {
  const { doc, root, faces, unmet, finished } = openDocument(scene, files);
  const { language } = scene;
  const page = { doc, theme: template.theme, faces, language, scene, template, pictures, unmet };
  for (const [index, slide] of scene.slides.entries()) {
    doc.addPage();
    doc.addNamedDestination(destination(index), 'Fit');
    doc.outline.addItem(slide.name);
    drawSlide(slide, root, page);
  }
  return finished();
}
