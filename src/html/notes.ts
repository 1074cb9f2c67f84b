// The speaker's notes of a slide as HTML: paragraphs, headings and lists, folded away until they are asked for.

import type { Words } from '../language/types.ts';
import type { Scene, SceneNote, SceneRun } from '../scene/types.ts';
import { escapeXml } from '../svg/markup.ts';
import { slideId } from '../svg/text.ts';

export function notesHtml(
  notes: readonly SceneNote[],
  { language }: Scene,
  words: Pick<Words, 'notes'>,
): string {
  const parts: string[] = [];
  let depth = 0;
  const close = (to: number): void => {
    for (; depth > to; depth -= 1) parts.push('</li></ul>');
  };
  for (const note of notes) {
    const said = note.runs.map((run) => runHtml(run, language)).join('');
    if (note.style !== 'bullet') {
      close(0);
      parts.push(note.style === 'heading' ? `<h3>${said}</h3>` : `<p>${said}</p>`);
      continue;
    }
    const level = note.level + 1;
    close(level);
    if (depth === level) parts.push('</li>');
    for (; depth < level - 1; depth += 1) parts.push('<ul><li>');
    if (depth < level) {
      parts.push('<ul>');
      depth = level;
    }
    parts.push(`<li>${said}`);
  }
  close(0);
  return `<details class="notes"><summary>${escapeXml(words.notes)}</summary>${parts.join('')}</details>\n`;
}

function runHtml(run: SceneRun, language: string): string {
  if (run.text === '\n') return '<br>';
  const marks = [
    ...(run.bold ? ['b'] : []),
    ...(run.italic ? ['i'] : []),
    ...(run.strike ? ['s'] : []),
    ...(run.code ? ['code'] : []),
    ...(run.script === 'super' ? ['sup'] : run.script === 'sub' ? ['sub'] : []),
  ];
  const marked = marks.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, escapeXml(run.text));
  const spoken = run.lang === language ? marked : `<span lang="${escapeXml(run.lang)}">${marked}</span>`;
  const href = run.link ?? (run.slide === undefined ? undefined : `#${slideId(run.slide)}`);
  return href === undefined ? spoken : `<a href="${escapeXml(href)}">${spoken}</a>`;
}
