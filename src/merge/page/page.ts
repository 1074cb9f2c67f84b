// One page of what changed between two decks: each slide that did as it was and as it is, side by side, under the changes in words.

import type { AuditFile, FileSlide } from '../../audit/types.ts';
import { escapeXml } from '../../svg/markup.ts';
import type { Change } from '../types.ts';
import { changeLine, type Marks, slideHead } from '../wording.ts';
import { drawSlide } from './draw-slide.ts';

/** A deck by its file's name. */
export interface ShownDeck {
  readonly name: string;
  readonly deck: AuditFile;
}

const marks: Marks = {
  same: escapeXml,
  removed: (text) => `<del>${escapeXml(text)}</del>`,
  added: (text) => `<ins>${escapeXml(text)}</ins>`,
  becomes: '→',
};

/** @param notCompared what was left out, in words. */
export function differencePage(
  old: ShownDeck,
  fresh: ShownDeck,
  changes: readonly Change[],
  notCompared: readonly string[],
): string {
  const whole = changes.filter(({ slide }) => !slide);
  const slides = new Map<string, Change[]>();
  for (const change of changes) {
    if (!change.slide) continue;
    const key = `${change.slide.old} ${change.slide.new}`;
    slides.set(key, [...(slides.get(key) ?? []), change]);
  }
  const title = `${old.name} → ${fresh.name}`;
  const left = [
    'Not drawn: charts, diagrams, films, outlines, lines and effects; a gradient is its first colour, and text breaks where the browser breaks it.',
    ...notCompared.map((one) => `Not compared: ${one}.`),
  ];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="briefdeck">
<title>${escapeXml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeXml(title)}</h1>
<p>${changes.length === 0 ? 'Nothing changed that a person reads or sees.' : `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`}</p>
${left.map((one) => `<p class="left">${escapeXml(one)}</p>`).join('\n')}
${whole.length > 0 ? listed(whole) : ''}
${[...slides.values()].map((some) => slideHtml(some, old, fresh)).join('\n')}
</body>
</html>
`;
}

const listed = (changes: readonly Change[]): string => {
  const lines = changes.map((one) => changeLine(one, marks)).filter((line) => line !== '');
  return lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
};

function slideHtml(changes: readonly Change[], old: ShownDeck, fresh: ShownDeck): string {
  const [first] = changes;
  const slide = first?.slide;
  if (!first || !slide) return '';
  const names = new Set(changes.flatMap(({ shape }) => shape ?? []));
  const figure = ({ name, deck }: ShownDeck, number: number | undefined): string => {
    const shown = number === undefined ? undefined : deck.slides[number - 1];
    if (!shown) return '<figure></figure>';
    return `<figure>${drawSlide(deck, shown, idsOf(shown, names))}<figcaption>${escapeXml(`${name}, slide ${number}`)}</figcaption></figure>`;
  };
  return `<section>
<h2>${escapeXml(slideHead(first))}</h2>
${listed(changes)}
<div class="pair">${figure(old, slide.old)}${figure(fresh, slide.new)}</div>
</section>`;
}

const idsOf = ({ shapes }: FileSlide, names: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(shapes.filter(({ name }) => names.has(name)).map(({ id }) => id));

const STYLE = `
body { margin: 2rem auto; max-width: 110rem; padding: 0 1.5rem; background: #f4f4f2; color: #1a1a1a; font: 16px/1.5 Calibri, Carlito, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin: 0 0 .25rem; }
section { margin: 2.5rem 0; }
.left { color: #555; margin: .25rem 0; font-size: .9rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
figure { margin: 0; } figure > svg { display: block; width: 100%; height: auto; background: #fff; box-shadow: 0 1px 6px #0003; }
figcaption { color: #555; font-size: .85rem; padding-top: .25rem; }
del { background: #fbd5d5; color: #8a1c1c; margin-inline-end: .2em; } ins { background: #d2f0d6; color: #14532d; text-decoration: none; }
@media (max-width: 60rem) { .pair { grid-template-columns: 1fr; } }
@media print { section { break-inside: avoid; } body { background: none; } }
`;
