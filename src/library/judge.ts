// What is wrong with the deck that is about to be written, said before it is: a build's silence is then evidence.

import { auditScene } from '../audit/audit-scene.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Pictures } from '../media/types.ts';
import type { Scene, SceneSlide } from '../scene/types.ts';
import type { Template } from '../template/types.ts';
import type { Measurer } from '../text/types.ts';
import { type Kept, nothingKept } from './kept.ts';

/** Reports what `check` would, at the lines of the article. A deck with faults is still a deck: no error stops it. */
export async function judgeScene(
  scene: Scene,
  template: Template,
  pictures: Pictures,
  measurer: Measurer,
  report: Report,
  kept: Kept = nothingKept,
): Promise<void> {
  const box = kept.of(`judged ${template.name}`, () => ({
    template,
    pictures,
    sound: new WeakSet<SceneSlide>(),
  }));
  if (box.template !== template || box.pictures !== pictures)
    Object.assign(box, { template, pictures, sound: new WeakSet() });
  const found = await auditScene(
    scene,
    template,
    (key) => pictures.get(key)?.bytes,
    measurer,
    template.base?.file ?? '',
    box.sound,
  );
  for (const { finding, span } of found) {
    const { span: place, ...said } = finding;
    const severity = said.severity === 'error' ? 'warning' : said.severity;
    report({ ...said, severity, ...(span ? { span } : template.base && place ? { span: place } : {}) });
  }
}
