// Puts the values of an SVG's custom properties where `var()` asks for them: neither librsvg, which makes the picture
// of a drawing, nor PowerPoint reads them, and what they colour would be black.

/**
 * The drawing without `var()` whose value is sure: declared once, or the same each time; else its own fallback.
 * A dark scheme's declarations do not count. What is left stays as it is (and is told, svg-faults.ts).
 */
export function withoutVariables(svg: string): string {
  if (!svg.includes('var(')) return svg;
  const declared = new Map<string, Set<string>>();
  for (const [, name = '', value = ''] of withoutDarkScheme(svg).matchAll(/(--[\w-]+)\s*:\s*([^;{}"'<]+)/g)) {
    const values = declared.get(name) ?? new Set();
    declared.set(name, values.add(value.replace(/!important/, '').trim()));
  }
  const sureValue = (name: string): string | undefined => {
    const values = declared.get(name);
    return values?.size === 1 ? [...values][0] : undefined;
  };
  let text = svg;
  // Values may ask for others; from the innermost out, as deep as anybody writes them.
  for (let depth = 0; depth < 8 && text.includes('var('); depth += 1) {
    const replaced = text.replace(
      /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*(?:\([^()]*\)[^()]*)*))?\)/g,
      (whole, name: string, fallback: string | undefined) =>
        sureValue(name) ?? (declared.has(name) ? whole : (fallback?.trim() ?? whole)),
    );
    if (replaced === text) break;
    text = replaced;
  }
  return text;
}

/** Without `@media (prefers-color-scheme: dark) { … }`. */
function withoutDarkScheme(svg: string): string {
  let text = svg;
  for (;;) {
    const at = text.search(/@media[^{]*prefers-color-scheme\s*:\s*dark/i);
    if (at < 0) return text;
    let depth = 0;
    let end = text.indexOf('{', at);
    if (end < 0) return text.slice(0, at);
    for (; end < text.length; end += 1) {
      if (text[end] === '{') depth += 1;
      if (text[end] === '}' && --depth === 0) break;
    }
    text = text.slice(0, at) + text.slice(end + 1);
  }
}
