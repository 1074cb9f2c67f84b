// `briefdeck pull` as it is typed: a patch on standard output, or the article changed.

import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { bytesOf, deckOfText } from '../deck-of.ts';
import { DeckFile, find, made, textOf } from '../merge/deck-file.ts';
import { command } from './terminal.ts';

const article =
  '\ufeff---\r\ntitle: Two roads\r\n---\r\n\r\n## The west road is open\r\n\r\n- It is wide\r\n- It is dry\r\n';

describe('briefdeck pull', () => {
  it('prints a patch that patch(1) takes, line ends and all, and writes the article where asked to', async () => {
    const deck = new DeckFile(bytesOf(await deckOfText(article)));
    const texts = deck.slides.flatMap((part) => find(deck.tree(part), 'a:t'));
    const dry = texts.find((one) => textOf(one) === 'It is dry');
    if (dry) dry.children = made('<t>It is dusty</t>').children;
    const files = { 'article.md': article, 'deck.pptx': deck.save() };
    const ran = await command(['pull', 'deck.pptx', 'article.md'], { files });
    expect(ran).toMatchObject({ status: 0, written: [] });
    expect(ran.err).toBe('1 change of the deck has its place in the article\n');
    const pulled = article.replace('dry', 'dusty');
    expect(applyPatch(article, ran.out, { autoConvertLineEndings: false })).toBe(pulled);
    const wrote = await command(['pull', 'deck.pptx', 'article.md', '--write'], { files });
    expect(wrote).toMatchObject({ status: 0, out: '', written: ['article.md'] });
    const none = await command(['pull', 'none.pptx', 'article.md'], { files });
    expect(none).toMatchObject({ status: 1, out: '' });
    expect(none.err).toContain('no such file: "none.pptx"');
  });
});
