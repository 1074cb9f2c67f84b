// `silence:` in the front matter: the rules that are not applied, and the names in it that silence nothing.

import { nearest } from '../article/nearest.ts';
import type { Article } from '../article/types.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { diagnosticIds } from '../diagnostic/ids.ts';
import * as say from './messages.ts';
import { lintRules } from './rules.ts';

const names: readonly string[] = lintRules.map(({ id }) => id);

export function silencedIn({ meta }: Article): ReadonlySet<string> {
  return new Set(meta.silence?.map(({ name }) => name));
}

export function silenceFaults({ meta }: Article): readonly Diagnostic[] {
  return (meta.silence ?? []).flatMap(({ name, span }) => {
    if (names.includes(name)) return [];
    if (Object.hasOwn(diagnosticIds, name)) return [say.cannotSilence(name, names, span)];
    return [say.unknownRule(name, nearest(name, names), names, span)];
  });
}
