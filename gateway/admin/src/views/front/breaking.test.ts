import { describe, expect, it } from 'vitest';
import { endOf, faultsOf, isUp, leads, NOTHING, valuesOf } from './breaking';

const now = new Date('2027-03-14T13:32:00Z');
const zone = 'Europe/Oslo';
const up = { headline: 'Power is back', link: '/power', until: '2027-03-14T15:40:00Z', since: '2027-03-14T13:00:00Z' };
const none = { headline: null, link: null, until: null, since: null };

describe('the bar', () => {
  it('is up until its end, by itself', () => {
    expect(isUp(up, now)).toBe(true);
    expect(isUp(up, new Date('2027-03-14T15:40:00Z'))).toBe(false);
    expect(isUp(none, now)).toBe(false);
  });

  it('is changed without moving its end', () => {
    const values = valuesOf(up, now, zone);

    expect(values).toEqual({ headline: 'Power is back', link: '/power', lasts: 'stays', at: '16:40' });
    expect(endOf(values, up, now, zone)).toBe(up.until);
  });

  it('that is over leaves nothing in the fields', () => {
    expect(valuesOf(up, new Date('2027-03-15T08:00:00Z'), zone)).toEqual(NOTHING);
  });
});

describe('its end', () => {
  it('is two hours from the press where nobody chose', () => {
    expect(endOf(NOTHING, null, now, zone)).toBe('2027-03-14T15:32:00.000Z');
    expect(endOf({ ...NOTHING, lasts: '4' }, null, now, zone)).toBe('2027-03-14T17:32:00.000Z');
  });

  it('is the next time that the newsroom’s clock shows that hour', () => {
    expect(endOf({ ...NOTHING, lasts: 'at', at: '18:00' }, null, now, zone)).toBe('2027-03-14T17:00:00.000Z');
    expect(endOf({ ...NOTHING, lasts: 'at', at: '06:00' }, null, now, zone)).toBe('2027-03-15T05:00:00.000Z');
  });

  it('that passed while somebody wrote does not put up what is over at once', () => {
    const later = new Date('2027-03-14T16:00:00Z');

    expect(endOf(valuesOf(up, now, zone), up, later, zone)).toBe('2027-03-14T18:00:00.000Z');
  });
});

describe('what can’t go up', () => {
  it('has no headline, a link that leads nowhere, or no hour', () => {
    const values = { headline: ' ', link: 'javascript:alert(1)', lasts: 'at', at: '' } as const;

    expect(faultsOf(values, endOf(values, null, now, zone))).toEqual({
      headline: 'missing',
      link: 'link',
      until: 'at',
    });
  });

  it.each([
    ['/power', true],
    ['https://grid.example/now', true],
    ['//elsewhere.example', false],
    ['http://grid.example', false],
    ['/a b', false],
  ])('leads to %s: %s', (link, does) => {
    expect(leads(link)).toBe(does);
  });
});
