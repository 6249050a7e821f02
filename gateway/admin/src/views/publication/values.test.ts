import { expect, test } from 'vitest';
import { contrast, dateAs, PAPER, settingsOf, timeAs, valuesOf } from './values';

const settings = {
  name: 'The Varnholm Independent',
  description: '',
  language: 'en',
  zone: 'Europe/Oslo',
  place: 'Varnholm',
  logo: null,
  colours: null,
  dateFormat: 'd MMMM yyyy',
  timeFormat: '24',
  navigation: [{ label: 'City', url: '/section/city' }],
  footer: [],
  social: [],
  publisher: 'Varnholm Press Cooperative',
  founded: 1998,
  security: 'mailto:security@varnholm.example',
  mistakes: null,
} as const;
const at = new Date('2027-03-04T13:05:00Z');

test('fields become the settings that they were made of', () => {
  expect(settingsOf(valuesOf(settings as never))).toEqual(settings);
});

test('dates and times are shown as pages will have them', () => {
  const oslo = { language: 'en', zone: 'Europe/Oslo' };
  expect(dateAs('d MMMM yyyy', at, oslo)).toBe('4 March 2027');
  expect(dateAs('MMMM d, yyyy', at, oslo)).toBe('March 4, 2027');
  expect(dateAs('yyyy-MM-dd', at, oslo)).toBe('2027-03-04');
  expect(timeAs('24', at, oslo)).toBe('14:05');
  expect(timeAs('12', at, oslo)).toMatch(/^2:05\sPM$/);
});

test('a zone or a language that is still being typed breaks nothing', () => {
  expect(dateAs('yyyy-MM-dd', at, { language: 'e', zone: 'Euro' })).toMatch(/^2027-03-0/);
});

test('contrast is WCAG’s', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#fcc02d', PAPER.light)).toBeLessThan(4.5);
  expect(contrast('#1a4f8b', PAPER.light)).toBeGreaterThan(4.5);
});
