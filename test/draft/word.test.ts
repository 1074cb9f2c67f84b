// Word documents with what the reading library passes over: every word of the accepted text is in the draft.

import { describe, expect, it } from 'vitest';
import { draftArticle } from '../../src/draft/draft.ts';
import { readDocx } from '../../src/draft/read-docx.ts';
import { files } from '../deck-of.ts';
import { box, docx, paragraph, run } from './docx-of.ts';

describe('a Word document', async () => {
  const said: string[] = [];
  const document = await readDocx(
    docx(
      paragraph(run('The harbour of Osterby opens')),
      paragraph(
        `${run('Figure ')}<w:fldSimple w:instr=" SEQ Figure ">${run('7')}</w:fldSimple>${run(' shows the depth.')}`,
      ),
      paragraph(
        `<w:dir w:val="rtl">${run('Set right to left')}</w:dir><w:bdo w:val="ltr">${run(' and back again.')}</w:bdo>`,
      ),
      paragraph(
        '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>kanji</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>Zeichen</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      paragraph(`${run('The first line ends')}<w:r><w:cr/></w:r>${run('and the second begins.')}`),
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('Said in a box &amp; once.')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Said in a box &amp; once.')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      paragraph(
        `${run('The tax will ')}<w:del w:id="1">${run('never ').replaceAll('w:t', 'w:delText')}</w:del><w:ins w:id="2">${run('soon ')}</w:ins>${run('be raised')}<w:moveTo w:id="3">${run(' in spring.')}</w:moveTo><w:moveFrom w:id="4">${run(' in autumn.')}</w:moveFrom>`,
      ),
      paragraph(`${run('It holds ')}<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>${run(' of water.')}`),
      paragraph(
        `${run('One source.')}<w:r><w:footnoteReference w:id="1"/></w:r>${run(' Another.')}<w:r><w:endnoteReference w:id="1"/></w:r>`,
      ),
      paragraph(
        `${run('It cost 10')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>6</w:t></w:r>${run(' crowns.')}`,
      ),
    ),
    ({ id }) => said.push(id),
  );
  const { markdown } = await draftArticle(document, { world: files, date: '2024-05-19' });
  it.each([
    ['a simple field', 'Figure 7 shows the depth.'],
    ['runs of another direction', 'Set right to left and back again.'],
    ['ruby', 'Zeichen(kanji)'],
    ['a carriage return', 'The first line ends and the second begins.'],
    ['a text box, once', 'Said in a box & once.'],
    ['the accepted text of tracked changes', 'The tax will soon be raised in spring.'],
    ['an equation', 'It holds [a=b] of water.'],
    ['a power', 'It cost 10⁶ crowns.'],
    ['a footnote apart from an endnote', 'One source.[^1] Another.[^e1]'],
    ['its words', '[^1]: Report of the port'],
    ['and the endnote’s', '[^e1]: Statement of the ferry line'],
  ])('gives %s', (_, text) => expect(markdown).toContain(text));
  it('says nothing twice that stands once, nothing that was deleted, and what it read otherwise', () => {
    expect(markdown.match(/Said in a box/g)?.length).toBeLessThanOrEqual(2);
    expect(document.paragraphs.filter(({ text }) => text.includes('Said in a box'))).toHaveLength(1);
    expect(markdown).not.toMatch(/never|autumn/);
    expect(said).toEqual(['tracked-changes', 'equation-as-text']);
  });
});
