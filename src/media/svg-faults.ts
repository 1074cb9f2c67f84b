// What of an SVG is not drawn: librsvg, which makes the picture that most programs show, passes over it in silence,
// and what is left may be black, misplaced or missing.

/** In words, each once; with `missing` where something is not there at all. */
export function undrawnParts(svg: string): readonly string[] {
  const text = withoutSwitches(svg.replace(/<!--[\s\S]*?-->/g, ''));
  const styles = [...text.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)]
    .map(([, css = '']) => css)
    .join('\n');
  const values = `${styles}\n${[...text.matchAll(/=\s*(["'])(.*?)\1/gs)].map(([, , value = '']) => value).join('\n')}`;
  const found: string[] = [];
  if (/<([\w-]+:)?foreignObject[\s>][\s\S]*?[^\s<>][\s\S]*?<\/([\w-]+:)?foreignObject>/i.test(text))
    found.push('text set as a web page (foreignObject)');
  for (const [element, what] of passedOver)
    if (new RegExp(`<([\\w-]+:)?${element}[\\s/>]`).test(text)) found.push(`${what} (${element})`);
  if (
    /<([\w-]+:)?(?:text|tspan)\b[^>]*?\s(?:x|y|dx|dy|rotate)\s*=\s*(["'])\s*[-+.\d]+[\s,]+[-+.\d]/.test(text)
  )
    found.push('letters that each have a place of their own');
  const [root = ''] = /<([\w-]+:)?svg\b[^>]*>/.exec(text) ?? [];
  if (!/\sviewBox\s*=/.test(root) && !(/\swidth\s*=/.test(root) && /\sheight\s*=/.test(root)))
    found.push('no size (neither a viewBox nor a width and a height)');
  const linked = [...text.matchAll(/<(?:\w+:)?(?:image|feImage|use)\s[^>]*?href\s*=\s*(["'])\s*(.*?)\1/gis)]
    .map(([, , target = '']) => target)
    .find((target) => target !== '' && !/^(#|data:)/i.test(target));
  if (linked !== undefined) found.push(`a picture in another file (${linked.slice(0, 60)})`);
  if (/@import\b|<\?xml-stylesheet/i.test(text)) found.push('styles in another file');
  for (const [pattern, what] of modern) {
    const [use] =
      pattern.exec(pattern.source.startsWith('@') || pattern.source.startsWith(':') ? styles : values) ?? [];
    if (use) found.push(`${what} (${use.trim().replace(/\($/, '()')})`);
  }
  return found;
}

/** Of SVG 1.1, of SVG 2 and of Inkscape, which librsvg 2.63 does not know. */
const passedOver: readonly (readonly [element: string, what: string])[] = [
  ['textPath', 'text along a path'],
  ['flowRoot', 'text that flows'],
  ['meshgradient', 'a mesh of colours'],
  ['hatch', 'hatches'],
];

/** CSS of after 2011, of which librsvg 2.63 knows nothing. */
const modern: readonly (readonly [RegExp, string])[] = [
  [/\bvar\(/i, 'colours or lengths by name'],
  [/\b(?:oklch|oklab|lch|lab|color|color-mix|light-dark)\(/i, 'colours written in a new way'],
  [/\b(?:calc|min|max|clamp)\(/i, 'lengths to be worked out'],
  [/@(?:media(?!\s*\(\s*prefers-color-scheme)|layer|supports|container)\b/i, 'styles under a condition'],
  [/:(?:where|is|has)\(/i, 'styles by a new kind of selector'],
];

/** A `switch` says itself what is drawn in place of a web page, where the page is asked for by a feature. */
const withoutSwitches = (svg: string): string =>
  svg.replace(
    /<([\w-]+:)?foreignObject\s[^>]*required(?:Features|Extensions)\s*=[\s\S]*?<\/([\w-]+:)?foreignObject>/gi,
    '',
  );
