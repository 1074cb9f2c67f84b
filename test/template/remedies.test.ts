// What a finding of a template's folder says to do is done here, as a designer would, and it is gone.

import { describe, expect, it } from 'vitest';
import { type Diagnostic, Refusal } from '../../src/diagnostic/diagnostic.ts';
import { loadTemplate } from '../../src/template/load.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { copied } from './folder.ts';

type Files = Readonly<Record<string, string>>;

async function found(files: Files): Promise<readonly Diagnostic[]> {
  const said: Diagnostic[] = [];
  try {
    await loadTemplate('mine', memoryWorld(files, fileWorld('.')), (one) => said.push(one));
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    said.push(fault.diagnostic);
  }
  return said;
}

const main = 'mine/template.yaml';
const layout = (name: string): string => `mine/layouts/${name}.yaml`;

/** The file, what is written in it and instead of what, the finding, its hint (a group is put in), and what is then written. */
const slips: readonly (readonly [
  id: string,
  file: string,
  was: string | RegExp,
  written: string,
  hint: RegExp,
  mended: string,
])[] = [
  ['unknown-key', main, /^purpose:/m, 'purpos:', /did you mean "(\w+)"/, '$1:'],
  ['unknown-key', layout('quote'), 'masterOrnaments:', 'masterOrnament:', /did you mean "(\w+)"/, '$1:'],
  ['missing-key', main, /^name:.*\n/m, '', /add it/, 'name: briefing\n'],
  [
    'unknown-family',
    layout('quote'),
    'family: quote',
    'family: quot',
    /did you mean "([\w-]+)"/,
    'family: $1',
  ],
  ['unknown-row', layout('points-1'), 'rows: body', 'rows: boddy', /did you mean "(\w+)"/, 'rows: $1'],
  [
    'unknown-style',
    layout('quote'),
    'style: quotation',
    'style: quotatoin',
    /did you mean "(\w+)"/,
    'style: $1',
  ],
  ['unknown-color', layout('quote'), 'fill: accent', 'fill: acent', /did you mean "(\w+)"/, 'fill: $1'],
  [
    'missing-layout',
    main,
    '- title-panorama-logos\n',
    '- title-panorama-logo\n',
    /did you mean "([\w-]+)"/,
    '- $1\n',
  ],
  [
    'duplicate-name',
    main,
    '- title-panorama-logos\n',
    '- title-panorama-logos\n  - title-panorama-logos\n',
    /take one out/,
    '- title-panorama-logos\n',
  ],
  [
    'low-contrast',
    main,
    'dk1: "1B1E23"',
    'dk1: "C0C0C0"',
    /nearest shade that passes is (\w{6})/,
    'dk1: "$1"',
  ],
  [
    'invalid-template',
    main,
    /^purpose: .*$/m,
    'purpose: a: b',
    /text that holds ": " or " #" in quotation marks/,
    'purpose: "a: b"',
  ],
  ['off-slide', layout('quote'), 'bottom: 456', 'bottom: 656', /./, 'bottom: 456'],
  ['slots-overlap', layout('quote'), 'top: 392', 'top: 300', /./, 'top: 392'],
];

describe('what a finding of a template says to do', () => {
  it.each(
    slips.map(([id, file, was, written, hint, mended], index) => ({
      index,
      id,
      file,
      was,
      written,
      hint,
      mended,
    })),
  )('makes it go away: $index $id', async ({ id, file, was, written, hint, mended }) => {
    const whole = copied();
    const text = whole[file] ?? '';
    const [own = ''] = text.match(was) ?? [];
    const at = text.indexOf(own);
    const withText = (put: string): string => text.slice(0, at) + put + text.slice(at + own.length);
    expect(withText(written)).not.toBe(text);
    const before = await found({ ...whole, [file]: withText(written) });
    const told = before.filter((one) => one.id === id);
    expect(told.length, `told: ${before.map((one) => one.id).join(', ')}`).toBeGreaterThan(0);
    const hints = told.flatMap((one) => one.hints);
    const said = hints.map((one) => hint.exec(one)).find((one) => one !== null);
    expect(said, `hints: ${hints.join(' | ')}`).toBeTruthy();
    const after = await found({ ...whole, [file]: withText(mended.replace('$1', said?.[1] ?? '')) });
    const same = (one: Diagnostic): boolean =>
      one.id === id && told.some(({ message }) => message === one.message);
    expect(after.filter((one) => same(one) || (one.severity === 'error' && one.id !== id))).toEqual([]);
  });
});
