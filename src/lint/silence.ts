// `silence:` in the front matter: the rules that are not applied, and the names in it that silence nothing.

import type { Article } from '../article/types.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { nearest } from '../values/nearest.ts';
import * as say from './messages.ts';
import { lintRules } from './rules.ts';

const names: readonly string[] = lintRules.map(({ id }) => id);

export function silencedIn({ meta }: Article): ReadonlySet<string> {
  return new Set(meta.silence?.map(({ name }) => name));
}

/** @param isFinding whether another stage has a finding of that id. */
export function silenceFaults({ meta }: Article, isFinding: (id: string) => boolean): readonly Diagnostic[] {
  return (meta.silence ?? []).flatMap(({ name, span }) => {
    if (names.includes(name)) return [];
    if (isFinding(name)) return [say.cannotSilence(name, names, span)];
    return [say.unknownRule(name, nearest(name, names), names, span)];
  });
}
