// What every PresentationML part begins with.

/** The three namespaces of a PresentationML part's root. */
export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** Of a part's root: relationships' namespace only where what stands in it has any. */
export const namespacesFor = (content: string): string =>
  content.includes(' r:') ? NAMESPACES : NAMESPACES.replace(/ xmlns:r="[^"]*"/, '');

/** What opens every shape tree. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';
