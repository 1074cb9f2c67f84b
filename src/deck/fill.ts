// Fills the slots of a chosen layout with evidence, whatever its kind.

import type { Evidence } from './evidence.ts';
import { families } from './families.ts';
import { fillFigure, fillMap, fillQuotes } from './fill-media.ts';
import { fillTable } from './fill-table.ts';
import { fillColumns, fillText } from './fill-text.ts';
import type { Filling, Target } from './filled.ts';
import type { Planning } from './planning.ts';
import { fillPoints } from './points.ts';

/** What its layout has no slot for, within-layout.ts takes from the slides again. */
export function fill(evidence: Evidence, target: Target, planning: Planning): Filling {
  switch (evidence.kind) {
    case 'text':
      return families[target.like].fills === 'points'
        ? fillPoints(evidence, target, planning)
        : fillText(evidence, target, planning);
    case 'columns':
      return fillColumns(evidence, target, planning);
    case 'quotes':
      return fillQuotes(evidence, target, planning);
    case 'figure':
      return fillFigure(evidence, target, planning);
    case 'map':
      return fillMap(evidence, target, planning);
    case 'table':
      return fillTable(evidence, target, planning);
  }
}
