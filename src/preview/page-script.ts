// The script of the preview's page. No framework; what a deck says is put in as text, or as drawings that briefdeck made.

import { OVERLAYS } from './overlays.ts';
import { TRIALS } from './trials.ts';

export const SCRIPT = `${OVERLAYS}${TRIALS}
const $ = (id) => document.getElementById(id);
// A speaker's window begins at the slide, and with the template and cut, of the page that opened it.
const opened = () => /^#speaker-(\\d+)\\?(.*)$/.exec(location.hash);
const speaker = opened() !== null;
const channel = new BroadcastChannel('briefdeck' + location.pathname);
let deck, answered, sent, shown, changed = new Set(), at = Number(opened()?.[1] ?? 0), editor, drawings = 0, small = [], started = performance.now();
document.body.classList.toggle('speaker', speaker);

const make = (tag, text, attributes = {}) => {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};
// Drawings and notes are briefdeck's own, in which what the article says is escaped; and the page's policy runs no script but this.
const draw = (into, markup, id) => { into.innerHTML = id ? markup.replaceAll(/ id="([^"]*)"/g, ' id="' + id + '-$1"').replaceAll(/="url\\(#([^")]*)\\)"/g, '="url(#' + id + '-$1)"') : markup; };
const place = (file, line) => {
  const name = file + ':' + line;
  if (!editor) return make('span', name, { class: 'quiet' });
  return make('a', name, { href: editor.replaceAll('{file}', encodeURI(file)).replaceAll('{line}', line) });
};

function chosen() {
  if (speaker) return new URLSearchParams(opened()[2]);
  const asked = new URLSearchParams();
  if ($('template').value) asked.set('template', $('template').value);
  if ($('cut').value) asked.set('cut', $('cut').value);
  addTried(asked);
  return asked;
}

// All of a deck but its drawings and notes.
const saidOf = (deck) => JSON.stringify({ ...deck, slides: deck.slides.map(({ svg, notes, ...rest }) => rest) });
const again = () => { loading = loading.then(load, load); };
async function load() {
  const asked = chosen();
  if (deck) asked.set('has', answered);
  const answer = await (await fetch('deck.json?' + asked)).json();
  editor = answer.editor;
  document.body.classList.toggle('stopped', !answer.deck);
  if (!answer.deck) {
    $('stopped').textContent = 'The article cannot be built' + (deck ? ': this is the last deck that could.' : ' yet.');
    return findings(answer.findings);
  }
  answered = answer.version;
  // What this page has already is sent by its number there.
  for (const slide of answer.deck.slides) if (slide.same !== undefined) { const { svg, notes } = deck.slides[slide.same]; Object.assign(slide, { svg, notes }); delete slide.same; }
  // Saved, and not changed: what is shown stays, with what it says of the change before.
  const said = saidOf(answer.deck), isAsWas = (slide, was) => slide.svg === was?.svg && slide.notes === was.notes;
  if (said === sent && answer.deck.slides.every((slide, index) => isAsWas(slide, deck.slides[index]))) return findings(deck.findings);
  sent = said;
  const kept = deck?.slides[at];
  const last = new Map((deck?.slides ?? []).map((slide) => [slide.name, slide]));
  changed = new Set(deck ? answer.deck.slides.filter((slide) => !isAsWas(slide, last.get(slide.name))).map((slide) => slide.name) : []);
  deck = answer.deck;
  document.title = deck.title;
  $('title').textContent = deck.title;
  document.documentElement.lang = 'en';
  sized(deck.size);
  if (!asked.has('template')) given.template = deck.template;
  if (!asked.has('cut')) given.cut = deck.cut || 'whole deck';
  options($('template'), answer.templates, given.template);
  options($('cut'), deck.cuts, given.cut);
  // The slide in view stays, or the first of its section, or the one at its line; where all are gone, what changed is shown.
  const found = [(one) => one.name === kept?.name, (one) => kept?.section && one.section?.heading === kept.section.heading, (one) => kept?.section && one.section?.line === kept.section.line, (one) => changed.has(one.name)].map((is) => deck.slides.findIndex(is)).find((one) => one >= 0);
  at = Math.max(0, Math.min(deck.slides.length - 1, found ?? at));
  list();
  show();
}

// What the article or the command asks for stands first, and is followed as long as nothing else is chosen here.
const given = {};
function options(select, names, own) {
  const all = [own + ', as given', ...names].join('\\n');
  if (select.dataset.all === all) return;
  const value = select.value;
  select.dataset.all = all;
  select.replaceChildren(make('option', own + ', as given', { value: '' }), ...names.map((name) => make('option', name, { value: name })));
  select.value = names.includes(value) ? value : '';
}
// Pages that are printed are as large as slides.
function sized({ width, height }) {
  document.body.style.setProperty('--ratio', width / height);
  const sheet = document.styleSheets[0], last = sheet.cssRules.length - 1, rule = '@page { size: ' + width + 'pt ' + height + 'pt; margin: 0; }';
  if (sheet.cssRules[last] instanceof CSSPageRule) sheet.deleteRule(last);
  sheet.insertRule(rule, sheet.cssRules.length);
}

function list() {
  const worst = new Map();
  for (const finding of deck.findings)
    if (finding.slide !== undefined && finding.severity !== 'info' && worst.get(finding.slide) !== 'bad') worst.set(finding.slide, finding.severity === 'error' ? 'bad' : 'odd');
  // What is as it was keeps its place in the page.
  small = deck.slides.map((slide, index) => {
    const old = small[index], said = [index + 1, slide.name, changed.has(slide.name), worst.get(index)].join(' ');
    if (old?.svg === slide.svg && old.said === said) return old;
    const item = old?.item ?? make('li'), button = old?.button ?? make('button'), picture = old?.picture ?? make('div', undefined, { inert: '', 'aria-hidden': 'true' }), line = make('div', undefined, { class: 'number' });
    button.setAttribute('aria-label', (index + 1) + '. ' + slide.name);
    if (old?.svg !== slide.svg) draw(picture, slide.svg, 'small' + (drawings += 1));
    line.append(make('span', index + 1));
    if (changed.has(slide.name)) line.append(make('span', 'changed', { class: 'new' }));
    if (worst.has(index)) line.append(make('span', worst.get(index) === 'bad' ? 'error' : 'warning', { class: worst.get(index) }));
    button.replaceChildren(picture, line);
    button.onclick = () => go(index);
    if (!old) item.append(button);
    return { item, button, picture, svg: slide.svg, said };
  });
  const items = $('list').children;
  for (const [index, { item }] of small.entries()) if (items[index] !== item) $('list').insertBefore(item, items[index] ?? null);
  while (items.length > small.length) $('list').lastChild.remove();
}

addEventListener('beforeprint', () => $('print').replaceChildren(...(deck?.slides ?? []).map((slide, index) => { const one = make('div'); draw(one, slide.svg, 'print' + index); return one; })));
addEventListener('afterprint', () => $('print').replaceChildren());

function show() {
  const slide = deck.slides[at];
  // A drawing's title is shown as a tip wherever the pointer rests: the region is named instead.
  if (shown !== slide.svg) draw($('slide'), slide.svg.replace(/<title>.*?<\\/title>/, ''));
  $('shown').setAttribute('aria-label', 'Slide ' + (at + 1) + '. ' + slide.name);
  shown = slide.svg;
  overlay();
  draw($('notes'), slide.notes.replace('<details ', '<details open ') || '<p class="quiet">None.</p>');
  const why = $('why');
  why.replaceChildren(make('p', slide.layout + ', chosen by the ' + slide.chosenBy + ': ' + slide.reason), place(deck.file, slide.line));
  layouts(slide);
  for (const [index, button] of [...$('list').querySelectorAll('button')].entries()) {
    if (index !== at) { button.removeAttribute('aria-current'); continue; }
    if (button.hasAttribute('aria-current')) continue;
    button.setAttribute('aria-current', 'true');
    // Makes the browser lay the page out at once: only where another slide comes into view.
    button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
  $('count').textContent = (at + 1) + ' / ' + deck.slides.length;
  draw($('next'), speaker && deck.slides[at + 1] ? deck.slides[at + 1].svg : '', 'next');
  findings(deck.findings);
}

function findings(all) {
  const here = all.filter((one) => one.slide === undefined || one.slide === at || one.severity === 'error');
  const first = (one) => one.severity === 'error' ? 0 : 1;
  $('findings').replaceChildren(...here.sort((one, other) => first(one) - first(other)).map((one) => {
    const item = make('li');
    item.append(make('b', one.severity, { class: one.severity }), ' ' + one.message + ' ');
    if (one.line) item.append(place(one.file, one.line));
    for (const hint of one.hints) item.append(make('br'), make('small', hint));
    return item;
  }));
  $('none').hidden = here.length > 0;
  $('all').textContent = all.length + (all.length === 1 ? ' finding in all' : ' findings in all');
}

function go(to, told) {
  at = Math.max(0, Math.min(deck.slides.length - 1, to));
  show();
  if (!told) channel.postMessage(at);
}
channel.onmessage = ({ data }) => { if (deck && data !== at) go(data, true); };

// Links to slides are followed here, others beside the preview; before an audience a click follows, else it names the line.
addEventListener('click', (event) => {
  const link = event.target.closest('#slide a, #notes a'), href = link?.getAttribute('href'), [, to] = /^#slide-(\\d+)$/.exec(href ?? '') ?? [];
  if (!link) return;
  if (!to) { link.setAttribute('target', '_blank'); link.setAttribute('rel', 'noopener noreferrer'); return; }
  event.preventDefault();
  go(to - 1);
});
$('slide').onclick = (event) => {
  const found = event.target.closest('[data-line]'), link = event.target.closest('a');
  if (!found || (link && (event.ctrlKey || event.metaKey || document.body.classList.contains('show')))) return;
  if (link && !link.getAttribute('href').startsWith('#')) event.preventDefault();
  $('where').replaceChildren(place(deck.file, deck.lines.indexOf(Number(found.dataset.line)) + 1 || found.dataset.line));
};
for (const id of ['template', 'cut']) $(id).onchange = again;
$('overlay').onchange = overlay;
const full = () => {
  const on = document.body.classList.toggle('show');
  if (on) document.documentElement.requestFullscreen?.().catch(() => {});
  else if (document.fullscreenElement) document.exitFullscreen();
};
document.addEventListener('fullscreenchange', () => { if (!document.fullscreenElement) document.body.classList.remove('show'); });
$('full').onclick = full;
const speak = () => open(location.pathname + '#speaker-' + at + '?' + chosen(), 'briefdeck-speaker', 'width=1100,height=700');
$('speak').onclick = speak;
const keys = { ArrowRight: () => go(at + 1), ArrowDown: () => go(at + 1), PageDown: () => go(at + 1), ' ': () => go(at + 1), ArrowLeft: () => go(at - 1), ArrowUp: () => go(at - 1), PageUp: () => go(at - 1), Home: () => go(0), End: () => go(deck.slides.length - 1), f: full, F: full, s: speak, S: speak };
addEventListener('keydown', (event) => {
  if (!deck || event.ctrlKey || event.metaKey || event.altKey || event.target.matches('select')) return;
  if (event.key === ' ' && event.target.matches('button, summary')) return;
  const action = keys[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});
if (speaker) addEventListener('hashchange', () => { at = Number(opened()[1]); again(); if (deck) go(at, true); });
if (speaker) setInterval(() => {
  const seconds = Math.floor((performance.now() - started) / 1000);
  $('clock').textContent = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
}, 500);
let loading = Promise.resolve();
const events = new EventSource('events');
events.onmessage = again;
events.onerror = () => { $('stopped').textContent = 'The preview has ended.'; document.body.classList.add('stopped'); };
events.onopen = () => document.body.classList.remove('stopped');
`;
