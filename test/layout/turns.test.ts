// A long part of slides of one kind: whatever stands on them, no layout comes three times running where another fits.

import { describe, expect, it } from 'vitest';
import { sceneOfText } from '../deck-of.ts';

const sentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The reservoir lost a third of its volume in four years.',
    'Farmers upstream take their water first, for their claim is the older one.',
    'Nobody has measured what the canals lose.',
    'Prices cover a fifth of what it costs to deliver.',
    'In a wet year the quarrel is forgotten.',
  ],
  de: [
    'Der Stausee hat in vier Jahren ein Drittel seines Inhalts verloren.',
    'Die Landwirtschaft am Oberlauf entnimmt ihr Wasser zuerst, denn ihr Nutzungsrecht ist das ältere.',
    'Niemand hat die Verluste der Bewässerungskanäle gemessen.',
    'Die Wasserpreise decken ein Fünftel der Kosten der Versorgung.',
    'In einem nassen Jahr ist der Streit vergessen.',
  ],
  ru: [
    'Водохранилище за четыре года потеряло треть объёма.',
    'Хозяйства в верховьях берут воду первыми, ведь их право старше.',
    'Потери каналов никто не измерял.',
    'Тарифы покрывают пятую часть стоимости подачи.',
    'Во влажный год о споре забывают.',
  ],
};

const kinds: Readonly<Record<string, (of: readonly string[], at: number) => string>> = {
  'one sentence': (of, at) => some(of, at, 1).join(' '),
  'two sentences': (of, at) => some(of, at, 2).join(' '),
  'three sentences': (of, at) => some(of, at, 3).join(' '),
  'two paragraphs': (of, at) => `${some(of, at, 3).join(' ')}\n\n${some(of, at + 1, 3).join(' ')}`,
  'three points': (of, at) => listed(some(of, at, 3)),
  'six points': (of, at) =>
    listed([...some(of, at, 5), of[0] ?? ''].map((one) => one.split(' ').slice(0, 4).join(' '))),
  'five long points': (of, at) => listed(some(of, at, 5)),
};
const some = (of: readonly string[], at: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => of[(at + index * 2) % of.length] ?? '');
const listed = (points: readonly string[]): string => points.map((one) => `- ${one}`).join('\n');

describe.each(Object.keys(sentences))('a part of twelve sections in %s', (lang) => {
  it.each(Object.entries(kinds))('of %s', async (_, made) => {
    const sections = Array.from(
      { length: 12 },
      (_, at) => `## ${at + 1}\n\n${made(sentences[lang] ?? [], at)}\n`,
    );
    const { scene } = await sceneOfText(
      `---\ntitle: T\nlang: ${lang}\n---\n\n# A\n\n${sections.join('\n')}\n# B\n\n## C\n\nD.\n`,
    );
    const layouts = scene.slides.map(({ layout }) => layout);
    const running = layouts.filter((one, at) => one === layouts[at - 1] && one === layouts[at - 2]);
    expect(layouts.length).toBeGreaterThan(12);
    expect(running).toEqual([]);
  });
});
