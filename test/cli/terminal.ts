// A terminal, a world and a library to try the command with.

import type { Pipeline } from '../../src/cli/pipeline.ts';
import { run } from '../../src/cli/program.ts';
import type { Io } from '../../src/cli/terminal.ts';
import { type Diagnostic, Refusal } from '../../src/diagnostic/diagnostic.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Compiled, CompileOptions } from '../../src/library/compile.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { type MemoryWorld, memoryWorld } from '../../src/world/memory-world.ts';
import type { World } from '../../src/world/types.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly world: MemoryWorld;
  /** Paths written, in order. */
  readonly written: readonly string[];
}

export interface Setting {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array | Io['stdin'];
  readonly stdout?: Io['stdout'];
  readonly env?: Io['env'];
  readonly isTTY?: boolean;
  readonly world?: Partial<World>;
  readonly pipeline?: Partial<Pipeline>;
  readonly workers?: Io['workers'];
}

/**
 * A library that understands four words: an article that says `error`, `warning`, `refuse` or `crash` does
 * so; any other becomes a deck whose bytes are its text.
 */
const pipeline: Pipeline = {
  createSession: () => ({ compile: pipeline.compile }),
  compile: async (text: string, options: CompileOptions) => {
    const lines = text.split('\n');
    lines.forEach((line, index) => {
      if (line === 'error' || line === 'warning') options.report(message(line, options.file, index + 1));
    });
    if (text.includes('refuse')) throw new Refusal(message('error', options.file, 1));
    if (text.includes('crash')) throw new TypeError('x is not a function');
    options.onStage?.('parse', 1);
    const made = {
      scene: { slides: [1, 2] },
      article: {
        sources: [1],
        sections: [],
        meta: { title: 'T', language: 'en' },
        language: languageOf('en'),
      },
    };
    const failed = lines.includes('error');
    const bytes = new TextEncoder().encode(text);
    const formats = failed ? [] : (options.outputs ?? ['pptx']);
    const files = new Map(
      formats.map((format) => [format, ['svg', 'png'].includes(format) ? [bytes, bytes] : [bytes]]),
    );
    return { ...made, files, ...(failed ? {} : { pptx: bytes }) } as unknown as Compiled;
  },
  planArticle: async (text, options) => pipeline.compile(text, options),
  describePlan: () => '1  title  A deck',
  planJson: () => ({ slides: [{ layout: 'title' }] }),
};

function message(severity: 'error' | 'warning', file: string, line: number): Diagnostic {
  return {
    severity,
    id: `an-${severity}`,
    message: `this is wrong, "50%"`,
    hints: ['mend it'],
    span: { file, line, column: 2 },
  };
}

async function* yielding(text: string | Uint8Array) {
  yield text;
}

const streamOf = (given: string | Uint8Array | Io['stdin']): Io['stdin'] =>
  typeof given === 'string' || given instanceof Uint8Array ? yielding(given) : given;

export async function command(argv: readonly string[], setting: Setting = {}): Promise<Ran> {
  const memory = memoryWorld(setting.files ?? {}, fileWorld('.'));
  const world: World = { ...memory, ...setting.world };
  let [out, err] = ['', ''];
  let clock = 0;
  const text = (chunk: string | Uint8Array): string =>
    typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
  const io: Io = {
    stdout: setting.stdout ?? {
      write: (chunk, done) => {
        out += text(chunk);
        done?.();
      },
    },
    stderr: {
      write: (chunk) => {
        err += text(chunk);
      },
    },
    stdin: streamOf(setting.stdin ?? ''),
    isTTY: setting.isTTY ?? false,
    columns: 100,
    env: setting.env ?? {},
    interrupted: () => Promise.resolve(),
    cores: () => 2,
    ...(setting.workers ? { workers: setting.workers } : {}),
    now: () => {
      clock += 10;
      return clock;
    },
  };
  const status = await run(argv, world, io, async () => ({ ...pipeline, ...setting.pipeline }));
  return { status, out, err, world: memory, written: [...memory.written.keys()] };
}
