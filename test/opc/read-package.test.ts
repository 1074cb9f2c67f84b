// Hostile and broken files: each a clear refusal that names the file, and none costs memory.

import { deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/library/compile.ts';
import { readPackage } from '../../src/opc/read-package.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { deckOfText, files } from '../deck-of.ts';

let good: Uint8Array;
beforeAll(async () => {
  const { pptx } = await deckOfText('---\ntitle: T\n---\n\n## A slide says something\n\n- a point\n');
  good = pptx as Uint8Array;
});

const parts = (): Record<string, Uint8Array> => unzipSync(good);
const pack = (of: Zippable): Uint8Array => zipSync(of, { level: 6 });
const text = (part: string): string => new TextDecoder().decode(parts()[part]);

/** The refusal's id, by the way that a user meets it. */
async function refused(bytes: Uint8Array): Promise<string> {
  const world = memoryWorld({ 'brand.potx': bytes }, files);
  try {
    await compile('## A slide\n\n- a point\n', {
      file: 'a.md',
      world,
      template: 'brand.potx',
      report: () => {},
    });
  } catch (fault) {
    const { diagnostic } = fault as {
      diagnostic?: { id: string; message: string; hints: readonly string[] };
    };
    if (!diagnostic) throw fault;
    expect(diagnostic.message).toContain('brand.potx');
    expect(diagnostic.hints.length).toBeGreaterThan(0);
    return diagnostic.id;
  }
  return 'taken';
}

/** Bytes of the central directory's entry of that name, changed. */
function directoryEdited(
  bytes: Uint8Array,
  name: string,
  edit: (view: Buffer, at: number) => void,
): Uint8Array {
  const view = Buffer.from(bytes);
  const at = view.lastIndexOf(Buffer.from(name)) - 46;
  if (at < 0 || view.readUInt32LE(at) !== 0x02014b50) throw new Error(`no "${name}" in the directory`);
  edit(view, at);
  return view;
}

describe('a good file', () => {
  it('is read: its parts, types and relationships', () => {
    const read = readPackage(good, 'brand.pptx');
    expect(read.presentation).toBe('ppt/presentation.xml');
    expect(read.find('PPT/Presentation.XML')).toBe('ppt/presentation.xml');
    expect(read.relationships(read.presentation).map(({ type }) => type)).toContain('slideMaster');
    expect(read.contentType('ppt/slides/slide1.xml')).toMatch(/presentationml\.slide\+xml$/);
    expect(read.strict).toBe(false);
  });
  it('is taken', async () => {
    expect(await refused(good)).toBe('taken');
  });
});

describe('no presentation', () => {
  it.each([
    ['nothing', new Uint8Array(), 'not-a-presentation'],
    ['text', strToU8('Dear colleague,'), 'not-a-presentation'],
    ['an archive of something else', pack({ 'a.txt': strToU8('x') }), 'not-a-presentation'],
    [
      'an OpenDocument file',
      pack({ mimetype: strToU8('application/vnd.oasis.opendocument.presentation') }),
      'not-a-presentation',
    ],
    ['a file with a password', cfb('EncryptedPackage'), 'password-protected'],
    ['a .ppt of 1997', cfb('PowerPoint Document'), 'old-format'],
  ])('is %s', async (_, bytes, id) => {
    expect(await refused(bytes)).toBe(id);
  });
  it('is a Word document', async () => {
    const types = text('[Content_Types].xml').replace(
      /presentationml\.presentation\.main/,
      'wordprocessingml.document.main',
    );
    expect(await refused(pack({ ...parts(), '[Content_Types].xml': strToU8(types) }))).toBe(
      'not-a-presentation',
    );
  });
});

function cfb(stream: string): Uint8Array {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
  ]);
}

describe('an archive made with intent', () => {
  it('that says it unpacks to gigabytes is not unpacked', async () => {
    const before = process.memoryUsage().arrayBuffers;
    const bomb = directoryEdited(good, 'ppt/theme/theme1.xml', (view, at) =>
      view.writeUInt32LE(0x7fffffff, at + 24),
    );
    expect(await refused(bomb)).toBe('too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64e6);
  });
  it('that unpacks to more than it says is stopped there', async () => {
    const zeros = deflateRawSync(Buffer.alloc(64e6));
    const own = parts();
    const packed = pack({ ...own, 'ppt/theme/theme1.xml': [zeros, { level: 0 }] });
    const lying = directoryEdited(packed, 'ppt/theme/theme1.xml', (view, at) =>
      view.writeUInt16LE(8, at + 10),
    );
    const before = process.memoryUsage().arrayBuffers;
    expect(await refused(lying)).toMatch(/^(damaged-file|unsafe-archive)$/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32e6);
  });
  it('that unpacks to hundreds of times its size is not unpacked', async () => {
    expect(await refused(pack({ ...parts(), 'ppt/media/image9.png': Buffer.alloc(8e6) }))).toBe(
      'unsafe-archive',
    );
  });
  it.each(['../../etc/cron.d/x', '/etc/passwd', 'ppt\\slides\\x.xml', 'C:x', 'ppt/./x', 'ppt//x'])(
    'with a part called %s is refused',
    async (name) => {
      expect(await refused(pack({ ...parts(), [name]: strToU8('x') }))).toBe('unsafe-archive');
    },
  );
  it('with 30,000 parts is refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30_000 }, (_, index) => [`x/${index}`, new Uint8Array()]),
    );
    expect(await refused(zipSync({ ...parts(), ...many }, { level: 0 }))).toBe('too-large');
  });
  it('with 2,000 layouts is refused', async () => {
    const of = parts();
    const layout = of['ppt/slideLayouts/slideLayout1.xml'] as Uint8Array;
    const rels = of['ppt/slideLayouts/_rels/slideLayout1.xml.rels'] as Uint8Array;
    let ids = '';
    let related = '';
    let types = '';
    for (let number = 100; number < 2100; number++) {
      of[`ppt/slideLayouts/slideLayout${number}.xml`] = layout;
      of[`ppt/slideLayouts/_rels/slideLayout${number}.xml.rels`] = rels;
      ids += `<p:sldLayoutId id="${2147490000 + number}" r:id="rX${number}"/>`;
      related += `<Relationship Id="rX${number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideLayout" Target="../slideLayouts/slideLayout${number}.xml"/>`;
      types += `<Override PartName="/ppt/slideLayouts/slideLayout${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml"/>`;
    }
    const put = (part: string, end: string, more: string): void => {
      of[part] = strToU8(text(part).replace(end, `${more}${end}`));
    };
    put('ppt/slideMasters/slideMaster1.xml', '</p:sldLayoutIdLst>', ids);
    put('ppt/slideMasters/_rels/slideMaster1.xml.rels', '</Relationships>', related);
    put('[Content_Types].xml', '</Types>', types);
    expect(await refused(pack(of))).toBe('too-many-layouts');
  });
});

describe('XML that is not to be trusted', () => {
  const theme = (xml: string): Uint8Array =>
    pack({ ...parts(), 'ppt/slideMasters/slideMaster1.xml': strToU8(xml) });
  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['elements without end', '<a>'.repeat(100_000)],
    ['no XML', 'hello'],
    ['an element that is not closed', '<a><b></a>'],
  ])('is refused: %s', async (_, xml) => {
    expect(await refused(theme(xml))).toBe('damaged-file');
  });
});

describe('a file that lacks or links something', () => {
  it.each(['ppt/presentation.xml', 'ppt/slideMasters/slideMaster1.xml', '_rels/.rels'])(
    '%s is missing',
    async (name) => {
      const of = parts();
      delete of[name];
      expect(await refused(pack(of))).toBe('missing-part');
    },
  );
  it('holds macros', async () => {
    const types = text('[Content_Types].xml').replace(
      'presentation.main+xml',
      'presentation.macroEnabled.main+xml',
    );
    expect(await refused(pack({ ...parts(), '[Content_Types].xml': strToU8(types) }))).toBe('macros');
    expect(await refused(pack({ ...parts(), 'ppt/vbaProject.bin': strToU8('x') }))).toBe('macros');
  });
  it('shows a picture from elsewhere', async () => {
    const part = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
    const rels = text(part).replace(
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file://server/share/logo.png" TargetMode="External"/></Relationships>',
    );
    expect(await refused(pack({ ...parts(), [part]: strToU8(rels) }))).toBe('external-link');
  });
  it('ends too early', async () => {
    expect(await refused(good.slice(0, good.length / 2))).toBe('damaged-file');
  });
  it('has a damaged part', async () => {
    const broken = directoryEdited(good, 'ppt/theme/theme1.xml', (view, at) => {
      view.writeUInt32LE(12345, at + 16);
    });
    expect(await refused(broken)).toBe('damaged-file');
  });
});
