// Numbers of lines that stay while lines are written before them, and a deck that is planned, laid out and drawn by them.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createDrawings } from '../../src/library/drawings.ts';
import { atItsLine, createLineIds } from '../../src/library/line-ids.ts';
import { createSession } from '../../src/library/session.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { root } from '../deck-of.ts';

it('keeps the numbers of lines that stay, and has all of them rise', () => {
  const numbered = createLineIds();
  const first = numbered('a\nb\nc\nd').ids;
  expect(numbered('a\nB\nc\nd').ids).toEqual(first);
  const more = numbered('a\nB\nnew\nnew\nc\nd');
  expect([0, 1, 4, 5].map((at) => more.ids[at])).toEqual(first);
  expect(more.ids.map(more.lineOf)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(numbered('a\nc\nd').ids).toEqual([first[0], first[2], first[3]]);
  // However often a line is written at one place, they rise, and no two are one.
  let text = 'a\nc\nd';
  for (let edit = 0; edit < 80; edit += 1) {
    text = text.replace('\nc', `\n${edit}\nc`);
    const { ids } = numbered(text);
    expect(ids.every((id, at) => at === 0 || id > (ids[at - 1] ?? 0))).toBe(true);
    expect(ids).toHaveLength(text.split('\n').length);
  }
});

it('lays out and draws nothing anew under an edit of lines, and finds it at its line', async () => {
  const text = readFileSync(`${root}content/kazakhstan-diplomatic-spotlight.md`, 'utf8').replace(
    '- Russia lies to the north',
    `- ${'A very long point, which is longer than any point on a slide should be. '.repeat(9)}\n- Russia lies to the north`,
  );
  const [session, numbered, draw] = [createSession(), createLineIds(), createDrawings()];
  const build = async (now: string) => {
    const ids = numbered(now);
    const said: string[] = [];
    const compiled = await session.compile(now, {
      file: 'content/kazakhstan.md',
      world: fileWorld(root),
      lineIds: ids.ids,
      report: (finding) => said.push(`${finding.id} ${atItsLine(finding, ids).span?.line}`),
      outputs: [],
    });
    return { slides: compiled.scene.slides, said, drawn: draw(compiled), lineOf: ids.lineOf };
  };
  const before = await build(text);
  const after = await build(text.replace('## Four judgments', '\n\n## Four judgments'));
  expect(before.said.length).toBeGreaterThan(0);
  expect(after.said).toEqual(
    before.said.map((one) => one.replace(/\d+$/, (line) => String(Number(line) + 2))),
  );
  expect(after.drawn).toEqual(before.drawn);
  // What something is found on is looked at again; all else is the same slide.
  const same = after.slides.filter((slide, at) => slide === before.slides[at]).length;
  expect(same).toBe(before.slides.length);
  expect(after.slides.map(({ span }) => after.lineOf(span.line))[5]).toBe(
    before.lineOf(before.slides[5]?.span.line ?? 0) + 2,
  );
});
