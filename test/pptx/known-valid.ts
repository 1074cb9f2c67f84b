// What the validator has already found nothing in. It takes half a second to start and some twenty milliseconds a slide, and
// the tests write the same constructs by the hundred: it is shown only what holds something new.
//
// Kept of each element, by its own name and those of the two that hold it (on which its type depends), are the attributes
// that stand together, their values, and which child follows which. No content model of Open XML names an element in two
// places, as XML Schema's unique particle attribution asks for: so whether children stand in a valid order is a matter of
// neighbours. Values are kept as they are written; of measures, identifiers and words only the kind. Of each kind of part, where its
// relationships lead. That an id is used once and leads somewhere is what `sound` looks for in every file.

import { childrenOf, type Element, type Parts, relationshipsOf, xmlOf } from './open.ts';

export interface Known {
  /** The names of the parts that hold what was not seen in a sound file. */
  readonly newIn: (parts: Parts) => readonly string[];
  /** Of a sound file the parts that are new. */
  readonly learn: (parts: Parts, names: readonly string[]) => void;
}

export function nothingKnown(): Known {
  const seen = new Map<string, Set<string>>();
  return {
    newIn: (parts) => looked(parts, ['', ...parts.keys()], (of, fact) => seen.get(of)?.has(fact) ?? false),
    learn: (parts, names) => {
      looked(parts, names, (of, fact) => {
        const facts = seen.get(of) ?? new Set();
        seen.set(of, facts.add(fact));
        return true;
      });
    },
  };
}

/** Whether a fact is known; or, where a file is learnt from, it is from now on. */
type Ask = (of: string, fact: string) => boolean;

/** The names of the parts of which something is answered no; '' is the package. */
function looked(parts: Parts, names: readonly string[], ask: Ask): readonly string[] {
  const kindOf = contentTypes(parts);
  const there = (name = ''): string => (parts.has(name) ? kindOf(name) : 'nothing');
  return names.filter((name) => {
    if (name === '[Content_Types].xml' || name.endsWith('.rels')) return false;
    const kind = name === '' ? 'the package' : kindOf(name);
    const links = relationshipsOf(parts, name);
    const types = new Map(links.map(({ id, type }) => [id, type]));
    const asked = [
      'is there',
      ...links.map(
        ({ type, target, part, external }) => `${type} ${external ? address(target) : there(part)}`,
      ),
    ];
    if (!asked.every((fact) => ask(kind, fact))) return true;
    return name.endsWith('.xml') && !lookedIn(xmlOf(parts, name), '', '', types, ask);
  });
}

/** The content type of a part by its name. */
function contentTypes(parts: Parts): (name: string) => string {
  const types = new Map<string, string>();
  for (const { attribs } of childrenOf(xmlOf(parts, '[Content_Types].xml')))
    types.set(attribs['PartName']?.slice(1) ?? `.${attribs['Extension']}`, attribs['ContentType'] ?? '');
  return (name) => types.get(name) ?? types.get(name.slice(name.lastIndexOf('.'))) ?? 'of no type';
}

/** Of an address its beginning, where its letters are plain. */
const address = (target: string): string =>
  /^(?:https?:\/\/|mailto:)(?=[\w.@/?=&#~+-]+$)/.exec(target)?.[0] ?? target;

function lookedIn(
  element: Element,
  above: string,
  parent: string,
  types: ReadonlyMap<string, string>,
  ask: Ask,
): boolean {
  const { attribs } = element;
  const given = Object.keys(attribs);
  // A prefix means what is said of it here.
  const spaces = given.filter((one) => one.startsWith('xmlns')).map((one) => attribs[one]);
  const name = [element.name, ...spaces].join(' ');
  const here = `${above}>${parent}>${name}`;
  if (!ask(here, `@${given.join(' ')}`)) return false;
  for (const one of given)
    if (!ask(here, `${one}=${kindOfValue(element.name, one, attribs[one] ?? '', types)}`)) return false;
  let last = '';
  for (const child of element.children) {
    if ('attribs' in child) {
      if (!ask(here, `${last}<${child.name}`) || !lookedIn(child, parent, name, types, ask)) return false;
      last = child.name;
    } else if ('data' in child && child.data.trim() !== '') {
      if (!ask(here, `"${textOf(element.name, child.data)}`)) return false;
    }
  }
  return ask(here, `${last}<`);
}

/** Attributes that hold measures or identifiers, and those that hold words. */
const MEASURES = new Set(
  `x y cx cy w h l t r b id idx count uniqueCount spid pos size sz marL indent lIns tIns rIns bIns spc val:p14:creationId
   val:a:spcPts val:a:spcPct val:a:lumMod val:a:lumOff val:a:alpha val:a:tint val:c:ptCount`.split(/\s+/),
);
const WORDS = new Set(['name', 'descr', 'title', 'tooltip', 'typeface', 'lang', 'altLang', 'char']);

function kindOfValue(
  element: string,
  attribute: string,
  value: string,
  types: ReadonlyMap<string, string>,
): string {
  if (attribute.startsWith('r:')) return types.get(value) ?? value;
  if (WORDS.has(attribute)) return value === '' ? '' : 'words';
  if (/^[0-9A-F]{6}$/.test(value)) return 'a colour';
  if (/^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/.test(value)) return 'cells';
  if (/^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/.test(value)) return 'a GUID';
  return MEASURES.has(attribute) || MEASURES.has(`${attribute}:${element}`) ? measure(value) : value;
}

/** Of a whole number its sign and its length: bounds are some powers of ten apart. */
const measure = (value: string): string =>
  /^-?[1-9]\d*$/.test(value) ? `${value.startsWith('-') ? '-' : ''}${value.length} digits` : value;

/** Elements whose text is any string. */
const STRINGS = /^(?:a:t|c:v|c:f|t|p:text|p188:\w+|dc:\w+|cp:\w+|vt:lpstr|Company|Manager)$/;

const textOf = (name: string, text: string): string =>
  STRINGS.test(name) ? 'a string' : /^\d+(?:\.\d+)?$/.test(text) ? 'digits' : text;
