// What pages of news sites and institutes say twice or below the text: captions, pull quotes, who the author is, notes with a
// raised number alone.

import { describe, expect, it } from 'vitest';
import { draftArticle } from '../../src/draft/draft.ts';
import { readHtml } from '../../src/draft/read-html.ts';
import { files } from '../deck-of.ts';

const page = `<html lang="en"><head><title>Brief: The mill at Ore | Ore Institute</title><meta name="author" content="Mona Adair"></head><body>
<h1>The mill at Ore</h1>
<figure><img src="a.jpg"><figcaption>The mill at Ore in winter. Photo: J. Korda</figcaption></figure>
<p>The mill at Ore in winter.</p>
<p>The mill was sold in March, the council said, and the price was 4 × 10<sup>6</sup> crowns.<sup>1</sup></p>
<p>“Nobody asked the people who turn the wheel every day,” said Mayor Ilona Braz.</p>
<blockquote>Nobody asked the people who turn the wheel every day.</blockquote>
<p>The new owner has promised to keep all of the workers for two years.</p>
<p>Mona Adair writes about rivers for the institute.</p>
<p><sup>1</sup> Council of Ore, minutes, 3 March 2024.</p></body></html>`;

describe('a page saved from a browser', async () => {
  const { findings, markdown } = await draftArticle(readHtml(page), { world: files });
  it('has the title of its heading', () => expect(findings.title).toBe('The mill at Ore'));
  it('says a caption once, and puts aside who the author is', () => {
    expect(markdown).not.toMatch(/^(?:## |- )?The mill at Ore in winter/m);
    expect(markdown).not.toMatch(/^(?:## |- )?Mona Adair writes/m);
    expect(markdown).toContain('“Mona Adair writes about rivers for the institute.”');
  });
  it('has footnotes where a raised number is called, and powers where it is none', () => {
    expect(markdown).toContain('4 × 10⁶ crowns.[^1]');
    expect(markdown).toContain('[^1]: Council of Ore, minutes, 3 March 2024.');
  });
  it('has a pull quote of whoever said it in the text, which is asked about', () => {
    const quote = markdown.slice(markdown.indexOf('> Nobody asked'));
    expect(quote).toContain('> — Ilona Braz, Mayor');
    expect(quote).toContain('<!-- review: speaker inferred from');
  });
});
