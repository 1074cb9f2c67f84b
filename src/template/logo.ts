// The organisation's logo: read from the template's own folder, for light grounds and for dark ones.

import { Refusal } from '../diagnostic/diagnostic.ts';
import type { OrnamentPicture } from '../scene/style.ts';
import type { LogoFile } from './file.ts';
import { badLogo } from './messages.ts';
import type { Placed } from './placed.ts';
import type { Logo } from './resolve.ts';

/** A logo is small: more is a photograph, and every slide would carry it. */
const largest = 2 * 1024 * 1024;

/**
 * @param key where the file says it: `/logo`
 * @param own what the template itself says of it; the rest it has from the template that it extends.
 * @throws Refusal where there is no such picture, or it is none.
 */
export async function readLogo(
  key: string,
  own: Partial<LogoFile>,
  inherited: Logo | undefined,
  read: (path: string) => Promise<Uint8Array | 'outside' | undefined>,
  placed: Placed,
): Promise<Logo | undefined> {
  const picture = async (tone: 'light' | 'dark'): Promise<OrnamentPicture | undefined> => {
    const path = own[tone];
    if (path === undefined) return undefined;
    const refuse = (why: string): never => {
      throw new Refusal(badLogo(path, why, placed.at(`${key}/${tone}`)));
    };
    const bytes = await read(path);
    if (bytes === undefined) return refuse('there is no such file');
    if (bytes === 'outside') return refuse('it is outside the folder of the template');
    if (bytes.length > largest) return refuse('it is larger than 2 MB');
    if (!isPicture(bytes)) return refuse('it is no PNG, JPEG or SVG picture');
    return { src: `logo:${path}`, span: placed.at(`${key}/${tone}`), bytes, alt: own.alt ?? '' };
  };
  const light = (await picture('light')) ?? inherited?.light;
  // Without one of its own a dark ground has the same.
  const dark = (await picture('dark')) ?? (own.light === undefined ? inherited?.dark : light);
  return light && dark ? { light, dark } : undefined;
}

/** By the first bytes: PNG (RFC 2083, 3.1), JPEG (ITU T.81, B.1.1.3), or text that holds an `svg` element. */
function isPicture(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if (a === 0x89 && b === 0x50 && c === 0x4e && d === 0x47) return true;
  if (a === 0xff && b === 0xd8 && c === 0xff) return true;
  return /<svg[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 4096)));
}
