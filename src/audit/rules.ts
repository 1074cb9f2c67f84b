// The audit's rules: how much each matters, and what it says in one line. docs/checking.md lists them all; a test compares.

import type { Severity } from '../diagnostic/diagnostic.ts';

export interface Rule {
  readonly severity: Severity;
  readonly summary: string;
}

const error = (summary: string): Rule => ({ severity: 'error', summary });
const warning = (summary: string): Rule => ({ severity: 'warning', summary });
const info = (summary: string): Rule => ({ severity: 'info', summary });

export const rules = {
  // By the names of PowerPoint's accessibility checker.
  'missing-alt-text': error(
    'a picture, chart, diagram, film, object or group that says nothing to who cannot see it (Missing alt text)',
  ),
  'no-header-row': error('a table without a header row (No header row)'),
  'missing-slide-title': error('a slide without a title (Missing slide title)'),
  'default-section-name': error('a section that nobody named (Default section name)'),
  'merged-cells': warning('a table with merged or split cells (Merged or split cells)'),
  'low-contrast': warning('text too like its ground (Hard-to-read text contrast)'),
  'reading-order': warning('a text read after one that stands wholly below it (Check reading order)'),
  'missing-captions': warning('a film without captions (Missing captions)'),
  'undescribed-shape': warning('a drawn shape with neither text nor alternative text (Missing alt text)'),
  'duplicate-slide-title': info('two slides with one title (Duplicate slide title)'),
  'duplicate-section-name': info('two sections with one name (Duplicate section names)'),

  // What it does not look at.
  'auto-alt-text': warning('alternative text that a machine wrote and nobody read'),
  'redundant-alt-text': info('alternative text that begins by saying that it is a picture'),
  'long-alt-text': info('alternative text too long to be listened to'),
  'no-document-title': warning('no title in the file’s properties'),
  'no-language': warning('text that says no language'),
  'wrong-language': warning('text in a script that its language is not written in'),
  'wrong-direction': warning('text of a right-to-left script set from left to right'),
  'link-text': warning('a link that reads as an address or as "here"'),
  'text-outside-placeholders': info(
    'more than 12 words in a free text box, which Outline View does not show',
  ),

  // What cannot be read.
  'text-on-picture': info('text on a picture whose colours cannot be looked at'),
  'small-text': warning('text too small to be read from the last row'),
  'text-overflow': warning('text that leaves its shape, by measured widths'),
  'word-cut': warning('a word that its line is too narrow for, cut inside'),
  'text-overlap': warning('text that stands on other text'),
  'text-covered': warning('text that a shape drawn later lies over'),
  'text-on-ornament': warning('text half on what the layout draws, or on a picture of it'),
  'table-overflow': warning(
    'a table that its text makes so tall that it leaves the slide or covers what stands below',
  ),
  'off-slide': warning('what stands over the slide’s edge'),
  'font-not-safe': warning('a font that neither comes with Office nor is embedded'),
  'empty-placeholder': warning('"Click to add text"'),
  'no-size': warning('a picture, chart, table or text that is less than a point wide or high'),

  // What a chart says otherwise than its numbers.
  'truncated-bars': warning('bars or areas that do not begin at nought'),
  'hidden-axis': warning('a line on an axis that does not begin at nought and is not shown'),
  'crowded-pie': warning('a pie of more than seven slices'),
  'pie-without-whole': warning('a pie whose slices are not the parts of one whole'),
  'two-scales': warning('a chart with two axes of values'),
  'solid-chart': warning('a chart in three dimensions'),
  'reversed-axis': warning('a chart whose values grow downwards'),
  'logarithmic-bars': warning('bars or areas on a logarithmic axis'),

  // What PowerPoint repairs, or does not open, or what was not meant.
  'duplicate-shape-id': error('two shapes of a slide with one id'),
  'duplicate-slide-id': error('two slides with one id'),
  'bad-id': error('an id of a slide, master or layout out of its range, or twice'),
  'bad-section': error('a section whose id is no upper-case GUID, or that lists a slide which is not there'),
  'list-order': error('lists of the presentation in another order than PowerPoint reads'),
  'dangling-relationship': error('a relationship to a part that is not in the file'),
  'missing-relationship': error('a use of a relationship that is not there'),
  'duplicate-relationship': error('two relationships of a part with one id'),
  'phantom-part': error('a part that is listed and not in the file'),
  'no-content-type': error('a part without a content type'),
  'bad-content-type': error('a part of a content type that does not exist or is not its own'),
  'wrong-media': error('a picture that is of another kind than its name says'),
  'empty-picture': error('a picture without an image'),
  'paragraph-properties': error('a paragraph’s properties after its text'),
  'empty-text-body': error('a text body without a paragraph'),
  'table-cells': error('a table row with more or fewer cells than the table has columns'),
  'bad-number': error('a length or size that is no whole number, or out of its range'),
  'bad-color': error('a colour that is no six hex digits, or none of the scheme'),
  'background-effects': info('a background without its list of effects'),
  'chart-axes': error('a chart that names more axes than it has, or others'),
  'chart-series': error('a chart with two series of one index'),
  'element-order': error('an element that stands where the schema does not let it'),
  'unknown-element': error('an element that the schema does not know there'),
  'undeclared-prefix': error('a choice that requires a prefix which nothing declares'),
  'bad-date': error('a date of the file that is none'),
  'unused-relationship': info('a relationship to NULL that nothing uses'),
  'chart-workbook': error('a chart’s workbook whose table is not its cells'),
  'shared-theme': warning('two masters that share a theme'),
  'huge-shadow': warning('a shadow or glow wider than the slide'),
  'orphan-placeholder': info('a placeholder that the slide’s layout does not have'),
  'repeated-picture': info('a picture that is in the file more than once'),
} satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;
