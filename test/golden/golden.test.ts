// A golden is worth what it notices: every kind of attribute, text and element in the slides, notes and
// charts of two decks is changed here, and the lines must change with it. What may change unseen is listed.

import { describe, expect, it } from 'vitest';
import { bytesOf, deckOf } from '../deck-of.ts';
import { childrenOf, type Element, find, open, type Parts, partsIn, xmlOf } from '../pptx/open.ts';
import { chart } from './chart.ts';
import { shapesLines, shapesPart } from './deck.ts';

const UNSEEN: readonly RegExp[] = [
  // What only numbers things, and the names of prefixes.
  /\/p:cNvPr id$/,
  /\/a:fld id$/,
  / xmlns(:\w+)?$/,
  // The end of a paragraph that is set as its last run.
  /\/a:endParaRPr -$/,
  // What the schema asks for on every shape and every slide: the validator misses it.
  /\/p:(cNv(Sp|Pic|GrpSp|GraphicFrame)Pr|nvPr|spPr|clrMapOvr)\*? -$/,
  /\/a:stretch -$/,
];

interface Spot {
  /** From the root: `…/a:rPr b`, `…/a:t text`, `…/a:ln -` (the element itself). */
  readonly key: string;
  /** The shape that it is in, which is then alone on its slide. */
  readonly shape?: Element;
  /** Changes it, and returns what undoes the change. */
  readonly change: () => () => void;
}

function* spots(element: Element, within: string, shape?: Element): Generator<Spot> {
  const slot = find(element, 'p:ph').length > 0 ? '*' : '';
  const path = `${within}/${element.name}${slot}`;
  const place = shape ? { shape } : {};
  for (const [name, value] of Object.entries(element.attribs))
    yield { ...place, key: `${path} ${name}`, change: () => attributeChanged(element, name, value) };
  const children = childrenOf(element);
  const [text] = element.children;
  if (children.length === 0 && text && 'data' in text)
    yield { ...place, key: `${path} text`, change: () => textChanged(text as { data: string }) };
  for (const child of children) {
    yield { ...place, key: `${path}/${child.name} -`, change: () => childRemoved(element, child) };
    if (element.name === 'p:spTree') {
      // Lines of one shape, not of a slide of them, for each of a thousand changes.
      const all = element.children;
      element.children = [child];
      yield* spots(child, path, child);
      element.children = all;
    } else yield* spots(child, path, shape);
  }
}

function attributeChanged(element: Element, name: string, value: string): () => void {
  // Points of a path move by one unit of their grid, lengths by a sixtieth of a point.
  const step = element.name === 'a:pt' ? 1 : 211;
  element.attribs[name] = /^-?\d+$/.test(value) ? String(Number(value) + step) : `${value}x`;
  return () => {
    element.attribs[name] = value;
  };
}

function textChanged(text: { data: string }): () => void {
  const { data } = text;
  text.data = `${data}x`;
  return () => {
    text.data = data;
  };
}

function childRemoved(element: Element, child: Element): () => void {
  const { children } = element;
  element.children = children.filter((one) => one !== child);
  return () => {
    element.children = children;
  };
}

/** Keys of what was changed and not noticed; each kind is tried once. */
function unnoticed(parts: Parts, tried: Set<string>): readonly string[] {
  const slides = ['ppt/slides', 'ppt/notesSlides'].flatMap((folder) => partsIn(parts, folder));
  const charts = partsIn(parts, 'ppt/charts');
  const size = (name: string) => parts.get(name)?.length ?? 0;
  // Small parts first: maps then only have to show what they alone have.
  return [...slides, ...charts]
    .sort((a, b) => size(a) - size(b))
    .flatMap((name) => {
      const root = xmlOf(parts, name);
      const part = shapesPart(parts, name, 'en');
      const shown = () => (charts.includes(name) ? chart(root, part) : shapesLines(root, part)).join('\n');
      const befores = new Map<Element | undefined, string>();
      const missed: string[] = [];
      for (const { key, shape, change } of spots(root, '')) {
        if (tried.has(key) || UNSEEN.some((pattern) => pattern.test(key))) continue;
        tried.add(key);
        const before = befores.get(shape) ?? shown();
        befores.set(shape, before);
        const undo = change();
        if (shown() === before) missed.push(key);
        undo();
      }
      return missed;
    });
}

describe('a golden deck', () => {
  it('shows whatever changes on a slide, in its notes and in its charts', async () => {
    const tried = new Set<string>();
    for (const file of ['content/gallery.md', 'content/kazakhstan-diplomatic-spotlight.ar.md'])
      expect(unnoticed(open(bytesOf(await deckOf(file))), tried)).toEqual([]);
    expect(tried.size).toBeGreaterThan(500);
  });
});
