// The page of the preview: the slide in view, all others small, and what is to be said of it. No framework; what a deck says is put in
// as text, or as drawings that briefdeck made.

import { createHash } from 'node:crypto';

const STYLE = `
:root { color-scheme: light dark; --ground: #f1f1f1; --panel: #fff; --ink: #1b1b1b; --quiet: #5b5b5b; --line: #d0d0d0; --mark: #0b57d0; --bad: #b3261e; --odd: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ground: #1c1d1f; --panel: #292a2d; --ink: #e8e8e8; --quiet: #b0b0b0; --line: #45464a; --mark: #8ab4f8; --bad: #f2b8b5; --odd: #f3c26b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.45 system-ui, sans-serif; height: 100vh; display: grid; grid-template: auto 1fr / 190px 1fr 340px; }
header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .5em 1em; align-items: center; padding: .4em .8em; background: var(--panel); border-bottom: 1px solid var(--line); }
header h1 { font-size: 1em; margin: 0; flex: 1; min-width: 10em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
header label { color: var(--quiet); } select, button { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 4px; padding: .15em .5em; }
#list { overflow-y: auto; padding: .6em; margin: 0; list-style: none; border-inline-end: 1px solid var(--line); }
#list button { display: block; width: 100%; padding: 2px; margin-bottom: .5em; text-align: start; border: 2px solid transparent; background: none; cursor: pointer; }
#list button[aria-current] { border-color: var(--mark); }
#list svg { display: block; width: 100%; height: auto; pointer-events: none; }
#list .number { display: flex; justify-content: space-between; font-size: .8em; color: var(--quiet); }
#list .bad { color: var(--bad); } #list .odd { color: var(--odd); } #list .new { color: var(--mark); }
main { display: flex; align-items: center; justify-content: center; padding: 1em; overflow: hidden; min-width: 0; }
#slide { width: 100%; max-width: calc((100vh - 5.5em) * var(--ratio, 1.7778)); } #slide svg { display: block; width: 100%; height: auto; box-shadow: 0 1px 8px #0004; direction: ltr; }
#slide [data-line] { cursor: pointer; }
body.places #slide [data-line] { outline: 1px dashed var(--mark); outline-offset: 1px; }
aside { overflow-y: auto; padding: .8em; border-inline-start: 1px solid var(--line); background: var(--panel); }
aside h2 { font-size: .85em; color: var(--quiet); margin: 1em 0 .2em; } aside h2:first-child { margin-top: 0; }
#findings { list-style: none; padding: 0; margin: 0; } #findings li { margin: .5em 0; } #findings b.error { color: var(--bad); } #findings b.warning { color: var(--odd); }
#findings small, .quiet { color: var(--quiet); } a { color: var(--mark); }
#stopped { background: var(--bad); color: var(--panel); padding: .3em .8em; grid-column: 1 / -1; display: none; } body.stopped #stopped { display: block; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 1px; }
body:fullscreen, body.show { display: block; background: #000; } body.show :is(header, #list, aside, #stopped) { display: none; }
body.show main { height: 100vh; padding: 0; } body.show #slide { max-width: min(100vw, calc(100vh * var(--ratio, 1.7778))); }
body.speaker { grid-template: auto 1fr / 2fr 1fr; } body.speaker #list, body.speaker .tools { display: none; } body.speaker aside { font-size: 1.25em; }
#next svg { width: 100%; height: auto; direction: ltr; } #clock { font-variant-numeric: tabular-nums; }
@media (max-width: 900px) { body { grid-template: auto auto auto auto / 1fr; height: auto; } #list { display: flex; gap: .4em; overflow-x: auto; border: 0; } #list li { flex: 0 0 110px; } aside { border: 0; } #slide { max-width: none; } }
@media print { body { display: block; height: auto; } header, #list, aside, #stopped, main { display: none; } #print { display: block !important; } #print svg { display: block; width: 100%; break-after: page; } }
#print { display: none; }
`;

const SCRIPT = `
const $ = (id) => document.getElementById(id);
const speaker = location.hash === '#speaker';
const channel = new BroadcastChannel('briefdeck' + location.pathname);
let deck, shown, changed = new Set(), at = 0, editor, started = performance.now();
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

async function load() {
  const asked = new URLSearchParams();
  if ($('template').value) asked.set('template', $('template').value);
  if ($('cut').value) asked.set('cut', $('cut').value);
  const answer = await (await fetch('deck.json?' + asked)).json();
  editor = answer.editor;
  document.body.classList.toggle('stopped', !answer.deck);
  if (!answer.deck) {
    $('stopped').textContent = 'The article cannot be built: this is the last deck that could.';
    return findings(answer.findings);
  }
  // Saved, and not changed: what is shown stays, with what it says of the change before.
  const text = JSON.stringify(answer.deck);
  if (text === shown) return findings(deck.findings);
  shown = text;
  const kept = deck?.slides[at]?.name;
  const last = new Map((deck?.slides ?? []).map((slide) => [slide.name, slide.svg + slide.notes]));
  changed = new Set(deck ? answer.deck.slides.filter((slide) => last.get(slide.name) !== slide.svg + slide.notes).map((slide) => slide.name) : []);
  deck = answer.deck;
  document.title = deck.title;
  $('title').textContent = deck.title;
  document.documentElement.lang = 'en';
  document.body.style.setProperty('--ratio', deck.size.width / deck.size.height);
  options($('template'), answer.templates, deck.template);
  options($('cut'), ['', ...deck.cuts], deck.cut);
  const same = deck.slides.findIndex((slide) => slide.name === kept);
  const first = deck.slides.findIndex((slide) => changed.has(slide.name));
  // The slide in view stays; where it is gone, what changed is shown.
  at = Math.max(0, Math.min(deck.slides.length - 1, same >= 0 ? same : first >= 0 ? first : at));
  list();
  show();
}

function options(select, names, chosen) {
  const value = select.value || chosen;
  select.replaceChildren(...names.map((name) => make('option', name || 'whole deck', { value: name })));
  select.value = names.includes(value) ? value : chosen;
}

function list() {
  const worst = new Map();
  for (const finding of deck.findings)
    if (finding.slide !== undefined && finding.severity !== 'info' && worst.get(finding.slide) !== 'bad') worst.set(finding.slide, finding.severity === 'error' ? 'bad' : 'odd');
  $('list').replaceChildren(...deck.slides.map((slide, index) => {
    const item = make('li'), button = make('button', undefined, { 'aria-label': (index + 1) + '. ' + slide.name });
    const picture = make('div'), line = make('div', undefined, { class: 'number' });
    draw(picture, slide.svg, 'small' + index);
    line.append(make('span', index + 1));
    if (changed.has(slide.name)) line.append(make('span', 'changed', { class: 'new' }));
    if (worst.has(index)) line.append(make('span', worst.get(index) === 'bad' ? 'error' : 'warning', { class: worst.get(index) }));
    button.append(picture, line);
    button.onclick = () => go(index);
    item.append(button);
    return item;
  }));
  $('print').replaceChildren(...deck.slides.map((slide, index) => { const one = make('div'); draw(one, slide.svg, 'print' + index); return one; }));
}

function show() {
  const slide = deck.slides[at];
  draw($('slide'), slide.svg);
  draw($('notes'), slide.notes.replace('<details ', '<details open '));
  const why = $('why');
  why.replaceChildren(make('p', slide.layout + ', chosen by the ' + slide.chosenBy + ': ' + slide.reason), place(deck.file, slide.line));
  for (const [index, button] of [...$('list').querySelectorAll('button')].entries()) {
    if (index === at) { button.setAttribute('aria-current', 'true'); button.scrollIntoView({ block: 'nearest', inline: 'nearest' }); }
    else button.removeAttribute('aria-current');
  }
  $('count').textContent = (at + 1) + ' / ' + deck.slides.length;
  draw($('next'), speaker && deck.slides[at + 1] ? deck.slides[at + 1].svg : '', 'next');
  findings(deck.findings);
}

function findings(all) {
  const here = all.filter((one) => one.slide === undefined || one.slide === at || one.severity === 'error');
  $('findings').replaceChildren(...here.map((one) => {
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

$('slide').onclick = (event) => {
  const found = event.target.closest('[data-line]');
  if (!found) return;
  event.preventDefault();
  $('where').replaceChildren(place(deck.file, found.dataset.line));
};
for (const id of ['template', 'cut']) $(id).onchange = load;
$('places').onclick = () => document.body.classList.toggle('places');
const full = () => {
  const on = document.body.classList.toggle('show');
  if (on) document.documentElement.requestFullscreen?.().catch(() => {});
  else if (document.fullscreenElement) document.exitFullscreen();
};
document.addEventListener('fullscreenchange', () => { if (!document.fullscreenElement) document.body.classList.remove('show'); });
$('full').onclick = full;
const speak = () => open(location.pathname + '#speaker', 'briefdeck-speaker', 'width=1100,height=700');
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
if (speaker) setInterval(() => {
  const seconds = Math.floor((performance.now() - started) / 1000);
  $('clock').textContent = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
}, 500);
let loading = Promise.resolve();
const events = new EventSource('events');
events.onmessage = () => { loading = loading.then(load, load); };
events.onerror = () => { $('stopped').textContent = 'The preview has ended.'; document.body.classList.add('stopped'); };
events.onopen = () => document.body.classList.remove('stopped');
`;

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Content-Security-Policy: nothing from elsewhere, and no script but the page's own. */
export const policy = `default-src 'none'; img-src data:; connect-src 'self'; style-src ${digest(STYLE)}; script-src ${digest(SCRIPT)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export const page = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>briefdeck</title>
<style>${STYLE}</style>
</head>
<body>
<div id="stopped" role="alert"></div>
<header>
<h1 id="title">briefdeck</h1>
<span id="count" aria-live="polite"></span> <span id="where"></span>
<span class="tools"><label>Template <select id="template"></select></label> <label>Cut <select id="cut"></select></label>
<button id="places" title="Show what comes from a line of the article; a click on it names the line">Lines</button>
<button id="full" title="Full screen (F)">Full screen</button>
<button id="speak" title="Speaker view (S)">Speaker</button></span>
<span id="clock"></span>
</header>
<ol id="list"></ol>
<main><div id="slide"></div></main>
<aside>
<div id="next"></div>
<h2>Findings</h2><ul id="findings" aria-live="polite"></ul><p id="none" class="quiet">Nothing on this slide.</p><p id="all" class="quiet"></p>
<h2>Layout</h2><div id="why"></div>
<h2>Notes</h2><div id="notes"></div>
</aside>
<div id="print" aria-hidden="true"></div>
<script>${SCRIPT}</script>
</body>
</html>
`;
