// The theme: the only place in a deck where colours have values and fonts have names. Slides refer to it, so
// that a change here changes everything. The notes master gets a copy of its own: PowerPoint repairs a deck
// whose two masters share one theme part.

import { escapeAttribute, XML_HEAD } from '../opc/escape.ts';
import { themeColorNames } from '../scene/color.ts';
import type { Theme, ThemeFont } from '../scene/style.ts';

/**
 * The names of master and slide colours (ECMA-376 part 1, 19.3.1.6): text and background are
 * the theme's dark and light.
 */
export const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** The same for the master of a dark theme. */
const DARK_COLOR_MAP = COLOR_MAP.replace(
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"',
  'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"',
);

export const colorMap = ({ dark }: Pick<Theme, 'dark'>): string => (dark ? DARK_COLOR_MAP : COLOR_MAP);

export function themeXml(theme: Theme): string {
  const name = escapeAttribute(theme.name);
  const colors = themeColorNames
    .map(
      (slot) =>
        `<a:${slot}><a:srgbClr val="${theme.colors[slot].replace('#', '').toUpperCase()}"/></a:${slot}>`,
    )
    .join('');
  return (
    `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements>` +
    `<a:clrScheme name="${name}">${colors}</a:clrScheme>` +
    `<a:fontScheme name="${name}"><a:majorFont>${fonts(theme.fonts.major, theme)}</a:majorFont><a:minorFont>${fonts(theme.fonts.minor, theme)}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="${name}">${FORMATS}</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`
  );
}

function fonts(font: ThemeFont, { scripts }: Theme): string {
  return (
    `<a:latin typeface="${escapeAttribute(font.latin)}"/><a:ea typeface="${escapeAttribute(font.eastAsian)}"/><a:cs typeface="${escapeAttribute(font.complexScript)}"/>` +
    (font.complexScript
      ? `<a:font script="${scripts?.complexScript ?? 'Arab'}" typeface="${escapeAttribute(font.complexScript)}"/>`
      : '') +
    (font.eastAsian
      ? `<a:font script="${scripts?.eastAsian ?? 'Hans'}" typeface="${escapeAttribute(font.eastAsian)}"/>`
      : '')
  );
}

/** Flat: no gradients, no shadows. The schema wants three of each (ECMA-376 part 1, 20.1.4.1.14). */
const FORMATS = (() => {
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) =>
    `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `<a:fillStyleLst>${fill}${fill}${fill}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect}${effect}${effect}</a:effectStyleLst><a:bgFillStyleLst>${fill}${fill}${fill}</a:bgFillStyleLst>`
  );
})();
