// Liquid's parser, made to say where each piece that it writes comes from, and to write values so that they mean themselves. The pattern's
// own text goes through as it is.

import { type Output, Parser, type TopLevelToken, TypeGuards, toValue } from 'liquidjs';
import { Cell } from './cell.ts';
import { markOf, withoutMarks } from './places.ts';
import { putIn, type Spot } from './put-in.ts';
import type { Surroundings } from './surroundings.ts';

/** A value that cannot be written where the pattern asks for it. */
export class Unfit extends Error {
  override readonly name = 'Unfit';
  readonly offset: number;
  readonly why: 'empty' | 'marks';
  /** As the pattern writes it. */
  readonly expression: string;
  constructor(offset: number, why: Unfit['why'], expression: string) {
    super(why);
    this.offset = offset;
    this.why = why;
    this.expression = expression;
  }
}

export class TracedParser extends Parser {
  readonly #surroundings: (offset: number) => Surroundings;

  constructor(
    liquid: ConstructorParameters<typeof Parser>[0],
    surroundings: (offset: number) => Surroundings,
  ) {
    super(liquid);
    this.#surroundings = surroundings;
  }

  override parseToken(token: TopLevelToken, rest: TopLevelToken[]): ReturnType<Parser['parseToken']> {
    if (TypeGuards.isHTMLToken(token)) {
      const text = token.getContent();
      token.getContent = () => markOf(token.begin + token.trimLeft, 'text') + text;
    }
    if (!TypeGuards.isOutputToken(token)) return super.parseToken(token, rest);
    const output = super.parseToken(token, rest) as Output;
    const { input, begin, end } = token;
    const spot: Spot = {
      is: this.#surroundings(begin),
      before: withoutPlaces(input.slice(input.lastIndexOf('\n', begin - 1) + 1, begin)),
      after: withoutPlaces(/[^\r\n]*/.exec(input.slice(end))?.[0] ?? ''),
    };
    output.render = placedRender(output, spot, token);
    return output;
  }
}

/** Other values on the line may hold anything; what counts is the pattern's own text. */
const withoutPlaces = (text: string): string => text.replace(/\{%.*?%\}/g, '').replace(/\{\{.*?\}\}/g, 'x');

const placedRender = (
  { value }: Output,
  spot: Spot,
  { begin, input, end }: { readonly begin: number; readonly end: number; readonly input: string },
): Output['render'] => {
  const filters = value.filters.map(({ name }) => name);
  const isRaw = filters.at(-1) === 'raw';
  return function* (context, emitter): Generator<unknown, void, unknown> {
    const found = yield value.value(context, filters[0] === 'default');
    const text = textOf(found);
    const expression = input.slice(begin, end);
    if (text === undefined) throw new Unfit(begin, 'empty', expression);
    const written = isRaw ? text : putIn(text, spot);
    if (written === undefined) throw new Unfit(begin, 'marks', expression);
    emitter.write(markOf(begin, 'value') + withoutMarks(written));
  };
};

/** Numbers as the table writes them; undefined for what is empty. */
function textOf(found: unknown): string | undefined {
  if (found instanceof Cell) return found.written;
  const value: unknown = toValue(found);
  if (value === undefined || value === null || value === '') return undefined;
  return Array.isArray(value) ? value.map((one) => textOf(one) ?? '').join(', ') : String(value);
}
