// A Word document, through mammoth, which makes HTML of what the styles mean and leaves their looks behind.

import { readHtml } from './read-html.ts';
import type { SourceDocument } from './types.ts';

/** @throws Error of mammoth's for what is no Word document. */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Subtitle'] => p.subtitle:fresh",
        "p[style-name='Quote'] => blockquote > p:fresh",
        "p[style-name='Intense Quote'] => blockquote > p:fresh",
        "p[style-name='Caption'] => figcaption:fresh",
      ],
      // A picture's bytes are of no use here.
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  return readHtml(value);
}
