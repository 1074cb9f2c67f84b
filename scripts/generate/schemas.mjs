// Compiles schema/*.schema.json to plain validation functions, so that ajv itself is not loaded at run time.
// The code must stand alone: a keyword that needs ajv's runtime (minLength, uniqueItems, …) is refused here.
//
// What a template may leave to the one that it extends is `x-required` in the schemas that editors read; it is required of
// the two together, which is what the code here looks at.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

const schemas = [
  { file: 'front-matter', name: 'validateFrontMatter', folder: 'src/article' },
  { file: 'map-block', name: 'validateMapBlock', folder: 'src/article' },
  { file: 'chart', name: 'validateChart', folder: 'src/article' },
  { file: 'table', name: 'validateTable', folder: 'src/article' },
  { file: 'template', name: 'validateTemplate', folder: 'src/template' },
  { file: 'slide-layout', name: 'validateSlideLayout', folder: 'src/template' },
  { file: 'brand', name: 'validateBrand', folder: 'src/template/brand' },
];

const types = (name) => `// Made by scripts/generate/schemas.mjs.
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: { readonly description?: string };
}
export declare const ${name}: ((data: unknown) => boolean) & { errors?: readonly SchemaError[] | null };
`;

export default async function generate(root) {
  const written = [];
  for (const { file, name, folder } of schemas) {
    const text = await readFile(join(root, 'schema', `${file}.schema.json`), 'utf8');
    const schema = JSON.parse(text.replaceAll('"x-required"', '"required"'));
    const ajv = new Ajv2020({
      allErrors: true,
      verbose: true,
      inlineRefs: false,
      code: { source: true, esm: true, lines: true },
    });
    const code = standaloneCode.default(ajv, { [name]: ajv.compile(schema) && schema.$id });
    if (/\brequire\(/.test(code)) throw new Error(`schema/${file}.schema.json needs ajv at run time`);
    const base = `${folder}/${file}-schema.generated`;
    await writeFile(join(root, `${base}.js`), `// Made by scripts/generate/schemas.mjs.\n${code}`);
    await writeFile(join(root, `${base}.d.ts`), types(name));
    written.push(`${base}.js`);
  }
  return written;
}
