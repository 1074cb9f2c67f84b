// What is said of a deck's other forms.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import type { OutputFormat } from './emit.ts';

/** An organisation's file keeps its master and layouts as they are: what they draw is known to PowerPoint only. */
export function brandNotDrawn(template: string, formats: readonly OutputFormat[]): Diagnostic {
  return {
    severity: 'warning',
    id: 'brand-not-drawn',
    message: `what "${template}" itself draws (bands, logos, pictures on its master and layouts) is not in the ${formats.join(' and ')}`,
    hints: ['take the .pptx, and export it from PowerPoint or LibreOffice'],
  };
}

/** @param letters that no font which ships has */
export function noLetters(letters: readonly string[]): Diagnostic {
  const shown = letters.slice(0, 8).join('');
  return {
    severity: 'error',
    id: 'pdf-letters',
    message: `no font at hand has ${letters.length > 8 ? `“${shown}” and ${letters.length - 8} more letters` : `“${shown}”`}, and a PDF carries its fonts`,
    hints: [
      'name a folder with a font that has them: `--fonts ~/fonts`',
      'or write the .pptx, and export it from PowerPoint or LibreOffice; or write .html, which takes the fonts of the machine',
    ],
  };
}

/** @param families of the template that are not ours to ship */
export function standsIn(families: readonly string[]): Diagnostic {
  const named = families.map((family) => `"${family}"`).join(', ');
  return {
    severity: 'warning',
    id: 'pdf-font',
    message: `${named} ${families.length > 1 ? 'do' : 'does'} not ship: in the PDF another family stands in, set to the same width`,
    hints: ['for the template’s own letters, write the .pptx and export it from PowerPoint'],
  };
}

/** @param file of a house font */
export const notPrinted = (file: string, family: string, span: Span): Diagnostic => ({
  severity: 'warning',
  id: 'pdf-font',
  message: `the licence bits of "${file}" let no part of it stand in a PDF: another family stands in for "${family}", set to the same width`,
  hints: ['ask its foundry for a file that may be embedded in part'],
  span,
});

/** @param folder as the user gave it */
export const noFonts = (folder: string): Diagnostic => ({
  severity: 'error',
  id: 'no-fonts',
  message: `no font is in "${folder}"`,
  hints: ['name a folder that holds .ttf, .otf or .ttc files'],
});

export const fontNotSafe = (family: string, span: Span): Diagnostic => ({
  severity: 'warning',
  id: 'font-not-safe',
  message: `the font "${family}" neither comes with Office nor is in the file: another machine shows another`,
  hints: ['choose a font that comes with Office, or save the file with its fonts embedded'],
  span,
});

export const fontNotMeasured = (family: string, span: Span): Diagnostic => ({
  severity: 'warning',
  id: 'font-not-measured',
  message: `the font "${family}" is not measured: its letters are taken to be 5 % wider than the widest that are`,
  hints: ['text leaves more room than it needs; docs/text.md lists what is measured'],
  span,
});

/** @param letters each once, in the order met. */
export function lettersLacking(
  family: string,
  letters: readonly string[],
  span: Span | undefined,
): Diagnostic {
  const shown = letters.slice(0, 8).map((letter) => `"${letter}"`);
  const more = letters.length > 8 ? ` and ${letters.length - 8} more` : '';
  return {
    severity: 'warning',
    id: 'font-lacks',
    message: `"${family}" has no ${shown.join(', ')}${more}: another font will show ${letters.length === 1 ? 'it' : 'them'}, and text there is measured as wide as the widest known`,
    hints: ['a file of the font with these letters, or a theme font that has them'],
    ...(span ? { span } : {}),
  };
}

/** @param faces `bold`, `italic`, `bold italic`. */
export function faceLacking(family: string, faces: readonly string[], span: Span | undefined): Diagnostic {
  return {
    severity: 'info',
    id: 'font-lacks',
    message: `the fonts have no ${faces.join(' and no ')} face of "${family}": programs make it of the nearest, and it is measured so`,
    hints: ['add its file under "fonts"'],
    ...(span ? { span } : {}),
  };
}
