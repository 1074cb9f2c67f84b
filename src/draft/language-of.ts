// Which language a text is in, told by its letters and, in Latin letters, by the small words that no text does without.

const small: Readonly<Record<string, string>> = {
  en: 'the of and to in a that is for on with was by as at from which has are its this be will',
  fr: 'le la les de des du et en un une que est pour dans qui sur par au avec il ce ont aux cette',
  de: 'der die das und in den von zu mit des auf ist im für dem nicht ein eine sich als auch werden hat',
  es: 'el la los de que y en un una por con para las del se al es su como más fue ha este',
};

export function languageOf(text: string): string {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const latin = count(/\p{Script=Latin}/gu);
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  const arabic = count(/\p{Script=Arabic}/gu);
  // A character of Chinese says about as much as three letters.
  const han = 3 * count(/\p{Script=Han}/gu);
  const most = Math.max(latin, cyrillic, arabic, han);
  if (most === 0) return 'en';
  if (most === han) return /[\u3040-\u30ff]/.test(text) ? 'ja' : 'zh';
  if (most === arabic) return count(/[پچگژ]/g) > arabic / 50 ? 'fa' : 'ar';
  if (most === cyrillic) return count(/[іїєґ]/gi) > cyrillic / 60 ? 'uk' : 'ru';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(small).map(([language, list]) => {
    const set = new Set(list.split(' '));
    return { language, score: words.filter((word) => set.has(word)).length };
  });
  return scores.sort((a, b) => b.score - a.score)[0]?.language ?? 'en';
}
