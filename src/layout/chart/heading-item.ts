// What a chart shows as text of its own over it: of small multiples for all panels, and where names of series stand in it in their
// colours. LibreOffice draws the title of a chart in one colour.

import type { ChartContent } from '../../deck/types.ts';
import type { Span } from '../../diagnostic/diagnostic.ts';
import { headingParts } from '../../scene/chart-heading.ts';
import { type Box, box } from '../../scene/geometry.ts';
import type { SceneParagraph, SceneRun, TextItem } from '../../scene/types.ts';
import { breakLines } from '../../text/break.ts';
import type { Origin } from '../../values/origin.ts';
import type { Setting } from '../setting.ts';
import type { ChartKey } from './context.ts';
import { largestSize, letteringOf, lineSpacing } from './lettering.ts';

const under = 8;

/** Title and unit, and the keys: in a line of their own where there is a title. */
export function headingItem(
  content: ChartContent,
  keys: readonly ChartKey[],
  frame: Box,
  setting: Setting,
): { readonly heading: TextItem | undefined; readonly area: Box } {
  const { rtl, families, assets } = setting;
  const lettering = letteringOf(setting);
  const words = wordsOf(content, keys, setting);
  const [first] = words;
  if (!first) return { heading: undefined, area: frame };
  const plain = (runs: readonly SceneRun[]): string => runs.map(({ text }) => text).join('');
  const size = largestSize(lettering.heading, lettering.least, (one) =>
    words.every(({ runs }) => lettering.width(plain(runs), one, keys.length > 0) <= frame.width),
  );
  const style = { ...lettering.style, size };
  let y = frame.y;
  const paragraphs = words.map(({ runs, span }): SceneParagraph => {
    const broken = breakLines(runs, style, families, frame.width, assets.measurer);
    const lines = broken.map((line, index) => ({
      x: rtl ? frame.x + frame.width - line.width : frame.x,
      baseline: y + (index * lineSpacing + 0.92) * size,
      width: line.width,
      runs: line.runs,
    }));
    y += broken.length * size * lineSpacing;
    return { level: 0, style, rtl, runs, span, lines };
  });
  const height = y - frame.y;
  const heading: TextItem = {
    kind: 'text',
    name: 'Heading',
    span: first.span,
    box: box(frame.x, frame.y, frame.width, height),
    paragraphs,
    anchor: 'top',
    inset: { left: 0, top: 0, right: 0, bottom: 0 },
    columns: 1,
    columnGap: 0,
    wrap: true,
  };
  return {
    heading,
    area: box(frame.x, frame.y + height + under, frame.width, frame.height - height - under),
  };
}

interface Words {
  readonly runs: readonly SceneRun[];
  /** Where the article says it. */
  readonly span: Span;
}

function wordsOf(
  content: ChartContent,
  keys: readonly ChartKey[],
  { language: { tag, comma, map } }: Setting,
): readonly Words[] {
  const { what, unit } = headingParts(content);
  const { span, titleSpan, heads = [] } = content;
  const run = (text: string, origin?: Origin): SceneRun => ({
    text,
    lang: tag,
    ...(origin ? { origin } : {}),
  });
  const names = keys.flatMap(({ text, color }, index): readonly SceneRun[] => [
    ...(index > 0 ? [run(map.comma)] : []),
    { ...run(text, heads[content.series.findIndex(({ name }) => name === text)]), bold: true, color },
  ]);
  const units = unit === undefined ? [] : [unit];
  if (keys.length > 0 && (content.title?.trim() ?? '') === '') {
    const origin: Origin = { from: 'article', ...(titleSpan ? { span: titleSpan } : {}) };
    return [{ runs: [...names, ...units.map((one) => run(`${comma}${one}`, origin))], span }];
  }
  const said = [...what, ...units].join(comma);
  return [
    ...(said === '' ? [] : [{ runs: [run(said)], span: titleSpan ?? span }]),
    ...(names.length > 0 ? [{ runs: names, span }] : []),
  ];
}
