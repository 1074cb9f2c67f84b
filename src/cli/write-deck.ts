// The files that one deck is written as: all that is asked for, with what was changed in those that are there, whole or not at all.

import type { Report } from '../diagnostic/diagnostic.ts';
import type { Compiled } from '../library/compile.ts';
import { refused } from '../world/messages.ts';
import { isOneFile, type Output } from './outputs.ts';
import type { ArticleText } from './read-article.ts';
import { deckAt } from './read-deck.ts';
import { folderIsThere, mayReplaceDrawing, mayReplacePackage, mayReplaceProvenance } from './replacing.ts';
import type { DeckOptions, Task, Workplace } from './task.ts';
import { writeWhole } from './terminal.ts';

/** All that is asked for, provenance too: every file is written, or none. */
export async function filesOf(
  { outputs }: Task,
  compiled: Compiled,
  { lines }: ArticleText,
  { provenance }: DeckOptions,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map(outputs.flatMap((output) => named(output, compiled.files.get(output.format) ?? [])));
  if (provenance === undefined) return files;
  const { provenanceOf } = await import('../library/provenance.ts');
  const text = `${JSON.stringify(provenanceOf(compiled, lines ? { drafted: true } : {}), null, 2)}\n`;
  return files.set(provenance, new TextEncoder().encode(text));
}

/** Pictures are numbered, with as many digits as the last needs, so that they sort. */
function named(
  { format, path }: Output,
  files: readonly Uint8Array[],
): readonly (readonly [string, Uint8Array])[] {
  const digits = Math.max(2, String(files.length).length);
  return files.map((bytes, index) =>
    isOneFile(format)
      ? [path, bytes]
      : [`${path}-${String(index + 1).padStart(digits, '0')}.${format}`, bytes],
  );
}

interface WithEdits {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Those that hold what was in the file that is there. */
  readonly merged: ReadonlySet<string>;
  /** In the last of those. */
  readonly slides?: number;
}

/** @throws Refusal where edits cannot be kept: then nothing is written. */
export async function withEdits(
  files: ReadonlyMap<string, Uint8Array>,
  report: Report,
  { world, options: { base } }: Workplace,
): Promise<WithEdits> {
  const [{ keepEdits }, sent] = await Promise.all([
    import('../library/keep-edits.ts'),
    base === undefined ? undefined : deckAt(base, world),
  ]);
  const out = new Map(files);
  const merged = new Set<string>();
  let slides: number | undefined;
  for (const [path, built] of files) {
    const there = /\.pptx$/i.test(path) ? await world.read(path) : undefined;
    if (!there) continue;
    const kept = await keepEdits({ bytes: there, file: path }, built, {
      world,
      ...(sent ? { sent: sent.bytes } : {}),
    });
    for (const finding of kept.findings) report(finding);
    out.set(path, kept.bytes);
    merged.add(path);
    slides = kept.slides;
  }
  return { files: out, merged, ...(slides === undefined ? {} : { slides }) };
}

/** What has the name `-` goes to standard output, after the rest is written. */
export async function writeDeck(
  files: ReadonlyMap<string, Uint8Array>,
  merged: ReadonlySet<string>,
  { world, io, options }: Workplace,
): Promise<void> {
  const shown = files.get('-');
  for (const [path, bytes] of options.force ? [] : files) {
    // What was put together with the file that is there takes its place.
    if (path === '-' || merged.has(path)) continue;
    await mayReplace(path, options.provenance)(path, world, bytes);
  }
  if (options.provenance !== undefined) await folderIsThere(options.provenance, world);
  await world.write(new Map([...files].filter(([path]) => path !== '-')));
  if (!shown) return;
  try {
    await writeWhole(io.stdout, shown);
  } catch (fault) {
    throw refused(fault, 'write', 'standard output');
  }
}

function mayReplace(path: string, provenance: string | undefined): typeof mayReplacePackage {
  if (path === provenance) return mayReplaceProvenance;
  return /\.(pdf|html|svg|png)$/i.test(path) ? mayReplaceDrawing : mayReplacePackage;
}
