// The shapes of a slide, a layout or a notes page: each a line with its name, placeholder, place and paint,
// and under it its paragraphs, cells, path or members.

import { attribute, childrenOf, type Element, find } from '../pptx/open.ts';
import { chart } from './chart.ts';
import { attributes, indented, inline, outline, type Part, points, unusual, visible } from './outline.ts';
import { paint } from './paint.ts';
import { type Frame, paths } from './path.ts';
import { table } from './table.ts';
import { textBody } from './text.ts';

/** A part with shapes: it knows the charts that it shows. */
export interface ShapesPart extends Part {
  readonly chart: (id: string) => { readonly root: Element; readonly part: Part } | undefined;
}

const WIDTH = 110;

export function shapes(tree: Element, part: ShapesPart): readonly string[] {
  return childrenOf(tree).flatMap((child) => shape(child, part));
}

function shape(element: Element, part: ShapesPart): readonly string[] {
  const about = childrenOf(element).find(({ name }) => name.startsWith('p:nv'));
  if (!about) return outline(element, part);
  let where = '';
  const words: string[] = [];
  const below: string[] = [];
  let text: ReturnType<typeof textBody> | undefined;
  const label = find(about, 'p:cNvSpPr').some((one) => attribute(one, 'txBox') === '1');
  for (const child of childrenOf(element)) {
    switch (child.name) {
      case 'p:spPr':
      case 'p:grpSpPr': {
        const said = shapeProperties(child, part);
        where = said.where;
        words.push(...said.words);
        below.push(...said.below);
        break;
      }
      case 'p:xfrm':
        where = place(child);
        break;
      case 'p:txBody':
        text = textBody(child, part, label ? LABEL_BODY : {});
        words.push(...text.words);
        break;
      case 'p:blipFill':
        words.push(...picture(child, part));
        break;
      case 'a:graphic':
        below.push(...graphic(child, part));
        break;
      default:
        if (child !== about) below.push(...shape(child, part));
    }
  }
  const head = [
    heading(element, about, label, part) + where,
    ...(label ? unusual(words, LABEL) : words),
    ...remarks(about, part),
  ].join(' · ');
  const lines = [...(text ? [...text.levels, ...text.paragraphs] : []), ...below];
  const [only = ''] = lines;
  if (lines.length === 1 && text?.paragraphs.length === 1 && head.length + only.length < WIDTH)
    return [`${head}: ${only}`];
  return [head, ...indented(lines)];
}

/** What a text box, a map's label, says as a rule. */
const LABEL = ['rect', 'fill none', 'noAutofit'];
const LABEL_BODY = {
  wrap: 'none',
  lIns: '0',
  tIns: '0',
  rIns: '0',
  bIns: '0',
  numCol: '1',
  rtlCol: '0',
  anchor: 'ctr',
};

const KINDS: Readonly<Record<string, string>> = {
  'p:sp': 'shape',
  'p:pic': 'picture',
  'p:grpSp': 'group',
  'p:graphicFrame': 'frame',
  'p:cxnSp': 'line',
};

/** Name, and placeholder or kind: `Body <body 20>`. */
function heading(element: Element, about: Element, label: boolean, part: Part): string {
  const [named] = find(about, 'p:cNvPr');
  const [slot] = find(about, 'p:ph');
  const name = visible(attribute(named ?? about, 'name') ?? '');
  if (!slot) {
    return `${name} <${label ? 'text' : (KINDS[element.name] ?? element.name)}>`;
  }
  const { type = 'obj', idx, ...others } = slot.attribs;
  const usual = type === 'dt' ? 'half' : type === 'ftr' || type === 'sldNum' ? 'quarter' : undefined;
  const more = attributes({ ...slot, attribs: others } as Element, part, usual ? { sz: usual } : {});
  const kind = element.name === 'p:sp' ? [] : [KINDS[element.name] ?? element.name];
  return `${name} <${[type, ...(idx ? [idx] : []), ...more, ...kind].join(' ')}>`;
}

/** Alt text or that there is none, where a click leads, and locks other than a placeholder's usual. */
function remarks(about: Element, part: Part): readonly string[] {
  const words: string[] = [];
  for (const child of childrenOf(about)) {
    if (child.name === 'p:cNvPr') words.push(...described(child, part));
    else if (child.name === 'p:nvPr') {
      const others = childrenOf(child).filter(({ name }) => name !== 'p:ph');
      words.push(...attributes(child, part), ...others.map((one) => inline(one, part)));
    } else {
      const usual = USUAL_LOCKS[`${child.name} ${find(about, 'p:ph').length > 0 ? 'slot' : 'free'}`];
      const said = inline(child, part);
      if (said !== usual && said !== 'cNvSpPr txBox=1') words.push(said);
    }
  }
  return words;
}

const USUAL_LOCKS: Readonly<Record<string, string>> = {
  'p:cNvSpPr slot': 'cNvSpPr (spLocks noGrp=1)',
  'p:cNvSpPr free': 'cNvSpPr',
  'p:cNvGrpSpPr free': 'cNvGrpSpPr',
  'p:cNvCxnSpPr free': 'cNvCxnSpPr',
  'p:cNvPicPr slot': 'cNvPicPr (picLocks noGrp=1 noChangeAspect=1)',
  'p:cNvPicPr free': 'cNvPicPr (picLocks noChangeAspect=1)',
  'p:cNvGraphicFramePr slot': 'cNvGraphicFramePr (graphicFrameLocks noGrp=1)',
  'p:cNvGraphicFramePr free': 'cNvGraphicFramePr (graphicFrameLocks noGrp=1)',
};

const DECORATIVE = 'extLst (ext uri={C183D7F6-B498-43B3-948B-1728B52AA6E4} (adec:decorative 1))';

function described(element: Element, part: Part): readonly string[] {
  const { id: _, name: __, descr, ...others } = element.attribs;
  const children = childrenOf(element).map((child) => {
    const said = inline(child, part);
    return said === DECORATIVE ? 'decorative' : said;
  });
  const decorative = children.includes('decorative') && descr === '';
  return [
    ...(descr === undefined || decorative ? [] : [`alt "${visible(descr)}"`]),
    ...attributes({ ...element, attribs: others } as Element, part),
    ...children,
  ];
}

function shapeProperties(
  element: Element,
  part: Part,
): { readonly where: string; readonly words: readonly string[]; readonly below: readonly string[] } {
  let where = '';
  const words = [...attributes(element, part)];
  const below: string[] = [];
  const [transform] = childrenOf(element).filter(({ name }) => name === 'a:xfrm');
  for (const child of childrenOf(element)) {
    if (child === transform) where = place(child);
    else if (child.name === 'a:custGeom') {
      const drawn = transform && paths(child, frameOf(transform));
      below.push(...(drawn ?? outline(child, part)));
    } else if (child.name === 'a:prstGeom') {
      const said = inline(child, part);
      words.push(said === 'prstGeom prst=rect (avLst)' ? 'rect' : said);
    } else if (/^a:\w+Fill$/.test(child.name)) words.push(`fill ${paint(child, part)}`);
    else words.push(paint(child, part));
  }
  return { where, words, below };
}

function frameOf(transform: Element): Frame {
  const [off] = find(transform, 'a:off');
  const [ext] = find(transform, 'a:ext');
  const length = (element: Element | undefined, name: string): number =>
    Number(element?.attribs[name]) / 12700;
  return { x: length(off, 'x'), y: length(off, 'y'), width: length(ext, 'cx'), height: length(ext, 'cy') };
}

/** ` at 54,126 852×336`; a group's inner coordinates only where they are not its own. */
function place(transform: Element): string {
  const pair = (name: string, x: string, y: string): readonly (string | undefined)[] => {
    const [found] = find(transform, name);
    return [found?.attribs[x], found?.attribs[y]];
  };
  const off = pair('a:off', 'x', 'y');
  const ext = pair('a:ext', 'cx', 'cy');
  const inner = [...pair('a:chOff', 'x', 'y'), ...pair('a:chExt', 'cx', 'cy')];
  const own = inner.every((value) => value === undefined) || inner.join() === [...off, ...ext].join();
  const turned = Object.entries(transform.attribs).map(([name, value]) => ` ${name}=${value}`);
  const within = own ? '' : ` inside ${inner.map((value) => points(value)).join(',')}`;
  return ` at ${off.map((value) => points(value)).join(',')} ${ext.map((value) => points(value)).join('×')}${turned.join('')}${within}`;
}

const SVG = 'extLst (ext uri={96DAC541-7B7A-43D3-8B79-37D633B846F1} (asvg:svgBlip → ';

/** Where the picture's bytes are, and what is cut off it. */
function picture(element: Element, part: Part): readonly string[] {
  const words = [...attributes(element, part)];
  for (const child of childrenOf(element)) {
    if (child.name !== 'a:blip') {
      const said = inline(child, part);
      if (said !== 'stretch (fillRect)') words.push(said);
      continue;
    }
    words.push(...attributes(child, part));
    for (const one of childrenOf(child)) {
      const said = inline(one, part);
      words.push(said.startsWith(SVG) ? `drawn from ${said.slice(SVG.length, -2)}` : said);
    }
  }
  return words;
}

function graphic(element: Element, part: ShapesPart): readonly string[] {
  return find(element, 'a:graphicData').flatMap((data) =>
    childrenOf(data).flatMap((child) => {
      if (!attribute(data, 'uri')?.endsWith(child.name === 'a:tbl' ? '/table' : '/chart'))
        return outline(data, part);
      if (child.name === 'a:tbl') return table(child, part);
      const found = child.name === 'c:chart' ? part.chart(attribute(child, 'r:id') ?? '') : undefined;
      return found ? chart(found.root, found.part) : outline(child, part);
    }),
  );
}
