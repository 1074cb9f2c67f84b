// The kinds of part that a deck has, and the package they are written into.

import { XML_HEAD } from '../opc/escape.ts';
import { SEAL_PART, SEAL_RELATIONSHIP } from '../opc/seal.ts';
import { PackageWriter } from '../opc/write-package.ts';

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Content types of the XML parts, by kind. */
export const CONTENT_TYPES = {
  presentation: `${PRESENTATION}.presentation.main+xml`,
  template: `${PRESENTATION}.template.main+xml`,
  slide: `${PRESENTATION}.slide+xml`,
  slideLayout: `${PRESENTATION}.slideLayout+xml`,
  slideMaster: `${PRESENTATION}.slideMaster+xml`,
  notesSlide: `${PRESENTATION}.notesSlide+xml`,
  notesMaster: `${PRESENTATION}.notesMaster+xml`,
  presProps: `${PRESENTATION}.presProps+xml`,
  viewProps: `${PRESENTATION}.viewProps+xml`,
  tableStyles: `${PRESENTATION}.tableStyles+xml`,
  theme: `${OFFICE}.theme+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: `${OFFICE}.extended-properties+xml`,
  customXml: 'application/xml',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;

export type Package = PackageWriter<keyof typeof CONTENT_TYPES>;

export const newPackage = (): Package => new PackageWriter(CONTENT_TYPES);

/** Relationships of the package itself (ECMA-376 part 2, 8.3). */
export const ROOT_RELS = `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="ppt/presentation.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/><Relationship Id="rId4" Type="${SEAL_RELATIONSHIP}" Target="${SEAL_PART}"/></Relationships>`;
