// Words that were changed in the deck and in the article: the person's stand, the article's are told, and shown on the slide.

import { describe, expect, it } from 'vitest';
import { diffDecks } from '../../src/library/diff-decks.ts';
import { keepEdits } from '../../src/library/keep-edits.ts';
import { bytesOf, deckOfText, files } from '../deck-of.ts';
import { sound } from '../pptx/sound.ts';
import { validate } from '../pptx/validate.ts';
import {
  append,
  appendChild,
  DeckFile,
  type Element,
  find,
  made,
  relsOf,
  removeElement,
  textOf,
} from './deck-file.ts';

const harbours = ['Osterhaven', 'Westmarch', 'Kelby', 'Norby', 'Sundet', 'Marstal', 'Hasle', 'Lyngby'];
const words = ['opened', 'rebuilt', 'measured', 'sold', 'paid'] as const;

/** Eight slides: a title, three points, notes. @param now what each of the five words is. */
const article = (now: (word: (typeof words)[number]) => string): string =>
  `---\ntitle: Harbours\nagenda: false\n---\n\n${harbours
    .map(
      (name) =>
        `## ${name} was ${now('opened')} to grain in spring\n\nThe harbour master of ${name} was ${now('paid')} by the town.\n\n- The piers of ${name} were ${now('rebuilt')} in winter\n- The depth at ${name} was ${now('measured')} again\n- The old cranes of ${name} were ${now('sold')} abroad\n`,
    )
    .join('\n')}`;

async function edited(): Promise<DeckFile> {
  const deck = new DeckFile(bytesOf(await deckOfText(article((word) => word))));
  const titled = ({ parent }: Element): boolean =>
    textOf((parent as Element).parent as Element).startsWith('Section: ');
  const parts = deck.slides.flatMap((part) => [part, deck.related(part, 'notesSlide') ?? part]);
  for (const text of parts.flatMap((part) => find(deck.tree(part), 'a:t'))) {
    const said = textOf(text);
    if (titled(text)) continue;
    // Layout may keep a word with its neighbour.
    const changed = words.reduce(
      (all, word) => all.replace(new RegExp(`(?<=\\s)${word}(?=\\s)`), `${word}-here`),
      said,
    );
    if (changed !== said) text.children = made(`<t>${changed}</t>`).children;
  }
  return deck;
}

const fresh = deckOfText(article((word) => `${word}-there`)).then(bytesOf);

describe('forty conflicts', () => {
  it('are each told with both texts, shown in a comment on their slide, and sound', async () => {
    const deck = await edited();
    const { bytes, conflicts, findings } = await keepEdits(
      { bytes: deck.save(), file: 'deck.pptx' },
      await fresh,
    );
    const own = conflicts.filter(({ what }) => what === 'text');
    expect(own).toHaveLength(40);
    // Words are kept together in either form.
    const plain = (text: string): string => text.replace(/\s/g, ' ');
    for (const conflict of own) {
      const [base, theirs, ours] = [conflict.base, conflict.theirs, conflict.ours].map(plain);
      const word = words.find((one) => base?.includes(` ${one} `));
      expect(theirs).toBe(base?.replace(` ${word} `, ` ${word}-here `));
      expect(ours).toBe(base?.replace(` ${word} `, ` ${word}-there `));
    }
    expect(findings.map(({ id, severity }) => `${severity} ${id}`)).toEqual(
      conflicts.map(() => 'warning edit-conflict'),
    );
    const merged = new DeckFile(bytes);
    const shown = merged.slides.flatMap((part) => {
      const list = merged.related(part, 'comments');
      return list ? [find(merged.tree(list), 'p:text').map(textOf)] : [];
    });
    expect(shown).toHaveLength(harbours.length);
    for (const { ours } of own)
      expect(
        shown.flat().some((text) => text.includes(ours)),
        ours,
      ).toBe(true);
    expect(sound(bytes).filter((one) => !/of which there is no part$/.test(one))).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
    // Done again, nothing is remarked again.
    expect(
      Buffer.from((await keepEdits({ bytes, file: 'deck.pptx' }, await fresh)).bytes).equals(
        Buffer.from(bytes),
      ),
    ).toBe(true);
  });

  it('are threads in a deck that has threads', async () => {
    const deck = await edited();
    const address = 'http://schemas.microsoft.com/office/2018/10/relationships/authors';
    deck.add(
      'ppt/authors.xml',
      '<?xml version="1.0" encoding="UTF-8"?><p188:authorLst xmlns:p188="http://schemas.microsoft.com/office/powerpoint/2018/8/main"></p188:authorLst>',
    );
    const [rels] = find(deck.tree(relsOf('ppt/presentation.xml')), 'Relationships');
    const [types] = find(deck.tree('[Content_Types].xml'), 'Types');
    if (rels) appendChild(rels, made(`<Relationship Id="rIdA" Type="${address}" Target="authors.xml"/>`));
    if (types)
      appendChild(
        types,
        made(
          '<Override PartName="/ppt/authors.xml" ContentType="application/vnd.ms-powerpoint.authors+xml"/>',
        ),
      );
    const { bytes } = await keepEdits({ bytes: deck.save(), file: 'deck.pptx' }, await fresh);
    const merged = new DeckFile(bytes);
    const threads = [...merged.parts.keys()].filter((one) => one.startsWith('ppt/comments/modernComment'));
    expect(threads).toHaveLength(harbours.length);
    expect(
      find(merged.tree(threads[0] as string), 'a:t')
        .map(textOf)
        .join(),
    ).toContain('-there');
    expect(await validate(bytes)).toEqual([]);
  });
});

describe('what both changed alike', () => {
  it('is no conflict, nor a change, where the layout keeps its last words together', async () => {
    const text =
      '## The canal\n\n- Two ships cannot pass each other\n- Ice closes it for nine weeks\n- The lock is old\n';
    const now =
      'Two ships cannot pass: one of them waits at the lock for the other one, an hour and more by the clock of the keeper';
    const deck = new DeckFile(bytesOf(await deckOfText(text)));
    for (const run of deck.slides.flatMap((part) => find(deck.tree(part), 'a:t')))
      if (textOf(run).startsWith('Two ships')) run.children = made(`<t>${now}</t>`).children;
    const later = bytesOf(await deckOfText(text.replace('Two ships cannot pass each other', now)));
    const { bytes, conflicts } = await keepEdits({ bytes: deck.save(), file: 'deck.pptx' }, later);
    expect(conflicts).toEqual([]);
    expect((await diffDecks({ bytes: later, file: '' }, { bytes, file: '' })).changes).toEqual([]);
  });
});

describe('words that somebody made longer', () => {
  it('are told where they leave their shape, and only there', async () => {
    const text =
      '## The canal\n\n- Two ships cannot pass each other\n- Ice closes it for nine weeks\n- The lock is old\n';
    const overflow = async (words: string) => {
      const built = bytesOf(await deckOfText(text));
      const deck = new DeckFile(built);
      for (const run of deck.slides.flatMap((part) => find(deck.tree(part), 'a:t')))
        if (textOf(run).startsWith('Two ships')) run.children = made(`<t>${words}</t>`).children;
      const { findings } = await keepEdits({ bytes: deck.save(), file: 'deck.pptx' }, built, {
        world: files,
      });
      return findings.map(({ id, span }) => [id, span?.line]);
    };
    expect(await overflow('The canal is old')).toEqual([]);
    expect(await overflow('The canal is old and long and narrow '.repeat(9))).toEqual([['text-overflow', 2]]);
  });
});

describe('a slide that one side moved and the other took out', () => {
  const short = (sections: readonly number[]): string =>
    `---\ntitle: Harbours\nagenda: false\n---\n\n${sections.map((index) => `## ${harbours[index]} is open\n\n- Grain leaves ${harbours[index]} in spring\n`).join('\n')}`;
  const built = (...sections: readonly number[]): Promise<Uint8Array> =>
    deckOfText(short(sections)).then(bytesOf);
  const titles = (bytes: Uint8Array): readonly string[] => {
    const deck = new DeckFile(bytes);
    return deck.slides.map((part) => textOf(find(deck.tree(part), 'p:sp')[0] as Element));
  };

  it('stays where the person put it, and is told', async () => {
    const deck = new DeckFile(await built(0, 1, 2, 3, 4));
    const [, first] = deck.slideIds;
    removeElement(first as Element);
    append(deck.slideIds.at(-1) as Element, first as Element);
    const { bytes, conflicts } = await keepEdits(
      { bytes: deck.save(), file: 'deck.pptx' },
      await built(1, 2, 3, 4),
    );
    expect(conflicts).toMatchObject([
      { what: 'slide', slide: 'Osterhaven is open', theirs: 'moved', ours: '' },
    ]);
    expect(titles(bytes).at(-1)).toBe('Osterhaven is open');
  });

  it('is gone where the person took it out, and is told', async () => {
    const deck = new DeckFile(await built(0, 1, 2, 3, 4));
    removeElement(deck.slideIds[1] as Element);
    const { bytes, conflicts } = await keepEdits(
      { bytes: deck.save(), file: 'deck.pptx' },
      await built(1, 2, 3, 4, 0),
    );
    expect(conflicts).toMatchObject([
      { what: 'slide', slide: 'Osterhaven is open', theirs: '', ours: 'moved' },
    ]);
    expect(titles(bytes)).not.toContain('Osterhaven is open');
  });
});

describe('what cannot be seen of two texts side by side', () => {
  const text = (points: readonly string[], notes = 'The keeper counts the ships.') =>
    `---\ntitle: Harbours\nagenda: false\n---\n\n## The canal\n\n${notes}\n\n${points.map((one) => `- ${one}\n`).join('')}`;
  const points = ['Two ships cannot pass each other', 'Ice closes it for nine weeks', 'The lock is old'];
  const told = async (edit: (deck: DeckFile, part: string) => void, fresh: string) => {
    const deck = new DeckFile(bytesOf(await deckOfText(text(points))));
    const part = deck.slides.find((one) => deck.text(one).includes('Two ships')) as string;
    edit(deck, part);
    const { findings } = await keepEdits(
      { bytes: deck.save(), file: 'deck.pptx' },
      bytesOf(await deckOfText(fresh)),
    );
    return findings.map(({ message }) => message);
  };

  it('is told where a box says what the article now says, too', async () => {
    const box = (deck: DeckFile, part: string) => {
      const [shape] = find(deck.tree(part), 'p:sp').filter((one) => textOf(one).startsWith('Two ships'));
      const copy = (shape as Element).cloneNode(true);
      for (const one of find(copy, 'p:ph')) removeElement(one);
      for (const one of find(copy, 'p:cNvPr')) Object.assign(one.attribs, { id: '90', name: 'TextBox 89' });
      for (const one of find(copy, 'a:t')) one.children = made('<t>Nobody pays the pilots</t>').children;
      append(shape as Element, copy);
    };
    expect(await told(box, text([...points, 'Nobody pays the pilots']))).toEqual([
      'slide "The canal": "Nobody pays the pilots" stands there twice: somebody wrote it into the deck, and now the article says it, too',
    ]);
    expect(await told(box, text([...points, 'Nobody asks the pilots']))).toEqual([]);
  });

  it('is told where notes were deleted that the article changed', async () => {
    const notes = (deck: DeckFile, part: string) => {
      const [own] = deck.rels(part).filter(({ attribs }) => attribs['Type']?.endsWith('/notesSlide'));
      removeElement(own as Element);
    };
    const [message] = await told(notes, text(points, 'The keeper counts the barges.'));
    expect(message).toContain('in the article "The keeper counts the barges.');
  });

  it('is told of a copy of a slide that the article changed', async () => {
    const copy = (deck: DeckFile, part: string) => {
      const fresh = 'ppt/slides/slide90.xml';
      deck.add(fresh, deck.text(part));
      deck.add(relsOf(fresh), deck.text(relsOf(part)).replace(/<Relationship [^>]*notesSlide[^>]*>/, ''));
      const [types] = find(deck.tree('[Content_Types].xml'), 'Types');
      const [rels] = find(deck.tree(relsOf('ppt/presentation.xml')), 'Relationships');
      const kind = 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml';
      const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide';
      appendChild(types as Element, made(`<Override PartName="/${fresh}" ContentType="${kind}"/>`));
      appendChild(
        rels as Element,
        made(`<Relationship Id="rIdCopy" Type="${type}" Target="slides/slide90.xml"/>`),
      );
      append(deck.slideIds.at(-1) as Element, made('<p:sldId id="9001" r:id="rIdCopy"/>'));
    };
    expect(await told(copy, text(points.map((one) => one.replace('nine', 'ten'))))).toEqual([
      'slide "The canal": it is a copy of a slide that the article changed since, and says what that said before; changed was: Point 2: Ice closes it for [-nine-]{+ten+} weeks',
    ]);
    expect(await told(copy, text(points, 'The keeper counts them.'))).toHaveLength(1);
    expect(await told(copy, text(points))).toEqual([]);
  });

  it('is told of a sentence that has words of both, and that nobody wrote', async () => {
    const word = (deck: DeckFile, part: string) => {
      const run = find(deck.tree(part), 'a:t').find((one) => textOf(one).startsWith('Ice closes'));
      if (run) run.children = made('<t>Thick ice closes it for nine weeks</t>').children;
    };
    expect(await told(word, text(points.map((one) => one.replace('nine', 'ten'))))).toEqual([
      'slide "The canal", Point 2: words of the deck and of the article stand in one sentence now: "Thick ice closes it for ten weeks"',
    ]);
  });

  it('is told where a slide was taken out that the article changed', async () => {
    const gone = (deck: DeckFile, part: string) =>
      removeElement(deck.slideIds[deck.slides.indexOf(part)] as Element);
    const later = text(points.map((one) => one.replace('nine', 'ten'))).replace(
      '## ',
      '## The road\n\n- Carts\n\n## ',
    );
    expect(await told(gone, later)).toEqual([
      'slide "The canal": it was taken out of the deck and stays out, though the article changed it: Point 2: Ice closes it for [-nine-]{+ten+} weeks',
    ]);
  });
});
