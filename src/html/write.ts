// A Scene as one HTML file: the slides as SVG, whose text can be selected and found, with the notes below each. It opens from a disk,
// fetches nothing, and is read without its script, which only adds keys.

import { createHash } from 'node:crypto';
import type { Words } from '../language/types.ts';
import type { Pictures } from '../media/types.ts';
import type { Scene, SceneSlide } from '../scene/types.ts';
import { escapeXml } from '../svg/markup.ts';
import { slideId } from '../svg/text.ts';
import { slideSvg } from '../svg/write.ts';
import type { Template } from '../template/types.ts';
import { notesHtml } from './notes.ts';
import { KEYS, STYLE } from './page.ts';

/** @returns the whole file; the same scene gives the same text. */
export function writeHtml(
  scene: Scene,
  template: Template,
  pictures: Pictures,
  words: Pick<Words, 'notes'>,
): string {
  const { width, height } = scene.size;
  const slides = scene.slides.map((slide, index) =>
    slideHtml(slide, index, { scene, template, pictures, words }),
  );
  const shared = sharedPictures(slides);
  const style = STYLE.replaceAll('WIDTH', String(width)).replaceAll('HEIGHT', String(height));
  // Nothing is fetched and no other script runs, whatever an article holds.
  const policy = `default-src 'none'; img-src data:; style-src '${digest(style)}'; script-src '${digest(KEYS)}'`;
  return `<!DOCTYPE html>
<html lang="${escapeXml(scene.language)}"${scene.rtl ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="briefdeck">
<title>${escapeXml(scene.properties.title)}</title>
<style>${style}</style>
</head>
<body>
${shared.definitions}<main>
${shared.slides.join('\n')}
</main>
<script>${KEYS}</script>
</body>
</html>
`;
}

/** As Content-Security-Policy level 3 names what a page itself contains. */
const digest = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

interface Deck {
  readonly scene: Scene;
  readonly template: Template;
  readonly pictures: Pictures;
  readonly words: Pick<Words, 'notes'>;
}

function slideHtml(slide: SceneSlide, index: number, { scene, template, pictures, words }: Deck): string {
  const id = slideId(index);
  // A page shows a title of a drawing as a tip wherever the pointer rests; the section is named instead.
  const svg = apart(
    slideSvg(slide, scene, template, pictures)
      .trimEnd()
      .replace(/<title>.*?<\/title>\n/, ''),
    id,
  );
  const name = escapeXml(slide.name);
  const notes = slide.notes.length > 0 ? notesHtml(slide.notes, scene, words) : '';
  return `<section id="${id}" aria-label="${index + 1}. ${name}">\n${svg}\n${notes}</section>`;
}

/** Hatches and arrowheads are named once a slide, and a page has many. Text has no plain quotation marks, so only names are met. */
function apart(svg: string, slide: string): string {
  return svg
    .replaceAll(/ id="([^"]*)"/g, ` id="${slide}-$1"`)
    .replaceAll(/="url\(#([^")]*)\)"/g, `="url(#${slide}-$1)"`);
}

/** A picture that several slides show, a logo, stands in the file once. */
function sharedPictures(slides: readonly string[]): {
  readonly definitions: string;
  readonly slides: readonly string[];
} {
  const address =
    /<image x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)" preserveAspectRatio="none" href="(data:[^"]*)"(?:\/>|>(.*?)<\/image>)/g;
  const seen = new Map<string, number>();
  for (const slide of slides)
    for (const [, , , , , href = ''] of slide.matchAll(address)) seen.set(href, (seen.get(href) ?? 0) + 1);
  const shared = [...seen].filter(([, count]) => count > 1).map(([href]) => href);
  if (shared.length === 0) return { definitions: '', slides };
  const symbols = shared.map(
    (href, index) =>
      `<symbol id="picture-${index + 1}" viewBox="0 0 1 1" preserveAspectRatio="none"><image width="1" height="1" preserveAspectRatio="none" href="${href}"/></symbol>`,
  );
  return {
    definitions: `<svg class="shared" aria-hidden="true">${symbols.join('')}</svg>\n`,
    slides: slides.map((slide) =>
      slide.replaceAll(address, (whole, x, y, width, height, href, inner = '') => {
        const at = shared.indexOf(href);
        return at < 0
          ? whole
          : `<use href="#picture-${at + 1}" x="${x}" y="${y}" width="${width}" height="${height}">${inner}</use>`;
      }),
    ),
  };
}
