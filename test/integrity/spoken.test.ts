// Sentences that no slide shows are spoken, and printed: their numbers, dates and names are held against the original as well.

import { describe, expect, it } from 'vitest';
import { checkIntegrity } from '../../src/library/check-integrity.ts';
import { deckOfText } from '../deck-of.ts';

const article = (language: string, prose: string): string => `---
title: "T"
date: 2025-06-03
language: ${language}
---

## The river carries less water

${prose}

> We have never seen the river so low in May
>
> — Karin Lund, mayor, 2025-05-12
`;

async function told(language: string, prose: string, original: string): Promise<readonly string[]> {
  const deck = await deckOfText(article(language, prose));
  const text = `${original}\n\n“We have never seen the river so low in May”, said Karin Lund, the mayor, on 12 May 2025.\n`;
  return checkIntegrity(deck, { text, file: 'o.txt' })
    .findings.filter(({ id }) => /^(?:number|date|name|unit)-/.test(id))
    .map(({ message, span }) => `${span?.line}: ${message}`);
}

describe('what is only spoken', () => {
  const original = 'The port lost 12 million euros in spring. It let 350 people go, said Ada Brandt in Bonn.';

  it('is the original’s', async () => {
    expect(await told('en', original, original)).toEqual([]);
  });

  it.each([
    ['en', '15 million euros'],
    ['pl', '15'],
  ])('is told where a number or a name is another: %s', async (language, number) => {
    const prose = 'The port lost 15 million euros in spring. It let 350 people go, said Ada Brandt in Trier.';
    expect(await told(language, prose, original)).toEqual([
      `9: the number "${number}" is not in the original`,
      '9: "Trier" is not in the original',
    ]);
  });

  it('is told once where the sentence is on a slide, too', async () => {
    const deck = await deckOfText(
      `---\ntitle: "T"\ndate: 2025-06-03\n---\n\n## The river carries less water\n\nThe port lost 15 million euros in spring.\n`,
    );
    const { findings } = checkIntegrity(deck, { text: original, file: 'o.txt' });
    expect(findings.filter(({ id }) => id === 'number-not-found')).toHaveLength(1);
  });
});
