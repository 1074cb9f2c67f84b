// How a page of slides looks, and its keys. Without the script the slides stand one below the other.

export const STYLE = `
body { margin: 0; background: #e8e8e8; color: #1a1a1a; font: 16px/1.5 Calibri, Carlito, sans-serif; }
.shared { position: absolute; width: 0; height: 0; }
section { max-width: min(96vw, calc(92vh * WIDTH / HEIGHT)); margin: 2vh auto 4vh; scroll-margin: 2vh; }
section > svg { direction: ltr; display: block; width: 100%; height: auto; background: #fff; box-shadow: 0 1px 6px #0003; }
.notes { padding: .75em 1em; background: #fff; }
.notes summary { cursor: pointer; }
.notes h3 { font-size: 1em; margin: 1em 0 0; }
.notes p, .notes ul { margin: .5em 0; }
a:focus-visible, summary:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  body { background: #202124; color: #e8e8e8; }
  .notes { background: #2b2c2f; }
  .notes a { color: #8ab4f8; }
}
@media print {
  @page { size: WIDTHpt HEIGHTpt; margin: 0; }
  body { background: none; }
  section { max-width: none; margin: 0; break-after: page; break-inside: avoid; }
  section:last-of-type { break-after: auto; }
  section > svg { width: 100vw; box-shadow: none; print-color-adjust: exact; }
  .notes { display: none; }
}
`;

/** Arrows, page keys and space go a slide on or back; Home and End to the ends; N opens and folds all notes; F fills the screen. */
export const KEYS = `
const slides = [...document.querySelectorAll('main > section')];
const shown = () => {
  const middle = innerHeight / 2;
  const at = slides.findIndex((slide) => slide.getBoundingClientRect().bottom > middle);
  return at < 0 ? slides.length - 1 : at;
};
const go = (at) => slides[Math.max(0, Math.min(slides.length - 1, at))].scrollIntoView();
const forward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
const back = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
const keys = {
  [forward]: () => go(shown() + 1), [back]: () => go(shown() - 1),
  PageDown: () => go(shown() + 1), PageUp: () => go(shown() - 1), ' ': () => go(shown() + 1),
  Home: () => go(0), End: () => go(slides.length - 1),
  n: () => {
    const notes = [...document.querySelectorAll('.notes')];
    const open = notes.some((one) => !one.open);
    for (const one of notes) one.open = open;
  },
  f: () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
};
addEventListener('keydown', (event) => {
  const action = keys[event.key];
  if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === ' ' && event.target !== document.body) return;
  event.preventDefault();
  action();
});
`;
