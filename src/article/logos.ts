// Logos in the front matter: the institution's own, and those of its partners by name.

import type { FrontMatter } from './front-matter.ts';
import { logoWithoutName } from './messages.ts';
import type { Parsing } from './parsing.ts';
import type { LogoFiles } from './types.ts';

type Written = string | { readonly light: string; readonly dark?: string; readonly alt?: string };

/**
 * A logo says whose it is: what its author says, else the partner's name.
 * @param own whose the first one is, where it does not say so itself
 */
export function readLogos(
  parsing: Parsing,
  { values, placeOf }: FrontMatter,
  own: string | undefined,
): readonly LogoFiles[] {
  const read = (written: Written, name: string | undefined, ...path: string[]): LogoFiles => {
    const { light, dark, alt = name } = typeof written === 'string' ? { light: written } : written;
    const span = placeOf(...path);
    if (alt === undefined) parsing.report(logoWithoutName(light, span));
    return { light, ...(dark ? { dark } : {}), alt: alt ?? '', span };
  };
  const logo = values['logo'] as Written | undefined;
  const partners = (values['partners'] ?? {}) as Readonly<Record<string, Written>>;
  return [
    ...(logo ? [read(logo, own, 'logo')] : []),
    ...Object.entries(partners).map(([name, written]) => read(written, name, 'partners', name)),
  ];
}
