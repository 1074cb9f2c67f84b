// A designer's own rules for when a layout is taken.

import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.ts';
import { planDeck } from '../../src/deck/plan.ts';
import type { SlideLayout, When } from '../../src/template/types.ts';
import { layouts, templateOf } from './template.ts';

const assertion = layouts.find(({ name }) => name === 'assertion') as SlideLayout;
const quote = layouts.find(({ name }) => name === 'quote') as SlideLayout;
const ruled = (name: string, like: SlideLayout, when: When): SlideLayout => ({ ...like, name, when });

function chosen(markdown: string, ...more: readonly SlideLayout[]): readonly (readonly [string, string])[] {
  const article = parseArticle(`# Title\n\n## Section\n\n${markdown}\n`, 'a.md', () => {});
  const { slides } = planDeck(article, templateOf([...layouts, ...more]), () => {});
  return slides.slice(1).map(({ layout, reason }) => [layout, reason] as const);
}

const names = (markdown: string, ...more: readonly SlideLayout[]): readonly string[] =>
  chosen(markdown, ...more).map(([name]) => name);

describe('a layout with a rule', () => {
  const few = ruled('few', assertion, { holds: 'list', items: [1, 2] });

  it('is taken where all its conditions hold, and the plan says why', () => {
    expect(chosen('- one\n- two', few)).toEqual([['few', 'the template has a layout for it: list']]);
  });

  it('is not taken where one does not', () => {
    expect(names('- one\n- two\n- three', few)).toEqual(['assertion']);
    expect(names('One sentence.', few)).toEqual(['assertion']);
  });

  it('is never the plain member of its family', () => {
    expect(names('One sentence.', ruled('first', assertion, { holds: 'list' }))).toEqual(['assertion']);
  });

  it('is for what its family is for unless it says', () => {
    const short = ruled('short', quote, { words: [1, 4] });
    const said = (words: string): string => `> ${words}\n> — Someone, a role, 1 May 2020\n`;
    expect(names(said('Three words only.'), short)).toEqual(['short']);
    expect(names(said('These are rather more than four words.'), short)).toEqual(['quote']);
    expect(names('- Three words only', short)).toEqual(['assertion']);
  });

  it('gives way to what the author asked for', () => {
    expect(names('<!-- layout: assertion -->\n\n- one', few)).toEqual(['assertion']);
    expect(names('<!-- layout: few -->\n\n- one\n- two\n- three', few)).toEqual(['few']);
  });

  it('comes in the order of the template', () => {
    const all = ruled('all', assertion, { holds: ['prose', 'list'] });
    expect(names('- one', few, all)).toEqual(['few']);
    expect(names('- one', all, few)).toEqual(['all']);
    expect(names('One sentence.', few, all)).toEqual(['all']);
  });
});
