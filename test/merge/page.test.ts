// The page of two decks: what changed in words, over both slides as they look.

import { describe, expect, it } from 'vitest';
import { diffPage } from '../../src/library/diff-decks.ts';
import { bytesOf, deckOfText } from '../deck-of.ts';
import { briefing, pictures } from './briefing.ts';
import { retype, slideWith } from './by-hand.ts';
import { DeckFile, type Element, removeElement } from './deck-file.ts';

describe('the page of two decks', () => {
  it('shows each slide that changed as it was and as it is, and runs and fetches nothing', async () => {
    const bytes = bytesOf(await deckOfText(briefing, pictures));
    const deck = new DeckFile(bytes);
    const canal = slideWith(deck, 'Two ships');
    retype(deck, canal, 'Two ships', 'Two &lt;b&gt;ships&lt;/b&gt;');
    retype(deck, slideWith(deck, 'Kelby lost'), 'a third', 'a half');
    removeElement(deck.slideIds[deck.slides.indexOf(slideWith(deck, 'Loads by'))] as Element);
    const { html, changes } = await diffPage(
      { bytes, file: 'a/"sent".pptx' },
      { bytes: deck.save(), file: 'back.pptx' },
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['text', 'slide-removed', 'text']);
    expect(html.match(/<section>/g)).toHaveLength(3);
    // Two slides twice, and the one that went once; of a picture its bytes, on both sides.
    expect(html.match(/<svg xmlns/g)).toHaveLength(5);
    expect(html.match(/data:image\/png;base64/g)).toHaveLength(2);
    expect(html).toContain('<del>third</del><ins>half</ins>');
    expect(html).toContain('slide 5 removed: &quot;Loads by harbour&quot;');
    expect(html).toContain('Kelby lost a third of its ships to Westmarch</span>');
    expect(html).toContain('Two &lt;b&gt;ships&lt;/b&gt; cannot');
    expect(html).toContain('&quot;sent&quot;.pptx → back.pptx');
    expect(html).not.toMatch(/<script|<b>|https?:\/\/(?!www\.w3\.org\/)/);
  });
});
