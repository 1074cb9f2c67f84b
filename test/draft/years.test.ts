// Years that are not written: the paragraph's own, else the last before the article; to come only where the text says
// so, and none where it may be either. The article is of 19 October 2019.

import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/draft/dates-in-text.ts';
import { sentenceAt, sentences } from '../../src/draft/sentence-spans.ts';
import { languageOf } from '../../src/language/languages.ts';

const read = (text: string, tag: string): readonly string[] => {
  const language = languageOf(tag);
  const parts = sentences(text, language);
  return datesIn(text, '2019-10-19', (offset) => sentenceAt(parts, offset)?.text ?? '', language)
    .filter(({ yearInferred }) => yearInferred)
    .map(({ date }) => date);
};

describe.each([
  ['en', 'The board asked to delay the opening planned for October 31.', ['2019-10-31']],
  ['en', 'The contract allows an opening on October 31.', ['--10-31']],
  ['en', 'Last year a flood of the same height came on 3 March.', ['2018-03-03']],
  ['en', 'Last year, on 3 March 2012 exactly, it rained; on 4 April it snowed.', ['2019-04-04']],
  ['ru', 'В прошлом году такая же авария произошла 14 января и продлилась четыре дня.', ['2018-01-14']],
  ['fr', 'L’an dernier, le pont avait été fermé le 3 mars.', ['2018-03-03']],
  ['zh', '2016年5月，项目通过环评。当年11月，村民提起诉讼。', ['2016-11']],
  ['en', 'The quay opened on October 31.', ['2018-10-31']],
  ['en', 'They wrote the constitution in 1996. In March the town had a mayor.', ['--03']],
  ['en', 'The board named her chief engineer, effective November 4.', ['--11-04']],
  ['fr', 'Le syndicat a annoncé une grève pour le 15 janvier.', ['--01-15']],
  ['de', 'Der Verband hat für den 15. Januar zum Streik aufgerufen.', ['--01-15']],
  ['en', 'The council meets on November 4.', ['--11-04']],
  ['en', 'The council will meet on November 4.', ['2019-11-04']],
  ['en', 'On October 3 the mayor said that the quay will open in spring.', ['2019-10-03']],
  ['en', 'On November 3 the mayor told the council that the quay will open.', ['2018-11-03']],
  ['en', 'In May 1999 the talks failed. In September, the other side signed a new paper.', ['1999-09']],
  ['en', 'In 1999 the talks failed. On September 3, the other side signed a paper.', ['--09-03']],
  ['en', 'In 1999, talks that began on September 3 failed.', ['1999-09-03']],
  ['en', 'The house, built in 1887, burned down on September 3.', ['2019-09-03']],
  ['en', 'In December 2018 he left. On March 14 he came back.', ['2019-03-14']],
  ['en', 'In December 2015 he left. On March 14 he came back.', ['--03-14']],
  ['en', 'He has run the port since 1998. In June he resigned.', ['2019-06']],
  ['en', 'The ferry, which is to sail on December 12, was paid for in August.', ['2019-12-12', '2019-08']],
  ['en', 'The line opens in December.', ['2019-12']],
  [
    'de',
    'Die Regierung bittet um eine Verschiebung der für den 31. Oktober geplanten Eröffnung.',
    ['2019-10-31'],
  ],
  ['de', 'Der Vertrag macht eine Eröffnung am 31. Oktober möglich.', ['--10-31']],
  ['de', 'Der Kai wurde am 31. Oktober eröffnet.', ['2018-10-31']],
  ['de', 'Am 3. September sagte er, der Kai werde bald öffnen.', ['2019-09-03']],
  ['de', 'Im Mai 1999 scheiterten die Gespräche. Im September unterschrieb die andere Seite.', ['1999-09']],
  ['de', 'Am 12. November tagt der Rat.', ['--11-12']],
  ['de', 'Der Rat tritt am 12. November zusammen.', ['2019-11-12']],
  ['fr', 'Le conseil se réunira le 12 novembre.', ['2019-11-12']],
  ['fr', 'Le conseil a voté le 12 novembre.', ['2018-11-12']],
  ['fr', 'Une réunion le 12 novembre est possible.', ['--11-12']],
  ['fr', 'La réunion, prévue le 12 novembre, a été reportée.', ['2019-11-12']],
  ['fr', 'En mai 1999, les discussions ont échoué. En septembre, un texte a été signé.', ['1999-09']],
  ['es', 'El consejo se reunirá el 12 de noviembre.', ['2019-11-12']],
  ['es', 'El consejo votó el 12 de noviembre.', ['2018-11-12']],
  ['es', 'Es posible una reunión el 12 de noviembre.', ['--11-12']],
  ['es', 'La vista está fijada para el 12 de noviembre.', ['2019-11-12']],
  ['ru', 'Совет соберётся 12 ноября.', ['--11-12']],
  ['ru', 'Совет будет заседать 12 ноября.', ['2019-11-12']],
  ['ru', 'Совет проголосовал 12 ноября.', ['2018-11-12']],
  ['ru', 'Заседание назначено на 12 ноября.', ['2019-11-12']],
  ['ru', 'В мае 1999 года переговоры сорвались. В сентябре другая сторона подписала бумагу.', ['1999-09']],
  ['zh', '议会将于11月12日开会。', ['2019-11-12']],
  ['ar', 'ومن المقرر أن يجتمع المجلس في 12 نوفمبر.', ['2019-11-12']],
] as const)('%s: %s', (tag, text, dates) => {
  it(dates.join(', '), () => expect(read(text, tag)).toEqual(dates));
});
