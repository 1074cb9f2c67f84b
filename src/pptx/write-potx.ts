// Template -> the bytes of a .potx.

import type { Pictures } from '../media/types.ts';
import { escapeText, XML_HEAD } from '../opc/escape.ts';
import type { Scene } from '../scene/types.ts';
import type { Template } from '../template/types.ts';
import { writeOwn } from './behind-slides.ts';
import { MediaStore } from './media.ts';
import { newPackage, ROOT_RELS } from './package.ts';
import { NAMESPACES } from './part.ts';
import { appXml, coreXml } from './properties.ts';

/**
 * A template folder as a PowerPoint template.
 * @param source the folder's files as JSON, to be read again where the file is used.
 */
export function writePotx(template: Template, pictures: Pictures, source: string): Uint8Array {
  const into = newPackage();
  const { name } = template.theme;
  const scene: Scene = {
    size: template.size,
    properties: {
      title: name,
      creator: '',
      subject: template.purpose ?? '',
      keywords: '',
      company: '',
      date: '',
    },
    language: 'en-US',
    rtl: false,
    slides: [],
    parts: [],
  };
  into.xml('docProps/core.xml', 'core', coreXml(scene));
  into.xml('docProps/app.xml', 'app', appXml(scene, name));
  const tongue = { rtl: false, language: 'en-US' };
  writeOwn(scene, template, new MediaStore(pictures, into), into, tongue, {
    kind: 'template',
    item: 1,
    embed: () => '',
  });
  into.xml('ppt/presProps.xml', 'presProps', `${XML_HEAD}<p:presentationPr ${NAMESPACES}/>`);
  into.xml('ppt/viewProps.xml', 'viewProps', `${XML_HEAD}<p:viewPr ${NAMESPACES}/>`);
  into.xml(
    'customXml/item1.xml',
    'customXml',
    `${XML_HEAD}<briefdeck:template xmlns:briefdeck="urn:briefdeck:template">${escapeText(source)}</briefdeck:template>`,
  );
  return into.bytes(ROOT_RELS);
}
