// What is said of a deck's other forms.

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
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
