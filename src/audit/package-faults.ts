// What makes PowerPoint offer to repair a file, or show what was not meant, whatever wrote it.

import type { Report } from '../diagnostic.ts';
import type { XmlElement } from '../opc/types.ts';
import { child, children, descendants } from '../opc/xml.ts';
import * as say from './messages.ts';
import { plain } from './read-deck.ts';
import type { AuditDeck, AuditSlide } from './types.ts';

export function checkPackage(deck: AuditDeck, report: Report): void {
  const { package: file } = deck;
  const wrong = (id: string, what: string): void => report(say.fault({ deck }, id, what));
  for (const name of file.contentTypes.overrides.keys())
    if (file.find(name) === undefined) wrong('phantom-part', `the file lists "${name}", which is not in it`);
  for (const name of file.names) {
    if (file.contentType(name) === undefined) wrong('no-content-type', `"${name}" has no content type`);
    else if (file.contentType(name) === 'image/jpg')
      wrong('bad-content-type', `"${name}" is typed image/jpg, which is no type`);
    if (name.endsWith('.rels')) continue;
    const related = file.relationships(name);
    for (const { id, target, external } of related)
      if (!external && target !== 'NULL' && file.find(target) === undefined)
        wrong('dangling-relationship', `"${name}" leads by ${id} to "${target}", which is not in the file`);
  }
  checkPresentation(deck, wrong);
  for (const name of file.names)
    if (/charts\/chart[^/]*\.xml$/.test(name)) checkChart(file.xml(name), name, wrong);
  for (const slide of deck.slides) checkSlide(deck, slide, report);
}

type Wrong = (id: string, what: string) => void;

function checkPresentation({ package: file }: AuditDeck, wrong: Wrong): void {
  const root = file.xml(file.presentation);
  const names = root.children.map(({ name }) => name);
  const [slides, notes] = [names.indexOf('p:sldIdLst'), names.indexOf('p:notesMasterIdLst')];
  if (slides >= 0 && notes > slides)
    wrong('list-order', 'the notes master is listed after the slides, and has to be before');
  const ids = children(child(root, 'p:sldIdLst'), 'p:sldId').map(({ attributes }) => attributes['id']);
  if (new Set(ids).size < ids.length) wrong('duplicate-slide-id', 'two slides have one id');
}

/** A bar or line chart has two axes (PptxGenJS #1534). */
function checkChart(root: XmlElement, name: string, wrong: Wrong): void {
  for (const kind of ['c:barChart', 'c:lineChart', 'c:areaChart'])
    for (const chart of descendants(root, kind))
      if (children(chart, 'c:axId').length > 2) wrong('chart-axes', `"${name}" names more than two axes`);
}

function checkSlide(deck: AuditDeck, slide: AuditSlide, report: Report): void {
  const { package: file } = deck;
  const seen = new Set<string>();
  for (const shape of slide.shapes) {
    const spot = { deck, slide, shape };
    if (seen.has(shape.id)) report(say.duplicateId(spot, shape.id));
    seen.add(shape.id);
    const type = shape.placeholder?.type;
    const isEmpty = shape.kind === 'text' && type !== undefined && (!shape.text || plain(shape.text) === '');
    if (isEmpty && !['dt', 'ftr', 'sldNum', 'title', 'ctrTitle'].includes(type))
      report(say.emptyPlaceholder(spot));
    for (const paragraph of descendants(shape.kind === 'group' ? empty : shape.element, 'a:p'))
      if (paragraph.children.some(({ name }, index) => name === 'a:pPr' && index > 0)) {
        report(say.fault(spot, 'paragraph-properties', 'a paragraph has its properties after its text'));
        break;
      }
  }
  const ids = new Set(file.relationships(slide.part).map(({ id }) => id));
  for (const used of references(file.xml(slide.part)))
    if (!ids.has(used)) report(say.fault({ deck, slide }, 'missing-relationship', `${used} leads nowhere`));
}

const empty: XmlElement = { name: '', attributes: {}, children: [], text: '' };

/** Values of `r:id`, `r:embed` and `r:link`; an empty one is a click without a target. */
function references(of: XmlElement): readonly string[] {
  const own = ['r:id', 'r:embed', 'r:link'].flatMap((name) => of.attributes[name] || []);
  return [...own, ...of.children.flatMap(references)];
}
