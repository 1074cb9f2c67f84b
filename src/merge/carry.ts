// Pieces of one deck put into another: what they use (pictures, charts with their workbooks, links, jumps to slides) goes along, or is
// found there.

import type { OpcPackage } from '../opc/types.ts';
import type { EditedPackage } from './edited-package.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const MICROSOFT = 'http://schemas.microsoft.com/';

/** Of a diagram, its data, layout, style and colours have each an attribute of their own. */
const links = /\br:(\w+)="([^"]*)"/g;

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
    return xml.replace(links, (all, name: string, id: string) => {
      const to = id === '' ? undefined : this.#link(source, id, target);
      return to === undefined ? all : `r:${name}="${to}"`;
    });
  }

  /** A part with all that it uses. @returns its name there. */
  part(source: string, data?: string): string {
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    const bytes = this.#from.bytes(source);
    const same = data === undefined && !source.endsWith('.xml') ? this.#sameBytes(source) : undefined;
    const type = this.#from.contentType(source) ?? 'application/octet-stream';
    const name = same ?? this.#into.add(source, data ?? bytes, type);
    this.#known.set(source, name);
    if (same === undefined) this.links(source, name);
    return name;
  }

  /** All relationships of a part, by their own ids, for a part that is carried whole. */
  links(source: string, target: string): void {
    const renamed = new Map(
      this.#from.relationships(source).map(({ id }) => [id, this.#link(source, id, target)] as const),
    );
    if (!target.endsWith('.xml') || [...renamed].every(([id, to]) => id === to)) return;
    const text = this.#into.text(target);
    const mended = text.replace(links, (all, name: string, id: string) =>
      renamed.get(id) === undefined ? all : `r:${name}="${renamed.get(id)}"`,
    );
    this.#into.set(target, mended);
  }

  #link(source: string, id: string, target: string): string | undefined {
    const found = this.#from.relationships(source).find((one) => one.id === id);
    if (!found) return undefined;
    if (found.external) return this.#into.link(target, found.typeAddress, found.target, true);
    if (found.type === 'slide' && this.#known.get(found.target) === undefined) return undefined;
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
