// What was changed in a deck, taken back to its article: placed, tried by building, and what the new deck does not say as the edited one
// does left out and told.

import { type Diagnostic, Refusal } from '../diagnostic/diagnostic.ts';
import { isoOfLongDate } from '../language/long-date.ts';
import * as say from '../merge/messages.ts';
import type { PlacedChange, Pulled, UnplacedChange, WrittenDeck } from '../merge/pull/types.ts';
import type { DeckSnapshot } from '../merge/types.ts';
import { readPackage } from '../opc/read-package.ts';
import type { World } from '../world/types.ts';
import { type Compiled, compile } from './compile.ts';
import type { NamedDeck } from './diff-decks.ts';
import { provenanceOf } from './provenance.ts';

export interface PullOptions {
  /** The article's. */
  readonly file: string;
  readonly world: World;
  /** As the deck was built. */
  readonly template?: string;
  readonly cut?: string;
  /** Sections whose slides were deleted stay under `<!-- cut -->` or are removed. */
  readonly deleted?: 'cut' | 'remove';
  /** The deck as it was built, for one that has lost its record and is not what the article makes today. */
  readonly sent?: Uint8Array;
}

export interface PulledArticle {
  /** The article with the deck's changes. */
  readonly text: string;
  readonly placed: readonly PlacedChange[];
  /** What has no place in the article. */
  readonly unplaced: readonly UnplacedChange[];
  /** How many comments went in. */
  readonly remarks: number;
  /** As warnings: quotations that were altered. */
  readonly findings: readonly Diagnostic[];
}

/** Each time at least one change less is tried. */
const rounds = 4;

/**
 * @param text the article.
 * @throws Refusal where the deck carries no record, is damaged, or the article cannot be built.
 */
export async function pullEdits(
  { bytes, file }: NamedDeck,
  text: string,
  { deleted = 'cut', sent, ...options }: PullOptions,
): Promise<PulledArticle> {
  const [{ recordOf, viewOf }, { readRecord }, { remarksOf }, { pulled }] = await Promise.all([
    import('../merge/recorder.ts'),
    import('../merge/read-record.ts'),
    import('../merge/comments.ts'),
    import('../merge/pull/pull.ts'),
  ]);
  const theirs = readPackage(bytes, file);
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const record = recordOf(theirs);
  const [{ snapshotOfRecord }, { snapshotOf }, { knownBase }] = await Promise.all([
    import('../merge/record-snapshot.ts'),
    import('../merge/snapshot.ts'),
    import('./known-base.ts'),
  ]);
  // A draft's stamp is in the deck that it was built as; marks that come in now are no edit of the deck.
  const as = { ...options, allowDraft: !/<!--\s*review\b/.test(plain) };
  const { deck: ours, pptx } = await writtenDeck(plain, as);
  // A program that drops the record writes all else anew, too: then the decks themselves are compared.
  const [was, is] = record
    ? [record, readRecord(viewOf(theirs), theirs.presentation)].map(snapshotOfRecord)
    : [knownBase({ bytes, file }, pptx, sent), bytes].map((one) => snapshotOf(readPackage(one, file)));
  if (!was || !is) throw new Refusal(say.noRecord(file));
  const found = pulled(was, is, ours, remarksOf(theirs), deleted);
  const { article, kept, lost } = await tried(found, ours, is, as);
  return {
    text: asWritten(article, text),
    placed: kept.placed,
    unplaced: [...kept.unplaced, ...lost],
    remarks: kept.remarks.length,
    findings: kept.placed.flatMap(({ change, isQuotation }) =>
      isQuotation ? [say.quotationAltered(options.file, change)] : [],
    ),
  };
}

/** With the line ends and the mark at the beginning that the file has. */
function asWritten(article: string, original: string): string {
  const ends = original.includes('\r\n') ? article.replace(/\n/g, '\r\n') : article;
  return original.startsWith('\ufeff') ? `\ufeff${ends}` : ends;
}

type Options = Omit<PullOptions, 'deleted' | 'sent'> & { readonly allowDraft: boolean };

/** @throws Refusal where it has errors. */
async function writtenDeck(
  text: string,
  options: Options,
): Promise<{ readonly deck: WrittenDeck; readonly pptx: Uint8Array }> {
  const [{ recordOf }, { sourceOf }] = await Promise.all([
    import('../merge/recorder.ts'),
    import('../merge/pull/source-text.ts'),
  ]);
  const faults: Diagnostic[] = [];
  const compiled = await compile(text, { ...options, report: (one) => faults.push(one) });
  const record = compiled.pptx && recordOf(readPackage(compiled.pptx, options.file));
  const [fault] = faults.filter(({ severity }) => severity === 'error');
  if (!record || !compiled.pptx) throw new Refusal(fault ?? say.noRecord(options.file));
  const { article, pptx } = compiled;
  const lines = text.split('\n');
  const sections = article.sections.map(({ level, span }, index) => ({
    level,
    line: span.line,
    end: article.sections[index + 1]?.span.line ?? lines.length + 1,
  }));
  const deck = {
    source: sourceOf(text),
    body: frontMatterEnd(lines) + 1,
    sections,
    slides: writtenSlides(compiled, sections),
    record,
    numbers: article.language.numbers,
    dateOf: (words: string) => isoOfLongDate(words, article.language),
  };
  return { deck, pptx };
}

/** Line of the mark that ends it; 0 for none. */
function frontMatterEnd(lines: readonly string[]): number {
  return lines[0]?.trim() === '---'
    ? lines.findIndex((one, index) => index > 0 && one.trim() === '---') + 1
    : 0;
}

const writtenSlides = (compiled: Compiled, sections: WrittenDeck['sections']): WrittenDeck['slides'] =>
  provenanceOf(compiled).slides.map(({ texts, notes, section: from }) => {
    const section = sections.find(({ line }) => line === from?.line);
    return { texts, notes, ...(section ? { section } : {}) };
  });

interface Tried {
  readonly article: string;
  readonly kept: Pulled;
  readonly lost: readonly UnplacedChange[];
}

/** Builds the article with its changes, and again without those that the deck then does not say. */
async function tried(
  found: Pulled,
  ours: WrittenDeck,
  theirs: DeckSnapshot,
  options: Options,
): Promise<Tried> {
  const [{ rearranged }, { isRealized, sameOrder, sayingsOf }] = await Promise.all([
    import('../merge/pull/apply.ts'),
    import('../merge/pull/realized.ts'),
  ]);
  const articleOf = ({ placed, remarks, order }: Pulled): string =>
    rearranged(ours.source, ours.sections, [...placed.flatMap((one) => one.edits), ...remarks], order);
  const was = sayingsOf(ours.record);
  let kept = found;
  for (let round = 0; ; round++) {
    const article = articleOf(kept);
    const lost = found.placed
      .filter((one) => !kept.placed.includes(one))
      .map(({ change }) => ({ change, why }));
    if (article === ours.source.text) return { article, kept, lost };
    const now = await built(article, options);
    if (!now || round === rounds) {
      const some = await buildable(kept, (one) => built(articleOf(one), options));
      if (some.placed.length < kept.placed.length) kept = some;
      else kept = { ...kept, placed: [], remarks: [] };
      continue;
    }
    const inOrder =
      !kept.order ||
      sameOrder(
        theirs,
        now.record,
        now.slides.map(({ section }) => section !== undefined),
      );
    const says = sayingsOf(now.record);
    const isKept = ({ change }: PlacedChange): boolean => {
      if (change.kind === 'slide-moved') return inOrder;
      return change.kind === 'slide-removed' || isRealized(change, was, says);
    };
    if (kept.placed.every(isKept)) return { article, kept, lost };
    const { order, ...rest } = kept;
    kept = { ...rest, placed: kept.placed.filter(isKept), ...(order && inOrder ? { order } : {}) };
  }
}

const why = 'with it in the article, the new deck would not say the same';

/** As many of the changes as the article can be built with: those that make it faulty are found by halves. */
async function buildable(all: Pulled, builds: (some: Pulled) => Promise<unknown>): Promise<Pulled> {
  let good: readonly PlacedChange[] = [];
  const add = async (some: readonly PlacedChange[]): Promise<void> => {
    if ((await builds({ ...all, placed: [...good, ...some] })) !== undefined) good = [...good, ...some];
    else if (some.length > 1) {
      const half = some.length >> 1;
      await add(some.slice(0, half));
      await add(some.slice(half));
    }
  };
  await add(all.placed);
  return { ...all, placed: all.placed.filter((one) => good.includes(one)) };
}

/** The deck that a text makes; undefined where it makes none. */
async function built(text: string, options: Options): Promise<WrittenDeck | undefined> {
  try {
    return (await writtenDeck(text, options)).deck;
  } catch (fault) {
    if (fault instanceof Refusal) return undefined;
    throw fault;
  }
}
