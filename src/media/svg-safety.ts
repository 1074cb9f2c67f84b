// An SVG goes into a deck as it is, and whoever opens the deck opens the SVG: one that runs code or calls for
// files elsewhere stays out.

/** What speaks against embedding the drawing, in words; undefined when nothing does. */
export function unsafePart(svg: Uint8Array): string | undefined {
  // SVGZ is not a part PowerPoint reads.
  if (svg[0] === 0x1f && svg[1] === 0x8b) return 'compressed content';
  const text = new TextDecoder().decode(svg).replace(/<!--[\s\S]*?-->/g, '');
  if (/<!ENTITY/i.test(text)) return 'entities';
  if (/<([\w-]+:)?script[\s>/]/i.test(text)) return 'scripts';
  if (/\son\w+\s*=/i.test(text) || /\bjavascript:/i.test(text)) return 'event handlers';
  if (/<([\w-]+:)?(foreignObject|iframe|embed|object)[\s>/]/i.test(text)) return 'embedded web content';
  return hasOutsideReference(text) ? 'references to other files' : undefined;
}

/** Links (`<a href>`) lead somewhere when clicked and load nothing; all else must be `#within` or `data:`. */
function hasOutsideReference(text: string): boolean {
  if (/@import\b/i.test(text) || /<\?xml-stylesheet/i.test(text)) return true;
  const withoutLinks = text.replace(/<a\s[^>]*>/gi, '');
  const named = withoutLinks.matchAll(/\s(?:[\w-]+:)?(?:href|src)\s*=\s*(["'])\s*(.*?)\1/gis);
  const called = withoutLinks.matchAll(/url\(\s*(["']?|&quot;|&apos;)(.*?)\1\s*\)/gis);
  return [...named, ...called].some(([, , target = '']) => target !== '' && !/^(#|data:)/i.test(target));
}
