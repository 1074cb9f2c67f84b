// The order of elements and which there are, where programs that write presentations get them wrong and PowerPoint repairs
// them (ECMA-376 part 1, annex A). Elements of other namespaces and those that replace others (mc:AlternateContent) may
// stand anywhere.

import type { XmlElement } from '../opc/types.ts';

const fills = 'a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:grpFill';
const effects = 'a:effectLst a:effectDag';
const letters = `a:ln|${fills}|${effects}|a:highlight|a:uLnTx a:uLn|a:uFillTx a:uFill|a:latin|a:ea|a:cs|a:sym|a:hlinkClick|a:hlinkMouseOver|a:rtl|a:extLst`;
const paragraph =
  'a:lnSpc|a:spcBef|a:spcAft|a:buClrTx a:buClr|a:buSzTx a:buSzPct a:buSzPts|a:buFontTx a:buFont|a:buNone a:buAutoNum a:buChar a:buBlip|a:tabLst|a:defRPr|a:extLst';
const properties = `a:xfrm|a:custGeom a:prstGeom|${fills}|a:ln|${effects}|a:scene3d|a:sp3d|a:extLst`;
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `a:lvl${level}pPr`);
const shapes = 'p:sp p:grpSp p:graphicFrame p:cxnSp p:pic p:contentPart p14:contentPart';
const body = 'a:bodyPr|a:lstStyle|a:p';
const kinds =
  'c:barDir|c:wireframe|c:grouping|c:varyColors|c:ser|c:dLbls|c:dropLines|c:hiLowLines|c:upDownBars|c:gapWidth|c:overlap|c:shape|c:serLines|c:marker|c:smooth|c:axId|c:extLst';

/** By element: its children, ranks parted by `|`, those of one rank by a space. */
const written: Readonly<Record<string, string>> = {
  'p:sld': 'p:cSld|p:clrMapOvr|p:transition|p:timing|p:extLst',
  'p:sldLayout': 'p:cSld|p:clrMapOvr|p:transition|p:timing|p:hf|p:extLst',
  'p:sldMaster': 'p:cSld|p:clrMap|p:sldLayoutIdLst|p:transition|p:timing|p:hf|p:txStyles|p:extLst',
  'p:cSld': 'p:bg|p:spTree|p:custDataLst|p:controls|p:extLst',
  'p:spTree': `p:nvGrpSpPr|p:grpSpPr|${shapes}|p:extLst`,
  'p:grpSp': `p:nvGrpSpPr|p:grpSpPr|${shapes}|p:extLst`,
  'p:sp': 'p:nvSpPr|p:spPr|p:style|p:txBody|p:extLst',
  'p:pic': 'p:nvPicPr|p:blipFill|p:spPr|p:style|p:extLst',
  'p:cxnSp': 'p:nvCxnSpPr|p:spPr|p:style|p:extLst',
  'p:graphicFrame': 'p:nvGraphicFramePr|p:xfrm|a:graphic|p:extLst',
  'p:spPr': properties,
  'p:txBody': body,
  'a:txBody': body,
  'a:bodyPr': 'a:prstTxWarp|a:noAutofit a:normAutofit a:spAutoFit|a:scene3d|a:sp3d a:flatTx|a:extLst',
  'a:rPr': letters,
  'a:defRPr': letters,
  'a:endParaRPr': letters,
  'a:pPr': paragraph,
  ...Object.fromEntries(levels.map((name) => [name, paragraph])),
  'a:lstStyle': `a:defPPr|${levels.join('|')}|a:extLst`,
  'a:r': 'a:rPr|a:t',
  'a:tbl': 'a:tblPr|a:tblGrid|a:tr',
  'a:tr': 'a:tc|a:extLst',
  'a:tc': 'a:txBody|a:tcPr|a:extLst',
  'a:tcPr': `a:lnL|a:lnR|a:lnT|a:lnB|a:lnTlToBr|a:lnBlToTr|a:cell3D|${fills}|a:headers|a:extLst`,
  'c:barChart': kinds,
  'c:lineChart': kinds,
  'c:areaChart': kinds,
};

const ranks = new Map<string, ReadonlyMap<string, number>>();

function ranksOf(name: string): ReadonlyMap<string, number> | undefined {
  const known = ranks.get(name);
  if (known || !Object.hasOwn(written, name)) return known;
  const made = new Map<string, number>();
  for (const [rank, names] of (written[name] as string).split('|').entries())
    for (const one of names.split(' ')) made.set(one, rank);
  ranks.set(name, made);
  return made;
}

export interface Misplaced {
  readonly id: 'element-order' | 'unknown-element';
  readonly what: string;
}

/** The first child that stands where it may not, or that there is not. */
export function misplaced({ name, children }: XmlElement): Misplaced | undefined {
  const order = ranksOf(name);
  if (!order) return undefined;
  let last = -1;
  let before = '';
  for (const child of children) {
    const rank = order.get(child.name);
    if (rank === undefined) {
      if (/^[apc]:/.test(child.name))
        return { id: 'unknown-element', what: `${name} holds ${child.name}, which it cannot` };
      continue;
    }
    if (rank < last) return { id: 'element-order', what: `${child.name} stands after ${before} in ${name}` };
    last = rank;
    before = child.name;
  }
  return undefined;
}

/** ECMA-376 part 1, 20.1.10.54. */
export const schemeColors: ReadonlySet<string> = new Set(
  'bg1 tx1 bg2 tx2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink phClr dk1 lt1 dk2 lt2'.split(
    ' ',
  ),
);
