// A tagged PDF with its fonts in it: title, language and properties said, the same content the same bytes. pdfkit writes the file.

import * as fontkit from 'fontkit';
import PDFDocument from 'pdfkit';
import type { Size } from '../scene/geometry.ts';
import type { DocumentProperties } from '../scene/types.ts';
import { Faces } from './faces.ts';
import type { Element } from './items.ts';
import { ownFaces } from './own-faces.ts';
import type { Document } from './pen.ts';
import type { FontFiles, PdfFonts, WrittenPdf } from './types.ts';

export interface OpenDocument {
  readonly doc: Document;
  /** The root of its structure. */
  readonly root: Element;
  readonly faces: Faces;
  /** Clauses of ISO 14289-1 that what is drawn does not hold to; a document that holds to all says so. */
  readonly unmet: Set<string>;
  readonly finished: () => Promise<WrittenPdf>;
}

interface About {
  /** Of a page, points. */
  readonly size: Size;
  /** BCP 47. */
  readonly language: string;
  readonly properties: DocumentProperties;
}

export function openDocument({ size, language, properties }: About, files: FontFiles): OpenDocument {
  const doc = new PDFDocument({
    size: [size.width, size.height],
    margin: 0,
    autoFirstPage: false,
    // Before 1.7 pdfkit 0.20.2 writes a file of 1.3, which has neither tags nor metadata.
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    // No face of its own: it would read one from its package's folder.
    font: null as unknown as string,
    info: infoOf(properties),
  });
  escapeMetadata(doc);
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  const fonts = fontsOf(files);
  for (const [name, bytes] of fonts.files) doc.registerFont(name, Buffer.from(bytes));
  for (const { name, bytes, postscriptName } of fonts.own)
    doc.registerFont(name, Buffer.from(bytes), ...(postscriptName ? [postscriptName] : []));
  const faces = new Faces(fonts);
  const root = doc.struct('Document');
  doc.addStructure(root);
  labelPages(doc);
  const unmet = new Set<string>(properties.title.trim() === '' ? ['7.1 title'] : []);
  return {
    doc,
    root,
    faces,
    unmet,
    finished: async () => {
      root.end();
      if (unmet.size === 0) identify(doc);
      doc.end();
      await done;
      return { bytes: Buffer.concat(chunks), standIns: [...faces.standIns], missing: [...faces.missing] };
    },
  };
}

/** Pages are called by their numbers (ISO 32000-1, 12.4.2). */
function labelPages(doc: Document): void {
  const labels = doc.ref({ Nums: [0, { S: 'D' }] });
  (doc as unknown as { _root: { data: Record<string, unknown> } })._root.data['PageLabels'] = labels;
  labels.end(Buffer.alloc(0));
}

/** Says that the document holds to PDF/UA-1 (ISO 14289-1, 5). */
function identify(doc: Document): void {
  const inner = doc as unknown as { appendXML: (xml: string) => void };
  inner.appendXML(`
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        `);
}

/** The date is the article's: the same article gives the same file. */
function infoOf({ title, creator, subject, keywords, date: day }: DocumentProperties): PDFKit.DocumentInfo {
  const date = new Date(`${day}T00:00:00Z`);
  return {
    Title: title,
    ...(creator ? { Author: creator } : {}),
    ...(subject ? { Subject: subject } : {}),
    ...(keywords ? { Keywords: keywords } : {}),
    Creator: 'briefdeck',
    Producer: 'briefdeck',
    CreationDate: date,
    ModDate: date,
  };
}

/** pdfkit 0.20.2 puts the properties into its XML as they are, where `&` makes it ill-formed. */
function escapeMetadata(doc: PDFKit.PDFDocument): void {
  const inner = doc as unknown as { info: Record<string, unknown>; _addInfo: () => void };
  const written = inner._addInfo.bind(doc);
  inner._addInfo = () => {
    const { info } = inner;
    inner.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escaped(value) : value]),
    );
    written();
    inner.info = info;
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function fontsOf({ shipped, own }: FontFiles): PdfFonts {
  const padded = new Map([...shipped].map(([name, bytes]) => [name, withRoomBehind(bytes)]));
  return {
    files: padded,
    own: ownFaces(own),
    letters: (face) => {
      const bytes = padded.get(face);
      if (!bytes) throw new Error(`no face ${face} to draw with`);
      const font = fontkit.create(Buffer.from(bytes));
      if (!('characterSet' in font)) throw new Error(`${face} is a collection of fonts`);
      return new Set(font.characterSet);
    },
  };
}

/** fontkit 2.0.4 reads past the end of Carlito for its last glyph, which is empty: sixteen bytes more are enough. */
function withRoomBehind(bytes: Uint8Array): Uint8Array {
  const roomy = new Uint8Array(bytes.length + 16);
  roomy.set(bytes);
  return roomy;
}
