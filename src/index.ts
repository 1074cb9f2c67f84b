// The public library: compile an article to a deck, or plan it. Lengths are points, dates ISO, languages BCP
// 47.

export type { Article, Block, CaptionedMap, Meta, Run, Section, Source } from './article/types.ts';
export type { DeckPlan, NotesParagraph, SlidePlan, SlotContent } from './deck/types.ts';
export {
  type DeckSpan,
  type Diagnostic,
  formatDiagnostic,
  Refusal,
  type Report,
  type Severity,
  type Span,
} from './diagnostic/diagnostic.ts';
export { type DraftOptions, draftArticle } from './draft/draft.ts';
export { readDocx } from './draft/read-docx.ts';
export { readHtml } from './draft/read-html.ts';
export type { Draft, Findings, SourceDocument, SourceParagraph } from './draft/types.ts';
export { type Audit, checkDeck } from './library/check-deck.ts';
export {
  type CheckedQuotation,
  checkIntegrity,
  type Difference,
  type IntegrityReport,
  type MissedParagraph,
  type OriginalPlace,
  type PublishedText,
} from './library/check-integrity.ts';
export {
  type Compiled,
  type CompileOptions,
  compile,
  type Planned,
  planArticle,
} from './library/compile.ts';
export {
  type CompileAnswer,
  type CompileOrder,
  type Compiler,
  type CompilerOptions,
  openCompiler,
} from './library/compiler.ts';
export {
  type Change,
  type ChangeKind,
  type DeckDifference,
  diffDecks,
  diffPage,
  editsOf,
  type NamedDeck,
  type WordChange,
} from './library/diff-decks.ts';
export type { OutputFormat } from './library/emit.ts';
export { type ExportOptions, exportTemplate } from './library/export-template.ts';
export { type KeepOptions, type Kept, keepEdits } from './library/keep-edits.ts';
export { lintArticle } from './library/lint-article.ts';
export { provenanceOf } from './library/provenance.ts';
export { type PulledArticle, type PullOptions, pullEdits } from './library/pull-edits.ts';
export { createSession, type Session } from './library/session.ts';
export { type ShownLayout, showTemplate } from './library/show-template.ts';
export { type LintRule, lintRules } from './lint/rules.ts';
export type { MapSpec } from './map/types.ts';
export type { Theme } from './scene/style.ts';
export type { Scene, SceneItem, SceneNote, SceneSlide } from './scene/types.ts';
export { slideSvg } from './svg/write.ts';
export type { Template } from './template/types.ts';
export type {
  NoteProvenance,
  Provenance,
  SlideProvenance,
  TextProvenance,
  Words,
} from './values/provenance.ts';
export { fileWorld } from './world/file-world.ts';
export { memoryWorld } from './world/memory-world.ts';
export type { World } from './world/types.ts';
