// Shapes of a slide that are twice, empty, or strangers to their layout.

import type { Report } from '../diagnostic/diagnostic.ts';
import { child } from '../opc/xml.ts';
import { placeholderOf } from '../template/brand/read-shape.ts';
import * as say from './messages.ts';
import type { AuditDeck, AuditFile, AuditShape, AuditSlide, FileSlide } from './types.ts';

const titles: ReadonlySet<string> = new Set(['title', 'ctrTitle']);
const furniture: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum']);

export function checkSlide(deck: AuditFile, slide: FileSlide, report: Report): void {
  const root = deck.package.xml(slide.part);
  const own = child(root, 'p:cSld', 'p:spTree', 'p:nvGrpSpPr', 'p:cNvPr')?.attributes['id'];
  const seen = new Set(own === undefined ? [] : [own]);
  const layout = slide.look && layoutPlaceholders(deck, slide.look.layout.part);
  for (const shape of slide.shapes) {
    const place = { deck, slide, shape };
    if (seen.has(shape.id)) report(say.duplicateId(place, shape.id));
    seen.add(shape.id);
  }
  const lost = slide.shapes.filter(
    ({ placeholder }) => placeholder && layout && !layout(placeholder.type, placeholder.idx),
  );
  const [first] = lost;
  if (first)
    report(
      say.orphanPlaceholder({ deck, slide, shape: first }, slide.look?.layout.name ?? '', lost.length - 1),
    );
}

export function checkEmpty(deck: AuditDeck, slide: AuditSlide, report: Report): void {
  for (const shape of slide.shapes) if (isEmpty(shape)) report(say.emptyPlaceholder({ deck, slide, shape }));
}

/** Empty titles are missed as titles; empty footers show nothing. */
const isEmpty = ({ kind, placeholder, text }: AuditShape): boolean =>
  kind === 'shape' &&
  placeholder !== undefined &&
  !titles.has(placeholder.type) &&
  !furniture.has(placeholder.type) &&
  (!text || text.plain === '');

const known = new WeakMap<AuditFile, Map<string, (type: string, idx: number) => boolean>>();

/** Whether a layout has such a placeholder, by everything that it says, whatever briefdeck could fill. */
function layoutPlaceholders(deck: AuditFile, part: string): (type: string, idx: number) => boolean {
  const ofDeck = known.get(deck) ?? new Map();
  known.set(deck, ofDeck);
  const found = ofDeck.get(part);
  if (found) return found;
  const marks = (child(deck.package.xml(part), 'p:cSld', 'p:spTree')?.children ?? []).flatMap((shape) => {
    const mark = placeholderOf(shape)?.attributes;
    return mark ? [{ type: mark['type'] ?? 'obj', idx: Number(mark['idx'] ?? 0) }] : [];
  });
  const has = (type: string, idx: number): boolean => {
    // Footers come and go with the layout; PowerPoint keeps the slide's.
    if (furniture.has(type)) return true;
    if (titles.has(type)) return marks.some((mark) => titles.has(mark.type));
    return marks.some((mark) => mark.idx === idx && !titles.has(mark.type));
  };
  ofDeck.set(part, has);
  return has;
}
