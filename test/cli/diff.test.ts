import { describe, expect, it } from 'vitest';
import { deckOf } from '../deck-of.ts';
import { DeckFile, find, made } from '../merge/deck-file.ts';
import { command } from './terminal.ts';

describe('briefdeck diff', () => {
  it('prints the words that changed by slide and shape; the exit status is that of diff', async () => {
    const old = (await deckOf('content/plain.md')).pptx as Uint8Array;
    const deck = new DeckFile(old);
    const [text] = find(deck.tree(deck.slides[1] as string), 'a:t');
    if (text) text.children = made('<t>Another title</t>').children;
    const files = { 'old.pptx': old, 'new.pptx': deck.save(), 'no.pptx': 'no deck' };
    expect(await command(['diff', 'old.pptx', 'old.pptx'], { files })).toMatchObject({ status: 0, out: '' });
    const ran = await command(['diff', 'old.pptx', 'new.pptx'], { files });
    expect(ran).toMatchObject({ status: 1, err: '', written: [] });
    expect(ran.out).toBe(
      'slide 2: "Another title (1 of 2)"\n  Title: [-The page before the deck-]{+Another title+} (1 of 2)\n1 change on 1 slide\n',
    );
    const json = await command(['diff', 'old.pptx', 'new.pptx', '--format', 'json'], { files });
    expect(JSON.parse(json.out)).toMatchObject({
      changes: [{ kind: 'text', shape: 'Title' }],
      notCompared: [],
    });
    const missing = await command(['diff', 'old.pptx', 'none.pptx'], { files });
    expect(missing).toMatchObject({ status: 2, out: '' });
    expect(missing.err).toContain('no such file: "none.pptx"');
    expect(await command(['diff', 'old.pptx', 'no.pptx'], { files })).toMatchObject({ status: 2, out: '' });
  });
});
