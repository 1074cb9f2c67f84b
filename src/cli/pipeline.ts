// What the command asks of the library. Loaded when a command needs it: `--help` and a mistyped option should not
// wait for the Markdown parser.

import type { Compiled, CompileOptions, Planned } from '../compile.ts';
import type { DeckPlan } from '../deck/types.ts';
import type { Template } from '../template/types.ts';

export interface Pipeline {
  readonly planArticle: (text: string, options: CompileOptions) => Promise<Planned>;
  readonly compile: (text: string, options: CompileOptions) => Promise<Compiled>;
  /** What `briefdeck plan` prints, and the same as data. */
  readonly describePlan: (plan: DeckPlan, template: Template) => string;
  readonly planJson: (plan: DeckPlan, template: Template) => unknown;
}

export type LoadPipeline = () => Promise<Pipeline>;

export const loadPipeline: LoadPipeline = async () => {
  const { compile, planArticle } = await import('../compile.ts');
  return {
    compile,
    planArticle,
    describePlan: (plan, template) => lines(plan, template),
    planJson: (plan) => plan,
  };
};

function lines(plan: DeckPlan, template: Template): string {
  const rows = plan.slides.map(
    (slide, index) =>
      `${index + 1}. [${slide.layout}] ${slide.title.map((run) => run.text).join('')}\n   ${slide.chosenBy}: ${slide.reason}`,
  );
  return `${rows.join('\n')}\ntemplate: ${template.name}`;
}
