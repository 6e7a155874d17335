/** What is tried again, and when. */

import { NoAnswer, Refused } from "./families";

const FIRST_MS = 300;
const LONGEST_MS = 8_000;
const PATIENCE_S = 60;

/** `again`: doing it twice is the same as doing it once. A refusal to serve (429, 503) did nothing either way. */
export function isWorthAnother(failure: unknown, again: boolean): boolean {
  if (failure instanceof NoAnswer) return again;
  if (!(failure instanceof Refused)) return false;
  if (failure.status === 429 || failure.status === 503) return (failure.retryAfter ?? 0) <= PATIENCE_S;
  return again && (failure.status === 502 || failure.status === 504);
}

/** Longer each time, by chance, so that a thousand phones do not come back together; never sooner than asked. */
export function pause(attempt: number, failure: unknown, random: () => number): number {
  const asked = failure instanceof Refused ? (failure.retryAfter ?? 0) * 1000 : 0;
  return asked + random() * Math.min(FIRST_MS * 2 ** attempt, LONGEST_MS);
}

/** Of a Retry-After: seconds, or a date of HTTP's. */
export function secondsOf(header: string | undefined, now: number): number | null {
  if (!header) return null;
  if (/^\d+$/.test(header)) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - now) / 1000));
}
