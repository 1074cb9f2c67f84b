// The relationships of a part, read: which parts it uses (ECMA-376 part 2, 6.5).

import type { Relationship, XmlElement } from './types.ts';
import { children } from './xml.ts';

/** @param find the part of a name, as the archive spells it. */
export function readRelationships(
  root: XmlElement,
  source: string,
  find: (name: string) => string | undefined,
): readonly Relationship[] {
  return children(root, 'Relationship').map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const external = mode === 'External';
    return {
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      typeAddress: type,
      target: external ? target : targetPart(source, target, find),
      external,
    };
  });
}

function targetPart(source: string, target: string, find: (name: string) => string | undefined): string {
  const name = resolved(source, target.replace(/[?#].*$/, ''));
  return find(name) ?? find(decoded(name)) ?? name;
}

/** RFC 3986, 5.2.4; a step above the root stays at the root. */
function resolved(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
