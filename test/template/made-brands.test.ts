// Decks on organisations' files that nobody made for them: a few in every run of the tests, as many as is said with
// `npm run proof:brands`, which prints what was counted (docs/brand.md).

import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type BuiltDeck, deckOf, deckOfText, root } from '../deck-of.ts';
import { toldOf } from '../told.ts';
import { foreignBrands } from './brands.ts';
import { type MadeBrand, madeBrand } from './made-brands.ts';

const { BRANDS, BRANDS_KEEP, BRANDS_FOREIGN, BRANDS_ARTICLES } = process.env;
const articles = BRANDS_ARTICLES
  ? BRANDS_ARTICLES.split(',')
  : BRANDS
    ? ['kazakhstan-diplomatic-spotlight', 'central-asia-by-the-numbers', 'gallery']
    : ['plain'];

interface Counted {
  readonly slides: number;
  readonly usual: number;
  /** What `check` says of the finished deck, by rule. */
  readonly found: Readonly<Record<string, number>>;
  /** What only one of the build and the check says. */
  readonly differ: readonly string[];
  readonly said: readonly string[];
}

async function counted(brand: MadeBrand, article: string): Promise<Counted & { readonly deck: BuiltDeck }> {
  const file = `content/${article}.md`;
  const text = await readFile(`${root}${file}`, 'utf8');
  const usual = await deckOf(file);
  const deck = await deckOfText(
    text,
    { ...(await picturesOf()), 'brand.potx': brand.bytes },
    { template: 'brand.potx' },
  );
  if (!deck.pptx)
    throw new Error(
      deck.diagnostics
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message)
        .join('; '),
    );
  const { findings, apart } = await toldOf(deck, deck.pptx, 'brand.potx');
  const found: Record<string, number> = {};
  for (const one of findings.filter(({ severity }) => severity !== 'info'))
    found[one.id] = (found[one.id] ?? 0) + 1;
  return {
    deck,
    slides: deck.scene.slides.length,
    usual: usual.scene.slides.length,
    found,
    differ: apart,
    said: deck.diagnostics
      .filter(({ severity }) => severity !== 'info')
      .map(({ id, message }) => `${id}: ${message}`),
  };
}

/** What the examples show. */
const picturesOf = async (): Promise<Record<string, Uint8Array>> => {
  const names = await readdir(`${root}content/pictures`);
  const read = async (name: string) =>
    [`pictures/${name}`, new Uint8Array(await readFile(`${root}content/pictures/${name}`))] as const;
  return Object.fromEntries(await Promise.all(names.map(read)));
};

describe('brands by chance', () => {
  it('carry a deck that is read, and the build says what check says', { timeout: 0 }, async () => {
    const made = BRANDS?.includes(',')
      ? BRANDS.split(',').map(Number)
      : Array.from({ length: Number(BRANDS ?? 2) }, (_, index) => index);
    const brands = BRANDS_FOREIGN ? foreignBrands(BRANDS_FOREIGN) : await Promise.all(made.map(madeBrand));
    const totals: Record<string, number> = {
      decks: 0,
      unusable: 0,
      long: 0,
      longUntold: 0,
      silentYetFound: 0,
    };
    for (const [index, brand] of brands.entries())
      for (const article of articles) {
        totals['decks'] = (totals['decks'] ?? 0) + 1;
        const one = await counted(brand, article).catch((fault: unknown) =>
          String(fault instanceof Error ? fault.message : fault),
        );
        const name = `${made[index] ?? index} ${article} (${brand.name})`;
        if (typeof one === 'string') {
          totals['unusable'] = (totals['unusable'] ?? 0) + 1;
          console.log(`brands: ${name}: UNUSABLE ${one}`);
          continue;
        }
        for (const [id, count] of Object.entries(one.found)) totals[id] = (totals[id] ?? 0) + count;
        if (one.slides > one.usual * 1.5) {
          totals['long'] = (totals['long'] ?? 0) + 1;
          // Whoever made the file has been told why.
          if (!one.said.some((said) => said.startsWith('little-room:')))
            totals['longUntold'] = (totals['longUntold'] ?? 0) + 1;
        }
        if (one.differ.length > 0) totals['silentYetFound'] = (totals['silentYetFound'] ?? 0) + 1;
        if (BRANDS)
          console.log(
            `brands: ${name}: ${one.slides}/${one.usual} ${JSON.stringify(one.found)} differ ${one.differ.join(' ')}\n   ${one.said.join('\n   ')}`,
          );
        if (BRANDS_KEEP) {
          mkdirSync(BRANDS_KEEP, { recursive: true });
          if (article.startsWith('kaz') || article === 'plain')
            writeFileSync(
              `${BRANDS_KEEP}/${String(made[index] ?? index).padStart(2, '0')}.pptx`,
              one.deck.pptx as Uint8Array,
            );
        }
      }
    if (BRANDS) console.log(`brands: total ${JSON.stringify(totals)}`);
    expect(totals).toMatchObject({ unusable: 0, longUntold: 0, silentYetFound: 0 });
    expect(totals['low-contrast'] ?? 0).toBe(0);
    expect(totals['text-overlap'] ?? 0).toBe(0);
  });
});
