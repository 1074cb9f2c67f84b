// What makes PowerPoint offer to repair a file, or show what was not meant, whatever wrote it: the package,
// its lists and its media. What stands in the parts themselves is in part-faults.ts.

import type { Report } from '../diagnostic/diagnostic.ts';
import type { OpcPackage, XmlElement } from '../opc/types.ts';
import { child, children } from '../opc/xml.ts';
import type { Base } from '../template/types.ts';
import { checkChart } from './chart-faults.ts';
import { relatedPart } from './look.ts';
import * as say from './messages.ts';
import { checkPart } from './part-faults.ts';
import { sectionsOf } from './read-deck.ts';
import type { RuleId } from './rules.ts';
import type { AuditDeck, AuditFile } from './types.ts';

export type Wrong = (id: RuleId, what: string) => void;

export function checkPackage(deck: AuditFile, report: Report): void {
  const { package: file } = deck;
  const wrong: Wrong = (id, what) => report(say.fault({ deck }, id, what));
  for (const name of file.contentTypes.overrides.keys())
    if (file.find(name) === undefined) wrong('phantom-part', `the file lists "${name}", which is not in it`);
  checkPresentation(file, wrong);
  checkDates(file, wrong);
  checkAll(deck, wrong, report);
}

/** What a deck keeps of an organisation's file goes into it as it is, its faults too. */
export function checkBase(base: Base, { slides: _, ...deck }: AuditDeck, report: Report): void {
  const kept = { ...base.package, names: base.package.names.filter((name) => base.parts.has(name)) };
  const file: AuditFile = { ...deck, package: kept, slides: [] };
  checkAll(file, (id, what) => report(say.fault({ deck: file }, id, what)), report);
}

function checkAll(deck: AuditFile, wrong: Wrong, report: Report): void {
  const { package: file } = deck;
  for (const name of file.names) {
    checkType(file, name, wrong);
    if (!name.endsWith('.rels')) checkRelationships(file, name, wrong);
  }
  checkThemes(file, wrong);
  checkMedia(deck, wrong, report);
  checkParts(deck, wrong, report);
}

function checkType(file: OpcPackage, name: string, wrong: Wrong): void {
  const type = file.contentType(name);
  if (type === undefined) wrong('no-content-type', `"${name}" has no content type`);
  else if (type === 'image/jpg') wrong('bad-content-type', `"${name}" is typed image/jpg, which is no type`);
}

/** What a part has to be typed that a relationship of this type leads to. */
const typed: Readonly<Record<string, RegExp>> = {
  slide: /presentationml\.slide\+xml$/,
  slideLayout: /presentationml\.slideLayout\+xml$/,
  slideMaster: /presentationml\.slideMaster\+xml$/,
  notesSlide: /presentationml\.notesSlide\+xml$/,
  notesMaster: /presentationml\.notesMaster\+xml$/,
  theme: /officedocument\.theme\+xml$/,
  chart: /drawingml\.chart\+xml$/,
  tableStyles: /presentationml\.tableStyles\+xml$/,
  image: /^image\//,
};

function checkRelationships(file: OpcPackage, name: string, wrong: Wrong): void {
  const related = file.relationships(name);
  if (related.length === 0) return;
  if (new Set(related.map(({ id }) => id)).size < related.length)
    wrong('duplicate-relationship', `"${name}" has two relationships with one id`);
  for (const { id, type, target, external } of related) {
    if (external) continue;
    const part = file.find(target);
    if (part === undefined && /(^|\/)NULL$/i.test(target) && !isUsed(file, name, id)) {
      wrong('unused-relationship', `"${name}" leads by ${id} to NULL, and nothing uses it`);
      continue;
    }
    if (part === undefined) {
      wrong('dangling-relationship', `"${name}" leads by ${id} to "${target}", which is not in the file`);
      continue;
    }
    const wants = Object.hasOwn(typed, type) ? typed[type] : undefined;
    const is = file.contentType(part);
    if (wants && is !== undefined && !wants.test(is))
      wrong('bad-content-type', `"${part}" is typed "${is}", which is no ${type}`);
  }
}

/** Whether a part's XML names the relationship. */
function isUsed(file: OpcPackage, name: string, id: string): boolean {
  if (!/xml$/.test(file.contentType(name) ?? '')) return false;
  const uses = ({ attributes, children: within }: XmlElement): boolean =>
    Object.entries(attributes).some(([key, value]) => key.startsWith('r:') && value === id) ||
    within.some(uses);
  return uses(file.xml(name));
}

/** CT_Presentation's children in the order of the schema. */
const order = [
  'p:sldMasterIdLst',
  'p:notesMasterIdLst',
  'p:handoutMasterIdLst',
  'p:sldIdLst',
  'p:sldSz',
  'p:notesSz',
  'p:smartTags',
  'p:embeddedFontLst',
  'p:custShowLst',
  'p:photoAlbum',
  'p:custDataLst',
  'p:kinsoku',
  'p:defaultTextStyle',
  'p:modifyVerifier',
  'p:extLst',
];

function checkPresentation(file: OpcPackage, wrong: Wrong): void {
  const root = file.xml(file.presentation);
  const listed = root.children.map(({ name }) => name).filter((name) => order.includes(name));
  const early = listed.find(
    (name, at) => at > 0 && order.indexOf(name) < order.indexOf(listed[at - 1] ?? ''),
  );
  if (early === 'p:notesMasterIdLst')
    wrong('list-order', 'the notes master is listed after the slides, and has to be before');
  else if (early !== undefined) wrong('list-order', `"${early}" stands too late in "${file.presentation}"`);
  checkIds(file, root, wrong);
  const slides = idsOf(child(root, 'p:sldIdLst'), 'p:sldId');
  const seen = new Set<string>();
  for (const { attributes, children: lists } of sectionsOf(root)) {
    const [name = '', id = ''] = [attributes['name'], attributes['id']];
    if (!/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/.test(id) || seen.has(id))
      wrong(
        'bad-section',
        `the section "${name}" has the id "${id}", which is no upper-case GUID of its own`,
      );
    seen.add(id);
    const lost = lists
      .flatMap((list) => list.children)
      .map((one) => one.attributes['id'] ?? '')
      .find((one) => !slides.includes(one));
    if (lost !== undefined)
      wrong('bad-section', `the section "${name}" lists a slide ${lost}, which is not there`);
  }
}

const idsOf = (list: XmlElement | undefined, name: string): readonly string[] =>
  children(list, name).map(({ attributes }) => attributes['id'] ?? '');

/** ECMA-376 part 1, 19.7: slides from 256, masters and layouts above them, no two alike. */
function checkIds(file: OpcPackage, root: XmlElement, wrong: Wrong): void {
  const slides = idsOf(child(root, 'p:sldIdLst'), 'p:sldId');
  if (new Set(slides).size < slides.length) wrong('duplicate-slide-id', 'two slides have one id');
  const low = slides.find((id) => !(Number(id) >= 256 && Number(id) < 2 ** 31));
  if (low !== undefined) wrong('bad-id', `a slide has the id "${low}", and ids of slides begin at 256`);
  const masters = file.names.filter((name) => file.contentType(name)?.endsWith('slideMaster+xml'));
  const high = [
    ...idsOf(child(root, 'p:sldMasterIdLst'), 'p:sldMasterId'),
    ...masters.flatMap((name) => idsOf(child(file.xml(name), 'p:sldLayoutIdLst'), 'p:sldLayoutId')),
  ].filter((id) => id !== '');
  if (new Set(high).size < high.length) wrong('bad-id', 'two masters or layouts have one id');
  const wrongly = high.find((id) => !(Number(id) >= 2 ** 31 && Number(id) < 2 ** 32));
  if (wrongly !== undefined)
    wrong('bad-id', `a master or layout has the id "${wrongly}", and theirs begin at 2147483648`);
}

/** A date as W3CDTF has it (ECMA-376 part 2, 8.3.4): a year at least. */
const date = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

function checkDates(file: OpcPackage, wrong: Wrong): void {
  const core = relatedPart(file, '', 'core-properties');
  for (const { name, text } of core === undefined ? [] : file.xml(core).children)
    if (
      /(^|:)(created|modified)$/.test(name) &&
      !(date.test(text.trim()) && !Number.isNaN(Date.parse(text.trim())))
    )
      wrong(
        'bad-date',
        `the file says that it was ${name.replace(/.*:/, '')} "${text.trim()}", which is no date`,
      );
}

function checkThemes(file: OpcPackage, wrong: Wrong): void {
  const users = new Map<string, string>();
  for (const name of file.names) {
    if (!/(slide|notes|handout)Master\+xml$/.test(file.contentType(name) ?? '')) continue;
    const theme = relatedPart(file, name, 'theme');
    if (theme === undefined) continue;
    const other = users.get(theme);
    if (other !== undefined) wrong('shared-theme', `"${other}" and "${name}" share the theme "${theme}"`);
    users.set(theme, name);
  }
}

/** Smaller waste is not worth a word. */
const worthSaying = 100_000;

function checkMedia(deck: AuditFile, wrong: Wrong, report: Report): void {
  const { package: file } = deck;
  const alike = new Map<string, string[]>();
  for (const name of file.names) {
    const type = file.contentType(name) ?? '';
    if (!type.startsWith('image/')) continue;
    const key = `${file.size(name)} ${file.checksum(name)}`;
    alike.set(key, [...(alike.get(key) ?? []), name]);
    if (!/^image\/(png|jpe?g|gif|bmp|tiff)$/.test(type)) continue;
    const head = new TextDecoder('latin1').decode(file.head(name, 400)).replace(/^ï»¿/, '').trimStart();
    if (head === '') wrong('wrong-media', `"${name}" is empty`);
    else if (/^<(\?xml|svg|!doctype|html|!--)/i.test(head))
      wrong(
        'wrong-media',
        `"${name}" is typed ${type} and holds markup${/<svg/i.test(head) ? ' (an SVG drawing)' : ''}`,
      );
  }
  for (const names of alike.values()) {
    const bytes = file.size(names[0] ?? '') * (names.length - 1);
    if (bytes > worthSaying) report(say.repeatedPicture({ deck }, names, bytes));
  }
}

function checkParts(deck: AuditFile, wrong: Wrong, report: Report): void {
  const { package: file } = deck;
  const slides = new Map(deck.slides.map((slide) => [slide.part, slide]));
  for (const name of file.names) {
    const type = file.contentType(name) ?? '';
    if (
      /presentationml\.(slide|slideLayout|slideMaster|notesSlide|notesMaster|handoutMaster)\+xml$/.test(type)
    )
      checkPart(deck, name, slides.get(name), report);
    else if (/drawingml\.chart\+xml$/.test(type)) checkChart(file, name, wrong);
    // Whatever else is written in XML has at least to be XML: PowerPoint reads it.
    else if (/[+/]xml$/.test(type) && !name.endsWith('.rels')) file.xml(name);
  }
}
