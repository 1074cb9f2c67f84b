// What can be laid over the slide in view, worked out in the browser from the drawing itself: boxes of what comes from the article, room
// that is left blank, text by its contrast with what is under it, and whose words each text is.

import { largeFrom } from '../scene/color.ts';

/** Of the page's script: \`overlays\` by name; each draws into a group over the slide and returns what its colours mean. */
export const OVERLAYS = `
const SVG = 'http://www.w3.org/2000/svg';
const shape = (layer, box, attributes) => {
  const rect = document.createElementNS(SVG, 'rect');
  for (const [key, value] of Object.entries({ x: box.x, y: box.y, width: box.width, height: box.height, 'pointer-events': 'none', ...attributes })) rect.setAttribute(key, value);
  layer.append(rect);
};
// In the slide's own points, wherever an element was turned or moved.
const boxOf = (element, svg, box = element.getBBox()) => {
  const to = svg.getScreenCTM().inverse().multiply(element.getScreenCTM());
  const at = [[0, 0], [1, 0], [0, 1], [1, 1]].map(([x, y]) => new DOMPoint(box.x + x * box.width, box.y + y * box.height).matrixTransform(to));
  const x = Math.min(...at.map((one) => one.x)), y = Math.min(...at.map((one) => one.y));
  return { x, y, width: Math.max(...at.map((one) => one.x)) - x, height: Math.max(...at.map((one) => one.y)) - y };
};
const drawn = (svg) => [...svg.querySelectorAll('[data-name] :is(text, path, rect, line, circle, ellipse, image), path[data-name]')];
// Parts of lines that are of one look; halos are drawn behind them.
const runs = (svg) => [...svg.querySelectorAll('text:not([fill="none"])')].flatMap((text) => text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text]).filter((one) => one.textContent.trim() !== '');
const runBox = (run, svg) => {
  const count = run.getNumberOfChars();
  if (count === 0) return undefined;
  const all = [run.getExtentOfChar(0), run.getExtentOfChar(count - 1)], x = Math.min(...all.map((one) => one.x)), y = Math.min(...all.map((one) => one.y));
  return boxOf(run, svg, { x, y, width: Math.max(...all.map((one) => one.x + one.width)) - x, height: Math.max(...all.map((one) => one.y + one.height)) - y });
};
const rgb = (color) => (/rgba?\\(([^)]*)\\)/.exec(color)?.[1] ?? '').split(/[ ,/]+/).map(Number);
const luminance = (color) => rgb(color).slice(0, 3).map((one) => one / 255).map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4).reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0);
const contrast = (one, other) => { const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b); return (light + 0.05) / (dark + 0.05); };
// The colour under the middle of a run; nothing where that is a picture, a hatch or seen through.
const under = (run, svg) => {
  const box = run.getBoundingClientRect();
  for (const one of document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2)) {
    if (!svg.contains(one) || one === svg || one.closest('text, .overlay')) continue;
    if (one.localName === 'image') return undefined;
    const { fill, fillOpacity } = getComputedStyle(one);
    if (fill === 'none') continue;
    return fill.startsWith('rgb') && Number(fillOpacity) === 1 ? fill : undefined;
  }
};
const froms = { article: ['article', '#0b57d0'], 'front matter': ['front matter', '#6a1b9a'], data: ['a file of data', '#00695c'], template: ['template', '#8a5a00'], briefdeck: ['briefdeck', '#b3261e'] };
const overlays = {
  lines: (svg, layer) => {
    const all = [...svg.querySelectorAll('[data-line]')];
    for (const one of all) shape(layer, boxOf(one, svg), { fill: 'none', stroke: '#0b57d0', 'stroke-dasharray': '3 2' });
    return [[(all.length === 1 ? '1 text names' : all.length + ' texts name') + ' its line of the article when clicked', '#0b57d0']];
  },
  blank: (svg, layer) => {
    const { width, height } = svg.viewBox.baseVal, step = width / 96, down = Math.ceil(height / step);
    const taken = new Uint8Array(96 * down);
    for (const one of drawn(svg)) {
      const box = boxOf(one, svg);
      for (let y = Math.max(0, Math.floor(box.y / step)); y < Math.min(down, Math.ceil((box.y + box.height) / step)); y += 1)
        for (let x = Math.max(0, Math.floor(box.x / step)); x < Math.min(96, Math.ceil((box.x + box.width) / step)); x += 1) taken[y * 96 + x] = 1;
    }
    let blank = 0;
    for (let y = 0; y < down; y += 1) for (let x = 0; x < 96; ) {
      let end = x;
      while (end < 96 && !taken[y * 96 + end]) end += 1;
      if (end > x) shape(layer, { x: x * step, y: y * step, width: (end - x) * step, height: step }, { fill: '#0b57d0', 'fill-opacity': 0.25 });
      blank += end - x;
      x = end + 1;
    }
    return [[Math.round(blank / taken.length * 100) + ' % of the slide is blank', '#0b57d0']];
  },
  contrast: (svg, layer) => {
    let [least, low, unknown] = [Infinity, 0, 0];
    for (const run of runs(svg)) {
      const ground = under(run, svg), box = runBox(run, svg), { fill, fontSize, fontWeight } = getComputedStyle(run);
      const large = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? ${largeFrom.bold} : ${largeFrom.regular});
      if (!box) continue;
      if (!ground) { unknown += 1; shape(layer, box, { fill: 'none', stroke: '#8a5a00', 'stroke-dasharray': '3 2' }); continue; }
      const ratio = contrast(fill, ground);
      least = Math.min(least, ratio);
      if (ratio < (large ? 3 : 4.5)) { low += 1; shape(layer, box, { fill: '#b3261e', 'fill-opacity': 0.25, stroke: '#b3261e' }); }
    }
    const said = [[low + ' too faint (WCAG 2: 4.5, large text 3)', '#b3261e']];
    if (unknown) said.push([unknown + ' on a picture, a hatch or nothing', '#8a5a00']);
    return least < Infinity ? [...said, ['least contrast ' + least.toFixed(1) + ' : 1']] : said;
  },
  provenance: (svg, layer) => {
    const seen = new Set();
    for (const run of runs(svg)) {
      const from = run.dataset.whose ?? 'article', [, color] = froms[from] ?? froms.article, box = runBox(run, svg);
      if (!box) continue;
      seen.add(from);
      shape(layer, box, { fill: color, 'fill-opacity': 0.25 });
    }
    return Object.keys(froms).filter((one) => seen.has(one)).map((one) => froms[one]);
  },
};
function overlay() {
  const svg = $('slide').querySelector('svg'), name = $('overlay').value;
  svg?.querySelector('.overlay')?.remove();
  const layer = document.createElementNS(SVG, 'g');
  layer.setAttribute('class', 'overlay');
  const said = svg && name ? overlays[name](svg, layer) : [];
  if (said.length > 0) svg.append(layer);
  $('legend').replaceChildren(...said.map(([text, color]) => {
    const one = make('span'), mark = make('i');
    mark.style.background = color;
    if (color) one.append(mark);
    one.append(text);
    return one;
  }));
}
`;
