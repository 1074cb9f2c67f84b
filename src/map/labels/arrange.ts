// All names together: first each where it stands best, the hardest to place first; where two want one spot, one moves
// over, or both; what still has none may take a line. Then every name looks once more for a better spot. The same
// wishes give the same arrangement: nothing is left to chance.
//
// Greedy placement with moves of what is in the way: J. Christensen, J. Marks, S. Shieber, An Empirical Study of
// Algorithms for Point-Feature Label Placement (1995), compare such with annealing, which needs many more trials.

import { type Box, overlaps, type Point } from '../../scene/geometry.ts';
import { within } from '../clip.ts';
import { isClear } from './beside-dot.ts';
import { air, type Candidate, type Leader, leaderCost, type Wish } from './candidates.ts';

export interface Placed {
  readonly wish: Wish;
  readonly spot: Candidate;
}

export interface Arrangement {
  readonly placed: readonly Placed[];
  /** No room for these. */
  readonly dropped: readonly Wish[];
}

/** How often a name that moves for another may make a third one move. */
const depth = 2;

/** Between two names side by side, points more than between one and what else is in its way: with less, they read as one. */
const wordSpace = 4;

export function arrange(wishes: readonly Wish[]): Arrangement {
  const apart = arranged(wishes, wordSpace);
  if (apart.dropped.length === 0) return apart;
  // Better close together than left out.
  const close = arranged(wishes, 0);
  return weightOf(close.dropped) < weightOf(apart.dropped) ? close : apart;
}

const weightOf = (wishes: readonly Wish[]): number => wishes.reduce((sum, { weight }) => sum + weight, 0);

function arranged(wishes: readonly Wish[], space: number): Arrangement {
  const spots = new Map<Wish, Candidate>();
  const options = new Map(wishes.map((wish) => [wish, wish.near]));
  const order = [...wishes].sort(
    (a, b) => b.weight - a.weight || a.near.length - b.near.length || compare(a.name, b.name),
  );

  const inTheWay = (spot: Candidate, of: Wish): readonly Wish[] => inTheWayOf(spot, of, spots, space);

  const settle = (wish: Wish, left: number, moving: ReadonlySet<Wish>): boolean => {
    for (const spot of options.get(wish) ?? []) {
      const others = inTheWay(spot, wish);
      if (others.length === 0) {
        spots.set(wish, spot);
        return true;
      }
    }
    if (left === 0) return false;
    for (const spot of (options.get(wish) ?? []).slice(0, 24)) {
      const others = inTheWay(spot, wish);
      if (others.length > 2 || others.some((other) => moving.has(other))) continue;
      const before = new Map(spots);
      for (const other of others) spots.delete(other);
      spots.set(wish, spot);
      const still = new Set([...moving, wish]);
      if (others.every((other) => settle(other, left - 1, still))) return true;
      spots.clear();
      for (const [other, old] of before) spots.set(other, old);
    }
    return false;
  };

  const chain = (how: keyof typeof moves): void => {
    const better = [...chained(order, spots, options, moves[how], space)];
    spots.clear();
    for (const [wish, spot] of better) spots.set(wish, spot);
  };

  for (const wish of order) settle(wish, 0, new Set());
  for (const wish of order) if (!spots.has(wish)) settle(wish, depth, new Set());
  const wide = new Map<Wish, readonly Candidate[]>();
  /** All positions of a name, those at the end of a line last. */
  const all = (wish: Wish): readonly Candidate[] => {
    const known = wide.get(wish) ?? [...wish.near, ...wish.away()];
    wide.set(wish, known);
    return known;
  };
  const widen = (wish: Wish): void => {
    options.set(wish, all(wish));
  };
  for (const wish of order) {
    if (spots.has(wish)) continue;
    widen(wish);
    if (settle(wish, 1, new Set())) continue;
    // What is in its way may take a line, too.
    for (const spot of (options.get(wish) ?? []).slice(0, 24))
      for (const other of inTheWay(spot, wish)) widen(other);
    if (settle(wish, depth, new Set())) continue;
  }
  if (spots.size < wishes.length) {
    for (const wish of order) if (!spots.has(wish)) widen(wish);
    chain('near');
    if (order.some((wish) => wish.farther && !spots.has(wish))) {
      for (const wish of order) options.set(wish, [...all(wish), ...(wish.farther?.() ?? [])]);
      chain('far');
    }
  }
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (const wish of order) {
      const now = spots.get(wish);
      // A line to open ground may be better than a bed, or than to be struck through.
      if (
        now &&
        improve(wish, now, now.cost > leaderCost ? all(wish) : (options.get(wish) ?? []), spots, all, space)
      )
        changed = true;
    }
    if (!changed) break;
  }
  return {
    placed: wishes.flatMap((wish) => {
      const spot = spots.get(wish);
      return spot ? [{ wish, spot }] : [];
    }),
    dropped: wishes.filter((wish) => !spots.has(wish)),
  };
}

/** Besides what stands already, those of these names for which there is room; nothing moves for them. */
export function added(wishes: readonly Wish[], placed: readonly Placed[]): readonly Placed[] {
  const spots = new Map(placed.map(({ wish, spot }) => [wish, spot]));
  const more = wishes.flatMap((wish): readonly Placed[] => {
    const spot = wish.near.find((one) => inTheWayOf(one, wish, spots, wordSpace).length === 0);
    if (!spot) return [];
    spots.set(wish, spot);
    return [{ wish, spot }];
  });
  return [...placed, ...more];
}

/** How often all names look for a better spot. */
const rounds = 3;
/** A swap is worth what it saves where it saves more than this. */
const leastGain = 1;

/** The name at a better spot, where what stands there has another and all of them together stand better. */
function improve(
  wish: Wish,
  now: Candidate,
  options: readonly Candidate[],
  spots: Map<Wish, Candidate>,
  all: (wish: Wish) => readonly Candidate[],
  space: number,
): boolean {
  for (const spot of options.toSorted((a, b) => a.cost - b.cost)) {
    let gain = now.cost - spot.cost;
    if (gain <= 0) return false;
    const others = inTheWayOf(spot, wish, spots, space);
    if (others.length > 0 && (gain <= leastGain || others.length > 2)) continue;
    const before = others.map((other) => [other, spots.get(other) as Candidate] as const);
    for (const other of others) spots.delete(other);
    spots.set(wish, spot);
    for (const [other, old] of before) {
      const room = gain + old.cost - leastGain;
      const fits = (one: Candidate): boolean =>
        one.cost < room && inTheWayOf(one, other, spots, space).length === 0;
      // No line is as cheap as that: those at the end of one need not be looked for.
      const next = other.near.find(fits) ?? (room > leaderCost ? all(other).find(fits) : undefined);
      if (next) spots.set(other, next);
      gain += next ? old.cost - next.cost : -Infinity;
      if (!next) break;
    }
    if (gain > 0) return true;
    spots.set(wish, now);
    for (const [other, old] of before) spots.set(other, old);
  }
  return false;
}

/** What stands in the way of a spot. */
function inTheWayOf(
  spot: Candidate,
  of: Wish,
  spots: ReadonlyMap<Wish, Candidate>,
  space: number,
): readonly Wish[] {
  const found: Wish[] = [];
  spots.forEach((other, wish) => {
    if (wish !== of && conflict(spot, other, space)) found.push(wish);
  });
  return found;
}

/** How many moves are tried before what has no spot is given up, or is looked for farther off, too. */
const moves = { near: 400, far: 3000 } as const;
/** And how many in a row that gain nothing: of sixty names on a map of the world a third finds no room however often it is tried. */
const idle = 400;

/**
 * Chains of moves: a name without a spot takes the one where least stands in its way, what stood there is without one,
 * and so on; a spot that was taken is not taken again for a while. The arrangement of the greatest weight is kept.
 */
function chained(
  order: readonly Wish[],
  start: ReadonlyMap<Wish, Candidate>,
  options: ReadonlyMap<Wish, readonly Candidate[]>,
  most: number,
  space: number,
): ReadonlyMap<Wish, Candidate> {
  const spots = new Map(start);
  let best: ReadonlyMap<Wish, Candidate> = start;
  const taken = new Map<Candidate, number>();
  let gained = 0;
  for (let move = 0; move < Math.min(most, gained + idle) && best.size < order.length; move++) {
    const homeless = order.filter((wish) => !spots.has(wish));
    const wish = homeless[move % homeless.length];
    if (!wish) break;
    let chosen: Candidate | undefined;
    let least = Infinity;
    for (const spot of options.get(wish) ?? []) {
      // What stands in its way can only add to it.
      if (spot.cost * 0.1 >= least || (taken.get(spot) ?? -Infinity) > move - 25) continue;
      const cost = weightOf(inTheWayOf(spot, wish, spots, space)) + spot.cost * 0.1;
      if (cost < least) {
        chosen = spot;
        least = cost;
      }
    }
    if (!chosen) continue;
    for (const other of inTheWayOf(chosen, wish, spots, space)) spots.delete(other);
    spots.set(wish, chosen);
    taken.set(chosen, move);
    if (weightOf([...spots.keys()]) > weightOf([...best.keys()])) {
      best = new Map(spots);
      gained = move;
    }
  }
  return best;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Two spots that cannot both be taken: names on one another or run together, a line through a name, a line across a line. It is asked of each spot and
 * each name that stands, so what is far off is seen at once.
 */
function conflict(a: Candidate, b: Candidate, space: number): boolean {
  if (a.box.y < b.box.y + b.box.height + air && b.box.y < a.box.y + a.box.height + air) {
    const own = { ...a.box, x: a.box.x - space, width: a.box.width + 2 * space };
    if (overlaps(own, b.box, air)) return true;
  }
  if ((a.plate || b.plate) && overlaps(a.box, b.box, air + 3)) return true;
  if (a.leader && crosses(a.leader, b.box)) return true;
  if (b.leader && crosses(b.leader, a.box)) return true;
  return a.leader !== undefined && b.leader !== undefined && tangled(a.leader, b.leader);
}

/** Points between lines that all but touch. */
const lineSpace = 3;

/** Lines that cross, or all but touch: which belongs to which name could not be told. Those of a heap of dots begin together. */
function tangled(a: Leader, b: Leader): boolean {
  if (areApart(a.from.x, a.to.x, b.from.x, b.to.x) || areApart(a.from.y, a.to.y, b.from.y, b.to.y))
    return false;
  if (meet(a.from, a.to, b.from, b.to)) return true;
  if (a.heap && b.heap && Math.hypot(a.from.x - b.from.x, a.from.y - b.from.y) < 10) return false;
  return (
    !isClear(a.from, a.to, [b.from, b.to], lineSpace) || !isClear(b.from, b.to, [a.from, a.to], lineSpace)
  );
}

/** Whether between two numbers and two others there is more than a line's space. */
const areApart = (a: number, b: number, c: number, d: number): boolean =>
  Math.max(a, b) + lineSpace < Math.min(c, d) || Math.max(c, d) + lineSpace < Math.min(a, b);

/** Whether a line passes through a box, or within a point of it. */
function crosses({ from, to }: Leader, box: Box): boolean {
  if (from.x < box.x - 1 && to.x < box.x - 1) return false;
  if (from.y < box.y - 1 && to.y < box.y - 1) return false;
  const right = box.x + box.width + 1;
  const bottom = box.y + box.height + 1;
  if ((from.x > right && to.x > right) || (from.y > bottom && to.y > bottom)) return false;
  const { enter, leave } = within(from.x, from.y, to.x - from.x, to.y - from.y, box, 1);
  return enter < leave;
}

function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
