// The speaker notes of one slide: paragraphs, headings, bullets, bold, italics and links, not one plain run.
// A slide without notes has an empty page: LibreOffice prints no page for one that has none (the title, most often).

import { XML_HEAD } from '../opc/escape.ts';
import type { Relationships } from '../opc/write-relationships.ts';
import type { SceneNote, SceneParagraph } from '../scene/types.ts';
import { NOTES_LEVELS, NOTES_STYLE } from './notes-master.ts';
import { NAMESPACES, TREE_HEAD } from './part.ts';
import { paragraphs } from './text.ts';

export interface NotesContext {
  readonly rels: Relationships;
  readonly language: string;
  readonly rtl: boolean;
  /** Number of the slide, from 1. */
  readonly number: number;
}

export function notesXml(notes: readonly SceneNote[], context: NotesContext): string {
  const body = paragraphs(
    notes.map((note) => sceneParagraph(note, context)),
    { rels: context.rels, inherited: NOTES_LEVELS, rtl: context.rtl, slide: () => undefined },
  );
  return (
    `${XML_HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}` +
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>' +
    `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${body || `<a:p><a:endParaRPr lang="${context.language}"/></a:p>`}</p:txBody></p:sp>` +
    `<p:sp><p:nvSpPr><p:cNvPr id="4" name="Slide number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="5"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${context.language}"/><a:t>${context.number}</a:t></a:fld><a:endParaRPr lang="${context.language}"/></a:p></p:txBody></p:sp>` +
    '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}

function sceneParagraph(note: SceneNote, context: NotesContext): SceneParagraph {
  const level = Math.min(8, Math.max(0, note.level));
  const bullet = note.style === 'bullet';
  return {
    level,
    style: {
      ...NOTES_STYLE,
      bold: note.style === 'heading',
      bullet: bullet ? '•' : null,
      hanging: bullet ? 12 : 0,
      indent: 18 * level + (bullet ? 12 : 0),
    },
    rtl: context.rtl,
    runs: note.runs,
    lines: [],
  };
}
