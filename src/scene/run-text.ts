// What runs say, without how they look.

export const textOf = (runs: readonly { readonly text: string }[]): string =>
  runs.map(({ text }) => text).join('');
