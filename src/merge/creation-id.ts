// By what PowerPoint knows a slide, whatever becomes of its number and its part (MS-PPTX 2.4.1).

import { child, children } from '../opc/elements.ts';
import type { XmlElement } from '../opc/types.ts';

/** `p14:creationId`, under whatever prefix; empty where there is none. */
export function creationId(slide: XmlElement): string {
  for (const ext of children(child(slide, 'p:cSld', 'p:extLst'), 'p:ext'))
    for (const one of ext.children) if (one.name.endsWith(':creationId')) return one.attributes['val'] ?? '';
  return '';
}
