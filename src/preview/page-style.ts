// How the preview's page looks: light and dark, wide and narrow, on paper, before an audience and for a speaker.

export const STYLE = `
:root { color-scheme: light dark; --ground: #f1f1f1; --panel: #fff; --ink: #1b1b1b; --quiet: #5b5b5b; --line: #d0d0d0; --mark: #0b57d0; --bad: #b3261e; --odd: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ground: #1c1d1f; --panel: #292a2d; --ink: #e8e8e8; --quiet: #b0b0b0; --line: #45464a; --mark: #8ab4f8; --bad: #f2b8b5; --odd: #f3c26b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.45 system-ui, sans-serif; height: 100vh; display: grid; grid-template: auto auto 1fr / 190px 1fr 340px; }
header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .5em 1em; align-items: center; padding: .4em .8em; background: var(--panel); border-bottom: 1px solid var(--line); }
header h1 { font-size: 1em; margin: 0; flex: 1; min-width: 10em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
header .tools { display: flex; flex-wrap: wrap; gap: .4em .8em; align-items: center; }
header label { color: var(--quiet); } select, button { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 4px; padding: .15em .5em; max-width: 100%; }
#list { overflow-y: auto; padding: .6em; margin: 0; list-style: none; border-inline-end: 1px solid var(--line); grid-row: 3; }
#list button { display: block; width: 100%; padding: 2px; margin-bottom: .5em; text-align: start; border: 2px solid transparent; background: none; cursor: pointer; }
#list button[aria-current] { border-color: var(--mark); }
#list li { content-visibility: auto; contain-intrinsic-size: auto 130px; }
#list svg { display: block; width: 100%; height: auto; pointer-events: none; direction: ltr; }
#list .number { display: flex; justify-content: space-between; font-size: .8em; color: var(--quiet); }
#list .bad { color: var(--bad); } #list .odd { color: var(--odd); } #list .new { color: var(--mark); }
main { display: flex; flex-direction: column; gap: .5em; align-items: center; justify-content: center; padding: 1em; overflow: hidden; min-width: 0; grid-row: 3; }
#slide { width: 100%; max-width: calc((100vh - 7em) * var(--ratio, 1.7778)); } #slide svg { display: block; width: 100%; height: auto; box-shadow: 0 1px 8px #0004; direction: ltr; }
#slide [data-line] { cursor: pointer; }
#legend { min-height: 1.5em; font-size: .9em; color: var(--quiet); display: flex; flex-wrap: wrap; gap: .2em 1em; justify-content: center; } #legend i { display: inline-block; width: .9em; height: .9em; margin-inline-end: .3em; vertical-align: -.1em; border: 1px solid #0006; }
aside { overflow-y: auto; padding: .8em; border-inline-start: 1px solid var(--line); background: var(--panel); grid-row: 3; }
aside h2 { font-size: .85em; color: var(--quiet); margin: 1em 0 .2em; } aside h2:first-child { margin-top: 0; }
aside, header { overflow-wrap: anywhere; }
#fits { list-style: none; padding: 0; margin: .3em 0; } #fits li { margin: .2em 0; } #fits button[aria-pressed=true] { border-color: var(--mark); color: var(--mark); } #tried code { user-select: all; } #layouts summary { cursor: pointer; }
#findings { list-style: none; padding: 0; margin: 0; } #findings li { margin: .5em 0; } #findings b.error { color: var(--bad); } #findings b.warning { color: var(--odd); }
#findings small, .quiet { color: var(--quiet); } a { color: var(--mark); }
#stopped { background: var(--bad); color: var(--panel); padding: .3em .8em; grid-column: 1 / -1; grid-row: 2; display: none; } body.stopped #stopped { display: block; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 1px; }
body:fullscreen, body.show { display: block; background: #000; } body.show :is(header, #list, aside, #stopped, #legend) { display: none; }
body.show main { height: 100vh; padding: 0; } body.show #slide { max-width: min(100vw, calc(100vh * var(--ratio, 1.7778))); }
body.speaker { grid-template: auto auto 1fr / 2fr 1fr; } body.speaker :is(#list, .tools, #legend, .about) { display: none; } body.speaker aside { font-size: 1.25em; }
#next svg { width: 100%; height: auto; direction: ltr; } #clock { font-variant-numeric: tabular-nums; }
@media (max-width: 900px) {
  body, body.speaker { display: block; height: auto; } header h1 { flex-basis: 100%; white-space: normal; }
  #list { display: flex; gap: .4em; overflow-x: auto; border: 0; } #list li { flex: 0 0 110px; } aside { border: 0; } main { padding: .6em; } #slide { max-width: none; }
}
@media print { body { display: block; height: auto; background: none; } header, #list, aside, #stopped, main { display: none !important; } #print { display: block !important; } #print svg { display: block; width: 100%; break-after: page; print-color-adjust: exact; } }
#print { display: none; }
`;
