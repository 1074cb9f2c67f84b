import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.ts';
import { isTopic } from '../../src/lint/topic.ts';
import { root } from '../deck-of.ts';
import { found } from './found.ts';
import { heldOut, type Titles, workedWith } from './titles.ts';
import { titleWords } from './words.ts';

/** Titles of the English articles that ship: all say something but these. */
const shipped = readdirSync(`${root}content`)
  .filter((name) => name.endsWith('.md'))
  .map((name) => parseArticle(readFileSync(`${root}content/${name}`, 'utf8'), name, () => {}))
  .filter(({ meta }) => meta.language === 'en')
  .flatMap(({ sections }) => sections.filter(({ level }) => level === 2))
  .map(({ title }) => title.map(({ text }) => text).join(''));
const shippedTopics = [
  'A draft before and after editing',
  'From the slide projector’s heir to an open format',
  'Four judgments on Kazakhstan’s position',
  // Backup, and so not told.
  'The labels of the Traffic Light Protocol',
];
const content: Titles = {
  topics: shippedTopics,
  sentences: shipped.filter((title) => !shippedTopics.includes(title)),
};

function measured({ topics, sentences }: Titles) {
  const right = topics.filter((title) => isTopic(title, titleWords)).length;
  const wrong = sentences.filter((title) => isTopic(title, titleWords)).length;
  return { precision: right / (right + wrong), recall: right / topics.length, called: right + wrong };
}

describe('of titles called topics', () => {
  it.each([
    ['worked with', workedWith, 95, 145],
    ['held out', heldOut, 50, 50],
    ['that ship', content, 4, 65],
  ] as const)('%s, 95 of 100 are', (name, titles, topics, sentences) => {
    expect(titles.topics.length).toBeGreaterThanOrEqual(topics);
    expect(titles.sentences.length).toBeGreaterThanOrEqual(sentences);
    const { precision, recall, called } = measured(titles);
    console.log(
      `topic-title, titles ${name} (${titles.topics.length} topics, ${titles.sentences.length} sentences): ${called} called topics, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });
});

const rules = (title: string, front = ''): readonly string[] =>
  found(`## ${title}\n\n- x`, front).map((one) => one.split(' ')[0] ?? '');

describe('a title', () => {
  it.each([
    'Economic outlook',
    'Background',
    'The state of relations between Russia and Kazakhstan after 2022',
    'Chapter 2',
    'The will of the people',
    'Elections in May',
    'Building resilience in the grain trade',
    'Time to act',
    'Ways to strengthen trade',
  ])('"%s" names a topic', (title) => expect(rules(title)).toEqual(['topic-title']));

  it.each([
    'Beijing backs Kazakhstan’s sovereignty',
    "Beijing backs Kazakhstan's sovereignty",
    'Rivers are long',
    'Water levels fell in May',
    'Build the dam now',
    'Moscow, surprisingly, admitted it',
    'Norland: exports fall',
    'What changed in 2023',
    'All but Norland border mostly on their own region',
    'It may rain',
    '2024',
  ])('"%s" does not', (title) => expect(rules(title)).toEqual([]));

  it.each(['How long is the Rhine?', '“How long is it?”', 'Who pays? And for what?'])(
    '"%s" asks',
    (title) => {
      expect(rules(title)).toEqual(['question-title']);
    },
  );

  it('asks in any script, and answers where the answer follows', () => {
    expect(rules('莱茵河有多长？', 'language: zh\n')).toEqual(['question-title']);
    expect(rules('كم طول النهر؟', 'language: ar\n')).toEqual(['question-title']);
    expect(rules('Who pays? Norland does')).toEqual([]);
  });

  it.each(['Contact', 'Sources', 'Key judgments', 'Implications', 'Executive summary', 'Annex B: treaties'])(
    'that says what the slide is for is left alone: "%s"',
    (title) => expect(rules(title)).toEqual([]),
  );

  it('of a part, a column, a backup slide, a quotation or in another language is left alone', () => {
    expect(found('# Background\n\n## Rivers are long\n\n### Depth\n\n- x')).toEqual([]);
    expect(found('## Background\n\n<!-- backup -->\n\n- x')).toEqual([]);
    expect(rules('“A bridge to nowhere”')).toEqual([]);
    expect(rules('Hintergrund', 'language: de\n')).toEqual([]);
  });
});
