import { describe, expect, it } from 'vitest';
import { faultsOf, isBlank, linkOf, parted, requestOf } from './brief-text';

const lamps = { headline: 'Leading lights pass their test', text: 'They ran for forty minutes.', link: '' };

describe('a brief', () => {
  it('can go out with a headline and a text', () => {
    expect(faultsOf(lamps)).toEqual({});
    expect(requestOf(lamps)).toEqual({ ...lamps, link: null });
  });

  it('says what is missing', () => {
    expect(faultsOf({ headline: ' ', text: '', link: '' })).toEqual({ headline: 'missing', text: 'missing' });
    expect(isBlank({ headline: ' ', text: '\n', link: '' })).toBe(true);
  });

  it('says what is too long before it is sent', () => {
    const faults = faultsOf({ headline: 'a'.repeat(301), text: 'b'.repeat(4001), link: '' });
    expect(faults).toEqual({ headline: 'long', text: 'long' });
    expect(faultsOf({ headline: 'a'.repeat(300), text: 'b'.repeat(4000), link: '' })).toEqual({});
  });

  it('keeps line breaks in the text and refuses them in the headline', () => {
    expect(faultsOf({ ...lamps, text: 'One.\n\nTwo.' })).toEqual({});
    expect(faultsOf({ ...lamps, headline: 'One\nTwo' })).toEqual({ headline: 'control' });
    expect(faultsOf({ ...lamps, text: 'A bell\u0007.' })).toEqual({ text: 'control' });
  });

  it.each(['/ferries-tern-island', 'https://example.org/a?b=c', ''])('takes the link %s', (link) => {
    expect(faultsOf({ ...lamps, link })).toEqual({});
  });

  it.each(['//example.org', 'http://example.org', 'javascript:alert(1)', 'ferries', 'https://', 'https://a b'])(
    'refuses the link %s',
    (link) => {
      expect(faultsOf({ ...lamps, link })).toEqual({ link: 'link' });
    },
  );

  it('takes a pasted note apart', () => {
    expect(parted('Water back on the hill\r\n\r\nSince noon.\r\nhttps://example.org/water\r\n')).toEqual({
      headline: 'Water back on the hill',
      text: 'Since noon.',
      link: 'https://example.org/water',
    });
    expect(parted('One line only')).toBeNull();
  });

  it('links to this site by a path', () => {
    expect(linkOf(' https://news.example/ferries ', 'https://news.example')).toBe('/ferries');
    expect(linkOf('https://news.example.org/x', 'https://news.example')).toBe('https://news.example.org/x');
  });
});
