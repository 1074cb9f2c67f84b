// What slides stand on, and the part that lists them: a template folder's master, layouts and themes, or an organisation's own file.

import { Relationships } from '../opc/write-relationships.ts';
import type { Scene } from '../scene/types.ts';
import type { Base, Template } from '../template/types.ts';
import { basePresentationXml, baseRelationships } from './base.ts';
import { masterXml } from './master.ts';
import type { MediaStore } from './media.ts';
import { notesMasterXml } from './notes-master.ts';
import type { Package } from './package.ts';
import { presentationXml } from './presentation.ts';
import { recordPart } from './record.ts';
import { layoutXml } from './slide-layout.ts';
import { TABLE_STYLES } from './table-styles.ts';
import { themeXml } from './theme.ts';

/** The elements of the fonts that go with the deck, once it is known what relates to them. */
export type Embedding = (rels: Relationships, into: Package) => string;

export const slidePart = (index: number): string => `slides/slide${index + 1}.xml`;

/** A template folder's own master, layouts and themes. @param as.item number of a custom part that belongs to it. */
export function writeOwn(
  scene: Scene,
  template: Template,
  media: MediaStore,
  into: Package,
  tongue: Tongue,
  as: {
    readonly kind: 'presentation' | 'template';
    readonly item: number | undefined;
    readonly embed: Embedding;
  },
): void {
  const rels = new Relationships();
  const master = rels.part('slideMaster', 'slideMasters/slideMaster1.xml');
  const slides = scene.slides.map((_, index) => rels.part('slide', slidePart(index)));
  const notesMaster = rels.part('notesMaster', 'notesMasters/notesMaster1.xml');
  rels.part('presProps', 'presProps.xml');
  rels.part('viewProps', 'viewProps.xml');
  rels.part('theme', 'theme/theme1.xml');
  rels.part('tableStyles', 'tableStyles.xml');
  if (as.item !== undefined) rels.part('customXml', `../${recordPart(as.item)}`);
  const xml = presentationXml(scene, { master, notesMaster, slides }, as.embed(rels, into));
  into.xml('ppt/presentation.xml', as.kind, xml, rels);
  into.xml('ppt/tableStyles.xml', 'tableStyles', TABLE_STYLES);
  into.xml('ppt/theme/theme1.xml', 'theme', themeXml(template.theme));
  into.xml('ppt/theme/theme2.xml', 'theme', themeXml(template.theme));
  writeMasters(template, media, into, tongue);
  writeNotesMaster('../theme/theme2.xml', into, tongue);
}

/** An organisation's own file; what a deck needs and it has not is added. */
export function writeBase(
  scene: Scene,
  template: Template,
  base: Base,
  into: Package,
  tongue: Tongue,
  item: number | undefined,
  embed: Embedding,
): void {
  const rels = baseRelationships(base);
  const slides = scene.slides.map((_, index) => rels.part('slide', slidePart(index)));
  rels.part('presProps', 'presProps.xml');
  rels.part('viewProps', 'viewProps.xml');
  if (!base.relationships.some(({ type }) => type === 'tableStyles')) {
    rels.part('tableStyles', 'tableStyles.xml');
    into.xml('ppt/tableStyles.xml', 'tableStyles', TABLE_STYLES);
  }
  const known = base.relationships.find(({ type }) => type === 'notesMaster')?.id;
  const notesMaster = known ?? rels.part('notesMaster', 'notesMasters/notesMaster1.xml');
  if (known === undefined) {
    const theme = into.free(2, (number) => `ppt/theme/theme${number}.xml`);
    into.xml(`ppt/theme/theme${theme}.xml`, 'theme', themeXml(template.theme));
    writeNotesMaster(`../theme/theme${theme}.xml`, into, tongue);
  }
  if (item !== undefined)
    rels.part(
      'customXml',
      base.presentation.startsWith('ppt/') ? `../${recordPart(item)}` : `/${recordPart(item)}`,
    );
  const xml = basePresentationXml(scene, base, { notesMaster, slides }, embed(rels, into));
  into.xml(base.presentation, 'presentation', xml, rels);
}

function writeNotesMaster(theme: string, into: Package, tongue: Tongue): void {
  const rels = new Relationships();
  rels.part('theme', theme);
  into.xml('ppt/notesMasters/notesMaster1.xml', 'notesMaster', notesMasterXml(tongue), rels);
}

export interface Tongue {
  readonly rtl: boolean;
  readonly language: string;
}

function writeMasters(template: Template, media: MediaStore, into: Package, tongue: Tongue): void {
  const rels = new Relationships();
  const layouts = template.layouts.map((_, index) =>
    rels.part('slideLayout', `../slideLayouts/slideLayout${index + 1}.xml`),
  );
  rels.part('theme', '../theme/theme1.xml');
  into.xml(
    'ppt/slideMasters/slideMaster1.xml',
    'slideMaster',
    masterXml(template, { ...tongue, layouts }),
    rels,
  );
  for (const [index, layout] of template.layouts.entries()) {
    const up = new Relationships();
    up.part('slideMaster', '../slideMasters/slideMaster1.xml');
    into.xml(
      `ppt/slideLayouts/slideLayout${index + 1}.xml`,
      'slideLayout',
      layoutXml(layout, template.master, { ...tongue, rels: up, media: (key) => media.get(key) }),
      up,
    );
  }
}
