// The floor: what it costs to write so many plain slides with pptxgenjs and nothing else.
// node bench/floor.mjs SLIDES OUTPUT [deflated]: stored unless it is said.

import PptxGenJS from 'pptxgenjs';

const [, , slides = '16', output = 'floor.pptx', packed] = process.argv;
const deck = new PptxGenJS();
deck.layout = 'LAYOUT_WIDE';
for (let index = 1; index <= Number(slides); index += 1) {
  const slide = deck.addSlide();
  slide.addText(`Slide ${index}: a sentence that says what the slide shows`, {
    x: 0.6,
    y: 0.5,
    w: 12,
    h: 1,
    fontSize: 28,
  });
  const points = [1, 2, 3, 4].map((point) => ({
    text: `Point ${point} of slide ${index}, which is about as long as points are`,
    options: { bullet: true, breakLine: true },
  }));
  slide.addText(points, { x: 0.6, y: 1.8, w: 12, h: 4, fontSize: 20 });
  slide.addNotes(`What the speaker says on slide ${index}. It is two sentences long.`);
}
await deck.writeFile({ fileName: output, compression: packed === 'deflated' });
