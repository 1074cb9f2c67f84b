// Days as Excel counts them: 1 is 1 January 1900, and from 61 on (1 March 1900) they are the calendar's
// (ECMA-376 part 1, 18.17.4.1; the 29 February 1900 between never was).

export type TimeUnit = 'days' | 'months' | 'years';

const epoch = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;
/** The first day on which Excel and the calendar agree. */
export const firstSerial = 61;

/** Undefined for a day that does not exist. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round((date.getTime() - epoch) / dayLength) : undefined;
}

/** Midnight of that day, UTC. */
export function dateOf(serial: number): Date {
  return new Date(epoch + serial * dayLength);
}

/** How many whole years, months or days a day is from the beginning of the count. */
export function placeInTime(serial: number, unit: TimeUnit): number {
  const date = dateOf(serial);
  switch (unit) {
    case 'years':
      return date.getUTCFullYear();
    case 'months':
      return date.getUTCFullYear() * 12 + date.getUTCMonth();
    case 'days':
      return serial;
  }
}
