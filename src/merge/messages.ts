// What the comparing and merging of decks says.

import type { Diagnostic } from '../diagnostic/diagnostic.ts';

export const noRecord = (file: string): Diagnostic => ({
  severity: 'error',
  id: 'no-record',
  message: `"${file}" carries no record of how it was built`,
  hints: [
    'briefdeck writes one into every deck, and PowerPoint keeps it; LibreOffice and Google Slides drop it when they save',
    'compare it with a deck that is as it was built: briefdeck diff built.pptx edited.pptx',
  ],
});
