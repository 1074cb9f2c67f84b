import { describe, expect, it } from 'vitest';
import { tellLanguage } from '../../src/language/tell.ts';

describe('the language of a text', () => {
  it.each([
    [
      'en',
      'The new quay was opened in the spring, and the council has said that it will be paid for by the port.',
    ],
    [
      'fr',
      'Le nouveau quai a été ouvert au printemps, et le conseil a dit que la ville ne le paie pas pour le port.',
    ],
    [
      'de',
      'Der neue Kai wurde im Frühling eröffnet, und der Rat hat gesagt, dass die Stadt ihn nicht für den Hafen zahlt.',
    ],
    [
      'es',
      'El nuevo muelle fue abierto en la primavera, y el consejo dice que la ciudad no lo paga por el puerto.',
    ],
    [
      'ru',
      'Новый причал открыли весной, и совет сказал, что город за него не платит. Это был первый рейс в этом году.',
    ],
    [
      'ar',
      'افتُتح الرصيف الجديد في الربيع، وقال المجلس إن المدينة لا تدفع ثمنه بل الهيئة المسؤولة عن الميناء.',
    ],
    ['zh', '新码头于春天启用，市议会表示，费用由港口承担，城市不出资。'],
    ['ja', '新しい埠頭は春に開かれ、議会は費用を港が負担すると述べた。'],
    ['fa', 'اسکله جدید در بهار گشایش یافت و شورا گفت که شهر هزینه آن را نمی‌پردازد.'],
    ['ur', 'نئی گودی بہار میں کھولی گئی اور کونسل نے کہا کہ شہر اس کی قیمت ادا نہیں کرے گا۔'],
    [
      'uk',
      'Новий причал відкрили навесні, і рада сказала, що місто за нього не платить, а її порт має кошти.',
    ],
    ['bg', 'Новият кей беше открит през пролетта и съветът каза, че градът не плаща за него.'],
    ['kk', 'Жаңа айлақ көктемде ашылды, ал кеңес қала оған төлемейді деп мәлімдеді.'],
  ])('is told to be %s', (tag, text) => {
    expect(tellLanguage(text)).toBe(tag);
  });

  it.each([
    [
      'Dutch',
      'De nieuwe kade is in het voorjaar geopend en de raad heeft gezegd dat de stad er niet voor betaalt, maar de haven van het noorden wel.',
    ],
    [
      'Swedish',
      'Den nya kajen öppnades på våren, och rådet sade att staden inte betalar för den, utan hamnen gör det under tio år.',
    ],
    [
      'Romanian',
      'Noul chei a fost deschis primăvara, iar consiliul a spus că orașul nu plătește pentru el, ci portul, timp de zece ani de acum înainte.',
    ],
    [
      'Swahili',
      'Gati jipya lilifunguliwa majira ya kuchipua, na baraza lilisema kwamba jiji halitalipia, bali bandari yenyewe italipa kwa miaka kumi ijayo.',
    ],
    ['Greek', 'Η νέα προβλήτα άνοιξε την άνοιξη και το συμβούλιο είπε ότι η πόλη δεν την πληρώνει.'],
    ['Hebrew', 'הרציף החדש נפתח באביב, והמועצה אמרה שהעיר אינה משלמת עליו.'],
  ])('is none of those that are known where it is %s', (_, text) => {
    expect(tellLanguage(text)).toBe('und');
  });

  it.each([
    [
      'pl',
      'Nowe nabrzeże otwarto wiosną, a rada powiedziała, że miasto za nie nie płaci. Port zapłaci za wszystko w ciągu roku.',
    ],
    [
      'it',
      'Il nuovo molo è stato aperto in primavera e il consiglio ha detto che la città non lo paga, ma il porto sì, con dieci milioni.',
    ],
    [
      'pt',
      'O novo cais foi aberto na primavera, e o conselho disse que a cidade não o paga, mas que o porto de pesca pagará dez milhões.',
    ],
    [
      'tr',
      'Yeni rıhtım ilkbaharda açıldı ve meclis, bedelini kentin değil limanın ödeyeceğini, bunun da on yıl süreceğini söyledi. Gemiler artık buraya yanaşıyor, balıkçılar bekliyor, halk memnun görünüyor.',
    ],
    ['ko', '새 부두가 봄에 문을 열었고 의회는 도시가 비용을 내지 않는다고 말했다.'],
    [
      'uk',
      'Новий причал відкрили навесні, і рада сказала, що місто за нього не платить, а рибний порт заплатить десять мільйонів.',
    ],
    ['ja', '新しい埠頭は春に開かれ、市議会は市が費用を払わないと述べた。'],
  ])('is %s where the text is', (tag, text) => {
    expect(tellLanguage(text)).toBe(tag);
  });

  it('is not told by the names in it', () => {
    expect(
      tellLanguage(
        'The mayor of Łódź and the board of Główny Port said on Monday that the quay would open in the spring.',
      ),
    ).toBe('en');
    expect(
      tellLanguage(
        'Совет порта Київ сказал, что новый причал открыли весной, и выразил надежду, что рейсы начнутся до осени, а город ничего не заплатит.',
      ),
    ).toBe('ru');
  });

  it('is English, as that of an article is, where nothing is to be read', () => {
    expect(tellLanguage('')).toBe('en');
    expect(tellLanguage('2024 — 18 %')).toBe('en');
    expect(tellLanguage('Harbour report')).toBe('en');
  });
});
