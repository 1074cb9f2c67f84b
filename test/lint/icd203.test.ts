import { describe, expect, it } from 'vitest';
import { findings, found, told } from './found.ts';

const cited = '(Some Paper, May 2, 2024)';
const rest = 'We assume that dams hold. An alternative is a drought.\n\n## What it means for towns\n\n- x';
const judged = (text: string): string => `## Floods are likely\n\n> [!IMPORTANT]\n> ${text}\n\n${rest}`;
const ids = (body: string, front = ''): readonly string[] =>
  found(body, front, true).map((one) => one.split(' ')[0] ?? '');

describe('a judgment', () => {
  it('says how likely, how sure and from where', () => {
    expect(
      ids(judged(`It is likely that the Rhine floods ${cited}. We have moderate confidence in this.`)),
    ).toEqual([]);
  });

  it.each([
    [`It will flood ${cited}. Moderate confidence.`, 'icd203-likelihood'],
    [`It may well flood ${cited}. Moderate confidence.`, 'icd203-vague-likelihood'],
    [`It is highly likely to flood ${cited}. Moderate confidence.`, 'icd203-vague-likelihood'],
    [`He said “it is likely to flood” ${cited}. Moderate confidence.`, 'icd203-likelihood'],
    [`It is not likely to flood ${cited}. Moderate confidence.`, 'icd203-vague-likelihood'],
    [`It is likely to flood ${cited}.`, 'icd203-confidence'],
    ['It is likely to flood. Moderate confidence.', 'icd203-sources'],
  ])('that does not is told: %s', (text, rule) => expect(ids(judged(text))).toEqual([rule]));

  it('is told once for all that it lacks, each with the name that silences it', () => {
    const [fault, ...others] = findings(judged('It may flood.'), '', true);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      severity: 'warning',
      id: 'icd203-vague-likelihood',
      message:
        'a judgment with "may" for its likelihood and without a level of confidence or a source: "It may flood."',
      span: { line: 8, column: 3 },
    });
    expect(fault?.hints.map((hint) => hint.split(':')[0])).toEqual([
      'icd203-vague-likelihood',
      'icd203-confidence',
      'icd203-sources',
    ]);
  });

  it('is not told of what is silenced, but of the rest', () => {
    const message = (silence: string): readonly string[] =>
      findings(judged('It will flood.'), `silence: [${silence}]\n`, true).map(
        ({ id, message: text }) => `${id}: ${text}`,
      );
    expect(message('icd203-likelihood')).toEqual([
      'icd203-confidence: a judgment without a level of confidence or a source: "It will flood."',
    ]);
    expect(message('icd203-confidence, icd203-sources')).toEqual([
      'icd203-likelihood: a judgment without a likelihood: "It will flood."',
    ]);
    expect(message('icd203-likelihood, icd203-confidence, icd203-sources')).toEqual([]);
  });

  it('may have several paragraphs', () => {
    expect(ids(judged(`It is likely to flood ${cited}.\n>\n> We have low confidence in this.`))).toEqual([]);
  });

  it('is each point of a list, with what is said around it', () => {
    const list = `- It is likely to flood ${cited}.\n> - It is unlikely to freeze.\n>\n> We have low confidence in these.`;
    expect(found(judged(list), '', true)).toEqual(['icd203-sources 9']);
  });

  it('is the bluf, too, which has room for a likelihood', () => {
    const sure = judged(`It is likely to flood ${cited}. High confidence.`);
    expect(ids(sure, 'bluf: It is likely to flood.\n')).toEqual([]);
    expect(findings(sure, 'bluf: It will flood.\n', true)).toMatchObject([
      {
        id: 'icd203-likelihood',
        message: 'the bluf is a judgment without a likelihood: "It will flood."',
        span: { line: 3, column: 7 },
      },
    ]);
  });
});

describe('likelihood and confidence', () => {
  it('stand in sentences of their own', () => {
    const message = 'likelihood and confidence in one sentence: ';
    expect(
      told('icd203-mixed', judged(`With high confidence it is likely to flood ${cited}.`), '', true),
    ).toEqual([`8: ${message}"With high confidence it is likely to flood ."`]);
    expect(
      told('icd203-mixed', `It is likely to flood (high confidence).\n\n${rest}`, '', true),
    ).toHaveLength(1);
  });

  it('may stand side by side in a label', () => {
    expect(ids(judged(`It floods ${cited}. (likely; moderate confidence)`))).toEqual([]);
    expect(ids(judged(`It is likely to flood ${cited}. (moderate confidence)`))).toEqual([]);
  });

  it('are not what is quoted, nor trust in banks', () => {
    expect(
      told('icd203-mixed', `She said “with high confidence it is likely”.\n\n${rest}`, '', true),
    ).toEqual([]);
    expect(told('icd203-mixed', `Low confidence in the banks is likely.\n\n${rest}`, '', true)).toEqual([]);
  });
});

describe('the rows of the table', () => {
  const two = (first: string, second: string, more = ''): string =>
    judged(
      `It is ${first} to flood ${cited}. High confidence.\n\n> [!IMPORTANT]\n> ${second} ${cited}. High confidence.\n\n${more}`,
    );

  it('are not mixed, in one judgment or in two', () => {
    expect(told('icd203-rows', judged('It is likely to flood, and will probably freeze.'), '', true)).toEqual(
      ['8: "probably" is of the other row of the directive\'s table than "likely"'],
    );
    expect(told('icd203-rows', two('likely', 'It will probably freeze'), '', true)).toEqual([
      '11: "probably" is of the other row of the directive\'s table than "likely" in line 8',
    ]);
    expect(told('icd203-rows', two('likely', 'It is very unlikely to freeze'), '', true)).toEqual([]);
  });

  it('give the odd one out, where it stands', () => {
    expect(
      told('icd203-rows', two('likely', 'It is unlikely to freeze'), 'bluf: It will probably flood.\n', true),
    ).toEqual(['3: "probably" is of the other row of the directive\'s table than "likely" in line 9']);
  });

  it('may be, where the text says that the words mean the same', () => {
    const disclaimer = 'Likely and probably indicate the same assessment of probability.';
    expect(told('icd203-rows', two('likely', 'It will probably freeze', disclaimer), '', true)).toEqual([]);
  });

  it('are of judgments: prose and quotations may say probably', () => {
    expect(told('icd203-rows', two('likely', 'It may freeze', 'It will probably hail.'), '', true)).toEqual(
      [],
    );
    expect(told('icd203-rows', two('likely', 'He said “it will probably freeze”'), '', true)).toEqual([]);
  });
});

describe('the whole article', () => {
  it('has judgments, assumptions, alternatives and implications', () => {
    expect(ids('## Floods are here\n\n- x')).toEqual([
      'icd203-judgments',
      'icd203-assumptions',
      'icd203-alternatives',
      'icd203-implications',
    ]);
  });

  it.each([
    ['He assumed office.', true],
    ['The assumption of power came late.', true],
    ['She said “we assume nothing”.', true],
    ['We assume peace.', false],
    ['This judgment rests on three reports.', false],
    ['A key assumption is rain.', false],
  ])('names no assumption in "%s": %s', (text, isMissing) => {
    expect(ids(`## Floods are here\n\n${text}`).includes('icd203-assumptions')).toBe(isMissing);
  });

  it.each([
    ['Alternative energy grows.', true],
    ['Alternative routes are few.', true],
    ['An alternative explanation is rain.', false],
    ['Another explanation is rain.', false],
    ['In the worst case it floods.', false],
  ])('considers no alternative in "%s": %s', (text, isMissing) => {
    expect(ids(`## Floods are here\n\n${text}`).includes('icd203-alternatives')).toBe(isMissing);
  });

  it.each([
    ['## What it means\n\n- x', false],
    ['## Towns should build\n\n- x', false],
    ['## Floods are here\n\n> [!TIP]\n> Build.', false],
    ['## Floods are here\n\n<!-- layout: implications -->\n\n- x', false],
    ['## Floods are here\n\nThe implications are grave.', false],
    ['## Floods are here\n\n- x', true],
  ])('has no implications in %j: %s', (body, isMissing) => {
    expect(ids(body).includes('icd203-implications')).toBe(isMissing);
  });
});

it('is asked for, and is for English', () => {
  expect(found('## Floods are here\n\n- x')).toEqual([]);
  expect(found('## Floods are here\n\n- x', 'language: fr\n', true)).toEqual(['icd203-language 1']);
  expect(found('## Floods are here\n\n- x', 'language: fr\nsilence: icd203-language\n', true)).toEqual([]);
  expect(ids('## Floods are here\n\n- x', 'language: en-GB\n')).toHaveLength(4);
});
