// The speaker notes of one slide: paragraphs, headings, bullets, bold, italics and links, not one plain run. A slide
// without notes has no notes part at all.

import type { Run } from '../article/types.ts';
import type { NotesParagraph } from '../deck/types.ts';
import type { SceneParagraph, SceneRun } from '../scene/types.ts';
import { NOTES_LEVELS, NOTES_STYLE } from './notes-master.ts';
import { NAMESPACES, type Relationships, TREE_HEAD, XML_HEAD } from './part.ts';
import { paragraphs } from './text.ts';

export interface NotesContext {
  readonly rels: Relationships;
  readonly language: string;
  readonly rtl: boolean;
  /** Number of the slide, from 1. */
  readonly number: number;
}

export function notesXml(notes: readonly NotesParagraph[], context: NotesContext): string {
  const body = paragraphs(
    notes.map((paragraph) => sceneParagraph(paragraph, context)),
    { rels: context.rels, inherited: NOTES_LEVELS, rtl: context.rtl, slide: () => undefined },
  );
  return (
    `${XML_HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}` +
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>' +
    `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${body}</p:txBody></p:sp>` +
    `<p:sp><p:nvSpPr><p:cNvPr id="4" name="Slide number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="5"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${context.language}"/><a:t>${context.number}</a:t></a:fld><a:endParaRPr lang="${context.language}"/></a:p></p:txBody></p:sp>` +
    '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}

function sceneParagraph(paragraph: NotesParagraph, context: NotesContext): SceneParagraph {
  const level = Math.min(8, Math.max(0, paragraph.level));
  const bullet = paragraph.style === 'bullet';
  return {
    level,
    style: {
      ...NOTES_STYLE,
      bold: paragraph.style === 'heading',
      bullet: bullet ? '•' : null,
      hanging: bullet ? 12 : 0,
      indent: 18 * level + (bullet ? 12 : 0),
    },
    rtl: context.rtl,
    runs: paragraph.runs.map((run) => sceneRun(run, context.language)),
    lines: [],
  };
}

function sceneRun(run: Run, language: string): SceneRun {
  return {
    text: run.text,
    lang: run.lang ?? language,
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italic: true } : {}),
    ...(run.strike ? { strike: true } : {}),
    ...(run.code ? { code: true } : {}),
    ...(run.script ? { script: run.script } : {}),
    ...(run.link ? { link: run.link } : {}),
  };
}
