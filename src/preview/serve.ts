// The preview's server: one page and what it asks for, on the loopback address, behind a token. It serves no file, writes nothing and
// answers nobody else's page.

import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { page, policy } from './page.ts';
import type { Built, Choice, PreviewDeck } from './types.ts';
import { watchFiles } from './watch.ts';

export { openInBrowser } from './open.ts';
export { watchFiles };

export interface PreviewOptions {
  /**
   * Builds the deck anew; throws only what is a bug.
   * @param meets is told of each file, by its absolute path, before it is read: whether it is there or not
   */
  readonly build: (choice: Choice, meets: (file: string) => void) => Promise<Built>;
  /** Templates that a page may choose. */
  readonly templates: readonly string[];
  /** Address of an editor, with `{file}` and `{line}`. */
  readonly editor?: string;
  /** 0: any that is free. */
  readonly port: number;
}

export interface Preview {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What a page is told: that there is something new, by number. */
interface Listener {
  readonly response: ServerResponse;
}

export async function servePreview(options: PreviewOptions): Promise<Preview> {
  const token = randomBytes(18).toString('base64url');
  const listeners = new Set<Listener>();
  const built = new Map<string, Promise<Built>>();
  /** Decks as pages have them, by the number of the answer; the last few. */
  const answers = new Map<number, PreviewDeck>();
  let answered = 0;
  let version = 1;
  /** Builds that go on, and what a page asked for last. */
  let building = 0;
  let last: Choice = {};
  const files = watchFiles(tell);

  const server = createServer((request, response) => {
    answer(request, response).catch((fault: unknown) => {
      if (response.headersSent) return void response.end();
      send(response, 500, 'text/plain', fault instanceof Error ? fault.message : String(fault));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  // What it reads is watched from the start, page or no page.
  await buildOf({});
  return {
    address: `http://127.0.0.1:${port}/${token}/`,
    close: async () => {
      for (const { response } of listeners) response.end();
      await files.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host = '', origin } = request.headers;
    // A page elsewhere that knows the port, or whose name was made to mean this machine, gets nothing.
    if (!hosts.has(host) || (origin !== undefined && origin !== `http://${host}`))
      return send(response, 403, 'text/plain', 'not from here');
    if (request.method !== 'GET') return send(response, 405, 'text/plain', 'only GET');
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://${host}`);
    const [, given = '', name = '', ...rest] = pathname.split('/');
    if (!isToken(given) || rest.length > 0) return send(response, 404, 'text/plain', 'nothing here');
    switch (name) {
      case '':
        return send(response, 200, 'text/html; charset=utf-8', page);
      case 'events':
        return listen(response);
      case 'deck.json': {
        const choice = choiceOf(searchParams);
        last = choice;
        const { deck, findings } = await buildOf(choice);
        const { templates, editor } = options;
        const sent = deck && onlyNew(deck, answers.get(Number(searchParams.get('has'))));
        const answer = { version: deck ? remembered(deck) : 0, templates, editor, deck: sent, findings };
        return send(response, 200, 'application/json; charset=utf-8', JSON.stringify(answer));
      }
      case 'layouts.json': {
        const { layoutsFor } = await buildOf(choiceOf(searchParams));
        const section = {
          line: Number(searchParams.get('line')),
          heading: searchParams.get('heading') ?? '',
        };
        const layouts = layoutsFor?.(section) ?? [];
        return send(response, 200, 'application/json; charset=utf-8', JSON.stringify(layouts));
      }
      default:
        return send(response, 404, 'text/plain', 'nothing here');
    }
  }

  function isToken(given: string): boolean {
    const [one, other] = [Buffer.from(given), Buffer.from(token)];
    return one.length === other.length && timingSafeEqual(one, other);
  }

  function choiceOf(asked: URLSearchParams): Choice {
    const template = asked.get('template') ?? '';
    const cut = asked.get('cut') ?? '';
    const layouts = asked.getAll('layout').flatMap(triedOf).slice(0, mostTried);
    return {
      // No path: only what the command offered.
      ...(options.templates.includes(template) ? { template } : {}),
      ...(/^[\w-]{1,40}$/.test(cut) ? { cut } : {}),
      ...(layouts.length > 0 ? { layouts } : {}),
    };
  }

  function remembered(deck: PreviewDeck): number {
    answered += 1;
    answers.set(answered, deck);
    answers.delete(answered - mostAnswers);
    return answered;
  }

  function buildOf(choice: Choice): Promise<Built> {
    const key = JSON.stringify([choice.template, choice.cut, choice.layouts]);
    const known = built.get(key);
    if (known) return known;
    building += 1;
    const made = options
      .build(choice, files.meets)
      .then((done) => {
        files.watch();
        return done;
      })
      .finally(() => {
        building -= 1;
      });
    built.set(key, made);
    return made;
  }

  function tell(): void {
    version += 1;
    built.clear();
    for (const { response } of listeners) response.write(`data: ${version}\n\n`);
    // While the pages are told, what they will ask for is begun; a fault is told to whoever asks.
    if (listeners.size > 0) setImmediate(() => building === 0 && void buildOf(last).catch(() => {}));
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' });
    response.write(`data: ${version}\n\n`);
    const listener = { response };
    listeners.add(listener);
    response.on('close', () => listeners.delete(listener));
  }
}

/** Sections whose layout a page may try at once. */
const mostTried = 50;

/** `columns 12 The heading`: a layout, the heading's line and words; `*` is the planner's. */
function triedOf(asked: string): NonNullable<Choice['layouts']> {
  const [, layout, line, heading] = /^(\S{1,60}) (\d{1,7}) (.{1,400})$/s.exec(asked) ?? [];
  if (layout === undefined || heading === undefined) return [];
  return [{ ...(layout === '*' ? {} : { layout }), line: Number(line), heading }];
}

/** Windows that may be open and still be sent only what is new. */
const mostAnswers = 8;

/** Without the drawings and notes that a page has of an earlier deck: the number of the slide there. */
function onlyNew(deck: PreviewDeck, had: PreviewDeck | undefined): unknown {
  if (!had) return deck;
  const known = new Map(had.slides.map(({ svg }, index) => [svg, index]));
  return {
    ...deck,
    slides: deck.slides.map((slide) => {
      const same = known.get(slide.svg);
      if (same === undefined || had.slides[same]?.notes !== slide.notes) return slide;
      const { svg: _, notes: __, ...rest } = slide;
      return { ...rest, same };
    }),
  };
}

const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': policy,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...headers, 'Content-Type': type });
  response.end(body);
}
