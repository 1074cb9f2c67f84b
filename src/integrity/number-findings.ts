// Numbers on slides that the original has not, has in another unit, or has of another thing than the slide says.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import { lazyFor } from '../language/lazy.ts';
import { isOtherPower } from '../language/unit-powers.ts';
import type { Facts, SaidQuantity } from './facts.ts';
import * as say from './messages.ts';
import { plainName } from './name-forms.ts';
import type { Quantity } from './quantities.ts';
import { isPassageOf, type Restated } from './restated.ts';
import { isLong, sameWord } from './tokens.ts';

/** Numbers of the original that are compared with one of a slide's. */
const most = 64;
/** Words behind a number among which is what it counts. */
const behind = 3;

interface Asked {
  readonly one: Quantity;
  readonly facts: Facts;
  /** The sentence that it stands in; undefined in a cell or a label, whose column says what it counts. */
  readonly context: Restated | undefined;
}

/** @param sentence of which the number is a part; undefined in a cell or a label */
export function numberFinding(
  one: Quantity,
  facts: Facts,
  sentence: (() => Restated) | undefined,
  span: Span,
): Diagnostic | undefined {
  const asked: Asked = { one, facts, context: sentence?.() };
  const same = valued(facts, values(one)).filter((other) => share(values(one), values(other)));
  const fitting = same.filter((other) => fits(asked, other));
  if (fitting.length > 0) return ofAnother(asked, fitting, span);
  if (one.spelled) return spelledFinding(asked, same, span);
  const counted = same.filter(({ isDate }) => !isDate);
  const [first] = [...counted.filter(({ unit }) => unit !== undefined), ...counted];
  if (first) return say.unitChanged(one.written, first, span);
  const bare = valued(facts, one.mantissas).filter(
    (other) => !other.isDate && share(one.mantissas, other.mantissas),
  );
  // A table's column may say the scale, here or there.
  const isScaled = (other: SaidQuantity): boolean =>
    fits(asked, other) && (isPlain(one) || (isPlain(other) && other.unit === undefined));
  if (asked.context === undefined && bare.some(isScaled)) return undefined;
  const scaled = bare.find((other) => !sameScale(one, other) || other.unit !== undefined);
  if (scaled) return say.unitChanged(one.written, scaled, span);
  const [year = 0] = one.mantissas;
  if (/^\d{4}$/.test(one.written) && facts.datesOfYear(year).length > 0) return undefined;
  return say.unknownNumber(one.written, likeness(one, facts), span);
}

/** Of one number many others are asked, and of these many times. */
const values = lazyFor(({ mantissas, scales }: Quantity): readonly number[] =>
  mantissas.flatMap((one) => scales.map((scale) => one * scale)),
);
const isPlain = ({ scales }: Quantity): boolean => scales.includes(1);
const sameScale = (a: Quantity, b: Quantity): boolean => a.scales.some((scale) => b.scales.includes(scale));
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(a) * 1e-9;
function share(a: readonly number[], b: readonly number[]): boolean {
  for (const one of a) for (const other of b) if (isNear(one, other)) return true;
  return false;
}
const isYear = ({ mantissas: [one = 0] }: Quantity): boolean => one >= 1500 && one < 2200;

const valued = (facts: Facts, all: readonly number[]): readonly SaidQuantity[] =>
  all.length === 1
    ? facts.quantitiesOf(all[0] ?? 0).slice(0, most)
    : [...new Set(all.flatMap((value) => facts.quantitiesOf(value).slice(0, most)))];

/** What a number counts: the word behind it, where that says something. */
function nounOf({ noun }: Quantity, { index }: Facts): string | undefined {
  if (noun === undefined || noun.length < 4) return undefined;
  const plain = plainName(noun);
  return index.isSmall({ plain, text: noun, word: noun, root: plain, start: 0, end: 0, isNumber: false })
    ? undefined
    : plain;
}

/** In one unit, or one of them in none; a day's number counts nothing. */
function fits({ one, facts, context }: Asked, other: SaidQuantity): boolean {
  if (isOtherPower(one.noun, other.noun)) return false;
  if (one.unit !== undefined && other.unit !== undefined) return one.unit === other.unit;
  const isCounted = one.unit !== undefined || nounOf(one, facts) !== undefined;
  if (other.isDate && isCounted && context !== undefined) return isYear(one);
  if (one.unit === undefined) return true;
  // A unit for what counts something else there.
  const noun = nounOf(other, facts);
  return (
    noun === undefined || context === undefined || context.tokens.some(({ plain }) => sameWord(plain, noun))
  );
}

/** A number of the original's, of something else; or in another unit than the passage has it. */
function ofAnother(asked: Asked, fitting: readonly SaidQuantity[], span: Span): Diagnostic | undefined {
  const { one, facts, context } = asked;
  if (!context || context.isVerbatim || isYearThere(asked, fitting)) return undefined;
  const counted = countedThere(asked, fitting);
  if (counted) return say.misplacedNumber(one.written, counted, counted.sentence.text, span);
  const [best] = context.passages;
  if (!best || !isPassageOf(context, best, fitting, facts.index)) return undefined;
  const there = facts.quantitiesIn(best.sentence).filter(({ isDate }) => !isDate);
  if (there.some((other) => share(values(one), values(other)) && fits(asked, other))) return undefined;
  const inUnit = there.find((other) => share(one.mantissas, other.mantissas) && other.unit !== undefined);
  if (inUnit && one.unit !== undefined) return say.unitChanged(one.written, inUnit, span);
  const rival = there.find((other) => !isArticle(other) && isOfOneThing(asked, other));
  return rival && say.misplacedNumber(one.written, rival, best.sentence.text, span);
}

/** `One concern, another`: spelled, it counts nothing in most languages. */
const isArticle = ({ spelled, mantissas: [value] }: Quantity): boolean => spelled === true && value === 1;

/** `2019`, and `2019 elections` where the original has that year. */
const isYearThere = ({ one, facts }: Asked, fitting: readonly SaidQuantity[]): boolean =>
  isYear(one) &&
  one.unit === undefined &&
  (nounOf(one, facts) === undefined || fitting.some(({ isDate }) => isDate));

function isOfOneThing({ one, facts }: Asked, other: SaidQuantity): boolean {
  if (one.unit !== undefined || other.unit !== undefined) return one.unit === other.unit;
  const [noun, theirs] = [nounOf(one, facts), nounOf(other, facts)];
  if (noun === undefined && theirs === undefined) return one.noun !== undefined && one.noun === other.noun;
  return noun !== undefined && theirs !== undefined && sameWord(noun, theirs);
}

/** The original's number of what the slide counts, where it has the slide's number of other things only. */
function countedThere(asked: Asked, fitting: readonly SaidQuantity[]): SaidQuantity | undefined {
  const { one, facts, context } = asked;
  const noun = nounOf(one, facts);
  if (noun === undefined || one.unit !== undefined || !context) return undefined;
  const at = context.tokens.findIndex(({ start }) => start >= one.start + one.length);
  const own = at < 0 ? [] : context.tokens.slice(at, at + behind);
  const isOther = (other: SaidQuantity): boolean => {
    const theirs = nounOf(other, facts);
    // `180 small firms`, where the original has `180 firms`.
    if (theirs === undefined || own.some(({ plain }) => sameWord(plain, theirs))) return false;
    // `Of 120 members 45 came` is `45 members`; in `120 members and 45 guests` each counts its own.
    const isThere = other.sentence.tokens.some(({ plain }) => sameWord(plain, noun));
    return (
      !isThere ||
      isCoordinate(other, noun, facts) ||
      context.tokens.some(({ plain }) => sameWord(plain, theirs))
    );
  };
  if (!fitting.every(isOther)) return undefined;
  const rivals = facts
    .quantitiesBefore(noun)
    .slice(0, most)
    .filter(
      (other) =>
        !isArticle(other) &&
        sameWord(plainName(other.noun ?? ''), noun) &&
        !share(values(one), values(other)),
    );
  const [best] = context.passages;
  return rivals.find(({ sentence }) => sentence === best?.sentence) ?? rivals[0];
}

/** Between the number of a noun and another number stands that noun, and a small word that joins them. */
function isCoordinate(other: SaidQuantity, noun: string, { quantitiesIn }: Facts): boolean {
  const { sentence } = other;
  return quantitiesIn(sentence).some((rival) => {
    const [first, second] = rival.start < other.start ? [rival, other] : [other, rival];
    const between = sentence.tokens.filter(
      ({ start, end }) => start >= first.start + first.length && end <= second.start,
    );
    const isOfNoun = sameWord(plainName(rival.noun ?? ''), noun);
    return isOfNoun && between.length === 2 && !isLong(between[1]?.plain ?? '');
  });
}

/** "Four judgments" counts the deck's own. Years, days and percent are the original's, and what its passage counts. */
function spelledFinding(asked: Asked, same: readonly SaidQuantity[], span: Span): Diagnostic | undefined {
  const { one, facts, context } = asked;
  const [best] = context?.passages ?? [];
  const isRestated = context && best && isPassageOf(context, best, same, facts.index);
  const rival = isRestated
    ? facts.quantitiesIn(best.sentence).find((other) => isOfOneThing(asked, other) && !isYear(other))
    : undefined;
  if (rival) return say.misplacedNumber(one.written, rival, rival.sentence.text, span);
  if (one.unit === undefined || same.length > 0) return undefined;
  const measured = facts
    .measuredIn(one.unit)
    .slice(0, most)
    .find((other) => sameScale(one, other) && !isYear(other));
  return measured && say.unknownNumber(one.written, measured, span);
}

/** A number of the same thing, or in the same unit. */
function likeness(one: Quantity, facts: Facts): SaidQuantity | undefined {
  if (isYear(one)) return undefined;
  const measured = facts
    .measuredIn(one.unit)
    .slice(0, most)
    .filter((other) => !other.spelled && !isYear(other) && sameScale(one, other));
  const counted = one.noun === undefined ? [] : facts.quantitiesBefore(one.noun).slice(0, most);
  return (
    counted.find((other) => other.noun === one.noun && !isYear(other)) ??
    (measured.length === 1 ? measured[0] : undefined)
  );
}
