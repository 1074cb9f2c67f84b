// Where clicks lead, before and after: links that came, went, or lead elsewhere now.

import type { Told } from './told.ts';
import type { LinkSnapshot } from './types.ts';

/** Words that were edited are told as words: a link is another where its address is. */
export function compareLinks(old: readonly LinkSnapshot[], fresh: readonly LinkSnapshot[]): readonly Told[] {
  const gone = without(old, fresh);
  const came = without(fresh, old);
  return [
    ...gone.map(({ words, address }): Told => {
      const at = came.findIndex((one) => one.words === words);
      const [other] = at < 0 ? [] : came.splice(at, 1);
      return { kind: 'link', place: words, before: address, ...(other ? { after: other.address } : {}) };
    }),
    ...came.map(({ words, address }): Told => ({ kind: 'link', place: words, after: address })),
  ];
}

/** Those whose address the others do not have, or not as often. */
function without(some: readonly LinkSnapshot[], others: readonly LinkSnapshot[]): LinkSnapshot[] {
  const left = others.map(({ address }) => plain(address));
  return some.filter(({ address }) => {
    const at = left.indexOf(plain(address));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Programs put a slash behind a host's name. */
const plain = (address: string): string => address.replace(/\/$/, '');
