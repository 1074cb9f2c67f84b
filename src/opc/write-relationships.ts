// The relationships of one part while it is written, numbered as they are first needed (ECMA-376 part 2,
// 6.5).

import { escapeAttribute, XML_HEAD } from './escape.ts';
import { resolved } from './part-names.ts';
import type { PartLink } from './types.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type RelationshipType =
  | 'slide'
  | 'slideLayout'
  | 'slideMaster'
  | 'notesSlide'
  | 'notesMaster'
  | 'theme'
  | 'image'
  | 'chart'
  | 'package'
  | 'hyperlink'
  | 'presProps'
  | 'viewProps'
  | 'tableStyles'
  | 'font'
  | 'customXml'
  | 'customXmlProps';

interface Entry {
  readonly id: string;
  /** The address of its type. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Relationships of one part: the same target is related once, ids count from 1. */
export class Relationships {
  readonly #ids = new Map<string, string>();
  readonly #entries: Entry[] = [];
  readonly #taken = new Set<string>();

  /** The id for a part, by its path relative to this part. */
  part(type: RelationshipType, target: string): string {
    return this.#add(type, target, false);
  }

  /** The id for an address outside the package. */
  external(target: string): string {
    return this.#add('hyperlink', target, true);
  }

  /** One that another file has, by its own id. */
  kept(id: string, typeAddress: string, target: string): void {
    if (typeAddress.startsWith(`${OFFICE}/`))
      this.#ids.set(`${typeAddress.slice(OFFICE.length + 1)} ${target}`, id);
    this.#taken.add(id);
    this.#entries.push({ id, type: typeAddress, target, external: false });
  }

  get empty(): boolean {
    return this.#entries.length === 0;
  }

  xml(): string {
    const entries = this.#entries.map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    );
    return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
  }

  /** As they will be read again. @param source the part that has them. */
  links(source: string): readonly PartLink[] {
    return this.#entries.map(({ id, type, target, external }) => ({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolved(source, target),
      external,
    }));
  }

  #add(type: RelationshipType, target: string, external: boolean): string {
    const key = `${type} ${target}`;
    const known = this.#ids.get(key);
    if (known) return known;
    let number = this.#entries.length + 1;
    while (this.#taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.#taken.add(id);
    this.#ids.set(key, id);
    this.#entries.push({ id, type: `${OFFICE}/${type}`, target, external });
    return id;
  }
}

/** The links of a part that was kept of another file: found again in their XML. */
export function writtenLinks(xml: string, source: string): readonly PartLink[] {
  return [...xml.matchAll(/<Relationship\s([^>]*?)\/>/g)].map(([, attributes = '']) => {
    const pairs = new Map(
      [...attributes.matchAll(/(\w+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const said = (name: string): string => pairs.get(name) ?? '';
    const external = said('TargetMode') === 'External';
    const type = said('Type');
    return {
      id: said('Id'),
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? said('Target') : resolved(source, said('Target')),
      external,
    };
  });
}
