import { describe, expect, it } from 'vitest';
import { linkPieces } from '../../src/pptx/link-pieces.ts';
import type { SceneLine, SceneRun } from '../../src/scene/types.ts';

const link = 'https://example.org/';
const run = (text: string, more: Partial<SceneRun> = {}): SceneRun => ({ text, lang: 'en', ...more });
const line = (...runs: readonly SceneRun[]): SceneLine => ({ x: 0, baseline: 0, width: 0, runs });
const texts = (runs: readonly SceneRun[]) => runs.map(({ text }) => text);

describe('a link', () => {
  const runs = [run('Sources: '), run('Survey of ports', { link }), run(', 2021', { link }), run('; more')];

  it('is one run where it looks the same, parted where a line ends in it', () => {
    const lines = [
      line(run('Sources: '), run('Survey of ', { link })),
      line(run('ports, 2021; more', { link })),
    ];
    expect(texts(linkPieces({ runs, lines }))).toEqual(['Sources: ', 'Survey of ', 'ports, 2021', '; more']);
  });

  it('stays as it is on a line of its own, and where the lines say something else than the text', () => {
    expect(linkPieces({ runs, lines: [line(...runs)] })).toBe(runs);
    const other = [line(run('Sources: Sur-')), line(run('vey'))];
    expect(texts(linkPieces({ runs, lines: other }))).toEqual([
      'Sources: ',
      'Survey of ports, 2021',
      '; more',
    ]);
  });

  it('of two looks, or to two places, is two runs', () => {
    const mixed = [
      run('Survey', { link, italic: true }),
      run(' of', { link }),
      run(' ports', { link: `${link}2` }),
    ];
    const lines = [line(run('Survey ')), line(run('of ports'))];
    expect(texts(linkPieces({ runs: mixed, lines }))).toEqual(['Survey', ' ', 'of', ' ports']);
  });
});
