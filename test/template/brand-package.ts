// The package of an organisation's file, written by hand: masters with their layouts, from what each holds. It is no deck of
// ours, so that nothing in it is as briefdeck would write it.

import { zipSync } from 'fflate';
import type { Box } from '../../src/scene/geometry.ts';

/** What stands in a layout. A placeholder without text properties inherits the master's. */
export type Shape =
  | {
      readonly hold: string;
      readonly idx?: number;
      readonly at: Box;
      readonly anchor?: 't' | 'ctr' | 'b';
      readonly size?: number;
      readonly color?: string;
      readonly align?: 'l' | 'ctr' | 'r';
    }
  | {
      readonly draw: 'rect' | 'ellipse' | 'rtTriangle' | 'picture' | 'outline';
      readonly at: Box;
      /** A scheme's name. */
      readonly fill?: string;
    };

export interface LayoutSpec {
  readonly name: string;
  /** ST_SlideLayoutType; none where the file says none. */
  readonly type?: string;
  readonly shapes: readonly Shape[];
  /** Its own ground and colour map: a dark variant. */
  readonly inverted?: boolean;
}

export interface MasterSpec {
  readonly ground: 'plain' | 'gradient' | 'picture';
  readonly shapes: readonly Shape[];
  readonly title: {
    readonly size: number;
    readonly color: string;
    readonly at: Box;
    readonly caps?: boolean;
  };
  readonly body: { readonly size: number; readonly at: Box };
  readonly layouts: readonly LayoutSpec[];
}

export interface BrandSpec {
  readonly width: number;
  readonly height: number;
  /** dk1, lt1, dk2, lt2, accent1 … accent6, hlink, folHlink. */
  readonly colors: readonly string[];
  readonly fonts: readonly [string, string];
  /** Light letters on dark by the masters' colour maps. */
  readonly dark: boolean;
  readonly rtl: boolean;
  readonly masters: readonly MasterSpec[];
  /** PNG. */
  readonly picture: Uint8Array;
  /** The text of ppt/tableStyles.xml; no such part where it is not given. */
  readonly tableStyles?: string;
}

const spaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const emu = (points: number): number => Math.round(points * 12700);
const frame = ({ x, y, width, height }: Box): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
const scheme = (name: string): string => `<a:solidFill><a:schemeClr val="${name}"/></a:solidFill>`;

function shapeXml(shape: Shape, id: number): string {
  if ('hold' in shape) {
    const { hold, idx, at, anchor, size, color, align } = shape;
    const mark = `<p:ph${hold === 'obj' ? '' : ` type="${hold}"`}${idx === undefined ? '' : ` idx="${idx}"`}/>`;
    const run = color
      ? `<a:defRPr${size ? ` sz="${size * 100}"` : ''}>${scheme(color)}</a:defRPr>`
      : size
        ? `<a:defRPr sz="${size * 100}"/>`
        : '';
    const level = run || align ? `<a:lvl1pPr${align ? ` algn="${align}"` : ''}>${run}</a:lvl1pPr>` : '';
    return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${hold} ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${mark}</p:nvPr></p:nvSpPr><p:spPr>${frame(at)}</p:spPr><p:txBody><a:bodyPr${anchor ? ` anchor="${anchor}"` : ''}><a:normAutofit/></a:bodyPr><a:lstStyle>${level}</a:lstStyle><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`;
  }
  const { draw, at, fill = 'accent1' } = shape;
  if (draw === 'picture')
    return `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${frame(at)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
  const paint =
    draw === 'outline'
      ? `<a:noFill/><a:ln w="25400">${scheme(fill)}</a:ln>`
      : `${scheme(fill)}<a:ln><a:noFill/></a:ln>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Shape ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${frame(at)}<a:prstGeom prst="${draw === 'outline' ? 'rect' : draw}"><a:avLst/></a:prstGeom>${paint}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`;
}

const tree = (shapes: readonly Shape[]): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes.map((shape, index) => shapeXml(shape, index + 2)).join('')}</p:spTree>`;

const bg = (fill: string): string => `<p:bg><p:bgPr>${fill}<a:effectLst/></p:bgPr></p:bg>`;
const grounds: Readonly<Record<MasterSpec['ground'], string>> = {
  plain: bg(scheme('bg1')),
  gradient: bg(
    '<a:gradFill rotWithShape="1"><a:gsLst><a:gs pos="0"><a:schemeClr val="bg1"/></a:gs><a:gs pos="100000"><a:schemeClr val="bg2"/></a:gs></a:gsLst><a:lin ang="5400000" scaled="0"/></a:gradFill>',
  ),
  picture: bg('<a:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></a:blipFill>'),
};

const map = (dark: boolean): string =>
  `${dark ? 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"' : 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"'} accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"`;

function masterXml(spec: MasterSpec, { dark, rtl }: BrandSpec, firstId: number): string {
  const { title, body, layouts } = spec;
  const side = rtl ? ' algn="r" rtl="1"' : '';
  const level = (depth: number): string =>
    `<a:lvl${depth + 1}pPr marL="${228600 * (2 * depth + 1)}" indent="-228600"${side}><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPts val="${depth === 0 ? 1000 : 500}"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="${Math.max(12, body.size - 2 * depth) * 100}">${scheme('tx1')}<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl${depth + 1}pPr>`;
  const styles = `<p:txStyles><p:titleStyle><a:lvl1pPr${side}><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:defRPr sz="${title.size * 100}"${title.caps ? ' cap="all"' : ''}>${scheme(title.color)}<a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle>${[0, 1, 2, 3, 4].map(level).join('')}</p:bodyStyle><p:otherStyle/></p:txStyles>`;
  const own: readonly Shape[] = [
    { hold: 'title', at: title.at },
    { hold: 'body', idx: 1, at: body.at },
    ...spec.shapes,
  ];
  const ids = layouts
    .map((_, index) => `<p:sldLayoutId id="${firstId + 1 + index}" r:id="rId${100 + index}"/>`)
    .join('');
  return `${head}<p:sldMaster ${spaces}><p:cSld>${grounds[spec.ground]}${tree(own)}</p:cSld><p:clrMap ${map(dark)}/><p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst>${styles}</p:sldMaster>`;
}

function layoutXml({ name, type, shapes, inverted }: LayoutSpec, dark: boolean): string {
  const own = inverted ? bg(scheme('bg1')) : '';
  const override = inverted ? `<a:overrideClrMapping ${map(!dark)}/>` : '<a:masterClrMapping/>';
  return `${head}<p:sldLayout ${spaces}${type ? ` type="${type}"` : ''} preserve="1"><p:cSld name="${name}">${own}${tree(shapes)}</p:cSld><p:clrMapOvr>${override}</p:clrMapOvr></p:sldLayout>`;
}

function themeXml({ colors, fonts }: BrandSpec): string {
  const names = [
    'dk1',
    'lt1',
    'dk2',
    'lt2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ];
  const fill = scheme('phClr');
  const font = (name: string): string =>
    `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="House"><a:themeElements><a:clrScheme name="House">${names.map((name, index) => `<a:${name}><a:srgbClr val="${colors[index]}"/></a:${name}>`).join('')}</a:clrScheme><a:fontScheme name="House"><a:majorFont>${font(fonts[0])}</a:majorFont><a:minorFont>${font(fonts[1])}</a:minorFont></a:fontScheme><a:fmtScheme name="House"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

const rels = (list: readonly (readonly [string, string, string])[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** @returns the bytes of a .potx. */
export function brandPackage(spec: BrandSpec): Uint8Array {
  const parts = new Map<string, string>();
  const main = 'application/vnd.openxmlformats-officedocument.presentationml';
  const types: string[] = [
    `<Override PartName="/ppt/presentation.xml" ContentType="${main}.template.main+xml"/>`,
  ];
  let layouts = 0;
  for (const [index, master] of spec.masters.entries()) {
    const number = index + 1;
    const firstId = 2147483648 + index * 100;
    const own: [string, string, string][] = [['rId1', 'theme', `../theme/theme${number}.xml`]];
    const paints = (xml: string): readonly (readonly [string, string, string])[] =>
      xml.includes('rId9') ? [['rId9', 'image', '../media/image1.png']] : [];
    for (const [at, layout] of master.layouts.entries()) {
      layouts += 1;
      own.push([`rId${100 + at}`, 'slideLayout', `../slideLayouts/slideLayout${layouts}.xml`]);
      const xml = layoutXml(layout, spec.dark);
      parts.set(`ppt/slideLayouts/slideLayout${layouts}.xml`, xml);
      parts.set(
        `ppt/slideLayouts/_rels/slideLayout${layouts}.xml.rels`,
        rels([['rId1', 'slideMaster', `../slideMasters/slideMaster${number}.xml`], ...paints(xml)]),
      );
      types.push(
        `<Override PartName="/ppt/slideLayouts/slideLayout${layouts}.xml" ContentType="${main}.slideLayout+xml"/>`,
      );
    }
    const xml = masterXml(master, spec, firstId);
    parts.set(`ppt/slideMasters/slideMaster${number}.xml`, xml);
    parts.set(`ppt/slideMasters/_rels/slideMaster${number}.xml.rels`, rels([...own, ...paints(xml)]));
    parts.set(`ppt/theme/theme${number}.xml`, themeXml(spec));
    types.push(
      `<Override PartName="/ppt/slideMasters/slideMaster${number}.xml" ContentType="${main}.slideMaster+xml"/>`,
      `<Override PartName="/ppt/theme/theme${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>`,
    );
  }
  const masters = spec.masters.map(
    (_, index) => `<p:sldMasterId id="${2147483648 + index * 100}" r:id="rId${index + 1}"/>`,
  );
  parts.set(
    'ppt/presentation.xml',
    `${head}<p:presentation ${spaces}${spec.rtl ? ' rtl="1"' : ''}><p:sldMasterIdLst>${masters.join('')}</p:sldMasterIdLst><p:sldSz cx="${emu(spec.width)}" cy="${emu(spec.height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
  );
  parts.set(
    'ppt/_rels/presentation.xml.rels',
    rels([
      ...spec.masters.map(
        (_, index) => [`rId${index + 1}`, 'slideMaster', `slideMasters/slideMaster${index + 1}.xml`] as const,
      ),
      ...(spec.tableStyles ? [['rId90', 'tableStyles', 'tableStyles.xml'] as const] : []),
    ]),
  );
  if (spec.tableStyles) {
    parts.set('ppt/tableStyles.xml', spec.tableStyles);
    types.push(`<Override PartName="/ppt/tableStyles.xml" ContentType="${main}.tableStyles+xml"/>`);
  }
  parts.set('_rels/.rels', rels([['rId1', 'officeDocument', 'ppt/presentation.xml']]));
  const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${types.join('')}</Types>`;
  const files: Record<string, Uint8Array> = { '[Content_Types].xml': new TextEncoder().encode(contentTypes) };
  for (const [name, text] of parts) files[name] = new TextEncoder().encode(text);
  if ([...parts.values()].some((text) => text.includes('image1.png')))
    files['ppt/media/image1.png'] = spec.picture;
  return zipSync(files, { mtime: new Date('1980-01-02'), level: 1 });
}
