// Reads a .potx or .pptx as a package of parts. Whatever is wrong with the file, the answer is a
// Refusal that says what to do; how large it is when unpacked, little memory is taken: parts are
// inflated one by one, when asked for.

import { LIMITS } from './limits.ts';
import * as say from './messages.ts';
import { relationshipsPart } from './part-names.ts';
import { type Archive, readArchive } from './read-archive.ts';
import { readRelationships } from './read-relationships.ts';
import type { ContentTypes, OpcPackage, Relationship, XmlElement } from './types.ts';
import { children, parseXml, XmlFault } from './xml.ts';

/**
 * @param file the name for messages.
 * @throws Refusal where it is no presentation, or one with macros, a password, or out of all proportion.
 */
export function readPackage(bytes: Uint8Array, file: string): OpcPackage {
  const archive = readArchive(bytes, file);
  const known = new Map(archive.names.map((name) => [name.toLowerCase(), name]));
  const find = (name: string): string | undefined => known.get(name.toLowerCase());
  const xml = remembered((name: string) => readXml(archive, name, file));
  const present = (name: string): string => {
    const found = find(name);
    if (found === undefined) throw say.missingPart(file, name);
    return found;
  };
  const relationships = remembered((name: string): readonly Relationship[] => {
    const part = find(relationshipsPart(name));
    return part === undefined ? [] : readRelationships(xml(part), name, find);
  });

  const types = find('[Content_Types].xml');
  if (types === undefined) {
    const kind = find('mimetype');
    throw kind !== undefined && (archive.size(kind) ?? 0) < 200 && isOpenDocument(archive.read(kind))
      ? say.openDocument(file)
      : say.notOffice(file);
  }
  const contentTypes = readContentTypes(xml(types), find);
  const contentType = (name: string): string | undefined =>
    contentTypes.overrides.get(find(name) ?? name) ?? contentTypes.defaults.get(extension(name));

  const main = relationships('').find(({ type, external }) => type === 'officeDocument' && !external);
  if (!main) throw say.noMainPart(file);
  const presentation = present(main.target);
  refuseOther(contentType(presentation) ?? '', [...contentTypes.overrides.values()], archive.names, file);

  return {
    file,
    names: archive.names.filter((name) => name !== types),
    contentTypes,
    presentation,
    strict: xml(presentation).attributes['conformance'] === 'strict',
    find,
    bytes: (name) => archive.read(present(name)),
    head: (name, bytes) => archive.head(present(name), bytes),
    size: (name) => archive.size(present(name)) ?? 0,
    checksum: (name) => archive.checksum(present(name)) ?? 0,
    xml: (name) => xml(present(name)),
    contentType,
    relationships: (name) => relationships(name === '' ? '' : present(name)),
  };
}

function remembered<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const old = known.get(name);
    if (old !== undefined) return old;
    const made = work(name);
    known.set(name, made);
    return made;
  };
}

function readXml(archive: Archive, name: string, file: string): XmlElement {
  const size = archive.size(name) ?? 0;
  if (size > LIMITS.xml) throw say.tooLarge(file, name, size, LIMITS.xml);
  try {
    return parseXml(archive.read(name));
  } catch (fault) {
    if (fault instanceof XmlFault) throw say.badXml(file, name, fault.message);
    throw fault;
  }
}

const extension = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

function readContentTypes(root: XmlElement, find: (name: string) => string | undefined): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const { attributes } of children(root, 'Default'))
    defaults.set((attributes['Extension'] ?? '').toLowerCase(), attributes['ContentType'] ?? '');
  for (const { attributes } of children(root, 'Override')) {
    const name = (attributes['PartName'] ?? '').replace(/^\//, '');
    overrides.set(find(name) ?? name, attributes['ContentType'] ?? '');
  }
  return { defaults, overrides };
}

const isOpenDocument = (mimetype: Uint8Array): boolean =>
  new TextDecoder().decode(mimetype).startsWith('application/vnd.oasis.opendocument');

/** What else an Office file may be, by its main part's content type. */
const otherKinds: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/wordprocessingml|ms-word/, 'a Word document'],
  [/spreadsheetml|ms-excel/, 'an Excel workbook'],
  [/officedocument\.theme/, 'a theme by itself (.thmx)'],
  [/visio/, 'a Visio drawing'],
];

function refuseOther(main: string, types: readonly string[], names: readonly string[], file: string): void {
  const [, what] = otherKinds.find(([pattern]) => pattern.test(main)) ?? [];
  if (what) throw say.otherKind(file, what);
  const hasMacros =
    /macroEnabled/i.test(main) ||
    types.some((type) => /vbaProject|activeX/i.test(type)) ||
    names.some((name) => /(^|\/)vbaProject[^/]*\.bin$/i.test(name));
  if (hasMacros) throw say.macros(file);
  if (!/presentationml\.(presentation|template|slideshow)\.main\+xml$/.test(main))
    throw say.otherKind(file, `of another kind ("${main}")`);
}
