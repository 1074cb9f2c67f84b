// The plan's notes become the scene's: an author's runs as they were written, each with its language.

import type { NotesParagraph } from '../deck/types.ts';
import type { Language } from '../language/types.ts';
import type { SceneNote } from '../scene/types.ts';
import { tagOf } from './runs.ts';

/** @param language the deck's: a Latin name in an Arabic deck is marked as on its slide. */
export function sceneNote({ runs, style, level, span }: NotesParagraph, language: Language): SceneNote {
  return {
    runs: runs.map((run) => ({ ...run, lang: run.lang ?? tagOf(run.text, language) })),
    style,
    level,
    ...(span ? { span } : {}),
  };
}
