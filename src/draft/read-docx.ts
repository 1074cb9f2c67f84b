// A Word document, through mammoth, which makes HTML of what the styles mean and leaves their looks behind.

import { Refusal } from '../diagnostic/diagnostic.ts';
import { readArchive } from '../opc/read-archive.ts';
import { nestsDeeperThan } from '../opc/xml-depth.ts';
import { deepDocument, longDocument } from './messages.ts';
import { readHtml } from './read-html.ts';
import type { SourceDocument } from './types.ts';

/** Bytes of its text, unpacked: a book of a thousand pages has some 8 MB. */
const longest = 16_000_000;
/** Elements inside each other: tables in text boxes in tables are some 60 deep. */
const deepest = 400;

/**
 * @throws Error of mammoth's for what is no Word document.
 * @throws Refusal for what would take the machine's memory or its stack to read.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const archive = readArchive(bytes, 'the document');
  for (const name of archive.names) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    if ((archive.size(name) ?? 0) > longest) throw new Refusal(longDocument(longest));
    if (nestsDeeperThan(archive.read(name), deepest)) throw new Refusal(deepDocument());
  }
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
