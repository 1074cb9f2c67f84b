// ppt/tableStyles.xml of made brands: PowerPoint's own default, rules without fills, blocks of colour whose head no white is read on.

const list = (standard: string, styles = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${standard}">${styles}</a:tblStyleLst>`;

const line = (edge: string, width: number, color: string): string =>
  `<a:${edge}><a:ln w="${width}"><a:solidFill><a:schemeClr val="${color}"/></a:solidFill></a:ln></a:${edge}>`;
const fill = (color: string): string =>
  `<a:fill><a:solidFill><a:schemeClr val="${color}"/></a:solidFill></a:fill>`;
const letters = (font: string, color: string, bold = ''): string =>
  `<a:tcTxStyle${bold}><a:fontRef idx="${font}"/><a:schemeClr val="${color}"/></a:tcTxStyle>`;

export const [rulesId, blocksId] = [
  '{11111111-2222-3333-4444-555555555555}',
  '{AAAAAAAA-2222-3333-4444-555555555555}',
];

const rules = `<a:tblStyle styleId="${rulesId}" styleName="House rules"><a:wholeTbl>${letters('minor', 'tx1')}<a:tcStyle><a:tcBdr>${line('top', 19050, 'accent1')}${line('bottom', 19050, 'accent1')}${line('insideH', 6350, 'accent4')}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl><a:firstRow>${letters('major', 'accent1', ' b="on"')}<a:tcStyle><a:tcBdr>${line('bottom', 25400, 'accent1')}</a:tcBdr></a:tcStyle></a:firstRow></a:tblStyle>`;

const blocks = `<a:tblStyle styleId="${blocksId}" styleName="House blocks"><a:wholeTbl>${letters('minor', 'tx1')}<a:tcStyle><a:tcBdr>${line('insideV', 12700, 'bg1')}</a:tcBdr>${fill('bg2')}</a:tcStyle></a:wholeTbl><a:band2H><a:tcStyle>${fill('bg1')}</a:tcStyle></a:band2H><a:firstRow>${letters('major', 'lt1', ' b="on"')}<a:tcStyle>${fill('accent2')}</a:tcStyle></a:firstRow></a:tblStyle>`;

/** By what the file has for new tables. */
export const houseTables = {
  medium: list('{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}'),
  lines: list(rulesId, rules + blocks),
  blocks: list(blocksId, rules + blocks),
  elsewhere: list('{00000000-0000-0000-0000-000000000001}'),
} as const;
