// What stands in a slide, layout, master or page of notes that PowerPoint does not read, or not as it was
// meant. Each is said once a shape.

import type { Report } from '../diagnostic/diagnostic.ts';
import { points } from '../drawingml/lengths.ts';
import type { XmlElement } from '../opc/types.ts';
import { child, children } from '../opc/xml.ts';
import { misplaced, schemeColors } from './element-order.ts';
import * as say from './messages.ts';
import type { RuleId } from './rules.ts';
import type { AuditFile, FileSlide } from './types.ts';

/** @param slide the slide that the part is; undefined for layouts, masters and notes. */
export function checkPart(deck: AuditFile, part: string, slide: FileSlide | undefined, report: Report): void {
  const { package: file } = deck;
  const root = file.xml(part);
  const shapes = new Map(slide?.shapes.map((shape) => [shape.element, shape]));
  const told = new Set<string>();
  const ids = new Set(file.relationships(part).map(({ id }) => id));
  let isChoosing = false;
  const walk = (element: XmlElement, within: XmlElement): void => {
    if (element.name === 'mc:Choice') isChoosing = true;
    const shape = shapes.has(element) ? element : within;
    const wrong: Wrong = (id, what) => {
      const at = shapes.get(shape);
      const key = `${id} ${at?.order ?? ''}`;
      if (told.has(key)) return;
      told.add(key);
      const place = slide ? { deck, slide, ...(at ? { shape: at } : {}) } : { deck };
      report(say.fault(place, id, slide ? what : `in "${part}" ${what}`));
    };
    checkElement(element, deck, wrong);
    for (const used of references(element))
      if (!ids.has(used)) wrong('missing-relationship', `${used} leads nowhere`);
    for (const one of element.children) walk(one, shape);
  };
  walk(root, root);
  const unknown = isChoosing ? undeclared(new TextDecoder().decode(file.bytes(part))) : undefined;
  if (unknown !== undefined)
    report(
      say.fault(
        slide ? { deck, slide } : { deck },
        'undeclared-prefix',
        `${slide ? '' : `in "${part}" `}a choice requires the prefix "${unknown}", which the part does not declare`,
      ),
    );
}

/** A prefix that `mc:Choice` requires and nothing declares (ECMA-376 part 3, 7.6): programs refuse the part. */
function undeclared(xml: string): string | undefined {
  const required = [...xml.matchAll(/\bRequires\s*=\s*["']([^"']*)["']/g)].flatMap(([, names = '']) =>
    names.split(/\s+/).filter(Boolean),
  );
  return required.find((prefix) => !new RegExp(`xmlns:${prefix.replace(/[^\w-]/g, '')}\\s*=`).test(xml));
}

type Wrong = (id: RuleId, what: string) => void;

/** Values of `r:id`, `r:embed` …; an empty one is a click without a target. */
function references({ attributes }: XmlElement): readonly string[] {
  const found: string[] = [];
  for (const name in attributes)
    if (name.charCodeAt(0) === 114 && /^r:(id|embed|link|pict|dm|lo|qs|cs)$/.test(name) && attributes[name])
      found.push(attributes[name]);
  return found;
}

function checkElement(element: XmlElement, deck: AuditFile, wrong: Wrong): void {
  const { name, attributes } = element;
  checkNumbers(element, wrong);
  const fault = misplaced(element);
  if (fault) wrong(fault.id, fault.what);
  switch (name) {
    case 'a:p':
      checkParagraph(element, wrong);
      return;
    case 'p:txBody':
    case 'a:txBody':
      if (!child(element, 'a:p')) wrong('empty-text-body', 'a text body has no paragraph');
      return;
    case 'a:tbl':
      checkTable(element, wrong);
      return;
    case 'a:schemeClr':
      if (!schemeColors.has(attributes['val'] ?? ''))
        wrong('bad-color', `"${attributes['val'] ?? ''}" is no colour of a scheme`);
      return;
    case 'a:srgbClr':
      if (!/^[0-9a-f]{6}$/i.test(attributes['val'] ?? ''))
        wrong('bad-color', `"${attributes['val'] ?? ''}" is no colour of six hex digits`);
      return;
    case 'p:bgPr':
      if (!child(element, 'a:effectLst') && !child(element, 'a:effectDag'))
        wrong('background-effects', 'the background has no a:effectLst');
      return;
    case 'p:blipFill': {
      const blip = child(element, 'a:blip');
      if (!blip?.attributes['r:embed'] && !blip?.attributes['r:link'])
        wrong('empty-picture', 'a picture has no image');
      return;
    }
    case 'a:outerShdw':
    case 'a:innerShdw':
    case 'a:glow': {
      const reach = Math.max(...['blurRad', 'dist', 'rad'].map((one) => points(attributes[one], 0)));
      if (reach > deck.size.width)
        wrong(
          'huge-shadow',
          `a shadow or glow reaches ${Math.round(reach)} pt, further than the slide is wide`,
        );
      return;
    }
  }
}

function checkParagraph({ children: parts }: XmlElement, wrong: Wrong): void {
  for (let at = 0; at < parts.length; at++) {
    const { name } = parts[at] as XmlElement;
    if (name === 'a:pPr' && at > 0)
      wrong('paragraph-properties', 'a paragraph has its properties after its text');
    if (name === 'a:endParaRPr' && at < parts.length - 1)
      wrong('paragraph-properties', 'a paragraph has the properties of its end before its text');
  }
}

function checkTable(table: XmlElement, wrong: Wrong): void {
  const columns = children(child(table, 'a:tblGrid'), 'a:gridCol').length;
  children(table, 'a:tr').forEach((row, index) => {
    const cells = children(row, 'a:tc').length;
    if (cells !== columns)
      wrong(
        'table-cells',
        `row ${index + 1} of the table has ${cells} cells, and its columns are ${columns}`,
      );
  });
}

interface Range {
  readonly least: number;
  readonly most: number;
  /** Whether a length with its unit may stand there (`2.5cm`). */
  readonly length: boolean;
}

const length: Range = { least: -Number.MAX_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER, length: true };
const size: Range = { ...length, least: 0 };
const place = { x: length, y: length };
const extent = { cx: size, cy: size };
/** ECMA-376 part 1, 20.1.10.72, 21.1.2.2.7, 21.1.2.3.9. */
const letters = { sz: { least: 100, most: 400_000, length: false } };
const paragraph = {
  marL: { least: 0, most: 51_206_400, length: true },
  indent: { least: -51_206_400, most: 51_206_400, length: true },
  lvl: { least: 0, most: 8, length: false },
};

/** Numbers that PowerPoint wants whole, and within these bounds. */
const numbers = new Map<string, Readonly<Record<string, Range>>>([
  ['a:off', place],
  ['a:chOff', place],
  ['a:ext', extent],
  ['a:chExt', extent],
  ['a:gridCol', { w: size }],
  ['a:tr', { h: size }],
  ['a:ln', { w: { least: 0, most: 20_116_800, length: true } }],
  ['a:rPr', letters],
  ['a:defRPr', letters],
  ['a:endParaRPr', letters],
  ['a:pPr', paragraph],
  ['a:bodyPr', { lIns: length, tIns: length, rIns: length, bIns: length }],
  ['a:tcPr', { marL: length, marR: length, marT: length, marB: length }],
]);

function checkNumbers({ name, attributes }: XmlElement, wrong: Wrong): void {
  const ranges = numbers.get(name);
  if (!ranges) return;
  for (const key in ranges) {
    const value = attributes[key];
    const range = ranges[key];
    if (value === undefined || !range) continue;
    if (/^[+-]?\d+$/.test(value) && Number(value) >= range.least && Number(value) <= range.most) continue;
    if (range.length && /^-?\d+(\.\d+)?(mm|cm|in|pt|pc|pi)$/.test(value)) continue;
    const why = /^[+-]?\d+$/.test(value) ? 'out of its range' : 'no whole number';
    wrong('bad-number', `${name} has ${key}="${value.slice(0, 40)}", which is ${why}`);
  }
}
