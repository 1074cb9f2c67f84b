// `briefdeck preview`: the deck in the browser while its article is written. It ends with Ctrl+C.

import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { LineIds } from '../library/line-ids.ts';
import type { Built, Choice } from '../preview/types.ts';
import type { World } from '../world/types.ts';
import { collect } from './diagnostics.ts';
import { articleOf } from './draft.ts';
import { faultOf } from './faults.ts';
import type { LoadPipeline } from './pipeline.ts';
import { recording } from './recording.ts';
import type { Io } from './terminal.ts';

export interface PreviewCommandOptions {
  readonly template?: string;
  readonly cut?: string;
  readonly port?: number;
  /** False: the address is only printed. */
  readonly open?: boolean;
  readonly editor?: string;
}

/** @param ended when it is to stop. */
export async function preview(
  article: string,
  options: PreviewCommandOptions,
  world: World,
  io: Io,
  load: LoadPipeline,
  ended: Promise<void>,
): Promise<number> {
  if (article === '-') {
    io.stderr.write('briefdeck: standard input cannot be watched\n  hint: name the article’s file\n');
    return 2;
  }
  const [
    pipeline,
    { createDrawings },
    { layoutsFor, previewDeck, previewFindings },
    { atItsLine, createLineIds },
    { servePreview, openInBrowser },
  ] = await Promise.all([
    load(),
    import('../library/drawings.ts'),
    import('../library/preview-deck.ts'),
    import('../library/line-ids.ts'),
    import('../preview/serve.ts'),
  ]);
  const session = pipeline.createSession();
  const numbered = createLineIds();
  /** Of each choice its own. */
  const drawings = new Map<string, ReturnType<typeof createDrawings>>();
  const templates = (await world.listAssets('templates')).filter((name) => !name.includes('.'));
  const own = options.template;
  const server = await servePreview({
    build,
    templates,
    port: options.port ?? 0,
    ...(options.editor === undefined ? {} : { editor: options.editor }),
  });
  io.stdout.write(`${article}: ${server.address}\nPress Ctrl+C to stop.\n`);
  if (options.open !== false) openInBrowser(server.address);
  await ended;
  await server.close();
  return 0;

  async function build(choice: Choice, meets: (file: string) => void): Promise<Built> {
    meets(resolve(article));
    const watched = recording(world, meets);
    const collected = collect(false);
    let lineIds: LineIds | undefined;
    const report = (finding: Diagnostic): void =>
      collected.report(lineIds ? atItsLine(finding, lineIds) : finding);
    const template = choice.template ?? own;
    const cut = choice.cut ?? options.cut;
    try {
      const { file, text, lines } = await articleOf(article, watched, io, collected.report);
      lineIds = numbered(text);
      const compiled = await session.compile(text, {
        lineIds: lineIds.ids,
        file,
        world: watched,
        ...(lines ? { lines } : {}),
        report,
        outputs: [],
        ...(template === undefined ? {} : { template }),
        ...(cut === undefined ? {} : { cut }),
        ...(choice.layouts ? { layouts: choice.layouts } : {}),
      });
      const found = collected.sorted();
      if (collected.count('error') > 0) return { findings: previewFindings(found, []) };
      const key = JSON.stringify([template, cut]);
      const draw = drawings.get(key) ?? createDrawings();
      drawings.set(key, draw);
      return {
        deck: previewDeck(compiled, found, draw(compiled), lineIds),
        layoutsFor: layoutsFor(compiled, lineIds),
        findings: [],
      };
    } catch (fault) {
      report(faultOf(fault, article, io));
      return { findings: previewFindings(collected.sorted(), []) };
    }
  }
}
