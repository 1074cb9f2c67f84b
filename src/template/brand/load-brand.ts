// An organisation's .potx or .pptx, read, bound and made a Template.

import { plainest } from '../../deck/families.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { readPackage } from '../../opc/read-package.ts';
import type { Template } from '../types.ts';
import { contentArea } from './area.ts';
import { bindBrand } from './bind.ts';
import { brandTemplate } from './brand-template.ts';
import { littleRoom } from './messages.ts';
import { ownTemplate, unchangedTemplate } from './own.ts';
import { readBrand } from './read-brand.ts';
import { chosenStyle, type TableWish } from './table-style.ts';
import type { Binding, BrandFile, Choice } from './types.ts';

/** Share of the slide under which even short lists have to be split. */
const leastRoom = 0.34;

/** What a designer has decided (brand.yaml). */
export interface Choices {
  readonly layouts?: Readonly<Record<string, Choice>>;
  readonly tableStyle?: TableWish;
}

export interface LoadedBrand {
  /** Read whole when it is asked for: a build on a file of our own does without. */
  readonly brand: () => Promise<BrandFile>;
  readonly bindings: () => Promise<readonly Binding[]>;
  readonly template: Template;
}

/**
 * @param file the name for messages.
 * @param model the template whose layouts are to be found in the file.
 * @throws Refusal where the file cannot be used, or not safely.
 */
export async function loadBrand(
  bytes: Uint8Array,
  file: string,
  model: () => Template,
  report: Report,
  { layouts: choices = {}, tableStyle }: Choices = {},
): Promise<LoadedBrand> {
  const from = readPackage(bytes, file);
  const isChosen = Object.keys(choices).length > 0 || tableStyle !== undefined;
  const bound = async () => bindBrand(await readBrand(from), model().layouts, choices);
  const unchanged = isChosen ? undefined : unchangedTemplate(bytes, from);
  if (unchanged) return { template: unchanged, brand: () => readBrand(from), bindings: bound };
  const brand = await readBrand(from);
  const own = isChosen ? undefined : ownTemplate(from, brand);
  if (own) return { template: own, brand: async () => brand, bindings: bound };
  const bindings = bindBrand(brand, model().layouts, choices);
  const usual = bindings.find(({ layout }) => layout.like === plainest);
  const room = usual ? contentArea(usual.on, brand.size) : brand.size;
  const share = (room.width * room.height) / (brand.size.width * brand.size.height);
  if (share < leastRoom) report(littleRoom(file, share));
  const tables = chosenStyle(brand.tableStyles, tableStyle, file, report);
  return {
    template: brandTemplate(brand, bindings, model(), tables),
    brand: async () => brand,
    bindings: async () => bindings,
  };
}
