// Reads a template folder: template.yaml, one file a slide layout, and what the template extends. Everything
// in it is checked, what is inherited too, since a smaller grid or a lost style shows there first.

import { Refusal, type Report } from '../diagnostic/diagnostic.ts';
import { readBoundaries } from './boundaries.ts';
import { checkLayout, checkTemplate } from './check.ts';
import { checkCuts, checkMembers } from './check-family.ts';
import { checkContrast } from './contrast.ts';
import type { LayoutFile, TemplateFile } from './file.ts';
import { type FontWish, readHouseFonts, tellUnused } from './house-fonts.ts';
import { readLogo } from './logo.ts';
import { extendsItself, missingFile, missingLayout, unknownBase } from './messages.ts';
import { over, type Placed, readPlaced } from './placed.ts';
import type { Logo, TemplateSource } from './resolve.ts';
import type { Furniture } from './types.ts';

/** Where a template's files come from. */
export interface FolderReader {
  /** Bytes of a file in the folder; nothing outside it is read. */
  read(folder: string, path: string, most?: number): Promise<Uint8Array | 'outside' | undefined>;
  /** Names in the folder's `layouts`, sorted. */
  layouts(folder: string): Promise<readonly string[]>;
  /** A template that ships, and the names of all that do. */
  shipped(name: string): Promise<TemplateSource | undefined>;
  shippedNames(): Promise<readonly string[]>;
}

export const templateName = 'template.yaml';
/** Templates may stand on each other so deep. */
const deepest = 8;

/**
 * @param report for what is odd and yet may be meant.
 * @throws Refusal naming the first fault's place.
 */
export async function readFolder(
  folder: string,
  reader: FolderReader,
  report: Report,
  depth = 0,
): Promise<TemplateSource> {
  const own = await readYaml(folder, templateName, reader);
  if (!own) throw new Refusal(missingFile(`${folder}/${templateName}`));
  const parent = await baseOf(own, folder, reader, report, depth);
  const placed = withoutExtends(parent ? over(own, parent.template) : own);
  const files = (await reader.layouts(folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length));
  const template = checkTemplate(withLayouts(placed, files, parent));
  const layouts: Record<string, LayoutFile> = {};
  const texts: Record<string, Placed> = {};
  for (const [index, name] of template.layouts.entries()) {
    const text = await layoutText(name, folder, reader, parent);
    if (!text) throw new Refusal(missingLayout(name, files, placed.at(`/layouts/${index}`)));
    texts[name] = text;
    layouts[name] = checkLayout(text, template, report);
  }
  checkMembers(layouts, texts);
  const kinds = [layouts, parent?.layouts ?? {}].flatMap((all) => Object.values(all));
  checkCuts(
    template,
    kinds.map(({ family }) => family),
    placed,
  );
  checkContrast(template, layouts, placed, report);
  const said = own.value as Pick<TemplateFile, 'logo' | 'partners'> | null;
  const read = (path: string) => reader.read(folder, path);
  const logo = await readLogo('/logo', said?.logo ?? {}, parent?.logo, read, placed);
  const partners: Record<string, Logo> = { ...parent?.partners };
  for (const [name, file] of Object.entries(said?.partners ?? {})) {
    const partner = await readLogo(`/partners/${name}`, file ?? {}, parent?.partners?.[name], read, placed);
    if (partner) partners[name] = partner;
  }
  const { furniture } = (own.value as { readonly furniture?: Furniture } | null) ?? {};
  const boundaries = await readBoundaries(
    furniture?.boundaries,
    parent?.boundaries,
    (path) => reader.read(folder, path),
    placed,
  );
  const { fonts: wishes } = (own.value as { readonly fonts?: readonly FontWish[] } | null) ?? {};
  const fonts = wishes
    ? await readHouseFonts(wishes, (path, most) => reader.read(folder, path, most), placed)
    : (parent?.fonts ?? []);
  if (wishes) tellUnused(fonts, template.theme, [], report);
  return {
    ...(fonts.length > 0 ? { fonts } : {}),
    template,
    layouts,
    ...(logo ? { logo } : {}),
    partners,
    ...(boundaries ? { boundaries } : {}),
  };
}

async function baseOf(
  own: Placed,
  folder: string,
  reader: FolderReader,
  report: Report,
  depth: number,
): Promise<TemplateSource | undefined> {
  const name = (own.value as { readonly extends?: unknown } | null)?.extends;
  if (name === undefined) return undefined;
  const place = own.at('/extends');
  if (depth >= deepest) throw new Refusal(extendsItself(place));
  const known = await reader.shippedNames();
  if (typeof name !== 'string') throw new Refusal(unknownBase(String(name), known, place));
  const shipped = known.includes(name) ? await reader.shipped(name) : undefined;
  if (shipped) return shipped;
  const found = await reader.read(folder, `${name}/${templateName}`);
  if (found === undefined || found === 'outside' || /^[./]*$/.test(name))
    throw new Refusal(unknownBase(name, known, place));
  return readFolder(`${folder}/${name}`, reader, report, depth + 1);
}

async function readYaml(folder: string, path: string, reader: FolderReader): Promise<Placed | undefined> {
  const bytes = await reader.read(folder, path);
  if (bytes === undefined || bytes === 'outside') return undefined;
  return readPlaced(new TextDecoder().decode(bytes), `${folder}/${path}`);
}

/** The layouts that the template lists or, where it lists none, those of its base and its own. */
function withLayouts(placed: Placed, files: readonly string[], parent: TemplateSource | undefined): Placed {
  const value = placed.value as Partial<TemplateFile> | null;
  if (typeof value !== 'object' || value === null) return placed;
  const inherited = parent?.template.layouts ?? [];
  const says = value.layouts !== undefined && value.layouts !== inherited;
  const own = files.filter((name) => !inherited.includes(name));
  const layouts = says ? value.layouts : [...inherited, ...own];
  // A designer's own layouts are there to be used; what is inherited and left out is in no gallery.
  const gallery =
    value.gallery && value.gallery === parent?.template.gallery
      ? [...value.gallery, ...own].filter((name) => layouts?.includes(name))
      : value.gallery;
  return { ...placed, value: { ...value, layouts, ...(gallery ? { gallery } : {}) } };
}

/** A layout's own file, over the layout that it extends; else the base's. */
async function layoutText(
  name: string,
  folder: string,
  reader: FolderReader,
  parent: TemplateSource | undefined,
): Promise<Placed | undefined> {
  const own = await readYaml(folder, `layouts/${name}.yaml`, reader);
  const inherited = parent?.layouts[name];
  if (!own) {
    const file = `${folder}/${templateName}`;
    return inherited && { file, value: inherited, at: () => ({ file, line: 1, column: 1 }) };
  }
  const base = (own.value as { readonly extends?: unknown } | null)?.extends;
  if (base === undefined) return own;
  const under = typeof base === 'string' ? parent?.layouts[base] : undefined;
  if (!under)
    throw new Refusal(
      unknownBase(String(base), Object.keys(parent?.layouts ?? {}), own.at('/extends'), 'layout'),
    );
  return withoutExtends(over(own, under));
}

function withoutExtends(placed: Placed): Placed {
  if (typeof placed.value !== 'object' || placed.value === null || !('extends' in placed.value))
    return placed;
  const { extends: _, ...value } = placed.value as Record<string, unknown>;
  return { ...placed, value };
}
