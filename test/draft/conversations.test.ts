// Interviews, hearings and pages of questions: what somebody answers is said by whom, and what nobody tells the speaker
// of is not shown as the text's own.

import { describe, expect, it } from 'vitest';
import { draftArticle } from '../../src/draft/draft.ts';
import { files } from '../deck-of.ts';

const draft = (...paragraphs: readonly string[]) =>
  draftArticle(`${paragraphs.join('\n\n')}\n`, { world: files });
/** Titles, points and rows: what a slide says. */
const shown = (markdown: string): readonly string[] =>
  markdown.split('\n').filter((line) => /^(?:## |- |\| )/.test(line));

describe('turns with the name of who speaks', async () => {
  const { findings, markdown } = await draft(
    'The ferry that never came',
    'Interview by Ruth Amari | 4 May 2022',
    'The Post: Ms Lund, why is the quay empty?',
    'Karin Lund: We ordered two ferries in 2019. The yard went bankrupt in January 2021. Nobody told us for nine weeks.',
    'The Post: Who pays for that?',
    'K. L.: The insurer pays 14 million crowns. The town pays the rest.',
    'The Post: And when will there be a ferry?',
    'Lund: The new yard promises one for 2024.',
  );
  it('give their words to them, whole names for short ones', () => {
    expect(shown(markdown).join('\n')).toMatch(/Karin Lund: The insurer pays 14 million crowns/);
    expect(shown(markdown).join('\n')).toMatch(/Karin Lund: The new yard promises one for 2024/);
    for (const own of ['We ordered', 'Nobody told us', 'The yard went'])
      expect(shown(markdown).some((line) => line.replace(/^(?:##|-) /, '').startsWith(own))).toBe(false);
  });
  it('keep every label as it stands', () => {
    for (const label of ['The Post: Ms Lund', 'K. L.: The insurer', 'Lund: The new yard'])
      expect(markdown).toContain(label);
  });
  it('have who asked as their author, without the mark behind the name', () => {
    expect(findings.authors).toEqual(['Ruth Amari']);
  });
});

describe('questions without names', () => {
  const questions = [
    'Warum ist der Kai leer?',
    'Die Werft ist im Januar bankrottgegangen, und niemand hat uns das neun Wochen lang gesagt.',
    'Wer bezahlt das?',
    'Die Versicherung zahlt 14 Millionen Kronen, und die Stadt zahlt den Rest aus dem Haushalt.',
    'Und wann kommt eine Fähre?',
    'Die neue Werft verspricht uns eine Fähre für das Jahr 2024, und dieses Mal steht es im Vertrag.',
  ];
  it('are headings, and the answers are of whom the head names, who is no author', async () => {
    const { findings, markdown } = await draft(
      'Die Fähre, die nie kam',
      'Interview mit Karin Lund, Hafenmeisterin',
      '4. Mai 2022',
      'Karin Lund leitet den Hafen von Aalsund seit neun Jahren.',
      ...questions,
    );
    expect(findings.authors).toEqual([]);
    expect(shown(markdown)).toContain('## Wer bezahlt das?');
    expect(shown(markdown)).toContain(
      '- Karin Lund: Die Versicherung zahlt 14 Millionen Kronen, und die Stadt zahlt den Rest aus dem Haushalt',
    );
  });
  it('are answered by nobody where the head names nobody', async () => {
    const { markdown } = await draft(
      'Die Fähre, die nie kam',
      'Interview',
      'Die Fragen stellte Ruth Amari.',
      ...questions,
    );
    expect(shown(markdown).filter((line) => /Werft|Versicherung/.test(line))).toEqual([]);
    expect(markdown).toContain(questions[1]);
  });
  it('of a page of questions are headings of its own words', async () => {
    const { markdown } = await draft('Fragen und Antworten zum neuen Kai der Stadt', ...questions);
    expect(shown(markdown)).toContain('## Wer bezahlt das?');
    expect(shown(markdown)).toContain(
      '- Die Versicherung zahlt 14 Millionen Kronen, und die Stadt zahlt den Rest aus dem Haushalt',
    );
  });
});
