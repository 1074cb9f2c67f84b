// One part of the package while it is written: its relationships, numbered as they are first needed, and what parts begin
// with.

import { escapeAttribute } from './escape.ts';

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
  | 'customXml';

/** Relationships of one part: the same target is related once, ids count from 1. */
export class Relationships {
  readonly #ids = new Map<string, string>();
  readonly #entries: string[] = [];
  readonly #taken = new Set<string>();

  /** The id for a part, by its path relative to this part. */
  part(type: RelationshipType, target: string): string {
    return this.#add(type, target, '');
  }

  /** The id for an address outside the package. */
  external(target: string): string {
    return this.#add('hyperlink', target, ' TargetMode="External"');
  }

  /** One that another file has, by its own id. */
  kept(id: string, typeAddress: string, target: string): void {
    if (typeAddress.startsWith(`${OFFICE}/`))
      this.#ids.set(`${typeAddress.slice(OFFICE.length + 1)} ${target}`, id);
    this.#taken.add(id);
    this.#entries.push(
      `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(typeAddress)}" Target="${escapeAttribute(target)}"/>`,
    );
  }

  get empty(): boolean {
    return this.#entries.length === 0;
  }

  xml(): string {
    return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${this.#entries.join('')}</Relationships>`;
  }

  #add(type: RelationshipType, target: string, mode: string): string {
    const key = `${type} ${target}`;
    const known = this.#ids.get(key);
    if (known) return known;
    let number = this.#entries.length + 1;
    while (this.#taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.#taken.add(id);
    this.#ids.set(key, id);
    this.#entries.push(
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeAttribute(target)}"${mode}/>`,
    );
    return id;
  }
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The three namespaces of a PresentationML part's root. */
export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** What opens every shape tree. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
