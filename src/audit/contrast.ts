// Text too like what it stands on. WCAG 2.2, 1.4.3: 3 to 1 from 18 points, or 14 bold; 4.5 to 1 below.

import type { Report } from '../diagnostic/diagnostic.ts';
import { areaOf, backdropOf, type Pictures } from '../drawingml/backdrop.ts';
import { mixed } from '../drawingml/paint.ts';
import { bounds } from '../drawingml/placing.ts';
import type { Ink, Layer, Raster } from '../drawingml/types.ts';
import { readPictures } from '../media/raster.ts';
import { contrastRatio, leastContrast } from '../scene/color.ts';
import { box, contains, overlaps } from '../scene/geometry.ts';
import * as say from './messages.ts';
import type { SlideText } from './texts.ts';
import type { AuditDeck, AuditRun } from './types.ts';

/** So much of a mixed backdrop may be too like the text: the edge of a stop, a few squares of a picture. */
const tolerated = 0.15;
/** Of so much, nothing can be said. */
const obscure = 0.3;

/**
 * Pictures are looked at only where text stands on them.
 * @param bytes of a picture, by what its paint calls it.
 */
export async function checkContrast(
  deck: AuditDeck,
  texts: readonly SlideText[],
  bytes: (part: string) => Uint8Array,
  report: Report,
): Promise<void> {
  const page = box(0, 0, deck.size.width, deck.size.height);
  const seen = texts.filter(({ placed, set }) =>
    set.lines.some((line) => overlaps(bounds(placed, line), page)),
  );
  const wanted = new Set<string>();
  let rasters: ReadonlyMap<string, Raster | null> = new Map();
  let isWaiting = false;
  const pictures: Pictures = {
    raster: (part) => {
      const known = rasters.get(part);
      if (known === undefined) {
        wanted.add(part);
        isWaiting = true;
      }
      return known;
    },
  };
  const waiting = seen.filter((text) => {
    isWaiting = false;
    const verdict = judge(text, pictures);
    if (!isWaiting) tell(deck, text, verdict, report);
    return isWaiting;
  });
  if (waiting.length === 0) return;
  rasters = await readPictures(bytes, wanted);
  for (const text of waiting) tell(deck, text, judge(text, pictures), report);
}

interface Verdict {
  readonly run: AuditRun;
  readonly ratio: number;
  readonly least: number;
  /** Of the backdrop, 0 to 1. */
  readonly share: number;
}

function tell(
  deck: AuditDeck,
  text: SlideText,
  verdict: Verdict | 'picture' | undefined,
  report: Report,
): void {
  if (verdict === undefined) return;
  const place = { deck, ...text };
  if (verdict === 'picture') report(say.textOnPicture(place));
  else report(say.lowContrast(place, verdict.run.text, verdict));
}

function judge(text: SlideText, pictures: Pictures): Verdict | 'picture' | undefined {
  const runs = text.text.runs.filter((run) => run.ink && run.text.trim() !== '');
  if (runs.length === 0) return undefined;
  const marked = runs.map((run) => worstOf(run, run.highlight === undefined ? [] : [run.highlight], text));
  const found = marked.find((one) => one !== undefined);
  const bare = runs.filter(({ highlight }) => highlight === undefined);
  if (found || bare.length === 0) return found;
  const layers = text.layers();
  // Where it stands out from every one of the layers that it may stand on, it does from those that it stands on.
  const plainly = plainColors(layers, text);
  if (plainly && bare.every((run) => worstOf(run, plainly, text) === undefined)) return undefined;
  const { colors, unknown, picture } = backdropOf(layers, text.set.lines, text.placed, pictures);
  const known = colors.length / Math.max(1, colors.length + unknown);
  const isFailing = (one: Verdict | undefined): one is Verdict =>
    one !== undefined && one.share * known > tolerated;
  const worst = bare.map((run) => worstOf(run, colors, text)).find(isFailing);
  if (worst) return worst;
  return picture && 1 - known > obscure ? 'picture' : undefined;
}

/** Colours of the layers under a text, from the highest that is under all of it; undefined where one shines through. */
function plainColors(layers: readonly Layer[], { placed, set }: SlideText): readonly string[] | undefined {
  const area = areaOf(set.lines, placed);
  const colors: string[] = [];
  for (let at = layers.length - 1; at >= 0; at--) {
    const layer = layers[at] as Layer;
    const { box: place, paint, outline, turn } = layer;
    if (!overlaps(place, area) && turn === 0) continue;
    if (paint.kind !== 'plain' || paint.ink.alpha <= 0.99) return undefined;
    colors.push(paint.ink.rgb);
    if (outline === 'rectangle' && turn === 0 && contains(place, area, 1)) return colors;
  }
  return colors;
}

const ratios = new Map<string, number>();

function ratioOf({ rgb, alpha }: Ink, ground: string): number {
  const key = `${rgb} ${alpha} ${ground}`;
  let known = ratios.get(key);
  if (known === undefined) {
    known = contrastRatio(alpha === 1 ? rgb : mixed(ground, rgb, alpha), ground);
    // A deck with photographs has any number of colours.
    if (ratios.size > 5000) ratios.clear();
    ratios.set(key, known);
  }
  return known;
}

/** Undefined where it stands out from all of them. */
function worstOf(run: AuditRun, colors: readonly string[], { text }: SlideText): Verdict | undefined {
  const { ink, style } = run;
  const [first] = colors;
  if (!ink || first === undefined) return undefined;
  const size = style.size * text.scale;
  const least = leastContrast(size, style.bold);
  // What PowerPoint rounds to the limit is within it.
  const enough = (color: string): boolean => ratioOf(ink, color) >= least - 0.05;
  if (colors.every((color) => color === first) && enough(first)) return undefined;
  const counts = new Map<string, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  let [failing, worst] = [0, Number.POSITIVE_INFINITY];
  for (const [color, count] of counts) {
    const ratio = ratioOf(ink, color);
    if (enough(color)) continue;
    failing += count;
    worst = Math.min(worst, ratio);
  }
  return failing === 0 ? undefined : { run, ratio: worst, least, share: failing / colors.length };
}
