// Whether who cannot see a picture is told what it shows, and told it well.

import type { Report } from '../diagnostic/diagnostic.ts';
import type { ShapeKind } from '../drawingml/types.ts';
import { alternatives } from '../language/any-language.ts';
import { lazy } from '../language/lazy.ts';
import type { AuditWords } from '../language/types.ts';
import * as say from './messages.ts';
import type { AuditDeck, AuditShape, AuditSlide } from './types.ts';

/**
 * What PowerPoint's checker asks alternative text of, by what it is called in a message.
 * Tables are read cell by cell.
 */
const spoken: Readonly<Partial<Record<ShapeKind, string>>> = {
  picture: 'picture',
  video: 'film',
  audio: 'sound',
  chart: 'chart',
  diagram: 'diagram',
  object: 'object',
  ink: 'drawing',
  group: 'group',
};

export function checkAltText(deck: AuditDeck, slide: AuditSlide, report: Report): void {
  const isReadable = readableGroups(slide);
  for (const shape of slide.shapes) {
    if (isSilent(shape)) continue;
    const place = { deck, slide, shape };
    const what = spoken[shape.kind];
    if (shape.alt !== '') checkWords(place, shape, report);
    else if (what && !isTold(shape) && isBlamed(shape, isReadable)) report(say.missingAlt(place, what));
  }
  const bare = slide.shapes.filter(isUndescribed);
  const [first] = bare;
  if (first) report(say.undescribedShape({ deck, slide, shape: first }, bare.length - 1));
}

/** Decorative, or in something that is. */
const isSilent = ({ decorative, group }: AuditShape): boolean =>
  decorative || (group !== undefined && isSilent(group));

/** In a group that says for its members what they show. */
const isTold = ({ group }: AuditShape): boolean => group !== undefined && (group.alt !== '' || isTold(group));

type IsReadable = (group: AuditShape) => boolean;

/**
 * Where nothing in a group can be read out, the outermost such group is to blame; else the
 * member that says nothing.
 */
const isBlamed = (shape: AuditShape, isReadable: IsReadable): boolean =>
  (shape.group === undefined || isReadable(shape.group)) && (shape.kind !== 'group' || !isReadable(shape));

/** Whether something in a group can be read out: words, or a picture that is described. */
function readableGroups({ shapes }: AuditSlide): IsReadable {
  const readable = new Set<AuditShape>();
  for (const shape of shapes) {
    if (!shape.group || shape.kind === 'group') continue;
    const speaks =
      shape.decorative ||
      shape.alt !== '' ||
      shape.kind === 'table' ||
      (shape.text && shape.text.plain !== '');
    for (let group = speaks ? shape.group : undefined; group && !readable.has(group); group = group.group)
      readable.add(group);
  }
  return (group) => readable.has(group);
}

/** A drawn shape that says nothing. What a group holds is the group's. */
function isUndescribed(shape: AuditShape): boolean {
  if (shape.kind !== 'shape' || shape.group || shape.placeholder || shape.decorative || shape.alt !== '')
    return false;
  if (shape.text && shape.text.plain !== '') return false;
  return shape.paint !== undefined || shape.drawn;
}

/**
 * Longer is not listened to; PowerPoint itself asks for one or two sentences. Maps and charts need some more.
 */
const tooLong = 600;

function checkWords(place: say.Place, { alt, kind }: AuditShape, report: Report): void {
  if (isFileName(alt)) report(say.altIsFileName(place, alt));
  else if (byMachine().test(alt)) report(say.autoAlt(place, alt));
  else if (redundant().test(alt) && kind !== 'group') report(say.redundantAlt(place, alt));
  else if (alt.length > tooLong) report(say.longAlt(place, alt.length));
}

/** Whether a rule may name it for its words. */
export const isFaultyAlt = (alt: string): boolean =>
  isFileName(alt) || byMachine().test(alt) || redundant().test(alt) || alt.length > tooLong;

const pictureFile =
  /\.(png|jpe?g|jfif|gif|svg|emf|wmf|tiff?|bmp|webp|heic|avif|eps|ico|mp4|mov|avi|wmv|m4v)$/i;

/** A path, a file's name, or the name that a program, a camera or a telephone gave it. */
function isFileName(alt: string): boolean {
  if (pictureFile.test(alt))
    return (
      /^\S+$/.test(alt) ||
      /^([a-z]:)?[\\/]|^\.{1,2}\/|^\w+:\/\//i.test(alt) ||
      /^[^.!?]{0,60}\.\w+$/.test(alt)
    );
  return (
    /^([a-z]:\\|\\\\|file:|https?:\/\/)\S*$/i.test(alt) ||
    named().test(alt) ||
    /^(img|dsc|dscn|pxl)[_-]?\d[\d_-]*$/i.test(alt)
  );
}

const any = (of: (words: AuditWords) => string): string => alternatives(({ audit }) => of(audit));

/** What Office writes of itself; nobody has read it until this is gone. */
const byMachine = lazy(
  () =>
    new RegExp(
      any((words) => words.byMachine),
      'i',
    ),
);

const redundant = lazy(() => new RegExp(`^(${any((words) => words.redundant)})`, 'i'));

/** As a program, a camera or a telephone names a picture. */
const named = lazy(() => new RegExp(String.raw`^(${any((words) => words.pictures)})[\s_-]*\d*$`, 'i'));
