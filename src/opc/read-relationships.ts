// The relationships of a part, read: which parts it uses (ECMA-376 part 2, 6.5).

import { resolved } from './part-names.ts';
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

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
