// A package while it is written: parts, their content types and their order. Only the kinds of part that are
// there are declared (pptxgenjs lists a master for every slide, and PowerPoint refuses it).

import { crc32 } from 'node:zlib';
import { escapeAttribute, XML_HEAD } from './escape.ts';
import { relationshipsPart } from './part-names.ts';
import { SEAL_PART, SEAL_TYPE, sealXml } from './seal.ts';
import type { ContentTypes, PartView } from './types.ts';
import { openArchive, type Part } from './write-archive.ts';
import { type Relationships, writtenLinks } from './write-relationships.ts';

/** Content types of pictures, by file extension. */
export const mediaTypes = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const;

/** Content types by file extension, for what is not XML. */
const DEFAULTS: Readonly<Record<string, string>> = {
  ...mediaTypes,
  // As PowerPoint calls an embedded font.
  fntdata: 'application/x-fontdata',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

export class PackageWriter<Kind extends string> {
  readonly #types: Readonly<Record<Kind, string>>;
  readonly #archive = openArchive();
  /** Those that may be asked for again. */
  readonly #parts = new Map<string, Part['data']>();
  readonly #overrides: string[] = [];
  /** Content types by extension. */
  readonly #defaults = new Map<string, string>();
  readonly #names = new Set<string>();
  /** By the part that has them. */
  readonly #links = new Map<string, Relationships>();

  /** @param types content types of the XML parts, by kind. */
  constructor(types: Readonly<Record<Kind, string>>) {
    this.#types = types;
  }

  /** An XML part and, where it has any, its relationships. */
  xml(name: string, type: Kind, data: string, rels?: Relationships): void {
    this.#overrides.push(
      `<Override PartName="/${escapeAttribute(name)}" ContentType="${this.#types[type]}"/>`,
    );
    this.#add({ name, data });
    if (!rels || rels.empty) return;
    this.#links.set(name, rels);
    this.#add({ name: relationshipsPart(name), data: rels.xml() });
  }

  /** A picture or a workbook, typed by its extension. */
  media(name: string, data: Uint8Array, stored: boolean): void {
    const extension = extensionOf(name);
    const type = DEFAULTS[extension];
    if (!type) throw new Error(`no content type is known for ".${extension}"`);
    this.#type(name, type);
    this.#add(stored ? { name, data, stored: true } : { name, data });
  }

  /** A part of another file, as it is, with the content type that it has there. */
  kept(name: string, data: Uint8Array, types: ContentTypes): void {
    const own = types.overrides.get(name);
    const byExtension = types.defaults.get(extensionOf(name));
    if (own !== undefined)
      this.#overrides.push(
        `<Override PartName="/${escapeAttribute(name)}" ContentType="${escapeAttribute(own)}"/>`,
      );
    else if (byExtension !== undefined && !name.endsWith('.rels')) this.#type(name, byExtension);
    this.#add({ name, data });
  }

  /** Nobody asks for these parts again: of each only what it is packed to is held. */
  settle(names: readonly string[]): void {
    for (const name of names) {
      this.#links.delete(name);
      this.#parts.delete(name);
      this.#parts.delete(relationshipsPart(name));
    }
  }

  /** What is in it so far and not settled. */
  view(): PartView {
    const parts = this.#parts;
    const text = (name: string): string | undefined => {
      const data = parts.get(name);
      return data instanceof Uint8Array ? new TextDecoder().decode(data) : data;
    };
    return {
      text,
      checksum: (name) => {
        const data = parts.get(name);
        return data === undefined ? '' : crc32(data).toString(36);
      },
      relationships: (name) =>
        this.#links.get(name)?.links(name) ?? writtenLinks(text(relationshipsPart(name)) ?? '', name),
    };
  }

  has(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  /**
   * The first of these names, counted from 1, that is free: `free(2, (number) =>
   * `ppt/theme/theme${number}.xml`)`.
   */
  free(from: number, name: (number: number) => string): number {
    let number = from;
    while (this.has(name(number))) number += 1;
    return number;
  }

  /** Types by extension where they agree, by name where they do not. */
  #type(name: string, type: string): void {
    const extension = extensionOf(name);
    const known = this.#defaults.get(extension);
    if (known === undefined && extension !== 'xml') this.#defaults.set(extension, type);
    else if (known !== type)
      this.#overrides.push(
        `<Override PartName="/${escapeAttribute(name)}" ContentType="${escapeAttribute(type)}"/>`,
      );
  }

  #add(part: Part): void {
    if (this.has(part.name)) throw new Error(`the package has two parts called "${part.name}"`);
    this.#names.add(part.name.toLowerCase());
    this.#parts.set(part.name, part.data);
    this.#archive.add(part);
  }

  /** With its seal. @param rootRels the relationships of the package itself. */
  bytes(rootRels: string): Uint8Array {
    const defaults = [...this.#defaults]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([extension, type]) =>
          `<Default Extension="${escapeAttribute(extension)}" ContentType="${escapeAttribute(type)}"/>`,
      );
    const types = `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${defaults.join('')}${this.#overrides.join('')}<Override PartName="/${SEAL_PART}" ContentType="${SEAL_TYPE}"/></Types>`;
    return this.#archive.bytes(
      [
        { name: '[Content_Types].xml', data: types },
        { name: '_rels/.rels', data: rootRels },
      ],
      (checksums) => ({ name: SEAL_PART, data: sealXml(checksums) }),
    );
  }
}
