// The text of a Word document as mammoth reads it best: what it would leave out (simple fields, runs set
// right to left, ruby, carriage returns, text boxes of DrawingML, equations) is put in elements that it
// knows. Names are those of WordprocessingML (ECMA-376 part 1, 17.3 and 17.16) with their customary prefixes.

import { Parser } from 'htmlparser2';

export interface PlainerXml {
  readonly xml: string;
  /** Insertions, deletions and moves, of which the accepted text is read. */
  readonly tracked: number;
  readonly equations: number;
  readonly pictures: number;
}

/** Elements whose content counts, and they do not. */
const unwrapped = new Set([
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:smartTag',
  'w:customXml',
  'w:moveTo',
  'mc:AlternateContent',
  'mc:Choice',
]);
/** Elements that are left out with all that is in them: what was deleted or moved away, and what says a text box again. */
const dropped = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);
const tracked = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

const textBox = [
  '<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">',
  '</v:textbox></w:pict>',
] as const;

export function plainerXml(source: string): PlainerXml {
  const out: string[] = [];
  let [changes, equations, pictures] = [0, 0, 0];
  /** Inside an element that is left out, counted by depth. */
  let silent = 0;
  /** Inside a drawing, of which only its text box is kept. */
  const drawings: { box: boolean; depth: number }[] = [];
  let equation: string | undefined;
  let ruby: { base: string; reading: string; within: 'base' | 'reading' | undefined } | undefined;
  let inText = false;
  const isHidden = (): boolean => silent > 0 || (drawings.length > 0 && drawings.at(-1)?.depth === 0);
  const emit = (text: string): void => {
    if (!isHidden() && equation === undefined && ruby === undefined) out.push(text);
  };
  const parser = new Parser(
    {
      onprocessinginstruction: (_, data) => {
        if (out.length === 0) out.push(`<${data}>`);
      },
      onopentag: (name, attributes) => {
        if (tracked.has(name)) changes += 1;
        if (silent > 0 || dropped.has(name)) {
          silent += 1;
          return;
        }
        if (name === 'w:t' || name === 'm:t') inText = true;
        if (name === 'm:oMath' && equation === undefined) {
          equation = '';
          equations += 1;
        } else if (name === 'w:ruby') ruby = { base: '', reading: '', within: undefined };
        else if (ruby && name === 'w:rt') ruby.within = 'reading';
        else if (ruby && name === 'w:rubyBase') ruby.within = 'base';
        else if (name === 'w:drawing') {
          drawings.push({ box: false, depth: 0 });
          return;
        }
        const drawing = drawings.at(-1);
        if (drawing && name === 'w:txbxContent') {
          drawing.depth += 1;
          drawing.box = true;
          emit(textBox[0]);
        } else if (drawing && name === 'pic:pic') pictures += 1;
        if (unwrapped.has(name) || name === 'm:oMathPara') return;
        emit(name === 'w:cr' ? '<w:br/>' : `<${name}${written(attributes)}>`);
      },
      ontext: (text) => {
        if (silent > 0 || !inText) {
          if (silent === 0) emit(text);
          return;
        }
        if (equation !== undefined) equation += text;
        else if (ruby?.within) ruby[ruby.within] += text;
        else emit(text);
      },
      onclosetag: (name) => {
        if (silent > 0) {
          silent -= 1;
          return;
        }
        if (name === 'w:t' || name === 'm:t') inText = false;
        if (name === 'm:oMath' && equation !== undefined) {
          const said = equation;
          equation = undefined;
          emit(`<w:r><w:t xml:space="preserve">[${said}]</w:t></w:r>`);
          return;
        }
        if (name === 'w:ruby' && ruby) {
          const { base, reading } = ruby;
          ruby = undefined;
          emit(`<w:t xml:space="preserve">${base}${reading ? `(${reading})` : ''}</w:t>`);
          return;
        }
        if (ruby && (name === 'w:rt' || name === 'w:rubyBase')) ruby.within = undefined;
        if (name === 'w:drawing') {
          drawings.pop();
          return;
        }
        if (unwrapped.has(name) || name === 'm:oMathPara' || name === 'w:cr') return;
        emit(`</${name}>`);
        const drawing = drawings.at(-1);
        if (drawing && name === 'w:txbxContent') {
          emit(textBox[1]);
          drawing.depth -= 1;
        }
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(source);
  parser.end();
  return { xml: out.join(''), tracked: changes, equations, pictures };
}

/** Entities were not read, so that none has to be written. */
const written = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replace(/"/g, '&quot;')}"`)
    .join('');
