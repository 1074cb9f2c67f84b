// `briefdeck template inspect`: what an organisation's file holds, and how briefdeck will use it.

import { Refusal } from '../diagnostic/diagnostic.ts';
import { loadSharp } from '../media/sharp.ts';
import type { Box } from '../scene/geometry.ts';
import type { Binding, BrandFile, BrandPlaceholder } from '../template/brand/types.ts';
import { brandOf } from '../template/load.ts';
import type { World } from '../world/types.ts';
import { collect, formatDiagnostics } from './diagnostics.ts';
import { mappingElsewhere, noSheetFormat, noSuchFile } from './messages.ts';
import { deckNames, nearFile } from './near-file.ts';
import { folderIsThere, mustBeNew } from './replacing.ts';
import type { Io } from './terminal.ts';

export interface InspectOptions {
  readonly output?: string;
  /** An .svg or .png: every layout with what goes where. */
  readonly show?: string;
  readonly json?: boolean;
  readonly force?: boolean;
}

export async function inspectTemplate(
  file: string,
  options: InspectOptions,
  world: World,
  io: Io,
): Promise<number> {
  const collected = collect(false);
  const bytes = await world.read(file);
  if (bytes === undefined) throw new Refusal(noSuchFile(file, await nearFile(file, deckNames, world)));
  const loaded = await brandOf(bytes, file, world, collected.report);
  const [brand, bindings] = await Promise.all([loaded.brand(), loaded.bindings()]);
  io.stderr.write(formatDiagnostics(collected.sorted(), 'text'));
  if (options.show !== undefined) await drawSheet(file, options.show, options.force, world, io);
  if (options.output !== undefined) {
    // A mapping is written to be edited.
    if (!options.force) await mustBeNew(options.output, world);
    await folderIsThere(options.output, world);
    const { mappingYaml } = await import('../template/brand/mapping-yaml.ts');
    const text = mappingYaml(brand, bindings, seenFrom(options.output, file));
    await world.write(new Map([[options.output, new TextEncoder().encode(text)]]));
    io.stderr.write(
      `${options.output}: ${bindings.length} layouts mapped; edit it and build with -t ${options.output}\n`,
    );
    return 0;
  }
  if (options.show !== undefined) return 0;
  io.stdout.write(
    options.json ? `${JSON.stringify(report(brand, bindings), null, 2)}\n` : text(brand, bindings),
  );
  return 0;
}

async function drawSheet(
  file: string,
  output: string,
  force: boolean | undefined,
  world: World,
  io: Io,
): Promise<void> {
  if (!/\.(?:svg|png)$/i.test(output)) throw new Refusal(noSheetFormat(output));
  if (!force) await mustBeNew(output, world);
  await folderIsThere(output, world);
  const { showSheet } = await import('../library/show-template.ts');
  const svg = new TextEncoder().encode(await showSheet(file, { world, report: () => {} }));
  const isPng = /\.png$/i.test(output);
  const sharp = isPng ? await loadSharp() : undefined;
  const bytes = sharp ? new Uint8Array(await sharp(svg, { unlimited: true }).png().toBuffer()) : svg;
  await world.write(new Map([[output, bytes]]));
  io.stderr.write(`${output}: every layout, with what goes where\n`);
}

/** The brand's file as the mapping names it: it has to stand in the mapping's folder, or below. */
function seenFrom(mapping: string, file: string): string {
  const folder = mapping.includes('/') ? mapping.slice(0, mapping.lastIndexOf('/') + 1) : '';
  if (!file.startsWith(folder) || (folder === '' && /^\/|^\.\.\//.test(file)))
    throw new Refusal(mappingElsewhere(mapping, file));
  return file.slice(folder.length);
}

const rounded = ({ x, y, width, height }: Box): readonly number[] =>
  [x, y, width, height].map((value) => Math.round(value));

function report(brand: BrandFile, bindings: readonly Binding[]): unknown {
  return {
    file: brand.file,
    size: brand.size,
    fonts: { major: brand.theme.fonts.major.latin, minor: brand.theme.fonts.minor.latin },
    layouts: brand.layouts.map(({ number, name, type, master, placeholders }) => ({
      number,
      name,
      type,
      master,
      placeholders: placeholders.map((one) => ({
        type: one.type,
        idx: one.idx,
        name: one.name,
        box: rounded(one.box),
      })),
    })),
    mapping: bindings.map(({ layout, on, slots, reason }) => ({
      layout: layout.name,
      on: on.number,
      reason,
      slots: slots.map(({ slot, placeholder, box, moved }) => ({
        slot: slot.name,
        ...(placeholder ? { idx: placeholder.idx, type: placeholder.type, moved } : {}),
        box: rounded(box),
      })),
    })),
    missing: missing(bindings),
  };
}

/** Slots of ours that are content and have no placeholder anywhere in the file. */
function missing(bindings: readonly Binding[]): readonly string[] {
  return bindings.flatMap(({ layout, slots }) => {
    const lost = slots.filter(({ slot, placeholder }) => !placeholder && !around.has(slot.name));
    return lost.length > 0 ? [`${layout.name}: ${lost.map(({ slot }) => slot.name).join(', ')}`] : [];
  });
}

const around = new Set(['source', 'handling-top', 'handling-bottom', 'part', 'tracker']);

function text(brand: BrandFile, bindings: readonly Binding[]): string {
  const { width, height } = brand.size;
  const lines = [
    `${brand.file}: ${brand.layouts.length} layouts, ${Math.round(width)} × ${Math.round(height)} points, ${brand.theme.fonts.major.latin} and ${brand.theme.fonts.minor.latin}`,
    '',
    'Its layouts',
    ...brand.layouts.flatMap((layout) => [
      `  ${layout.number}  ${layout.name} (${layout.type})`,
      ...layout.placeholders.map((one) => `       ${placeholderText(one)}`),
    ]),
    '',
    'What briefdeck puts on them',
    ...bindings.flatMap(({ layout, on, slots, reason }) => [
      `  ${layout.name} on ${on.number} ${on.name}: ${reason}`,
      ...slots
        .filter(({ slot }) => !around.has(slot.name))
        .map(
          ({ slot, placeholder, box, moved }) =>
            `       ${slot.name}: ${placeholder ? `placeholder ${placeholder.idx} (${placeholder.type})${moved ? ', moved' : ''}` : 'stands free'} at ${rounded(box).join(' ')}`,
        ),
    ]),
    '',
    'Without a placeholder of their own; they stand free, in theme colours and fonts',
    ...missing(bindings).map((line) => `  ${line}`),
  ];
  return `${lines.join('\n')}\n`;
}

function placeholderText({ type, idx, name, box, levels }: BrandPlaceholder): string {
  return `${type} ${idx} "${name}" at ${rounded(box).join(' ')}, ${levels[0]?.size ?? 0} pt`;
}
