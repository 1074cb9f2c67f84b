// Slide titles are unique in the deck: slides that share one are numbered "(1 of 2)", in the deck's language.

/** How each slide's title ends, by index: an empty string where it stands alone. */
export function titleEndings(
  titles: readonly string[],
  part: (index: number, count: number) => string,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(fold(title), (counts.get(fold(title)) ?? 0) + 1);
  const taken = new Set(titles.filter((title) => counts.get(fold(title)) === 1).map(fold));
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const key = fold(title);
    const count = counts.get(key) ?? 1;
    if (count === 1) return '';
    let index = (seen.get(key) ?? 0) + 1;
    // An author may already have written "… (1 of 2)" as a title of its own: that number is skipped.
    while (taken.has(fold(`${title} ${part(index, count)}`))) index++;
    seen.set(key, index);
    return ` ${part(index, count)}`;
  });
}

const fold = (title: string): string => title.trim().toLowerCase();
