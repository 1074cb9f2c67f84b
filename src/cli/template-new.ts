// `briefdeck template new`: a folder that builds at once, for a designer to change. It extends a template
// that ships and says only what a brand changes first; `--full` copies every file instead.

import { Refusal } from '../diagnostic/diagnostic.ts';
import type { ThemeFont } from '../scene/style.ts';
import { loadTemplate, shippedNames } from '../template/load.ts';
import type { Template } from '../template/types.ts';
import type { World } from '../world/types.ts';
import { formatDiagnostics } from './diagnostics.ts';
import { badTemplateName, notEmpty, onlyShipped } from './messages.ts';
import { outputPlace } from './output-place.ts';
import type { Io } from './terminal.ts';

export interface NewOptions {
  readonly from: string;
  readonly full?: boolean;
}

const schemas = ['template.schema.json', 'slide-layout.schema.json'];

/** @param folder the template's folder, whose last part is its name. */
export async function newTemplate(
  folder: string,
  options: NewOptions,
  world: World,
  io: Io,
): Promise<number> {
  try {
    const path = folder.replace(/[/\\]+$/, '');
    const name = path.split(/[/\\]/).at(-1) ?? '';
    const known = await shippedNames(world);
    if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(name)) throw new Refusal(badTemplateName(name));
    if ((await outputPlace(world).kind(path)) === 'file' || (await world.list(path)).length > 0)
      throw new Refusal(notEmpty(path));
    if (!known.includes(options.from)) throw new Refusal(onlyShipped(options.from, known));
    const files = options.full
      ? await copied(options.from, name, world)
      : await begun(options.from, name, world);
    for (const schema of schemas) files.set(`schema/${schema}`, await world.asset(`schema/${schema}`));
    await world.write(new Map([...files].map(([file, bytes]) => [`${path}/${file}`, bytes])));
    io.stdout.write(
      `${path}: ${files.size} files\n  $ briefdeck template check ${path}\n  $ briefdeck build article.md -t ${path}\n`,
    );
    return 0;
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    io.stderr.write(formatDiagnostics([fault.diagnostic], 'text'));
    return 1;
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every file of a template that ships, with the name of the new one and the schemas beside it. */
async function copied(from: string, name: string, world: World): Promise<Map<string, Uint8Array>> {
  const layouts = await world.listAssets(`templates/${from}/layouts`);
  const files = new Map<string, Uint8Array>();
  for (const file of ['template.yaml', ...layouts.map((layout) => `layouts/${layout}`)]) {
    const text = new TextDecoder().decode(await world.asset(`templates/${from}/${file}`));
    files.set(
      file,
      bytesOf(
        text
          .replace(/\$schema=(?:\.\.\/)+schema\//, `$schema=${file.includes('/') ? '../' : ''}schema/`)
          .replace(/^name: .*$/m, `name: ${quoted(name)}`),
      ),
    );
  }
  return files;
}

async function begun(from: string, name: string, world: World): Promise<Map<string, Uint8Array>> {
  const base = await loadTemplate(from, world, () => {});
  return new Map([['template.yaml', bytesOf(beginning(name, from, base))]]);
}

const quoted = (text: string): string => JSON.stringify(text);

/** The colours and fonts of the base, to be changed; what else a brand may say, as comments. */
function beginning(name: string, from: string, { theme }: Template): string {
  const colors = Object.entries(theme.colors).map(
    ([key, hex]) => `    ${`${key}:`.padEnd(10)}"${hex}"  # ${meanings[key] ?? ''}`,
  );
  const font = (one: ThemeFont): string =>
    `{ latin: ${quoted(one.latin)}, eastAsian: ${quoted(one.eastAsian)}, complexScript: ${quoted(one.complexScript)} }`;
  return `# yaml-language-server: $schema=schema/template.schema.json
# What this file does not say is as in the template that it extends. docs/templates.md explains every key.

extends: ${from}
name: ${quoted(name)}

theme:
  name: ${quoted(name)}
  # Six hex digits. Text must stand out from its ground 4.5 to 1 (3 to 1 from 18 pt): \`briefdeck template check\` says.
  colors:
${colors.join('\n')}
  # \`major\` sets titles and quotations, \`minor\` the rest; the other two faces set Chinese, Japanese, Korean and Arabic.
  fonts:
    major: ${font(theme.fonts.major)}
    minor: ${font(theme.fonts.minor)}

# A PNG, JPEG or SVG in this folder, for light grounds and for dark ones.
# logo:
#   light: logo.svg
#   dark: logo-white.svg
#   columns: [1, 2]
#   rows: head

# furniture:
#   footer: "{institution} · {title}"
#   date: month
#   handling: both
#   boundaryNote: Boundaries shown are not an endorsement.

# The type scale in points.
# scale:
#   heading: 28
#   text: 24

# limits:
#   bullets: 5

# To change a layout, make layouts/NAME.yaml, beginning with
#   # yaml-language-server: $schema=../schema/slide-layout.schema.json
#   extends: agenda
# and say what differs. \`briefdeck template show\` draws every layout with its slots; \`template new --full\` copies them all.
`;
}

const meanings: Readonly<Record<string, string>> = {
  dk1: 'text',
  lt1: 'the paper',
  dk2: 'dark grounds, table heads',
  lt2: 'quiet grounds, hairlines',
  accent1: 'bullets, dates, numbers, marks of a map',
  accent2: 'the second series of a chart',
  accent3: 'the third',
  accent4: 'the fourth; the accent on a dark ground',
  accent5: 'the fifth',
  accent6: 'the sixth',
  hlink: 'links',
  folHlink: 'links followed',
};
