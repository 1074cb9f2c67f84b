// Which table measures which family. The template names Georgia and Calibri, which we may not ship;
// their metric twins, and the twins of the other usual Office families, are what was measured.
// docs/text.md says how good each is.

/**
 * Single line spacing, times the size: LibreOffice's for every font, and about PowerPoint's (docs/text.md).
 */
export const singleSpacing = 1.2;

export interface FamilyMetrics {
  /** A table of metrics.json; `widest` is the widest of all of them, character by character. */
  readonly table: 'gelasio' | 'carlito' | 'sans' | 'serif' | 'widest';
  /** Multiplies every advance. */
  readonly factor: number;
  /** Advance of every character, em: a fixed-pitch family. */
  readonly pitch?: number;
  /** The family's own extent, em (Windows metrics, which PowerPoint uses). */
  readonly ascent: number;
  readonly descent: number;
}

const georgia: FamilyMetrics = { table: 'gelasio', factor: 1, ascent: 0.917, descent: 0.219 };
const calibri: FamilyMetrics = { table: 'carlito', factor: 1, ascent: 0.952, descent: 0.269 };
const arial: FamilyMetrics = { table: 'sans', factor: 1, ascent: 0.905, descent: 0.212 };
const times: FamilyMetrics = { table: 'serif', factor: 1, ascent: 0.891, descent: 0.216 };
const consolas: FamilyMetrics = { table: 'carlito', factor: 1, pitch: 0.55, ascent: 0.92, descent: 0.251 };
const courier: FamilyMetrics = { table: 'carlito', factor: 1, pitch: 0.6, ascent: 0.833, descent: 0.3 };

/** A family nobody measured: as wide as the widest we know, and 5% on top. */
const unknown: FamilyMetrics = { table: 'widest', factor: 1.05, ascent: 1, descent: 0.25 };

const families: ReadonlyMap<string, FamilyMetrics> = new Map([
  ['georgia', georgia],
  ['gelasio', georgia],
  ['calibri', calibri],
  ['carlito', calibri],
  ['arial', arial],
  ['helvetica', arial],
  ['liberation sans', arial],
  ['arimo', arial],
  ['times new roman', times],
  ['times', times],
  ['liberation serif', times],
  ['tinos', times],
  ['consolas', consolas],
  ['courier new', courier],
  ['liberation mono', courier],
  ['cousine', courier],
]);

/** True where the family's widths are measured; false where a wider stand-in is taken for it. */
export function knows(family: string): boolean {
  return families.has(family.toLowerCase());
}

export function metricsOf(family: string): FamilyMetrics {
  return families.get(family.toLowerCase()) ?? unknown;
}
