// Reads any .pptx for the audit. What a slide's text looks like is found as PowerPoint finds it: run, paragraph, shape,
// layout, master, presentation (ECMA-376 part 1, 21.1.2).

import { type Box, box } from '../geometry.ts';
import type { OpcPackage, XmlElement } from '../opc/types.ts';
import { child, children, descendants } from '../opc/xml.ts';
import { readColor, readFill } from '../template/brand/drawing.ts';
import { number, readLevel, readLevels } from '../template/brand/list-style.ts';
import { frame, placeholderOf, readLook } from '../template/brand/read-brand.ts';
import type { BrandLayout, BrandPlaceholder, Ground, StyleSources } from '../template/brand/types.ts';
import type { ParagraphStyle } from '../template/types.ts';
import type { AuditDeck, AuditParagraph, AuditShape, AuditSlide, AuditText, ShapeKind } from './types.ts';

const EMU_PER_POINT = 12700;

/** @throws Refusal where the file is damaged. */
export function readDeck(from: OpcPackage): AuditDeck {
  const look = readLook(from);
  const layouts = new Map(look.layouts.map((layout) => [layout.part, layout]));
  const root = from.xml(from.presentation);
  const related = new Map(from.relationships(from.presentation).map((one) => [one.id, one]));
  const slides = children(child(root, 'p:sldIdLst'), 'p:sldId').flatMap((one, index): AuditSlide[] => {
    const part = from.find(related.get(one.attributes['r:id'] ?? '')?.target ?? '');
    return part === undefined ? [] : [readSlide(from, part, index + 1, layouts)];
  });
  const core = from.relationships('').find(({ type }) => type === 'core-properties')?.target;
  const properties = core !== undefined && from.find(core) ? from.xml(core) : undefined;
  return {
    file: from.file,
    package: from,
    size: look.size,
    theme: look.theme,
    title: properties?.children.find(({ name }) => name.endsWith('title'))?.text.trim() ?? '',
    sections: (child(root, 'p:extLst')?.children ?? []).flatMap((ext) =>
      descendantsEnding(ext, 'section').map((one) => one.attributes['name'] ?? ''),
    ),
    slides,
  };
}

/** PowerPoint 2010's own namespaces keep their prefix. */
function descendantsEnding(of: XmlElement, name: string): readonly XmlElement[] {
  return of.children.flatMap((one) => [
    ...(one.name === name || one.name.endsWith(`:${name}`) ? [one] : []),
    ...descendantsEnding(one, name),
  ]);
}

function readSlide(
  from: OpcPackage,
  part: string,
  count: number,
  layouts: ReadonlyMap<string, BrandLayout>,
): AuditSlide {
  const root = from.xml(part);
  const target = from.relationships(part).find(({ type }) => type === 'slideLayout')?.target ?? '';
  const layout = layouts.get(from.find(target) ?? target);
  const own = child(root, 'p:cSld', 'p:bg');
  const ground = own ? groundOf(own, layout) : layout?.ground;
  const shapes: AuditShape[] = [];
  readShapes(child(root, 'p:cSld', 'p:spTree')?.children ?? [], { layout, ground, shapes }, same, false);
  const title = shapes.find(({ placeholder }) => ['title', 'ctrTitle'].includes(placeholder?.type ?? ''));
  return {
    number: count,
    part,
    hidden: ['0', 'false'].includes(root.attributes['show'] ?? '1'),
    title: title?.text ? plain(title.text) : undefined,
    layout,
    ground,
    shapes,
  };
}

function groundOf(bg: XmlElement, layout: BrandLayout | undefined): Ground | undefined {
  if (!layout) return undefined;
  const { colors } = layout.free;
  return readFill(child(bg, 'p:bgPr'), colors) ?? readColor(child(bg, 'p:bgRef')?.children[0], colors);
}

export const plain = (text: AuditText): string =>
  text.paragraphs
    .map(({ runs }) => runs.map((run) => run.text).join(''))
    .join('\n')
    .trim();

interface Reading {
  readonly layout: BrandLayout | undefined;
  readonly ground: Ground | undefined;
  readonly shapes: AuditShape[];
}

type Transform = (from: Box) => Box;
const same: Transform = (from) => from;

const kinds: Readonly<Record<string, ShapeKind>> = {
  'p:sp': 'text',
  'p:pic': 'picture',
  'p:grpSp': 'group',
  'p:cxnSp': 'line',
  'p:graphicFrame': 'other',
};

function readShapes(
  elements: readonly XmlElement[],
  reading: Reading,
  place: Transform,
  grouped: boolean,
): void {
  for (const element of elements) {
    // What only newer programs draw has a fallback beside it that all draw.
    if (element.name === 'mc:AlternateContent') {
      const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
      readShapes(chosen?.children ?? [], reading, place, grouped);
      continue;
    }
    const kind = kinds[element.name];
    if (!kind) continue;
    reading.shapes.push(readShape(element, kind, reading, place, grouped));
    if (kind === 'group') readShapes(element.children, reading, within(element, place), true);
  }
}

/** From a group's inner coordinates to the slide's. */
function within(group: XmlElement, outer: Transform): Transform {
  const at = child(group, 'p:grpSpPr', 'a:xfrm');
  const frameBox = frame(group);
  const [off, ext] = [child(at, 'a:chOff'), child(at, 'a:chExt')];
  if (!frameBox || !off || !ext) return outer;
  const inner = box(emu(off, 'x'), emu(off, 'y'), emu(ext, 'cx'), emu(ext, 'cy'));
  const across = inner.width > 0 ? frameBox.width / inner.width : 1;
  const down = inner.height > 0 ? frameBox.height / inner.height : 1;
  return (from) =>
    outer(
      box(
        frameBox.x + (from.x - inner.x) * across,
        frameBox.y + (from.y - inner.y) * down,
        from.width * across,
        from.height * down,
      ),
    );
}

const emu = (of: XmlElement, name: string): number => number(of.attributes[name], 0) / EMU_PER_POINT;

function readShape(
  element: XmlElement,
  kind: ShapeKind,
  { layout, ground, shapes }: Reading,
  place: Transform,
  grouped: boolean,
): AuditShape {
  const head = element.children.find((one) => /^p:nv\w*Pr$/.test(one.name));
  const properties = child(head, 'p:cNvPr');
  const mark = placeholderOf(element);
  const type = mark?.attributes['type'] ?? 'obj';
  const idx = number(mark?.attributes['idx'], 0);
  const of = mark && layout?.placeholders.find((one) => matches(one, type, idx));
  const own = frame(element);
  const at = own ? place(own) : of?.box;
  const shapeProperties = child(element, 'p:spPr');
  const colors = layout?.free.colors;
  const fill = colors ? readFill(shapeProperties, colors) : undefined;
  const noFill = child(shapeProperties, 'a:noFill') !== undefined;
  const fancy = shapeProperties?.children.some(({ name }) =>
    ['a:blipFill', 'a:pattFill', 'a:gradFill', 'a:grpFill'].includes(name),
  );
  // A style's own fill (p:style) is not resolved.
  const styled = child(element, 'p:style') !== undefined && !fill && !noFill;
  const body = child(element, 'p:txBody');
  return {
    kind: kind === 'other' ? graphicKind(element) : kind,
    order: shapes.length + 1,
    id: properties?.attributes['id'] ?? '',
    name: properties?.attributes['name'] ?? '',
    alt: properties?.attributes['descr'] ?? '',
    decorative: descendantsEnding(properties ?? element, 'decorative').some(
      (one) => one.attributes['val'] === '1',
    ),
    grouped,
    ...(mark ? { placeholder: { type, idx, ...(of ? { of } : {}) } } : {}),
    ...(at ? { box: at } : {}),
    ...(fill && !noFill ? { fill: { rgb: fill.rgb } } : {}),
    groundKnown: !fancy && !styled && !grouped && (fill !== undefined || ground !== undefined),
    ...(body && layout ? { text: readText(body, of, layout) } : {}),
    element,
  };
}

function matches(one: BrandPlaceholder, type: string, idx: number): boolean {
  const titles = ['title', 'ctrTitle'];
  if (titles.includes(type)) return titles.includes(one.type);
  if (['dt', 'ftr', 'sldNum'].includes(type)) return one.type === type;
  return one.idx === idx && ![...titles, 'dt', 'ftr', 'sldNum'].includes(one.type);
}

function graphicKind(element: XmlElement): ShapeKind {
  const uri = child(element, 'a:graphic', 'a:graphicData')?.attributes['uri'] ?? '';
  const what = uri.slice(uri.lastIndexOf('/') + 1);
  return what === 'table'
    ? 'table'
    : what.startsWith('chart')
      ? 'chart'
      : what === 'diagram'
        ? 'diagram'
        : 'other';
}

function readText(body: XmlElement, of: BrandPlaceholder | undefined, layout: BrandLayout): AuditText {
  const properties = child(body, 'a:bodyPr');
  const points = (name: string, otherwise: number): number =>
    number(properties?.attributes[name], otherwise * EMU_PER_POINT) / EMU_PER_POINT;
  const inherited = of?.inset ?? { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 };
  const shrunk = child(properties, 'a:normAutofit');
  const sources: StyleSources = of ? of.sources : layout.free;
  const own = child(body, 'a:lstStyle');
  const elements = [...sources.elements, own];
  const plainLevels = own?.children.length ? undefined : (of?.levels ?? freeLevels(layout));
  return {
    paragraphs: children(body, 'a:p').map((one) => readParagraph(one, { ...sources, elements }, plainLevels)),
    inset: {
      left: points('lIns', inherited.left),
      top: points('tIns', inherited.top),
      right: points('rIns', inherited.right),
      bottom: points('bIns', inherited.bottom),
    },
    wrap: properties?.attributes['wrap'] !== 'none',
    columns: Math.max(1, number(properties?.attributes['numCol'], of?.columns ?? 1)),
    columnGap: points('spcCol', of?.columnGap ?? 0),
    autofit: child(properties, 'a:spAutoFit') ? 'shape' : shrunk ? 'text' : 'none',
    scale: number(shrunk?.attributes['fontScale'], 100000) / 100000,
    reduction: number(shrunk?.attributes['lnSpcReduction'], 0) / 100000,
    vertical: !['horz', undefined].includes(properties?.attributes['vert']),
  };
}

const free = new WeakMap<BrandLayout, readonly ParagraphStyle[]>();

function freeLevels(layout: BrandLayout): readonly ParagraphStyle[] {
  const known = free.get(layout);
  if (known) return known;
  const { elements, colors, rtl } = layout.free;
  const levels = readLevels(elements, colors, rtl);
  free.set(layout, levels);
  return levels;
}

/** What a run says of itself that has nothing to do with how it looks. */
const mute: ReadonlySet<string> = new Set(['lang', 'altLang', 'dirty', 'err', 'noProof', 'smtClean']);

const saysNothing = (run: XmlElement | undefined): boolean =>
  !run ||
  (Object.keys(run.attributes).every((name) => mute.has(name)) &&
    run.children.every(({ name }) => name === 'a:hlinkClick'));

/** @param inherited the levels as they are where the paragraph says nothing; undefined where its shape does. */
function readParagraph(
  paragraph: XmlElement,
  sources: StyleSources,
  inherited: readonly ParagraphStyle[] | undefined,
): AuditParagraph {
  const own = child(paragraph, 'a:pPr');
  const level = Math.min(8, number(own?.attributes['lvl'], 0));
  /** The paragraph's and run's own properties as one more list style. */
  const isPlain =
    !own || (own.children.length === 0 && Object.keys(own.attributes).every((name) => name === 'lvl'));
  const styled = (run: XmlElement | undefined): ParagraphStyle => {
    const plainly = inherited?.[level];
    if (plainly && isPlain && saysNothing(run)) return plainly;
    const children = [...(own?.children ?? []), ...(run ? [{ ...run, name: 'a:defRPr' }] : [])];
    const name = `a:lvl${level + 1}pPr`;
    const last: XmlElement = {
      name: 'a:lstStyle',
      attributes: {},
      children: [{ name, attributes: own?.attributes ?? {}, children, text: '' }],
      text: '',
    };
    return readLevel({ ...sources, elements: [...sources.elements, last] }, level);
  };
  const runs = paragraph.children.filter(({ name }) => ['a:r', 'a:br', 'a:fld'].includes(name));
  return {
    style: styled(child(runs[0], 'a:rPr') ?? child(paragraph, 'a:endParaRPr')),
    level,
    runs: runs.map((run) => {
      const properties = child(run, 'a:rPr');
      return {
        text:
          run.name === 'a:br'
            ? '\n'
            : descendants(run, 'a:t')
                .map(({ text }) => text)
                .join(''),
        lang: properties?.attributes['lang'],
        style: styled(properties),
        highlighted: child(properties, 'a:highlight') !== undefined,
        link: child(properties, 'a:hlinkClick')?.attributes['r:id'],
      };
    }),
  };
}
