// What PowerPoint is known to mind and the validator does not, as functions of the bytes alone: run them on
// every deck that a test builds. Each returns its findings as sentences; a sound deck has none.

import {
  attribute,
  childrenOf,
  content,
  type Element,
  find,
  open,
  type Parts,
  relationshipsOf,
  textOf,
  treeOf,
  xmlOf,
} from './open.ts';
import { remembered } from './remembered.ts';
import { illFormed } from './well-formed.ts';

/** Text colours of TLP 2.0 labels, the one exception to scheme colours. */
const TLP = new Set(['FF2B2B', 'FFC000', '33FF00', 'FFFFFF', '000000']);

export function sound(bytes: Uint8Array): string[] {
  const parts = open(bytes);
  const broken = xmlParts(parts).flatMap((name) => {
    const fault = wellFormed(textOf(parts, name));
    return fault ? [`${name}: ${fault}`] : [];
  });
  // The other checks would only repeat, in riddles, that the XML does not parse.
  if (broken.length > 0) return broken;
  return [
    ...archive(bytes),
    ...contentTypes(parts),
    ...relationships(parts),
    ...presentation(parts),
    ...xmlParts(parts).flatMap((name) => shapeTree(parts, name)),
    ...slidesOf(parts).flatMap((name) => slide(parts, name)),
    ...titles(parts),
  ];
}

const wellFormed = remembered(illFormed);

function xmlParts(parts: Parts): string[] {
  return [...parts.keys()].filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
}

export function slidesOf(parts: Parts): string[] {
  const targets = new Map(relationshipsOf(parts, 'ppt/presentation.xml').map(({ id, part }) => [id, part]));
  return find(xmlOf(parts, 'ppt/presentation.xml'), 'p:sldId').map(
    (id) => targets.get(attribute(id, 'r:id') ?? '') ?? '',
  );
}

/** Fixed order, fixed dates, no extra fields, each name once. */
function archive(bytes: Uint8Array): string[] {
  const problems: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) return ['the archive has a comment or is cut off'];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < view.getUint16(end + 10, true); index++) {
    const length = view.getUint16(at + 28, true);
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + length)).toString();
    if (index === 0 && name !== '[Content_Types].xml') problems.push(`the archive begins with ${name}`);
    if (names.has(name.toLowerCase())) problems.push(`${name} is in the archive twice`);
    names.add(name.toLowerCase());
    if (view.getUint16(at + 12, true) !== 0 || view.getUint16(at + 14, true) !== 0x21)
      problems.push(`${name} has a date of its own`);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return problems;
}

function contentTypes(parts: Parts): string[] {
  const problems: string[] = [];
  const types = xmlOf(parts, '[Content_Types].xml');
  const defaults = new Set(find(types, 'Default').map((one) => attribute(one, 'Extension') ?? ''));
  const overrides = find(types, 'Override').map((one) => (attribute(one, 'PartName') ?? '').slice(1));
  for (const name of overrides)
    if (!parts.has(name)) problems.push(`a content type is given for ${name}, which is not there`);
  if (new Set(overrides).size < overrides.length) problems.push('a part has two content types');
  const extensions = new Set([...parts.keys()].map((name) => name.slice(name.lastIndexOf('.') + 1)));
  for (const one of defaults)
    if (!extensions.has(one)) problems.push(`a content type is given for .${one}, of which there is no part`);
  for (const name of parts.keys()) {
    if (name === '[Content_Types].xml' || overrides.includes(name)) continue;
    const extension = name.slice(name.lastIndexOf('.') + 1);
    if (extension === 'xml' || !defaults.has(extension)) problems.push(`${name} has no content type`);
  }
  if (/image\/jpg/.test(textOf(parts, '[Content_Types].xml'))) problems.push('image/jpg is no media type');
  return problems;
}

/** Kinds of part that belong to another by their relationship alone, without being named in it. */
const IMPLICIT = new Set([
  'slideLayout',
  'slideMaster',
  'notesSlide',
  'comments',
  'commentAuthors',
  'notesMaster',
  'theme',
  'slide',
  'presProps',
  'viewProps',
  'tableStyles',
  'customXml',
  'customXmlProps',
]);

function relationships(parts: Parts): string[] {
  const problems: string[] = [];
  const reached = new Set<string>();
  const follow = (part: string): void => {
    const rels = relationshipsOf(parts, part);
    if (new Set(rels.map(({ id }) => id)).size < rels.length)
      problems.push(`${part}: a relationship id twice`);
    for (const { id, target, part: to, external } of rels) {
      if (external && !URL.canParse(target))
        problems.push(`${part}: ${id} leads to "${target}", which is no address`);
      if (!external && target.startsWith('/')) problems.push(`${part}: the target ${target} is absolute`);
      if (to === undefined || reached.has(to)) continue;
      if (!parts.has(to)) problems.push(`${part}: ${id} leads to ${to}, which is not there`);
      else {
        reached.add(to);
        follow(to);
      }
    }
  };
  follow('');
  for (const name of parts.keys()) {
    if (name === '[Content_Types].xml' || name.endsWith('.rels')) continue;
    if (!reached.has(name)) problems.push(`nothing leads to ${name}`);
    else if (name.endsWith('.xml')) problems.push(...references(parts, name));
  }
  return problems;
}

function references(parts: Parts, name: string): string[] {
  const rels = relationshipsOf(parts, name);
  const used = new Set(
    [...textOf(parts, name).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map((match) => match[1]),
  );
  return [
    ...[...used]
      .filter((id) => !rels.some((one) => one.id === id))
      .map((id) => `${name}: ${id} is no relationship`),
    ...rels
      .filter((one) => !used.has(one.id) && !IMPLICIT.has(one.type))
      .map((one) => `${name}: nothing uses ${one.id}`),
  ];
}

const GUID = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;

function presentation(parts: Parts): string[] {
  const problems: string[] = [];
  const root = xmlOf(parts, 'ppt/presentation.xml');
  const ids = find(root, 'p:sldId').map((one) => Number(attribute(one, 'id')));
  if (new Set(ids).size < ids.length) problems.push('a slide id twice');
  if (ids.some((id) => !(id >= 256 && id < 2147483648))) problems.push('a slide id out of range');
  const masters = find(root, 'p:sldMasterId');
  const targets = new Map(
    relationshipsOf(parts, 'ppt/presentation.xml').map(({ id, part }) => [id, part ?? '']),
  );
  const layouts = masters.flatMap((one) =>
    find(xmlOf(parts, targets.get(attribute(one, 'r:id') ?? '') ?? ''), 'p:sldLayoutId'),
  );
  const high = [...masters, ...layouts].map((one) => Number(attribute(one, 'id')));
  if (new Set(high).size < high.length) problems.push('a master or layout id twice');
  if (high.some((id) => !(id >= 2147483648 && id < 4294967296)))
    problems.push('a master or layout id out of range');
  const sectioned = find(root, 'p14:sldId').map((one) => Number(attribute(one, 'id')));
  if (sectioned.length > 0 && sectioned.join() !== ids.join())
    problems.push('the sections are not the slides in their order');
  const guids = find(root, 'p14:section').map((one) => attribute(one, 'id') ?? '');
  if (guids.some((one) => !GUID.test(one)) || new Set(guids).size < guids.length)
    problems.push('a section without a GUID of its own');
  if (find(root, 'p14:section').some((one) => !attribute(one, 'name')))
    problems.push('a section without a name');
  const themes = new Set(
    [...parts.keys()]
      .filter((name) => /Masters\/[^/]+\.xml$/.test(name))
      .map((name) => relationshipsOf(parts, name).find(({ type }) => type === 'theme')?.part),
  );
  const count = [...parts.keys()].filter((name) => /Masters\/[^/]+\.xml$/.test(name)).length;
  if (themes.size !== count) problems.push('two masters share a theme');
  return problems;
}

/** Of slides, layouts, masters, notes. */
function shapeTree(parts: Parts, name: string): string[] {
  const text = textOf(parts, name);
  const themed = name.startsWith('ppt/') && !name.includes('/theme/');
  return [...shapeFaults(text), ...(themed ? strayColors(text) : [])].map((problem) => `${name}: ${problem}`);
}

const shapeFaults = remembered((text): readonly string[] => {
  const root = treeOf(text);
  const problems: string[] = [];
  const properties = find(root, 'p:cNvPr');
  const ids = properties.map((one) => attribute(one, 'id'));
  if (new Set(ids).size < ids.length) problems.push('a shape id twice');
  const names = properties.slice(1).map((one) => attribute(one, 'name') ?? '');
  if (names.some((one) => one.trim() === '')) problems.push('a shape without a name');
  const twice = names.find((one, index) => names.indexOf(one) !== index);
  if (twice !== undefined) problems.push(`two shapes are named "${twice}"`);
  for (const one of find(root, 'p:bgPr'))
    if (!childrenOf(one).some((child) => child.name === 'a:effectLst'))
      problems.push('a background without a:effectLst');
  for (const one of find(root, 'a:p')) problems.push(...paragraph(one));
  return problems;
});

const strayColors = remembered((text) =>
  find(treeOf(text), 'a:srgbClr')
    .map((one) => attribute(one, 'val') ?? '')
    .filter((color) => !TLP.has(color))
    .map((color) => `the colour ${color} is not the theme's`),
);

function paragraph(element: Element): string[] {
  const problems: string[] = [];
  const children = childrenOf(element);
  if (children.slice(1).some((one) => one.name === 'a:pPr'))
    problems.push('a:pPr is not the first in its paragraph');
  if (children.slice(0, -1).some((one) => one.name === 'a:endParaRPr'))
    problems.push('a:endParaRPr is not the last in its paragraph');
  for (const one of find(element, 'a:rPr'))
    if (!attribute(one, 'lang')) problems.push('a run without a language');
  return problems;
}

function slide(parts: Parts, name: string): string[] {
  const root = xmlOf(parts, name);
  const layout = relationshipsOf(parts, name).find(({ type }) => type === 'slideLayout')?.part;
  if (!layout) return [`${name}: no layout`];
  const slots = find(xmlOf(parts, layout), 'p:ph').map(placeholderKey);
  const used = find(root, 'p:ph').map(placeholderKey);
  const problems = used
    .filter((key) => !slots.includes(key))
    .map((key) => `the layout has no placeholder ${key}`);
  if (new Set(used).size < used.length) problems.push('a placeholder is filled twice');
  if (new Set(slots).size < slots.length) problems.push('the layout has a placeholder twice');
  if (find(root, 'p:ph').some((one) => attribute(one, 'hasCustomPrompt')))
    problems.push('a custom prompt on a slide');
  for (const kind of ['p:pic', 'p:graphicFrame', 'p:grpSp']) {
    for (const shape of find(root, kind)) {
      const properties = find(shape, 'p:cNvPr')[0];
      if (!properties) continue;
      const description = attribute(properties, 'descr') ?? '';
      const decorative = childrenOf(properties).some((one) => find(one, 'adec:decorative').length > 0);
      if (description.trim() === '' && !decorative)
        problems.push(`${attribute(properties, 'name')} says nothing to a screen reader`);
      if (/\.(png|jpe?g|svg|gif|webp|avif|heic|tiff?)$/i.test(description))
        problems.push(`${attribute(properties, 'name')} tells a file name`);
    }
  }
  return problems.map((problem) => `${name}: ${problem}`);
}

function placeholderKey(element: Element): string {
  return `${attribute(element, 'type') ?? 'obj'} ${attribute(element, 'idx') ?? '0'}`;
}

function titles(parts: Parts): string[] {
  const seen = new Map<string, string>();
  return slidesOf(parts).flatMap((name) => {
    const title = find(xmlOf(parts, name), 'p:sp').find((shape) =>
      find(shape, 'p:ph').some((one) => /^(ctrT|t)itle$/.test(attribute(one, 'type') ?? '')),
    );
    const words = title ? content(title).trim() : '';
    if (words === '') return [`${name}: no title`];
    // A divider may be called as a slide of its part is.
    const layout = relationshipsOf(parts, name).find(({ type }) => type === 'slideLayout')?.part;
    const divides = layout !== undefined && attribute(xmlOf(parts, layout), 'type') === 'secHead';
    const key = divides ? `\n${words}` : words;
    const other = seen.get(key);
    seen.set(key, name);
    return other ? [`${name}: the title is that of ${other}`] : [];
  });
}
