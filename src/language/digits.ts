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

/** The zero of the digits that a text has more of than of ours; undefined where that is no other script. */
export function zeroOf(text: string): string | undefined {
  if (!/[\u0660-\uffff]/.test(text)) return undefined;
  const prose = text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1|<!--[\s\S]*?-->|https?:\S+|\[\^[^\]]*\]/gm, ' ');
  const others = [...prose].filter((one) => one > '\u065f' && digits().has(one));
  const [first] = others;
  if (first === undefined || others.length <= (prose.match(/[0-9]/g)?.length ?? 0)) return undefined;
  return String.fromCharCode(first.charCodeAt(0) - Number(digits().get(first)));
}

/** `text` in the digits that follow `zero`. */
export const withDigits = (text: string, zero: string): string =>
  text.replace(/[0-9]/g, (one) => String.fromCharCode(zero.charCodeAt(0) + Number(one)));
