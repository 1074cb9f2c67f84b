// What can be wrong with a picture. The slide then goes without it, so each is an error.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import { shown } from '../diagnostic/shown.ts';

const error = (id: string, span: Span, message: string, hints: readonly string[]): Diagnostic => ({
  severity: 'error',
  id,
  message,
  hints,
  span,
});

export const missingPicture = (src: string, near: string | undefined, span: Span): Diagnostic =>
  error('missing-picture', span, `no such picture: "${shown(src)}"`, [
    near
      ? `did you mean "${near}"?`
      : /^[A-Za-z]:/.test(src)
        ? 'copy it into the folder of the article, and name it by its path from there, with /'
        : src.includes('\\')
          ? `folders are parted by /: ${shown(src.replaceAll('\\', '/'))}`
          : 'its path starts from the folder of the article',
  ]);

export const pictureOutside = (src: string, span: Span): Diagnostic =>
  error('picture-outside', span, `picture "${shown(src)}" is outside the folder of the article`, [
    'copy it into that folder, or into one below it',
  ]);

export const remotePicture = (src: string, span: Span): Diagnostic =>
  error('remote-picture', span, `picture "${shown(src)}" is not in a file; addresses are never fetched`, [
    'download it, save it beside the article and name that file',
  ]);

export const unreadablePicture = (src: string, why: string, span: Span): Diagnostic =>
  error(
    'unreadable-picture',
    span,
    `"${shown(src)}" is not a picture that can be read: ${why.trim().replace(/:$/, '')}`,
    ['save it as PNG, JPEG or SVG'],
  );

export const hugePicture = (src: string, width: number, height: number, span: Span): Diagnostic =>
  error('huge-picture', span, `picture "${shown(src)}" is ${width} x ${height} pixels, too large to open`, [
    'scale it down; a slide shows at most 3,000 pixels across',
  ]);

export const stillPicture = (src: string, pages: number, span: Span): Diagnostic => ({
  severity: 'warning',
  id: 'still-picture',
  message: `picture "${shown(src)}" has ${pages} pictures in it, one after the other; the first is shown, and it stands still`,
  hints: ['save the one that matters as PNG or JPEG'],
  span,
});

export const coarsePicture = (
  src: string,
  width: number,
  height: number,
  inches: number,
  span: Span,
): Diagnostic => ({
  severity: 'warning',
  id: 'coarse-picture',
  message: `picture "${shown(src)}" is ${width} x ${height} pixels, shown ${inches.toFixed(1)} inches wide: it will look blurred`,
  hints: ['take the original, larger picture'],
  span,
});

export const undrawnSvg = (src: string, what: readonly string[], span: Span): Diagnostic => ({
  severity: 'warning',
  id: 'undrawn-svg',
  message: `picture "${shown(src)}" has ${what.join(', ')}: that is not drawn, and may be black, misplaced or missing`,
  hints: ['save it as plain SVG, with text as text, colours as #rrggbb and pictures embedded; or as PNG'],
  span,
});

export const unsafeSvg = (src: string, what: string, span: Span): Diagnostic => ({
  severity: 'warning',
  id: 'unsafe-svg',
  message: `picture "${shown(src)}" has ${what}; only a drawing of it (PNG) goes into the deck`,
  hints: ['save it as plain SVG, without scripts and with its pictures embedded'],
  span,
});
