import type { Brand } from './base.ts';

/** A day of the calendar as `2026-11-23`, the same in every time zone. Two compare as text. */
export type LocalDate = Brand<string, 'LocalDate'>;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The day a text names, or null where there is no such day. */
export function localDateOf(text: string): LocalDate | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const days = month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days ? (text as LocalDate) : null;
}
