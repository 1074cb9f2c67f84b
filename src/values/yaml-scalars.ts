// Where the values of a text of YAML stand, and how each is written.

import { isCollection, parseDocument, visit } from 'yaml';

/** Offsets in the text. */
export interface YamlScalar {
  readonly start: number;
  readonly end: number;
  readonly style: 'double' | 'single' | 'plain' | 'block';
  /** As it is read. */
  readonly says: string;
  /** Within `{…}` or `[…]`. */
  readonly isInFlow: boolean;
  /** Where the lists and maps begin that it is in. */
  readonly within: readonly number[];
}

const styles: Readonly<Record<string, YamlScalar['style']>> = {
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

/** In order, keys left out. @param text that `parseYaml` has found sound: it is not bounded here. */
export function yamlScalars(text: string): readonly YamlScalar[] {
  const found: YamlScalar[] = [];
  visit(parseDocument(text, { logLevel: 'silent' }), {
    Scalar(key, node, path) {
      const [start, end] = node.range ?? [];
      if (key === 'key' || start === undefined || end === undefined) return;
      const parents = path.filter(isCollection);
      found.push({
        start,
        end,
        style: styles[node.type ?? ''] ?? 'plain',
        says: String(node.value),
        isInFlow: parents.some(({ flow }) => flow),
        within: parents.map(({ range }) => range?.[0] ?? 0),
      });
    },
  });
  return found;
}
