// Text in families that a template gives as files: the face that is nearest, and other families' widths for letters that it has not.

import { singleSpacing } from './families.ts';
import type { Face, MeasuredFace, Measurer } from './types.ts';

/** Words of a face whose widths are kept. */
const mostKnown = 20_000;

/** Letters that are made bold where no bold face is given are drawn a little wider. */
const madeBold = 1.03;

/** A family that nobody has: measured as wide as the widest. */
const anyFamily = '';

export function withOwnFaces(shipped: Measurer, faces: readonly MeasuredFace[]): Measurer {
  const families = new Map<string, readonly MeasuredFace[]>();
  for (const face of faces) {
    const key = face.family.toLowerCase();
    families.set(key, [...(families.get(key) ?? []), face]);
  }
  const widths = new Map<MeasuredFace, Map<string, number>>();
  const own = (text: string, face: MeasuredFace): number => {
    const known = widths.get(face) ?? new Map<string, number>();
    widths.set(face, known);
    let em = known.get(text);
    if (em === undefined) {
      em = face.width(text);
      if (known.size >= mostKnown) known.clear();
      known.set(text, em);
    }
    return em;
  };
  return {
    shipped,
    width(text, face, size) {
      const found = nearest(families.get(face.family.toLowerCase()), face);
      if (!found) return shipped.width(text, face, size);
      const factor = face.bold && !found.bold ? madeBold : 1;
      let width = 0;
      for (const { stretch, isOwn } of stretches(text, found))
        width += isOwn
          ? own(stretch, found) * factor * size
          : shipped.width(stretch, { ...face, family: anyFamily }, size);
      return width;
    },
    extent(face, size) {
      const found = nearest(families.get(face.family.toLowerCase()), face);
      if (!found) return shipped.extent(face, size);
      const { ascent, descent } = found;
      const stretch = Math.max(1, singleSpacing / (ascent + descent));
      return { ascent: ascent * stretch * size, descent: descent * stretch * size };
    },
  };
}

/** The bold face for bold letters, the italic for italic ones, where there are such. */
function nearest(faces: readonly MeasuredFace[] | undefined, asked: Face): MeasuredFace | undefined {
  const likeness = ({ bold, italic }: MeasuredFace): number =>
    (bold === asked.bold ? 2 : 0) + (italic === asked.italic ? 1 : 0);
  return faces?.reduce((best, one) => (likeness(one) > likeness(best) ? one : best));
}

/** Text parted by whether the face has its letters; line ends and other signs that show nothing stay where they are. */
function stretches(
  text: string,
  { has }: MeasuredFace,
): readonly { readonly stretch: string; readonly isOwn: boolean }[] {
  const found: { stretch: string; isOwn: boolean }[] = [];
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    if (point < 0x20) continue;
    const isOwn = has(point);
    const last = found.at(-1);
    if (last?.isOwn === isOwn) last.stretch += letter;
    else found.push({ stretch: letter, isOwn });
  }
  return found;
}
