// What an organisation's file lacks, in words.

import { type Diagnostic, Refusal, type Span } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../messages.ts';

const refusal = (id: string, message: string, hints: readonly string[], span?: Span): Refusal =>
  new Refusal({ severity: 'error', id, message, hints, ...(span ? { span } : {}) });

export const strict = (file: string): Refusal =>
  refusal('strict-format', `"${file}" is in the Strict variant of the format`, [
    'open it in PowerPoint and save it as an ordinary .potx or .pptx',
  ]);

export const linked = (file: string, part: string, target: string): Refusal =>
  refusal(
    'external-link',
    `"${part}" in "${file}" is linked to "${target.slice(0, 200)}", outside the file`,
    [
      'a deck must not depend on it: embed the picture or object instead (File, Info, Edit Links to Files, Break Link)',
    ],
  );

export const titleNeeded = (span: Span): Diagnostic => ({
  severity: 'error',
  id: 'title-needed',
  message: 'a slide cannot do without its title',
  hints: ['give it another place: [left, top, width, height]'],
  span,
});

/** @param down whether there are titles that run down the slide. */
export const noTitledLayout = (file: string, down: boolean): Refusal =>
  down
    ? refusal(
        'no-titled-layout',
        `the titles of all layouts of "${file}" run down the slide (vertical text), where briefdeck sets none`,
        [
          'in the slide master view, give one layout a title whose text direction is horizontal, or rotated by 90 or 270 degrees',
        ],
      )
    : refusal('no-titled-layout', `no layout of "${file}" has a title, and every slide needs one`, [
        'in the slide master view, tick Title on at least one layout',
      ]);

export const tooManyLayouts = (file: string, count: number, most: number): Refusal =>
  refusal('too-many-layouts', `"${file}" has ${count} layouts, and ${most} is the most`, [
    'delete the unused ones in the slide master view',
  ]);

export const noSize = (file: string): Refusal =>
  refusal('damaged-file', `"${file}" does not say how large its slides are`, [
    'open it in PowerPoint and save it again as .potx or .pptx',
  ]);

export const noMaster = (file: string): Refusal =>
  refusal('missing-part', `"${file}" has no slide master`, [
    'open it in PowerPoint and save it again as .potx or .pptx',
  ]);

/** @param by the part that names it. */
export const lostPart = (file: string, what: string, part: string, by: string): Refusal =>
  refusal(
    'missing-part',
    `"${file}" has lost ${what}${part === '' ? '' : ` "${part}"`}, which "${by}" names`,
    [
      'PowerPoint would not open a deck on it: take the file again from where it came, or open it there, let it be repaired, and save it',
    ],
  );

/** @param name `accent1`. @param value what stands there; undefined for nothing. */
export const badThemeColor = (file: string, part: string, name: string, value: string | undefined): Refusal =>
  refusal(
    'bad-color',
    value === undefined
      ? `the theme of "${file}" (${part}) has no colour "${name}"`
      : `the colour "${name}" of the theme of "${file}" (${part}) is "${value.slice(0, 40)}", which is no colour`,
    ['in the slide master view, choose the colours anew (Colors, Customize Colors), and save the file'],
  );

export const noBrandFile = (file: string, span: Span): Refusal =>
  refusal(
    'no-brand-file',
    `there is no file "${file}" beside the mapping`,
    ['the mapping and the .potx or .pptx that it is for stand in one folder'],
    span,
  );

export const unknownName = (
  what: string,
  name: string,
  known: readonly string[],
  span: Span,
): Diagnostic => ({
  severity: 'error',
  id: `unknown-${what}`,
  message: `briefdeck has no ${what} "${name}" there`,
  hints: didYouMean(name, known),
  span,
});

export const littleRoom = (file: string, share: number): Diagnostic => ({
  severity: 'warning',
  id: 'little-room',
  message: `the layouts of "${file}" leave ${Math.round(share * 100)} % of a slide for its content, so that much goes on to further slides`,
  hints: [
    'in its slide master view, give one layout a title at the top and more room under it',
    'or choose places by hand: briefdeck template inspect FILE -o brand.yaml',
  ],
});

export const noSuchLayout = (number: number, file: string, span: Span): Refusal =>
  refusal(
    'unknown-layout',
    `"${file}" has no layout ${number} with a title`,
    ['the comments at the head of the mapping list the layouts'],
    span,
  );

export const unknownTableStyle = (
  name: string,
  known: readonly string[],
  file: string,
  span: Span,
): Diagnostic => ({
  severity: 'error',
  id: 'unknown-table-style',
  message: `"${file}" has no style of tables "${name}"`,
  hints: [
    ...didYouMean(name, [...known, 'none']),
    ...(known.length === 0
      ? ['the file defines none: insert a table of that style on a slide of it, and save it; or write none']
      : []),
  ],
  span,
});

export const tableStyleUnknown = (id: string, file: string): Diagnostic => ({
  severity: 'info',
  id: 'unknown-table-style',
  message: `tables are plain: the style that "${file}" has for new ones, ${id.slice(0, 60)}, is not in the file`,
  hints: [
    'insert a table of that style on a slide of the file in PowerPoint, and save it: the style is then in it',
    'or say so in brand.yaml: `tableStyle: none`',
  ],
});
