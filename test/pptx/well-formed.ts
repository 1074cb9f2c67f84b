// A strict look at XML, for htmlparser2 forgives everything: tags in balance, attributes quoted and single, entities
// known, characters allowed (XML 1.0, fifth edition).

const NAME = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const TAG = new RegExp(String.raw`<(/?)(${NAME})((?:\s+${NAME}\s*=\s*"[^"<]*")*)\s*(/?)>`, 'y');
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*"`, 'g');
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** The first fault, or undefined for well-formed XML. */
export function illFormed(xml: string): string | undefined {
  if (FORBIDDEN.test(xml)) return 'a character XML does not allow';
  let at = /^<\?xml[^?]*\?>\s*/.exec(xml)?.[0].length ?? 0;
  const open: string[] = [];
  const prefixes: Set<string>[] = [];
  let roots = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const data = xml.slice(at, next < 0 ? undefined : next);
    if (ENTITY.test(data)) return `an unescaped & in "${data.slice(0, 60)}"`;
    if (open.length === 0 && data.trim() !== '') return 'text outside the root';
    if (next < 0) break;
    TAG.lastIndex = next;
    const match = TAG.exec(xml);
    if (!match) return `no tag at "${xml.slice(next, next + 80)}"`;
    const [all, closing, name = '', attributes = '', empty] = match;
    if (ENTITY.test(attributes)) return `an unescaped & in <${name}>`;
    if (closing) {
      if (open.pop() !== name) return `</${name}> closes something else`;
      prefixes.pop();
    } else {
      if (open.length === 0) roots += 1;
      const names = [...attributes.matchAll(ATTRIBUTE)].map((found) => found[1] ?? '');
      if (new Set(names).size < names.length) return `an attribute twice in <${name}>`;
      const bound = new Set([
        ...(prefixes.at(-1) ?? ['xml', 'xmlns']),
        ...names.filter((one) => one.startsWith('xmlns:')).map((one) => one.slice(6)),
      ]);
      for (const one of [name, ...names]) {
        const prefix = one.includes(':') ? (one.split(':')[0] ?? '') : '';
        if (prefix && !bound.has(prefix)) return `the prefix of ${one} is not declared`;
      }
      if (!empty) {
        open.push(name);
        prefixes.push(bound);
      }
    }
    at = next + all.length;
  }
  if (open.length > 0) return `<${open.at(-1)}> is never closed`;
  return roots === 1 ? undefined : `${roots} roots`;
}
