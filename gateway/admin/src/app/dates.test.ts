import { describe, expect, test } from 'vitest';
import { clock, clockWithSeconds, day, dayOf, nextAt, said, short, startOfDay } from './dates';

const now = new Date('2027-03-14T13:32:08Z');
const oslo = { zone: 'Europe/Oslo', now };

describe('times at the desk', () => {
  test('go by the newsroom’s clock', () => {
    expect(clock(now, oslo)).toBe('14:32');
    expect(clockWithSeconds(now, oslo)).toBe('14:32:08');
    expect(clock('2027-03-14T23:05:00Z', oslo)).toBe('00:05');
  });

  test('are the hour today, the day this year, the year before', () => {
    expect(short('2027-03-14T08:00:00Z', oslo)).toBe('09:00');
    expect(short('2027-02-02T08:00:00Z', oslo)).toBe('2 Feb');
    expect(short('2026-12-31T22:59:00Z', oslo)).toBe('31 Dec 2026');
  });

  test('change the year by the newsroom’s clock, not by UTC', () => {
    expect(short('2026-12-31T23:30:00Z', oslo)).toBe('1 Jan');
    expect(dayOf('2026-12-31T23:30:00Z', 'Europe/Oslo')).toBe('2027-01-01');
  });

  test('are said in a sentence', () => {
    expect(said('2027-03-14T08:00:00Z', oslo)).toBe('09:00');
    expect(said('2027-03-13T08:00:00Z', oslo)).toBe('yesterday at 09:00');
    expect(said('2027-02-02T08:00:00Z', oslo)).toBe('2 February at 09:00');
    expect(said('2025-02-02T08:00:00Z', oslo)).toBe('2 February 2025 at 09:00');
  });

  test('name the day', () => {
    expect(day(now, oslo)).toBe('Sunday 14 March');
  });

  test('do without a zone that the browser does not know', () => {
    expect(() => clock(now, { zone: 'Nowhere/Land' })).not.toThrow();
  });

  test('are the next ones at which a clock of the newsroom shows an hour', () => {
    expect(nextAt('18:30', oslo)).toBe('2027-03-14T17:30:00.000Z');
    expect(nextAt('14:32', oslo)).toBe('2027-03-15T13:32:00.000Z');
    expect(nextAt('00:05', oslo)).toBe('2027-03-14T23:05:00.000Z');
    expect(nextAt('10:00', { zone: 'Europe/Oslo', now: new Date('2027-03-27T12:00:00Z') })).toBe(
      '2027-03-28T08:00:00.000Z',
    );
    expect(nextAt('25', oslo)).toBe('');
  });

  test('begin a day by the newsroom’s clock, also where clocks change', () => {
    expect(startOfDay('2027-03-14', 'Europe/Oslo')).toBe('2027-03-13T23:00:00.000Z');
    expect(startOfDay('2027-03-28', 'Europe/Oslo', 1)).toBe('2027-03-28T22:00:00.000Z');
    expect(startOfDay('2027-07-01', 'America/New_York')).toBe('2027-07-01T04:00:00.000Z');
    expect(startOfDay('', 'Europe/Oslo')).toBe('');
  });
});
