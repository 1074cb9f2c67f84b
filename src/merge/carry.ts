// Pieces of one deck put into another: what they use (pictures, charts with their workbooks, links, jumps to slides) goes along, or is
// found there.

import type { OpcPackage, Relationship } from '../opc/types.ts';
import type { EditedPackage } from './edited-package.ts';
import { insertLayout } from './layout-list.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const MICROSOFT = 'http://schemas.microsoft.com/';

/** Of a diagram, its data, layout, style and colours have each an attribute of their own. */
const links = /\br:(\w+)="([^"]*)"/g;

/** What a click or the pointer opens. */
const jump = /<a:hlink(Click|MouseOver)\b[^>]*\br:id="([^"]*)"[^>]*?(?:\/>|>.*?<\/a:hlink\1>)/gs;

export class Carrier {
  readonly #from: OpcPackage;
  readonly #into: EditedPackage;
  /** Parts of the one that are parts of the other already: layouts, slides, the notes master. */
  readonly #known: Map<string, string>;

  constructor(from: OpcPackage, into: EditedPackage, known: ReadonlyMap<string, string>) {
    this.#from = from;
    this.#into = into;
    this.#known = new Map(known);
  }

  /** XML of a part of the one, as it has to be in a part of the other. */
  xml(xml: string, source: string, target: string): string {
    return this.#relinked(xml, source, (id) => this.#link(source, id, target));
  }

  /** A part with all that it uses. @returns its name there. */
  part(source: string): string {
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    const { name, isNew } = this.#put(source);
    if (isNew) this.links(source, name);
    return name;
  }

  /** Slides, which may lead to each other. @returns their names there. */
  slides(sources: readonly string[]): readonly string[] {
    const names = sources.map((source) => this.#put(source).name);
    for (const [index, source] of sources.entries()) this.links(source, names[index] ?? '');
    return names;
  }

  #put(source: string): { readonly name: string; readonly isNew: boolean } {
    const bytes = this.#from.bytes(source);
    const same = source.endsWith('.xml') ? undefined : this.#sameBytes(source);
    const type = this.#from.contentType(source) ?? 'application/octet-stream';
    const name = same ?? this.#into.add(source, bytes, type);
    this.#known.set(source, name);
    return { name, isNew: same === undefined };
  }

  /** All relationships of a part, by their own ids, for a part that is carried whole. */
  links(source: string, target: string): void {
    const renamed = new Map(
      this.#from.relationships(source).map(({ id }) => [id, this.#link(source, id, target)] as const),
    );
    if (this.#from.contentType(source)?.endsWith('.slideLayout+xml')) insertLayout(this.#into, target);
    if (!target.endsWith('.xml') || [...renamed].every(([id, to]) => id === to)) return;
    this.#into.set(
      target,
      this.#relinked(this.#into.text(target), source, (id) => renamed.get(id)),
    );
  }

  /** With other ids; a jump to a slide that is not there any more is taken out, for an id that means nothing damages the file. */
  #relinked(xml: string, source: string, to: (id: string) => string | undefined): string {
    const lost = new Set(
      this.#from
        .relationships(source)
        .filter((one) => this.#isLost(one))
        .map(({ id }) => id),
    );
    const kept = xml.replace(jump, (all, _, id: string) => (lost.has(id) ? '' : all));
    return kept.replace(links, (all, name: string, id: string) => {
      const other = id === '' ? undefined : to(id);
      return other === undefined ? all : `r:${name}="${other}"`;
    });
  }

  #isLost({ type, target, external }: Relationship): boolean {
    return !external && type === 'slide' && !this.#known.has(target);
  }

  #link(source: string, id: string, target: string): string | undefined {
    const found = this.#from.relationships(source).find((one) => one.id === id);
    if (!found) return undefined;
    if (found.external) return this.#into.link(target, found.typeAddress, found.target, true);
    if (this.#isLost(found)) return undefined;
    const part = this.part(found.target);
    if (found.type === 'diagramData') this.#drawing(source, target, part);
    const isOffice = !found.typeAddress.startsWith(MICROSOFT);
    return this.#into.link(target, isOffice ? `${OFFICE}/${found.type}` : found.typeAddress, part);
  }

  /** The data of a diagram names the drawing of it by the id that its slide has for that. */
  #drawing(source: string, target: string, data: string): void {
    const text = this.#into.text(data);
    const [, id = ''] = /\brelId="([^"]*)"/.exec(text) ?? [];
    const to = id === '' ? undefined : this.#link(source, id, target);
    if (to !== undefined) this.#into.set(data, text.replace(`relId="${id}"`, `relId="${to}"`));
  }

  /** The other's part that is this picture. */
  #sameBytes(source: string): string | undefined {
    const [size, sum] = [this.#from.size(source), this.#from.checksum(source)];
    const { from } = this.#into;
    return from.names.find(
      (name) =>
        this.#into.has(name) &&
        name.startsWith('ppt/media/') &&
        from.size(name) === size &&
        from.checksum(name) === sum,
    );
  }

  know(source: string, target: string): void {
    this.#known.set(source, target);
  }
}
