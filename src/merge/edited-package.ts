// A package with some parts changed: all others keep their bytes, the list of content types and the relationships all that is not touched.

import { escapeAttribute, XML_HEAD } from '../opc/escape.ts';
import { relationshipsPart } from '../opc/part-names.ts';
import type { OpcPackage, PartView, Relationship } from '../opc/types.ts';
import { type Part, writeArchive } from '../opc/write-archive.ts';
import { writtenLinks } from '../opc/write-relationships.ts';
import { literal } from '../values/literal.ts';
import { viewOf } from './recorder.ts';
import { isNested } from './safe-to-edit.ts';

const TYPES = '[Content_Types].xml';

export class EditedPackage {
  readonly from: OpcPackage;
  readonly #view: PartView;
  /** Changed and new parts; null for those that went. */
  readonly #parts = new Map<string, string | Uint8Array | null>();

  /** What parts led to that went. */
  readonly #left = new Set<string>();

  constructor(from: OpcPackage) {
    this.from = from;
    this.#view = viewOf(from);
  }

  get isChanged(): boolean {
    return this.#parts.size > 0;
  }

  has(name: string): boolean {
    const own = this.#parts.get(name);
    return own === undefined ? name === TYPES || this.from.find(name) !== undefined : own !== null;
  }

  /** @throws Error where there is no such part. */
  text(name: string): string {
    const own = this.#parts.get(name);
    const text = own === undefined ? this.#view.text(name) : own;
    if (text === undefined || text === null) throw new Error(`no text in "${name}"`);
    return typeof text === 'string' ? text : new TextDecoder().decode(text);
  }

  /** @throws Refusal where it was not well-formed. */
  set(name: string, text: string): void {
    const old = this.has(name) ? this.text(name) : undefined;
    if (old === text) return;
    // The parser that says so takes longer than a whole merge.
    if (old !== undefined && !this.#parts.has(name) && !isNested(old)) this.from.xml(name);
    this.#parts.set(name, text);
  }

  /** @throws Error where there is no such part. */
  bytesOf(name: string): Uint8Array {
    const own = this.#parts.get(name) ?? this.from.bytes(name);
    return typeof own === 'string' ? new TextEncoder().encode(own) : own;
  }

  setBytes(name: string, bytes: Uint8Array): void {
    this.#parts.set(name, bytes);
  }

  /** A new part, with a name of that kind that is free: `ppt/slides/slide7.xml` for `ppt/slides/slide1.xml`. */
  add(like: string, data: string | Uint8Array, contentType: string): string {
    const [, stem = like, ending = ''] = /^(.*?)\d*(\.\w+)$/.exec(like) ?? [];
    let number = 1;
    while (this.has(`${stem}${number}${ending}`)) number += 1;
    const name = `${stem}${number}${ending}`;
    this.#parts.set(name, data);
    this.set(
      TYPES,
      this.text(TYPES).replace(
        '</Types>',
        `<Override PartName="/${escapeAttribute(name)}" ContentType="${escapeAttribute(contentType)}"/></Types>`,
      ),
    );
    return name;
  }

  /** A part and its relationships. */
  remove(name: string): void {
    for (const { target, external } of this.links(name)) if (!external) this.#left.add(target);
    for (const one of [name, relationshipsPart(name)]) if (this.has(one)) this.#parts.set(one, null);
    const named = new RegExp(`<Override\\b[^>]*\\bPartName="/${literal(name)}"[^>]*/>`, 'g');
    this.set(TYPES, this.text(TYPES).replace(named, ''));
  }

  links(part: string): readonly Pick<Relationship, 'id' | 'type' | 'target' | 'external'>[] {
    const name = relationshipsPart(part);
    return this.has(name) ? writtenLinks(this.text(name), part) : [];
  }

  /** @param target a part's name, or an address where it is external. @returns the id. */
  link(part: string, typeAddress: string, target: string, external = false): string {
    const name = relationshipsPart(part);
    const known = this.links(part);
    const same = known.find(
      (one) => one.target === target && one.external === external && typeAddress.endsWith(`/${one.type}`),
    );
    if (same) return same.id;
    let number = known.length + 1;
    while (known.some(({ id }) => id === `rId${number}`)) number += 1;
    const way = external ? target : relative(part, target);
    const entry = `<Relationship Id="rId${number}" Type="${escapeAttribute(typeAddress)}" Target="${escapeAttribute(way)}"${external ? ' TargetMode="External"' : ''}/>`;
    const text = this.has(name)
      ? this.text(name)
      : `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
    const open = text.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
    this.#parts.set(name, open.replace('</Relationships>', `${entry}</Relationships>`));
    return `rId${number}`;
  }

  unlink(part: string, id: string): void {
    const name = relationshipsPart(part);
    const entry = new RegExp(`<Relationship\\b[^>]*\\bId="${literal(id)}"[^>]*/>`);
    this.set(name, this.text(name).replace(entry, ''));
  }

  /** What nothing uses any more: relationships that a changed part no longer names, then parts that nothing leads to. */
  sweep(): void {
    const orphans: string[] = [...this.#left];
    for (const name of [...this.#parts.keys()]) {
      if (!name.endsWith('.xml') || name === TYPES || !this.has(name)) continue;
      const text = this.text(name);
      for (const { id, type, target, external } of this.links(name)) {
        if (!named.has(type) || text.includes(`="${id}"`)) continue;
        this.unlink(name, id);
        if (!external) orphans.push(target);
      }
    }
    for (let one = orphans.pop(); one !== undefined; one = orphans.pop()) {
      if (!this.has(one) || this.#isUsed(one)) continue;
      orphans.push(...this.links(one).flatMap(({ target, external }) => (external ? [] : [target])));
      this.remove(one);
    }
  }

  #isUsed(part: string): boolean {
    const all = new Set([...this.from.names, ...this.#parts.keys()]);
    for (const name of all) {
      if (!name.endsWith('.rels') || !this.has(name)) continue;
      const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
      if (source !== part && writtenLinks(this.text(name), source).some(({ target }) => target === part))
        return true;
    }
    return false;
  }

  /** Its bytes: unchanged parts in their order, then the new ones. */
  bytes(): Uint8Array {
    const read = (name: string): string | Uint8Array => this.#parts.get(name) ?? this.from.bytes(name);
    const parts: Part[] = [TYPES, ...this.from.names]
      .filter((name) => this.#parts.get(name) !== null)
      .map((name) => ({ name, data: read(name) }));
    const known = new Set(parts.map(({ name }) => name));
    for (const [name, data] of this.#parts) if (data !== null && !known.has(name)) parts.push({ name, data });
    return writeArchive(parts);
  }
}

/** Kinds of part that a part has to name to use them; others belong to it by the relationship alone. */
const named: ReadonlySet<string> = new Set([
  'image',
  'chart',
  'hyperlink',
  'package',
  'media',
  'video',
  'audio',
]);

/** The way from one part to another. */
function relative(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < here.length && here[same] === there[same]) same += 1;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}
