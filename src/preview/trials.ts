// Layouts that are tried in the page: which the slide in view could have, the deck with one of them, and the line that would keep it.

/** Of the page's script: `addTried` says what is tried in what is asked of the server, `layouts` shows the slide's. */
export const TRIALS = `
// By the section's heading: what is tried of it stays while its lines move.
const tried = new Map();
let asking = 0;
function addTried(asked) {
  for (const { layout, line, heading } of tried.values()) asked.append('layout', layout + ' ' + line + ' ' + heading);
}
const comment = (layout) => '<!-- layout: ' + layout + ' -->';
function tryLayout(section, layout) {
  if (layout === undefined) tried.delete(section.heading);
  else tried.set(section.heading, { ...section, layout });
  again();
}
function layouts(slide) {
  const { section } = slide, own = section && tried.get(section.heading);
  if (own) own.line = section.line;
  $('layouts').hidden = !section;
  $('tried').replaceChildren();
  if (own) {
    const keep = make('button', 'Copy'), back = make('button', 'As in the article'), line = make('code', own.layout === '*' ? 'no layout comment' : comment(own.layout));
    keep.onclick = () => { getSelection().selectAllChildren(line); Promise.resolve(navigator.clipboard?.writeText(line.textContent)).then(() => { keep.textContent = 'Copied'; }, () => {}); };
    back.onclick = () => tryLayout(section);
    $('tried').append(make('p', 'Tried in this page only. To keep it, write under the heading, in place of any that stands there:'), line, ' ', ...(own.layout === '*' ? [] : [keep, ' ']), back);
  }
  fits(section, own);
}
// Asked for only while they are looked at.
async function fits(section, own) {
  const number = (asking += 1);
  if (!section || !$('layouts').open) return;
  const asked = chosen();
  asked.set('line', section.line);
  asked.set('heading', section.heading);
  const all = await (await fetch('layouts.json?' + asked)).json();
  if (number !== asking) return;
  const held = document.activeElement?.closest('#fits') && document.activeElement.textContent;
  const planners = { name: '*', said: 'as the planner chooses' };
  $('fits').replaceChildren(...[planners, ...all.filter((one) => !one.needs), ...all.filter((one) => one.needs)].map(({ name, said, slides, needs }) => {
    const item = make('li');
    if (needs) { item.append(make('span', name + ': needs ' + needs, { class: 'quiet' })); return item; }
    const button = make('button', said ?? name, { 'aria-pressed': own?.layout === name });
    button.onclick = () => tryLayout(section, name);
    item.append(button);
    if (slides > 1) item.append(' ', make('small', slides + ' slides', { class: 'quiet' }));
    return item;
  }));
  if (held) [...$('fits').querySelectorAll('button')].find((one) => one.textContent === held)?.focus();
}
document.addEventListener('toggle', ({ target }) => { if (target.id === 'layouts' && deck) layouts(deck.slides[at]); }, true);
`;
