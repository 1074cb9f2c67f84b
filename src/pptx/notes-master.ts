// The notes master. PowerPoint deletes its placeholders on repair when it shares the slides' theme (PptxGenJS
// #1443), so it has a theme part of its own; the page is 7.5 by 10 inches whatever the slide's size.

import { XML_HEAD } from '../opc/escape.ts';
import { ShapeNames } from '../scene/shape-names.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import { NAMESPACES, TREE_HEAD } from './part.ts';
import { alignment, listStyle, nineLevels } from './style.ts';
import { COLOR_MAP } from './theme.ts';

/** EMU; as PowerPoint has it in every deck. */
export const NOTES_SIZE = { width: 6858000, height: 9144000 } as const;

/** What notes are set in; notes slides inherit it. */
export const NOTES_STYLE: ParagraphStyle = {
  font: 'minor',
  size: 12,
  color: { scheme: 'tx1' },
  bold: false,
  italic: false,
  align: 'start',
  lineSpacing: 1.2,
  spaceBefore: 0,
  spaceAfter: 6,
  bullet: null,
  indent: 0,
  hanging: 0,
};

/** The nine levels of notes, each stepped in. */
export const NOTES_LEVELS: readonly ParagraphStyle[] = Array.from({ length: 9 }, (_, level) => ({
  ...NOTES_STYLE,
  indent: 18 * level,
}));

interface NotesSlot {
  readonly name: string;
  /** Attributes of p:ph. */
  readonly key: string;
  /** x, y, width, height in EMU. */
  readonly at: readonly [number, number, number, number];
  readonly align?: 'start' | 'end';
  readonly anchor?: 'b';
  readonly text?: string;
}

const SLOTS: readonly NotesSlot[] = [
  { name: 'Header', key: 'type="hdr" sz="quarter"', at: [0, 0, 2971800, 458788], align: 'start' },
  { name: 'Date', key: 'type="dt" idx="1"', at: [3884613, 0, 2971800, 458788], align: 'end' },
  { name: 'Slide image', key: 'type="sldImg" idx="2"', at: [685800, 1143000, 5486400, 3086100] },
  { name: 'Notes', key: 'type="body" sz="quarter" idx="3"', at: [685800, 4400550, 5486400, 3600450] },
  {
    name: 'Footer',
    key: 'type="ftr" sz="quarter" idx="4"',
    at: [0, 8685213, 2971800, 458787],
    align: 'start',
    anchor: 'b',
  },
  {
    name: 'Slide number',
    key: 'type="sldNum" sz="quarter" idx="5"',
    at: [3884613, 8685213, 2971800, 458787],
    align: 'end',
    anchor: 'b',
  },
];

export function notesMasterXml(context: { readonly rtl: boolean; readonly language: string }): string {
  const names = new ShapeNames();
  const shapes = SLOTS.map((slot) => shape(slot, names, context)).join('');
  const styles = nineLevels(NOTES_LEVELS, context.rtl);
  return (
    `${XML_HEAD}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld>` +
    `${COLOR_MAP}<p:hf hdr="0" ftr="0" dt="0"/><p:notesStyle>${styles}</p:notesStyle></p:notesMaster>`
  );
}

function shape(
  slot: NotesSlot,
  names: ShapeNames,
  context: { readonly rtl: boolean; readonly language: string },
): string {
  const [x, y, width, height] = slot.at;
  const image = slot.key.includes('sldImg');
  const locks = image ? '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' : '<a:spLocks noGrp="1"/>';
  const ink = image
    ? '<a:noFill/><a:ln w="12700"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln>'
    : '';
  const head = `<p:sp><p:nvSpPr><p:cNvPr id="${names.id()}" name="${names.unique(slot.name)}"/><p:cNvSpPr>${locks}</p:cNvSpPr><p:nvPr><p:ph ${slot.key}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${ink}</p:spPr>`;
  if (image) return `${head}</p:sp>`;
  // LibreOffice reads no p:notesStyle: the notes' own placeholder says the same once more.
  const list = slot.align
    ? `<a:lstStyle><a:lvl1pPr algn="${alignment(slot.align, context.rtl)}"><a:defRPr sz="1200"/></a:lvl1pPr></a:lstStyle>`
    : listStyle(NOTES_LEVELS, context.rtl);
  const field = slot.key.includes('sldNum')
    ? `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${context.language}"/><a:t>‹#›</a:t></a:fld>`
    : '';
  return `${head}<p:txBody><a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" rtlCol="${context.rtl ? 1 : 0}"${slot.anchor ? ` anchor="${slot.anchor}"` : ''}/>${list}<a:p>${field}<a:endParaRPr lang="${context.language}"/></a:p></p:txBody></p:sp>`;
}
