// ppt/tableStyles.xml: the one table style that decks use, "No Style, No Grid", defined as PowerPoint defines
// it for programs that do not know its GUID.

import { XML_HEAD } from '../opc/escape.ts';
import { NO_STYLE_NO_GRID } from './table.ts';

const EDGES = ['left', 'right', 'top', 'bottom', 'insideH', 'insideV'];

export const TABLE_STYLES =
  `${XML_HEAD}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${NO_STYLE_NO_GRID}">` +
  `<a:tblStyle styleId="${NO_STYLE_NO_GRID}" styleName="No Style, No Grid"><a:wholeTbl>` +
  '<a:tcTxStyle><a:fontRef idx="minor"><a:scrgbClr r="0" g="0" b="0"/></a:fontRef><a:schemeClr val="tx1"/></a:tcTxStyle>' +
  `<a:tcStyle><a:tcBdr>${EDGES.map((edge) => `<a:${edge}><a:ln><a:noFill/></a:ln></a:${edge}>`).join('')}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle>` +
  '</a:wholeTbl></a:tblStyle></a:tblStyleLst>';
