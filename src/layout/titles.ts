// Slide titles are unique in the deck: slides that share one are numbered "(1 of 2)", in the deck's language.
// The title slide is never one of several: the deck's title stands there as it is. Nor is a divider one of the slides of
// its part that are called as it is: dividers are counted among themselves.

interface Openings {
  /** Index of the title slide, if there is one. */
  readonly opening?: number | undefined;
  readonly isDivider?: (index: number) => boolean;
}

/** How each slide's title ends, by index: an empty string where it stands alone. */
export function titleEndings(
  titles: readonly string[],
  part: (index: number, count: number) => string,
  { opening, isDivider = () => false }: Openings = {},
): readonly string[] {
  const first = opening === undefined ? undefined : fold(titles[opening] ?? '');
  // Under the deck's own title a divider is one of several as any slide is.
  const keyOf = (title: string, at: number): string =>
    (isDivider(at) && fold(title) !== first ? '\n' : '') + fold(title);
  const counts = new Map<string, number>();
  titles.forEach((title, at) => {
    const key = keyOf(title, at);
    if (at !== opening) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const alone = (key: string): boolean => counts.get(key) === 1 && key !== first;
  const taken = new Set(titles.filter((title, at) => alone(keyOf(title, at))).map(whole));
  const seen = new Map<string, number>();
  return titles.map((title, at) => {
    const key = keyOf(title, at);
    const count = counts.get(key) ?? 1;
    if (at === opening || alone(key)) return '';
    let index = (seen.get(key) ?? 0) + 1;
    // An author may already have written "… (1 of 2)" as a title of its own: that number is skipped.
    while (taken.has(whole(`${title} ${part(index, count)}`))) index++;
    seen.set(key, index);
    // The only slide under the deck's own title is not one of several.
    return count === 1 ? ` (${index})` : ` ${part(index, count)}`;
  });
}

/** Of a longer title a slide may show no more than its beginning: two that differ after this are then the same to a reader. */
const shown = 80;

const whole = (title: string): string => title.trim().toLowerCase();
const fold = (title: string): string => whole(title).slice(0, shown);
