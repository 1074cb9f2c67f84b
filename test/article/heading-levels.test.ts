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
