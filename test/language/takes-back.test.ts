import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { takesBack } from '../../src/language/takes-back.ts';

const sentences: readonly (readonly [language: string, takes: boolean, sentence: string])[] = [
  ['en', true, 'That is false: engineers inspected it.'],
  ['en', true, 'She took the figure back a day later.'],
  ['en', true, 'Nothing of the sort was ever agreed.'],
  ['en', true, 'This is a myth.'],
  ['en', true, 'The claim is not true, the auditors found.'],
  ['en', true, 'It did not keep the promise.'],
  ['en', true, 'They are wrong.'],
  ['en', true, 'But parliament never ratified it; it denied that.'],
  ['en', true, 'It isn’t.'],
  ['en', true, 'The ministry denied it.'],
  ['en', true, 'On the contrary, it rose.'],
  ['en', true, 'In fact, it stands.'],
  ['en', false, 'The village stays.'],
  ['en', false, 'No word of them is changed, and none is added.'],
  ['en', false, 'That is the test, because most of them were not.'],
  ['en', false, 'Where a boundary is disputed, show that it is.'],
  ['en', false, 'By the census 31 left.'],
  ['en', false, 'It grew by 3 percent.'],
  ['en', false, 'The president said that he would come.'],
  ['en', false, 'They met in Astana in September.'],
  ['en', false, 'The talks lie ahead.'],
  ['ru', true, 'Это неправда: инженеры осмотрели её.'],
  ['ru', true, 'Эти данные не соответствуют действительности.'],
  ['ru', true, 'Министерство опровергло это.'],
  ['ru', false, 'Село остаётся.'],
  ['ru', false, 'Он приехал в сентябре.'],
  ['de', true, 'Das stimmt nicht.'],
  ['de', true, 'Die Behörde dementierte.'],
  ['de', true, 'Er nahm die Zahl zurück.'],
  ['de', false, 'Er kam im Mai.'],
  ['de', false, 'Die Stadt wächst.'],
  ['fr', true, 'C’est faux.'],
  ['fr', true, 'Il ne l’a jamais dit.'],
  ['fr', true, 'Le ministère a démenti.'],
  ['fr', false, 'Il est venu en mai.'],
  ['es', true, 'Esto es falso.'],
  ['es', true, 'El ministerio lo negó.'],
  ['es', false, 'La ciudad crece.'],
  ['it', true, 'Questo non è vero.'],
  ['it', true, 'Il ministero ha smentito.'],
  ['it', false, 'La città cresce.'],
  ['pt', true, 'Isso é falso.'],
  ['pt', true, 'Na verdade, ficou.'],
  ['pt', false, 'A cidade cresce.'],
  ['pl', true, 'To nieprawda.'],
  ['pl', true, 'Ministerstwo zaprzeczyło.'],
  ['pl', false, 'Miasto rośnie.'],
  ['uk', true, 'Це неправда.'],
  ['uk', true, 'Міністерство спростувало це.'],
  ['uk', false, 'Місто росте.'],
  ['tr', true, 'Bu doğru değil.'],
  ['tr', true, 'Bakanlık bunu yalanladı.'],
  ['tr', false, 'Şehir büyüyor.'],
  ['ar', true, 'هذا غير صحيح.'],
  ['ar', true, 'لكنه لم يحدث.'],
  ['ar', true, 'ونفت الوزارة ذلك.'],
  ['ar', false, 'المدينة تنمو.'],
  ['zh', true, '这是假的：工程师检查了它。'],
  ['zh', true, '他们没有兑现承诺。'],
  ['zh', true, '事实上，大坝还在。'],
  ['zh', false, '村庄留下来了。'],
  ['ja', true, 'これは事実ではない。'],
  ['ja', true, '同省はこれを否定した。'],
  ['ja', false, '村は残る。'],
  ['ko', true, '이것은 사실이 아니다.'],
  ['ko', true, '정부는 이를 부인했다.'],
  ['ko', false, '마을은 남는다.'],
  ['sw', true, 'That is false.'],
];

describe('what the sentence before it says', () => {
  const of = (takes: boolean) => sentences.filter(([, does]) => does === takes);

  it.each(of(true))('is taken back, in %s (%s): %s', (language, _, sentence) => {
    expect(takesBack(sentence, languageOf(language))).toBe(true);
  });

  it.each(of(false))('stands, in %s (%s): %s', (language, _, sentence) => {
    expect(takesBack(sentence, languageOf(language))).toBe(false);
  });
});
