// The deck's sources: is each one of the original's, and of that date.

import type { Source } from '../article/types.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { nearestDate, saysSame, type TextDate } from './comparable-dates.ts';
import type { Facts } from './facts.ts';
import { folded } from './fold.ts';
import * as say from './messages.ts';
import { type Original, paragraphAt } from './original.ts';
import { placesOf, type TextIndex } from './text-index.ts';

/** Farthest behind a source's name that its date may stand, in characters. */
const behind = 40;

/** @param known names by which the original may call itself: it cites everything but that */
export function sourceFinding(
  source: Source,
  known: readonly string[],
  facts: Facts,
  text: TextIndex,
): Diagnostic | undefined {
  const { original, anchor } = facts;
  const shown = source.text.map((run) => run.text).join('');
  const [name = ''] = (source.written ?? shown).split(/[,،，;]/);
  const wanted = folded(name).toLowerCase();
  if (wanted.length < 2 || known.some((one) => folded(one).toLowerCase().includes(wanted))) return undefined;
  const places = placesOf(wanted, text);
  if (places.length === 0)
    return isNamed(source.written ? name : shown, text) ? undefined : say.unknownSource(shown, source.span);
  if (!source.date) return undefined;
  const [year, month, day] = source.date.split('-').map(Number);
  const cited: TextDate = {
    start: 0,
    end: 0,
    written: source.written ?? shown,
    inferred: !/\d{4}/.test(source.written ?? shown),
    ...(year ? { year } : {}),
    ...(month ? { month } : {}),
    ...(day ? { day } : {}),
  };
  const own = places.flatMap((start) => datesBehind(start + wanted.length, original, facts));
  const [first] = own;
  if (!first || own.some((date) => saysSame(cited, date, anchor))) return undefined;
  const nearest = nearestDate(cited, own) ?? first;
  return say.unknownSourceDate(
    source.written ?? shown,
    { written: `${name}, ${nearest.written}`, place: nearest.place },
    source.span,
  );
}

function datesBehind(
  end: number,
  original: Original,
  { index, datesIn }: Facts,
): ReturnType<Facts['datesIn']> {
  const paragraph = paragraphAt(original, end - 1);
  return index
    .around(end)
    .filter((sentence) => sentence.paragraph === paragraph)
    .flatMap((sentence) =>
      datesIn(sentence).filter(
        ({ start }) => sentence.start + start >= end && sentence.start + start <= end + behind,
      ),
    );
}

/** Most words of a source's own text are in the original: a footnote that describes it. */
function isNamed(said: string, { positions }: TextIndex): boolean {
  const words =
    folded(said)
      .toLowerCase()
      .match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => positions.has(word)).length >= words.length * 0.6;
}
