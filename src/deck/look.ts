// Which look a slide has that its author asks for by a comment: its section's own, else its part's. A part's ground is
// for slides that stand on the plain one; a dark quotation stays dark.

import type { Article, Section } from '../article/types.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { leastContrast, readsOn } from '../scene/color.ts';
import type { Color } from '../scene/style.ts';
import type { Look, Template } from '../template/types.ts';
import { faintAccent, groundKept, noGrounds } from './look-messages.ts';
import type { SlidePlan } from './types.ts';

export type LookOf = (
  section: Section | undefined,
  part: Section | undefined,
  slide: SlidePlan,
) => Look | undefined;

const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;

/** What cannot be had is told, once each. */
export function looksOf({ sections }: Article, template: Template, report: Report): LookOf {
  const asked = sections.flatMap(({ hints }) => hints.ground ?? hints.accent ?? []);
  const [first] = asked;
  const { grounds, theme, textContrast = leastContrast(0, false) } = template;
  if (!first) return () => undefined;
  if (!grounds) {
    report(noGrounds(first.span));
    return () => undefined;
  }
  const reads = (color: Color, paper: Color): boolean => readsOn(color, paper, theme, textContrast);
  for (const { hints } of sections) {
    const { accent, ground } = hints;
    const { paper } = grounds[ground?.name ?? 'light'];
    const scheme = accent && accents[accent.number - 1];
    if (!scheme || reads({ scheme }, paper)) continue;
    const others = accents.flatMap((one, index) => (reads({ scheme: one }, paper) ? [index + 1] : []));
    report(faintAccent(accent.number, others, textContrast, accent.span));
  }
  const plain = new Set(template.layouts.flatMap((one) => (one.background ? [] : [one.name])));
  return (section, part, { layout, slots }) => {
    const own = section?.hints;
    const ground = own?.ground ?? (plain.has(layout) ? part?.hints.ground : undefined);
    const accent = own?.accent ?? part?.hints.accent;
    const scheme = accent && accents[accent.number - 1];
    // Maps are lettered, and the colours of charts chosen, for the plain ground.
    const drawn = Object.values(slots).find(({ kind }) => kind === 'map' || kind === 'chart');
    const kept = ground && drawn && !reads(template.palette.ink, grounds[ground.name].paper);
    if (kept) report(groundKept(drawn.kind, ground.name, ground.span));
    const name = kept ? undefined : ground?.name;
    if (!name && !scheme) return undefined;
    return { ...(name ? { ground: name } : {}), ...(scheme ? { accent: scheme } : {}) };
  };
}
