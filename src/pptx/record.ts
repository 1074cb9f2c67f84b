// The record of how a deck was built, in the deck: a custom XML part with its properties, which PowerPoint keeps beside everything else.
// ECMA-376 part 1, 15.2.5 and 15.2.6 (custom XML data storage and its properties).

import { escapeText, XML_HEAD } from '../opc/escape.ts';
import type { PartView } from '../opc/types.ts';
import { Relationships } from '../opc/write-relationships.ts';
import type { Package } from './package.ts';

/** Makes the record of what is written, slide by slide, so that nobody need hold the slides' text. */
export interface Recorder {
  /** Reads a slide whose parts are all there. @param index from 0. */
  readonly slide: (view: PartView, part: string, index: number) => void;
  /** The record: JSON. Slides that were not read are read now. @param presentation the part that lists the slides. */
  readonly whole: (view: PartView, presentation: string) => string;
}

const RECORD_NAMESPACE = 'urn:briefdeck:record';

/** Any fixed GUID serves: by it Office tells one custom part from another. */
const ITEM_ID = '{7B1F3C52-5A0E-4D6B-9C7E-2B61D0A4E8F3}';

export const recordPart = (number: number): string => `customXml/item${number}.xml`;

export function writeRecord(record: string, number: number, into: Package): void {
  const rels = new Relationships();
  rels.part('customXmlProps', `itemProps${number}.xml`);
  const xml = `${XML_HEAD}<briefdeck:record xmlns:briefdeck="${RECORD_NAMESPACE}">${escapeText(record)}</briefdeck:record>`;
  into.xml(recordPart(number), 'customXml', xml, rels);
  into.xml(
    `customXml/itemProps${number}.xml`,
    'customXmlProps',
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${RECORD_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
}
