// polylabel 2.1 ships no types.
declare module 'polylabel' {
  /** Pole of inaccessibility of a polygon (outer ring, then holes), to `precision` units: [x, y] with a `distance`. */
  export default function polylabel(
    polygon: readonly (readonly [number, number])[][],
    precision?: number,
  ): [number, number] & { distance: number };
}
