// Labels one above another at a plot's side: kept apart without leaving their order, each as near to its place as can be.

/**
 * @param wished middles, in any order
 * @param height of a label
 * @returns middles in the order given, at least `height` apart and within `from` and `to` as far as there is room
 */
export function spread(
  wished: readonly number[],
  height: number,
  from: number,
  to: number,
): readonly number[] {
  const order = wished.map((_, index) => index).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0) || a - b);
  // Neighbours that would touch become one block around their mean.
  const blocks: { members: number[]; middle: number }[] = [];
  const half = (members: readonly number[]): number => (members.length * height) / 2;
  const inside = (middle: number, size: number): number => Math.max(from + size, Math.min(to - size, middle));
  for (const index of order) {
    let block = { members: [index], middle: inside(wished[index] ?? 0, height / 2) };
    let before = blocks.at(-1);
    while (before && before.middle + half(before.members) > block.middle - half(block.members) + 1e-9) {
      blocks.pop();
      const members = [...before.members, ...block.members];
      const mean = members.reduce((sum, one) => sum + (wished[one] ?? 0), 0) / members.length;
      block = { members, middle: inside(mean, half(members)) };
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  const placed = new Array<number>(wished.length).fill(0);
  for (const { members, middle } of blocks)
    members.forEach((index, at) => {
      placed[index] = middle - half(members) + (at + 0.5) * height;
    });
  return placed;
}
