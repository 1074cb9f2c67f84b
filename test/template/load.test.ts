import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/diagnostic.ts';
import { fileWorld } from '../../src/file-world.ts';
import { memoryWorld } from '../../src/memory-world.ts';
import { checkLayout, checkTemplate } from '../../src/template/check.ts';
import { loadTemplate } from '../../src/template/load.ts';

const shipped = new URL('../../templates/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, shipped), 'utf8'));

describe.each(readdirSync(shipped))('the template "%s", which is not checked when it is read', (name) => {
  const template = checkTemplate(json(`${name}/template.json`), 'template.json');

  it('names each of its layouts once', () => {
    const files = readdirSync(new URL(`${name}/layouts`, shipped)).map((file) => file.replace('.json', ''));
    expect([...template.layouts].sort()).toEqual(files.sort());
  });

  it.each(template.layouts)('has a layout "%s" by the schema', (layout) => {
    expect(() => checkLayout(json(`${name}/layouts/${layout}.json`), `${layout}.json`)).not.toThrow();
  });

  it('loads', async () => {
    const loaded = await loadTemplate(name, fileWorld('.'), () => {});
    expect(loaded.layouts.map((layout) => layout.name)).toEqual(template.layouts);
  });
});

describe('a template of the user', () => {
  const files = (change: (path: string, text: string) => string) => {
    const paths = [
      'template.json',
      ...readdirSync(new URL('briefing/layouts', shipped)).map((file) => `layouts/${file}`),
    ];
    return Object.fromEntries(
      paths.map((path) => [
        `mine/${path}`,
        change(path, readFileSync(new URL(`briefing/${path}`, shipped), 'utf8')),
      ]),
    );
  };
  const load = (held: Record<string, string>, name = 'mine') =>
    loadTemplate(name, memoryWorld(held, fileWorld('.')), () => {});
  const refusal = async (held: Record<string, string>, name?: string): Promise<string> => {
    try {
      await load(held, name);
    } catch (fault) {
      if (fault instanceof Refusal)
        return `${fault.diagnostic.span?.file ?? ''}: ${fault.diagnostic.message}`;
      throw fault;
    }
    throw new Error('it was taken');
  };

  it('is the shipped one when it is a copy of it', async () => {
    const copy = await load(files((_, text) => text));
    expect(copy).toEqual(await loadTemplate('briefing', fileWorld('.'), () => {}));
  });

  it('is refused with the file, the place and the unknown key', async () => {
    const held = files((path, text) =>
      path === 'layouts/agenda.json' ? text.replace('"purpose"', '"porpoise": "", "purpose"') : text,
    );
    expect(await refusal(held)).toMatch(/mine\/layouts\/agenda\.json.*porpoise/);
  });

  it('is refused where it is no JSON, or a layout is missing', async () => {
    expect(await refusal(files((path, text) => (path === 'template.json' ? text.slice(1) : text)))).toContain(
      'mine/template.json',
    );
    const held = files((_, text) => text);
    delete held['mine/layouts/agenda.json'];
    expect(await refusal(held)).toMatch(/mine\/layouts\/agenda\.json.*no such file/);
  });

  it('is refused by name where there is none', async () => {
    expect(await refusal({}, 'breifing')).toContain('breifing');
  });
});
