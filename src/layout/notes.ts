// The plan's notes become the scene's: an author's runs as they were written, each with its language.

import type { NotesParagraph } from '../deck/types.ts';
import type { SceneNote } from '../scene/types.ts';

/** @param language the deck's. */
export function sceneNote({ runs, style, level, span }: NotesParagraph, language: string): SceneNote {
  return {
    runs: runs.map((run) => ({ ...run, lang: run.lang ?? language })),
    style,
    level,
    ...(span ? { span } : {}),
  };
}
