// What `briefdeck plan` prints: each slide, its layout, who chose it and why, and how to choose another.

import type { Template } from '../template/types.ts';
import { isNote } from '../values/source-mark.ts';
import { plainText } from './runs.ts';
import type { DeckPlan, SlidePlan } from './types.ts';
import { slotWords } from './unplaced.ts';

export function describePlan(plan: DeckPlan, template: Template): string {
  const { slides, parts, sources, cut } = plan;
  const numberWidth = String(slides.length).length + 1;
  const layouts = [...slides, ...(cut?.leftOut ?? [])].map((slide) => slide.layout);
  const layoutWidth = Math.max(0, ...layouts.map((name) => name.length));
  const indent = ' '.repeat(numberWidth + 2);
  const lines = [
    `${count(slides.length, 'slide')}, ${count(sources.length, 'source')}, template "${template.name}"${cut ? `, cut "${cut.name}"` : ''}`,
  ];
  let part = -1;
  slides.forEach((slide, index) => {
    if (slide.part !== part) {
      part = slide.part;
      lines.push('', parts[part] ?? '');
    }
    lines.push(
      `${String(index + 1).padStart(numberWidth)}  ${slide.layout.padEnd(layoutWidth)}  ${plainText(slide.title)}`,
      `${indent}${slide.chosenBy}: ${slide.reason}; ${count(slotWords(slide.slots), 'word')}; ${place(slide)}`,
    );
  });
  if (cut && cut.leftOut.length > 0) {
    lines.push('', `Left out by the "${cut.name}" cut`);
    for (const { layout, title, span } of cut.leftOut)
      lines.push(`${indent}${layout.padEnd(layoutWidth)}  ${title}; ${span.file}:${span.line}`);
  }
  const families = [...new Set(template.layouts.map((layout) => layout.family))];
  lines.push(
    '',
    'To choose another layout, write <!-- layout: NAME --> under the heading of its section.',
    `Layouts: ${families.join(', ')}`,
    '',
  );
  return lines.join('\n');
}

/** The same for programs: plain JSON, stable names. */
export function planJson(plan: DeckPlan): object {
  return {
    title: plan.meta.title,
    language: plan.meta.language,
    slides: plan.slides.map((slide, index) => ({
      number: index + 1,
      part: plan.parts[slide.part] ?? '',
      layout: slide.layout,
      chosenBy: slide.chosenBy,
      reason: slide.reason,
      title: plainText(slide.title),
      words: slotWords(slide.slots),
      slots: Object.keys(slide.slots),
      notes: slide.notes.length,
      sources: slide.sources.filter((number) => !isNote(number)),
      backup: slide.backup,
      file: slide.span.file,
      line: slide.span.line,
      override: '<!-- layout: NAME -->',
    })),
    parts: plan.parts,
    ...(plan.cut
      ? {
          cut: plan.cut.name,
          leftOut: plan.cut.leftOut.map(({ title, layout, span }) => ({
            title,
            layout,
            file: span.file,
            line: span.line,
          })),
        }
      : {}),
    sources: plan.sources.length,
  };
}

function place(slide: SlidePlan): string {
  return `${slide.span.file}:${slide.span.line}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
