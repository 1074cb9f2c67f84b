// A Scene as a tagged PDF: real text in subset fonts, at the places that layout measured; outline, links, title and language. pdfkit
// writes the file.

import * as fontkit from 'fontkit';
import PDFDocument from 'pdfkit';
import type { Pictures } from '../media/types.ts';
import type { Scene } from '../scene/types.ts';
import type { Template } from '../template/types.ts';
import { Faces } from './faces.ts';
import { destination, drawSlide } from './slide.ts';
import type { PdfFonts, WrittenPdf } from './types.ts';

/** @param files the shipped faces by name, `Carlito-Regular` … The same scene, template, pictures and faces give the same bytes. */
export async function writePdf(
  scene: Scene,
  template: Template,
  pictures: Pictures,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<WrittenPdf> {
  const { width, height } = scene.size;
  const doc = new PDFDocument({
    size: [width, height],
    margin: 0,
    autoFirstPage: false,
    // Before 1.7 pdfkit 0.20.2 writes a file of 1.3, which has neither tags nor metadata.
    pdfVersion: '1.7',
    tagged: true,
    lang: scene.language,
    displayTitle: true,
    // No face of its own: it would read one from its package's folder.
    font: null as unknown as string,
    info: infoOf(scene),
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
  const faces = new Faces(fonts);
  const document = doc.struct('Document');
  doc.addStructure(document);
  for (const [index, slide] of scene.slides.entries()) {
    doc.addPage();
    doc.addNamedDestination(destination(index), 'Fit');
    doc.outline.addItem(slide.name);
    drawSlide(slide, document, { doc, theme: template.theme, faces, scene, template, pictures });
  }
  document.end();
  doc.end();
  await done;
  return { bytes: Buffer.concat(chunks), standIns: [...faces.standIns], missing: [...faces.missing] };
}

/** The date is the article's: the same article gives the same file. */
function infoOf({ properties }: Scene): PDFKit.DocumentInfo {
  const { title, creator, subject, keywords } = properties;
  const date = new Date(`${properties.date}T00:00:00Z`);
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

function fontsOf(files: ReadonlyMap<string, Uint8Array>): PdfFonts {
  const padded = new Map([...files].map(([name, bytes]) => [name, withRoomBehind(bytes)]));
  return {
    files: padded,
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
