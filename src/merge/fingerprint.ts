// A checksum of how a piece of XML looks, the same for each way in which a program writes it down: PowerPoint puts attributes in
// another order, marks spelling, adds ids and extensions, and changes nothing that is seen.

import { crc32 } from 'node:zlib';
import type { Markup } from './markup.ts';

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

/** @param without elements that are looked at by themselves. Empty where there is nothing to be seen. */
export function fingerprint(of: readonly Markup[], without: ReadonlySet<Markup> = new Set()): string {
  const tokens: string[] = [];
  const collect = (element: Markup): void => {
    if (silent.has(element.name) || without.has(element)) return;
    tokens.push(element.name);
    for (const [name, value] of Object.entries(element.attributes))
      if (!mute.has(name) && !name.startsWith('xmlns')) tokens.push(`${name}=${value}`);
    for (const one of element.children) collect(one);
  };
  for (const one of of) collect(one);
  return tokens.length === 0 ? '' : crc32(tokens.sort().join('\n')).toString(36);
}
