// Text inside a chart part: its run properties, and the formats of its numbers.

import type { NumberMarks } from '../../language/types.ts';
import type { NumberForm, SceneChart } from '../../scene/chart.ts';
import type { Color } from '../../scene/style.ts';
import { centipoints } from '../../scene/units.ts';
import { solidFill } from '../color.ts';
import { language } from '../escape.ts';
import { faces } from '../style.ts';

export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly color: Color;
}

/** The attributes of `a:defRPr` and `a:rPr`. */
export function runAttributes({ size, bold }: Look, { text }: SceneChart): string {
  return ` sz="${centipoints(size)}" b="${bold ? 1 : 0}" i="${text.italic ? 1 : 0}" u="none" strike="noStrike" baseline="0"`;
}

export function runProperties(look: Look, chart: SceneChart): string {
  return `${solidFill(look.color)}${faces(chart.text)}`;
}

/** A label's text on one line, with the insets that PowerPoint itself writes. */
export const LABEL_BODY =
  '<a:bodyPr rot="0" vert="horz" wrap="none" lIns="38100" tIns="19050" rIns="38100" bIns="19050" anchor="ctr"><a:spAutoFit/></a:bodyPr>';

/**
 * `c:txPr`: horizontal or turned by a quarter to the left, and of labels on one line, with the insets that PowerPoint itself writes.
 * @param wrap false for labels, which else break where PowerPoint thinks fit
 */
export function textProperties(look: Look, chart: SceneChart, wrap = true, turned = false): string {
  return `<c:txPr>${wrap ? `<a:bodyPr rot="${turned ? -5400000 : 0}" vert="horz"/>` : LABEL_BODY}<a:lstStyle/>${paragraph(look, chart, '')}</c:txPr>`;
}

/** Lines of a title begin at its edge. */
export const aligned = ({ rtl }: SceneChart): string => ` algn="${rtl ? 'r' : 'l'}"`;

/** One `a:p` of given runs. */
export function paragraph(look: Look, chart: SceneChart, runs: string, align = ''): string {
  const properties = `<a:pPr${align}${chart.rtl ? ' rtl="1"' : ' rtl="0"'}><a:defRPr${runAttributes(look, chart)}>${runProperties(look, chart)}</a:defRPr></a:pPr>`;
  const end = runs === '' ? `<a:endParaRPr lang="${language(chart.language)}"/>` : '';
  return `<a:p>${properties}${runs}${end}</a:p>`;
}

export function run(text: string, look: Look, chart: SceneChart): string {
  return `<a:r><a:rPr lang="${language(chart.language)}"${runAttributes(look, chart)}>${runProperties(look, chart)}</a:rPr><a:t>${text}</a:t></a:r>`;
}

/**
 * A number format (ECMA-376 part 1, 18.8.30). The locale in brackets keeps the marks of the deck's language where the program's
 * language has others; LibreOffice heeds it, PowerPoint may.
 */
export function numberFormat(form: NumberForm, { numberMarks }: Pick<SceneChart, 'numberMarks'>): string {
  const decimals = Math.min(30, Math.max(0, Math.round(form.decimals)));
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  const sign = form.share ? '%' : form.sign === '' ? '' : `"${form.sign}"`;
  const locale = localeOf(numberMarks);
  const grouped = `${locale}#,##0${fraction}${sign}`;
  const plain = `${locale}0${fraction}${sign}`;
  if (form.signed) return `${locale}+#,##0${fraction}${sign};${locale}-#,##0${fraction}${sign};${grouped}`;
  if (form.absolute) return `${grouped};${grouped}`;
  if (form.natural) return `${grouped};;${grouped}`;
  // Spanish groups from five digits on.
  return numberMarks.from > 4
    ? `[>=10000]${grouped};[<=-10000]${locale}-#,##0${fraction}${sign};${plain}`
    : grouped;
}

/** Languages of Windows (MS-LCID) with the marks that ours have, by those marks. */
const locales: Readonly<Record<string, string>> = {
  ',.': '409',
  '.,': '407',
  '\u00a0,': '419',
  '\u202f,': '40C',
};

function localeOf({ group, decimal }: NumberMarks): string {
  const locale = locales[group + decimal];
  return locale === undefined ? '' : `[$-${locale}]`;
}
