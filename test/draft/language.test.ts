// A text in a language that a draft has no words of: none of another language's rules are
// applied to it, and it is said.

import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { draftArticle } from '../../src/draft/draft.ts';
import { files } from '../deck-of.ts';

async function drafted(text: string) {
  const said: Diagnostic[] = [];
  const draft = await draftArticle(text, {
    world: files,
    file: 'text.txt',
    date: '2024-06-01',
    report: (one) => said.push(one),
  });
  return { ...draft, said };
}

const dutch = `Een nieuwe kade voor Lindhaven

De nieuwe kade is in het voorjaar geopend, op 14 april, en de raad heeft gezegd dat de stad er niet voor betaalt. President Karin Lund stelde het plan voor, zei minister Olav Brekke.

“De haven betaalt alles zelf, en niemand anders dan de haven doet dat,” zei Karin Lund. Het werk kostte 12 maanden en 4,5 miljoen, ongeveer 18 % van de begroting van de Bank van Lind (Lind Bode, 14.04.2024).`;

describe('a text in a language without words of its own', () => {
  it('is told once, with what is left out', async () => {
    const { said, findings } = await drafted(dutch);
    expect(findings.language).toBe('und');
    expect(said.map(({ severity, id, span }) => `${severity} ${id} ${span?.line}`)).toEqual([
      'warning not-in-this-language 1',
    ]);
    expect(said[0]?.message).toMatch(/people, speakers.* are not looked for/);
  });

  it('gives no person, speaker, institution or year by the words of another language', async () => {
    const { findings } = await drafted(dutch);
    expect(findings.people).toEqual([]);
    expect(findings.statements).toEqual([]);
    expect(findings.organisations).toEqual([]);
    expect(findings.places).toEqual([]);
    expect(findings.events.flatMap(({ by, date }) => (by === 'text' ? [date] : []))).toEqual(['--04-14']);
    expect(findings.quotations.map(({ speaker }) => speaker)).toEqual([undefined]);
    expect(findings.numbers.map(({ written }) => written)).toEqual(['18 %']);
  });

  it('keeps what marks and digits say, and every word', async () => {
    const { findings, markdown } = await drafted(dutch);
    expect(findings.title).toBe('Een nieuwe kade voor Lindhaven');
    expect(findings.citations.map(({ name }) => name)).toEqual(['Lind Bode']);
    expect(findings.quotations[0]?.text).toMatch(/^De haven betaalt/);
    expect(markdown).toContain('language: und\n');
    expect(markdown).toContain('<!-- review: the language of the text was not told');
    expect(markdown).toContain('<!-- review: no timeline, numbers, people or map are proposed');
    expect(markdown).not.toMatch(/in the article|```map/);
    for (const word of dutch.match(/\p{L}{4,}/gu) ?? []) expect(markdown).toContain(word);
  });

  it('is none of the seven: of those nothing is said', async () => {
    const { said, findings } = await drafted(
      'The quay\n\nThe new quay was opened in the spring, and the council has said that it will be paid for by the port.',
    );
    expect(findings.language).toBe('en');
    expect(said).toEqual([]);
  });
});
