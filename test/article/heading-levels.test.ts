import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/article/runs.ts';
import { read } from './read.ts';

const levels = (source: string): string[] =>
  read(source).article.sections.map(
    ({ level, title, blocks }) =>
      `${level} ${textOf(title)}${blocks.flatMap((block) => (block.kind === 'heading' ? [` > ${block.level} ${textOf(block.runs)}`] : [])).join('')}`,
  );
const front = '---\ntitle: Rivers\n---\n\n';

describe('which headings make slides', () => {
  test('parts and slides, where both are there', () => {
    expect(levels(`${front}# North\n\n## One\n\nA.\n\n### Sub\n\nB.\n\n# South\n\nC.\n`)).toEqual([
      '1 North',
      '2 One > 3 Sub',
      '1 South',
    ]);
  });

  test('# alone is a slide', () => {
    expect(levels(`${front}# North\n\nA.\n\n### Sub\n\nB.\n\n# South\n\nC.\n`)).toEqual([
      '2 North > 3 Sub',
      '2 South',
    ]);
    expect(levels(`${front}# North\n\nA.\n`)).toEqual(['2 North']);
  });

  test('### under the title is a slide, and what is deeper stands within it', () => {
    const under = ['2 North > 3 Sub', '2 South'];
    expect(levels('# Rivers\n\n### North\n\nA.\n\n#### Sub\n\nB.\n\n### South\n\nC.\n')).toEqual(under);
    expect(levels(`${front}# Rivers\n\n### North\n\nA.\n\n#### Sub\n\nB.\n\n### South\n\nC.\n`)).toEqual(
      under,
    );
    expect(levels(`${front}#### North\n\nA.\n\n##### Sub\n\nB.\n\n#### South\n\nC.\n`)).toEqual(under);
  });

  test('the only # is the title still', () => {
    const { article } = read('# Rivers\n\nA.\n\n### North\n\nB.\n');
    expect(article.meta.title).toBe('Rivers');
    expect(article.sections.map(({ level }) => level)).toEqual([0, 2]);
  });
});

describe('bold lines where no heading is', () => {
  const article = `${front}**North**\n\nA river.\n\n**Where does it go?**\n\n- one\n- two\n`;

  test('are headings, and told', () => {
    expect(levels(article)).toEqual(['2 North', '2 Where does it go?']);
    expect(read(article).messages.join('\n')).toContain(
      'a.md:5:1: warning: the article has no headings: "North" and 1 more bold line are read as such  [bold-as-heading]',
    );
    expect(levels(`# Rivers\n\n${article.slice(front.length)}`)).toEqual(['2 North', '2 Where does it go?']);
  });

  test('are text beside headings, alone, within a paragraph, as sentences and as labels', () => {
    for (const text of [
      `## Rivers\n\nText.\n\n${article.slice(front.length)}`,
      '**North**\n\nA river.\n',
      '**North** is cold.\n\n**South** is warm.\n',
      '**The north is cold.**\n\nText.\n\n**The south is warm.**\n\nText.\n',
      '**Note:**\n\nText.\n\n**Source:**\n\nText.\n',
      '**North**\n\n**South**\n',
    ])
      expect(read(front + text).messages.join('\n')).not.toContain('bold-as-heading');
  });
});
