// The mapping of an organisation's file as YAML to edit: what was found, with the reasons as comments.

import type { Box } from '../../scene/geometry.ts';
import type { Binding, BrandFile, SlotBinding } from './types.ts';

const around = new Set([
  'source',
  'handling-top',
  'handling-bottom',
  'date',
  'footer',
  'number',
  'title',
  'part',
  'tracker',
]);

/** @param fileFrom the brand's file as seen from the mapping's folder. */
export function mappingYaml(brand: BrandFile, bindings: readonly Binding[], fileFrom: string): string {
  const lines = [
    '# How briefdeck uses this file: `briefdeck build article.md -t THIS.yaml`. Change what you like; what you take out is',
    '# found as before. on: a layout of the list below. A slot: the idx of a placeholder, free (where there is room),',
    '# [left, top, width, height] in points, none (left out), or { at: …, size: 20, color: accent1, bold: true, align: center }.',
    '# The title, source, handling-top, handling-bottom, date, footer and number can be moved, restyled and (but the title) left out, too.',
    '#',
    ...brand.layouts.map(
      ({ number, name, placeholders }) =>
        `#   ${number} ${oneLine(name)}: ${placeholders.map(({ type, idx }) => `${idx} ${type}`).join(', ')}`,
    ),
    '',
    `file: ${JSON.stringify(fileFrom)}`,
    `# tableStyle: ${JSON.stringify([...brand.tableStyles.names.keys()][0] ?? 'none')} # of tables, by name${namesOf(brand)}; none for plain ones. Unless said, the file's own for new tables.`,
    'layouts:',
    ...bindings.flatMap(({ layout, on, slots, reason }) => [
      `  ${layout.name}: # ${reason}`,
      `    on: ${on.number} # ${oneLine(on.name)}`,
      ...slotLines(slots.filter(({ slot }) => !around.has(slot.name))),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

const namesOf = ({ tableStyles }: BrandFile): string =>
  tableStyles.names.size === 0 ? '' : ` (${[...tableStyles.names.keys()].map(oneLine).join(', ')})`;

function slotLines(slots: readonly SlotBinding[]): readonly string[] {
  if (slots.length === 0) return [];
  return [
    '    slots:',
    ...slots.map(({ slot, placeholder, box }) =>
      placeholder
        ? `      ${slot.name}: ${placeholder.idx} # ${placeholder.type} ${oneLine(placeholder.name)}`
        : `      ${slot.name}: free # at ${corner(box)}`,
    ),
  ];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 80);

const corner = ({ x, y, width, height }: Box): string =>
  `[${[x, y, width, height].map((value) => Math.round(value)).join(', ')}]`;
