// The page of the preview: the slide in view, all others small, and what is to be said of it. No framework; what a deck says is put in
// as text, or as drawings that briefdeck made.

import { createHash } from 'node:crypto';
import { SCRIPT } from './page-script.ts';
import { STYLE } from './page-style.ts';

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Content-Security-Policy: nothing from elsewhere, and no script but the page's own. */
export const policy = `default-src 'none'; img-src data:; connect-src 'self'; style-src ${digest(STYLE)}; script-src ${digest(SCRIPT)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export const page = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>briefdeck</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<div id="stopped" role="alert"></div>
<header>
<h1 id="title">briefdeck</h1>
<span id="count" aria-live="polite"></span> <span id="where"></span>
<span class="tools"><label>Template <select id="template"></select></label> <label>Cut <select id="cut"></select></label>
<label>Overlay <select id="overlay"><option value="">none</option><option value="lines">lines of the article</option><option value="blank">blank share</option><option value="contrast">contrast</option><option value="provenance">whose words</option></select></label>
<button id="full" title="Full screen (F)">Full screen</button>
<button id="speak" title="Speaker view (S)">Speaker</button></span>
<span id="clock"></span>
</header>
<ol id="list" aria-label="Slides"></ol>
<main id="shown" aria-label="Slide"><div id="slide"></div><div id="legend" role="status"></div></main>
<aside aria-label="About this slide">
<div id="next" inert></div>
<section class="about">
<h2>Findings</h2><ul id="findings" aria-live="polite"></ul><p id="none" class="quiet">Nothing on this slide.</p><p id="all" class="quiet"></p>
<h2>Layout</h2><div id="why"></div>
<div id="tried" role="status"></div>
<details id="layouts"><summary>Try another layout</summary><ul id="fits"></ul></details>
</section>
<h2>Notes</h2><div id="notes"></div>
</aside>
<div id="print" aria-hidden="true"></div>
<script>${SCRIPT}</script>
</body>
</html>
`;
