// Fills layouts of running text: a body, or the one lead line of a section, bluf or title slide.

import { numbered, paragraphsOf, splitBody } from './bodies.ts';
import type { Bullet, ColumnsEvidence, TextEvidence } from './evidence.ts';
import { families, numberedSlots } from './families.ts';
import { type Filled, type Filling, type Target, textSlot } from './filled.ts';
import { followsLayout } from './messages.ts';
import { balanced, deal, hasSlot, layoutFor, type Planning, slotNames } from './planning.ts';

export function fillText(text: TextEvidence, target: Target, planning: Planning): Filling {
  const layout = layoutFor(target, 1, planning);
  const lead = ['lead', 'subtitle'].find((name) => hasSlot(layout, name));
  const body = hasSlot(layout, 'body');
  const notes = text.notes ?? [];
  if (lead) {
    const [first, ...others] = text.bullets;
    const slots = {
      ...(first ? { [lead]: textSlot(paragraphsOf([first])) } : {}),
      ...(body && others.length > 0 ? { body: textSlot(paragraphsOf(others)) } : {}),
    };
    const left = body ? [] : others;
    return { slides: [{ layout, slots, notes, span: text.span }], rest: remains(text, left) };
  }
  if (!body && target.layout) {
    if (text.bullets.length > 0 && families[layout.like].fills === 'text')
      planning.report(followsLayout(layout.name, 'text', text.span));
    return { slides: [{ layout, slots: {}, notes, span: text.span }], rest: remains(text, text.bullets) };
  }
  const bullets = families[layout.like].numbered ? numbered(text.bullets) : text.bullets;
  const rows = bullets.length > 0 ? splitBody(bullets, planning) : [[]];
  const slides = rows.map(
    (row, index): Filled => ({
      layout,
      slots: row.length > 0 ? { body: textSlot(paragraphsOf(row)) } : {},
      ...(index === 0 ? { notes } : {}),
      span: row[0]?.paragraphs[0]?.span ?? text.span,
    }),
  );
  return { slides, rest: [] };
}

function remains(text: TextEvidence, bullets: readonly Bullet[]): readonly TextEvidence[] {
  return bullets.length > 0 ? [{ kind: 'text', origin: text.origin, bullets, span: text.span }] : [];
}

/** As many columns as the layout has; what is over follows. */
export function fillColumns(evidence: ColumnsEvidence, target: Target, planning: Planning): Filling {
  const layout = layoutFor(target, evidence.columns.length, planning);
  const places = numberedSlots('body', slotNames(layout));
  if (places.length === 0) return { slides: [], rest: [flattened(evidence)] };
  const shown = evidence.columns.slice(0, places.length);
  const slots = Object.fromEntries(
    shown.flatMap((column, index) => [
      ...(column.head.length > 0
        ? [
            [
              `head${index + 1}`,
              textSlot([{ runs: column.head, level: 0, marker: 'none', span: column.span }]),
            ] as const,
          ]
        : []),
      ...(column.bullets.length > 0
        ? [[`body${index + 1}`, textSlot(paragraphsOf(column.bullets))] as const]
        : []),
    ]),
  );
  const over = evidence.columns.slice(places.length);
  return {
    slides: [{ layout, slots, span: evidence.span }],
    rest:
      over.length === 0
        ? []
        : [over.length === 1 ? flattened({ ...evidence, columns: over }) : { ...evidence, columns: over }],
  };
}

/** The columns one under the other, their heads in bold. */
export function flattened(evidence: ColumnsEvidence): TextEvidence {
  const bullets = evidence.columns.flatMap((column): readonly Bullet[] => [
    ...(column.head.length > 0
      ? [
          {
            paragraphs: [
              {
                runs: column.head.map((run) => ({ ...run, bold: true as const })),
                level: 0 as const,
                marker: 'none' as const,
                span: column.span,
              },
            ],
          },
        ]
      : []),
    ...column.bullets,
  ]);
  return { kind: 'text', origin: 'list', bullets, span: evidence.span };
}

/** A list as columns, because its author wants columns: dealt out evenly, without heads. */
export function asColumns(text: TextEvidence, count: number): ColumnsEvidence {
  const most = Math.ceil(text.bullets.length / Math.max(1, Math.min(count, text.bullets.length)));
  const columns = deal(text.bullets, balanced(text.bullets.length, most)).map((bullets) => ({
    head: [],
    bullets,
    span: text.span,
  }));
  return { kind: 'columns', columns, opposed: false, span: text.span };
}
