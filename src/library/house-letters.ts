// What slides ask of house fonts that these have not: letters, which another font will show, and faces, which are made of the regular one.

import type { Report, Span } from '../diagnostic/diagnostic.ts';
import { paragraphsOf } from '../scene/paragraphs.ts';
import type { Scene, SceneParagraph } from '../scene/types.ts';
import type { Template } from '../template/types.ts';
import { faceOf } from '../text/break.ts';
import type { MeasuredFace } from '../text/types.ts';
import { faceLacking, lettersLacking } from './output-messages.ts';

/** Chinese, Arabic and their like are set in the theme's fonts for them. */
const otherScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\u3000-\u303f\uff00-\uffef]/u;
const seen = /[^\p{C}\p{Z}]/u;

interface Lack {
  readonly letters: Set<string>;
  readonly made: Set<string>;
  letter?: Span | undefined;
  face?: Span | undefined;
}

export function tellLacking(
  scene: Scene,
  { theme }: Template,
  faces: readonly MeasuredFace[],
  report: Report,
): void {
  const { major, minor } = theme.fonts;
  const families = { major: major.latin, minor: minor.latin, mono: 'Consolas' };
  const lacks = new Map<string, Lack>();
  const look = ({ runs, style, span }: SceneParagraph): void => {
    for (const run of runs) {
      const { face } = faceOf(run, style, families);
      const own = faces.filter(({ family }) => family.toLowerCase() === face.family.toLowerCase());
      if (own.length === 0 || run.text.trim() === '') continue;
      const lack = lacks.get(face.family) ?? { letters: new Set(), made: new Set() };
      lacks.set(face.family, lack);
      const absent = [...run.text].filter(
        (letter) =>
          seen.test(letter) &&
          !otherScripts.test(letter) &&
          !own.some(({ has }) => has(letter.codePointAt(0) ?? 0)),
      );
      if (absent.length > 0) lack.letter ??= run.origin && 'span' in run.origin ? run.origin.span : span;
      for (const letter of absent) lack.letters.add(letter);
      const asked = own.some(({ bold, italic }) => bold === face.bold && italic === face.italic);
      if (asked) continue;
      lack.face ??= span;
      lack.made.add([face.bold ? 'bold' : '', face.italic ? 'italic' : ''].join(' ').trim() || 'regular');
    }
  };
  for (const { items } of scene.slides) for (const item of items) paragraphsOf(item).forEach(look);
  for (const [family, { letters, made, letter, face }] of lacks) {
    if (letters.size > 0) report(lettersLacking(family, [...letters], letter));
    if (made.size > 0) report(faceLacking(family, [...made].sort(), face));
  }
}
