// The digits of other scripts: Arabic-Indic, Persian, Devanagari and the others that CLDR has.

import { zeros } from './cldr.generated.js';
import { lazy } from './lazy.ts';

/** From its zero the nine follow (Unicode's rule for decimal digits); each is one UTF-16 unit. */
const digits = lazy(
  () =>
    new Map(
      [...zeros].flatMap((zero) =>
        '0123456789'.split('').map((digit, at) => [String.fromCharCode(zero.charCodeAt(0) + at), digit]),
      ),
    ),
);

/** Every decimal digit as 0 to 9, one for one, so that offsets hold. */
export const westernDigits = (text: string): string =>
  /[\u0660-\uffff]/.test(text) ? text.replace(/[\u0660-\uffff]/g, (one) => digits().get(one) ?? one) : text;
