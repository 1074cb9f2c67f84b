// What the comparing and merging of decks says.

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Change, Conflict, Joined } from './types.ts';

export const noRecord = (file: string): Diagnostic => ({
  severity: 'error',
  id: 'no-record',
  message: `"${file}" carries no record of how it was built`,
  hints: [
    'briefdeck writes one into every deck, and PowerPoint keeps it; LibreOffice and Google Slides drop it when they save',
    'name the deck as it was sent, to `build --keep-edits` or `pull`: --base sent.pptx; or compare the two: briefdeck diff sent.pptx edited.pptx',
  ],
});

/** LibreOffice kept the seal: it is a deck of ours, but not the one that the article makes. */
export const otherBase = (file: string): Diagnostic => ({
  severity: 'error',
  id: 'no-record',
  message: `"${file}" has lost the record of how it was built, and it is not the deck that the article makes now: what was changed in it cannot be known`,
  hints: [
    'name the deck as it was sent: --base sent.pptx',
    'or take the changes to the article as it was then (Git has it): briefdeck pull edited.pptx then.md',
    'a deck of another briefdeck, template or cut is another deck, too',
  ],
});

export const notCarried = (file: string, what: string): Diagnostic => ({
  severity: 'warning',
  id: 'edit-left',
  message: `what was changed in "${file}" cannot be brought into the new deck: ${what}`,
  hints: [
    'the program that saved it wrote it in a form of its own; `briefdeck pull` takes words and numbers to the article',
  ],
});

export const otherDesign = (file: string): Diagnostic => ({
  severity: 'error',
  id: 'other-design',
  message: `"${file}" was built with another template, or by a briefdeck whose templates differ, and its edits cannot be kept in this one`,
  hints: [
    'build with the template that it has, or into another file with -o',
    'or take its words to the article first: briefdeck pull edited.pptx article.md --write; `briefdeck diff --base` says the rest',
  ],
});

/** What the article changed is laid out for the size that the slides were built in. */
export const otherSize = (file: string): Diagnostic => ({
  severity: 'warning',
  id: 'edit-conflict',
  message: `the slides of "${file}" were given another size: what the article added or laid out anew stands as in the size that they were built in`,
  hints: ['look at the slides that are new, and bring onto them what stands beside them'],
});

export const cannotKeep = (file: string, why: string): Diagnostic => ({
  severity: 'error',
  id: 'cannot-keep',
  message: `what was changed in "${file}" cannot be kept: ${why}`,
  hints: ['open it in PowerPoint and save it as a presentation (.pptx)'],
});

export function keptInstead(file: string, conflict: Conflict): Diagnostic {
  const { slide, shape } = conflict;
  const where = `slide ${JSON.stringify(slide)}${shape === '' ? '' : `, ${shape}`}`;
  return {
    severity: 'warning',
    id: 'edit-conflict',
    message: `${where}: ${conflictText(conflict)}`,
    hints: [
      conflict.what === 'twice'
        ? 'take one of them out'
        : conflict.what === 'sentence again'
          ? 'take it out of the article, or leave it'
          : `what "${file}" says was kept; write into one of them what shall stand`,
    ],
  };
}

/** Nobody's words were lost, and nobody wrote the sentence: somebody has to read it. */
export const joinedWords = ({ slide, shape, text }: Joined): Diagnostic => ({
  severity: 'info',
  id: 'edit-joined',
  message: `slide ${JSON.stringify(slide)}, ${shape}: words of the deck and of the article stand in one sentence now: ${JSON.stringify(text)}`,
  hints: ['read it: each changed other words of it, and nobody wrote it so'],
});

function conflictText({ what, theirs, ours }: Conflict): string {
  const said = (text: string): string => (text === '' ? 'nothing' : JSON.stringify(text));
  switch (what) {
    case 'twice':
      return `${said(theirs)} stands there twice: somebody wrote it into the deck, and now the article says it, too`;
    case 'look':
      return 'it looks otherwise in the deck and in the article; the look in the deck was kept';
    case 'slide':
      if (ours === '') return `the article has it no more, and it stays, for it was ${theirs} in the deck`;
      return `it was taken out of the deck and stays out, though the article ${ours === 'moved' ? 'moved it' : `changed it: ${ours}`}`;
    case 'copy':
      return `it is a copy of a slide that the article ${ours === '' ? 'has no more' : 'changed since'}, and says what that said before${ours === '' ? '' : `; changed was: ${ours}`}`;
    case 'sentence':
      return `the article has this sentence elsewhere now, where somebody took it out of the deck; what was made of it is left out: ${said(theirs)}`;
    case 'sentence out':
      return `somebody took this sentence out of the deck, and it stays out, though the article put it here: ${said(ours)}`;
    case 'sentence again':
      return `somebody took this sentence out of the deck, and the article has it here now, where it stands again: ${said(ours)}`;
    case 'shape':
      if (ours === '')
        return `the article has it no more, and it stays, for it was changed in the deck: ${said(theirs)}`;
      if (theirs === '')
        return `it was taken out of the slide in the deck, or put into a group, and stays so, though the article changed it: ${said(ours)}`;
      return `it changed in the deck and in the article; in the deck stands ${said(theirs)}, in the article ${said(ours)}`;
    default:
      return `${what} changed in the deck and in the article; in the deck stands ${said(theirs)}, in the article ${said(ours)}`;
  }
}

export const quotationAltered = (file: string, { slide, before, after }: Change): Diagnostic => ({
  severity: 'warning',
  id: 'quotation-altered',
  message: `slide ${JSON.stringify(slide?.title ?? '')}: a quotation was altered, from ${JSON.stringify(before ?? '')} to ${JSON.stringify(after ?? '')}`,
  hints: [
    `a quotation is what somebody said, letter by letter: hold it to its source before "${file}" says it`,
  ],
});

/** On the slide, for who reads it there: what the article says, which the person's words keep out. */
export function remarkOn({ what, shape, theirs, ours }: Conflict): string {
  const where = shape === '' ? 'This slide' : shape;
  switch (what) {
    case 'slide':
      return 'The article has no such slide any more; it stays because it was changed here.';
    case 'order':
      return `This slide was moved here (${theirs}) and in the article (${ours}); it stands where it was put here.`;
    case 'copy':
      return `This is a copy of a slide that the article ${ours === '' ? 'has no more' : `changed since: ${ours}`}`;
    case 'twice':
      return `The article says this now, too: ${theirs}`;
    case 'sentence out':
      return `This was taken out of the deck, and the article has it here now: ${ours}`;
    case 'sentence again':
      return `This was taken out of the deck, and stands here again, for the article put it here: ${ours}`;
    case 'look':
      return `${where} looks otherwise here and in the article; the look here was kept.`;
    default:
      return ours === ''
        ? `${where} (${what}) was changed here, and is gone from the article.`
        : `${where} (${what}) was changed here and in the article, which says: ${ours}`;
  }
}
