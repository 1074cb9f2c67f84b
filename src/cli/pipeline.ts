// What the command asks of the library. Loaded when a command needs it: `--help` and a mistyped option should
// not wait for the Markdown parser.

import type { DeckPlan } from '../deck/types.ts';
import type { Compiled, CompileOptions, Planned } from '../library/compile.ts';
import type { Session } from '../library/session.ts';
import type { Template } from '../template/types.ts';

export interface Pipeline {
  readonly planArticle: (text: string, options: CompileOptions) => Promise<Planned>;
  readonly compile: (text: string, options: CompileOptions) => Promise<Compiled>;
  /** The same, many times over. */
  readonly createSession: () => Session;
  /** What `briefdeck plan` prints, and the same as data. */
  readonly describePlan: (plan: DeckPlan, template: Template) => string;
  readonly planJson: (plan: DeckPlan, template: Template) => unknown;
}

export type LoadPipeline = () => Promise<Pipeline>;

export const loadPipeline: LoadPipeline = async () => {
  const [{ compile, planArticle }, { createSession }, { describePlan, planJson }] = await Promise.all([
    import('../library/compile.ts'),
    import('../library/session.ts'),
    import('../deck/describe.ts'),
  ]);
  return { compile, createSession, planArticle, describePlan, planJson };
};
