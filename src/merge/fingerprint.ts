// A checksum of how a piece of XML looks, the same for each way in which a program writes it down: PowerPoint puts attributes in
// another order, marks spelling, adds ids and extensions, and changes nothing that is seen.

import { crc32 } from 'node:zlib';
import { type Markup, unescaped } from './markup.ts';

/** What a program notes for itself: languages, spelling, its own ids. */
const mute: ReadonlySet<string> = new Set([
  'lang',
  'altLang',
  'dirty',
  'err',
  'noProof',
  'smtClean',
  'kumimoji',
  'id',
  'r:id',
  'r:embed',
  'r:link',
]);

const silent: ReadonlySet<string> = new Set(['a:extLst', 'p:extLst', 'a:endParaRPr', 'a:pathLst']);

const attribute = /([\w:.-]+)\s*=\s*["']([^"']*)["']/g;

/** @param without elements that are looked at by themselves. Empty where there is nothing to be seen. */
export function fingerprint(of: readonly Markup[], without: ReadonlySet<Markup> = new Set()): string {
  const tokens: string[] = [];
  const collect = (element: Markup): void => {
    const { name, written } = element;
    if (silent.has(name) || without.has(element)) return;
    tokens.push(name);
    if (written.length > 1) {
      attribute.lastIndex = 0;
      for (let found = attribute.exec(written); found; found = attribute.exec(written)) {
        const said = found[1] as string;
        if (!mute.has(said) && !said.startsWith('xmlns')) tokens.push(`${said}=${found[2]}`);
      }
    }
    const { children } = element;
    for (let at = 0; at < children.length; at++) collect(children[at] as Markup);
  };
  for (const one of of) collect(one);
  return tokens.length === 0 ? '' : sum(tokens);
}

const sum = (tokens: string[]): string => crc32(tokens.sort().join('\n')).toString(36);

/** What of a group's members is seen: names, places, presets, colours, patterns, text. */
const seen = /\b(?:name|x|y|cx|cy|rot|prst|val|w|descr)="[^"]*"|<a:t>[^<]*/g;

/** Of a group with all that is in it, but for the points of its freeforms. */
export function groupFingerprint(xml: string): string {
  const tokens: string[] = [];
  let from = 0;
  while (from < xml.length) {
    const points = xml.indexOf('<a:pathLst>', from);
    const piece = xml.slice(from, points < 0 ? xml.length : points);
    tokens.push(...(piece.match(seen) ?? []).map(unescaped));
    from = points < 0 ? xml.length : xml.indexOf('</a:pathLst>', points);
    if (from < 0) break;
  }
  return sum(tokens);
}
