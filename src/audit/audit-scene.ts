// A deck judged before it is written: what `check` would say of the file, but for what only the file's parts can tell.

import type { DeckSpan, Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import type { Scene, SceneSlide } from '../scene/types.ts';
import type { Base, Template } from '../template/types.ts';
import type { Measurer } from '../text/types.ts';
import { carriedFonts } from './fonts.ts';
import { onceALayout } from './once.ts';
import { checkBase } from './package-faults.ts';
import { sceneDeck } from './scene-deck.ts';
import { checkSeen } from './seen.ts';

/** What `check` would say, and where in the article what it says it of is written. */
export interface SceneFinding {
  /** Its span is a place in the deck. */
  readonly finding: Diagnostic;
  readonly span?: Span;
}

/**
 * @param picture bytes of a picture by its key (scene/picture-key.ts); undefined where there is none.
 * @param file the deck's name.
 * @param sound slides that an earlier look at the same template found nothing on; those of which that is so now join them.
 */
export async function auditScene(
  scene: Scene,
  template: Template,
  picture: (key: string) => Uint8Array | undefined,
  measurer: Measurer,
  file: string,
  sound?: WeakSet<SceneSlide>,
): Promise<readonly SceneFinding[]> {
  const { base } = template;
  const carried = carriedFonts(template);
  const { deck, texts, items } = sceneDeck(scene, template, measurer, carried, file, sound);
  const findings: Diagnostic[] = [];
  const report = (one: Diagnostic): void => {
    findings.push(one);
  };
  // What briefdeck wrote and nobody has changed since, its own tests have looked at.
  if (base && !base.unchanged) checkBase(base, deck, report);
  await checkSeen(deck, texts, (part) => bytesOf(part, picture, base), report);
  // A font is told once, of the first slide that has it: what is silent then may not be sound.
  if (sound && findings.every(({ id }) => id !== 'font-not-safe')) {
    const named = new Set(findings.map(({ span }) => (span as DeckSpan | undefined)?.slide));
    for (const [index, slide] of scene.slides.entries()) if (!named.has(index + 1)) sound.add(slide);
  }
  const order = (a: Diagnostic, b: Diagnostic): number =>
    (a.span?.line ?? 0) - (b.span?.line ?? 0) || (a.span?.column ?? 0) - (b.span?.column ?? 0);
  return onceALayout([...findings].sort(order), deck).map((finding) => {
    const { slide, line, column } = finding.span as DeckSpan;
    const at = slide === undefined ? undefined : scene.slides[line - 1];
    const span = items[line - 1]?.[column - 1]?.span ?? at?.span;
    return { finding, ...(at && span ? { span } : {}) };
  });
}

function bytesOf(
  part: string,
  picture: (key: string) => Uint8Array | undefined,
  base: Base | undefined,
): Uint8Array {
  return picture(part) ?? base?.parts.get(part) ?? new Uint8Array();
}
