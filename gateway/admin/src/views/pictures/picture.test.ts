import { describe, expect, it } from 'vitest';
import { bytes, fileOf, libraryOf, nameOf } from './picture';

const rendition = (crop: string, width: number, type = 'image/webp') => ({
  crop,
  width,
  height: width,
  type,
  url: `/media/p1/3/${crop}-${width}.${type === 'image/webp' ? 'webp' : 'jpg'}`,
});

describe('a picture', () => {
  const picture = {
    id: 'p1',
    renditions: [
      rendition('wide', 640),
      rendition('original', 640),
      rendition('original', 320),
      rendition('original', 320, 'image/jpeg'),
    ],
  };

  it('is shown by the least file that is wide enough, at the staff’s address', () => {
    expect(fileOf(picture, 300)).toBe('/api/media/p1/files/original-320.webp');
    expect(fileOf(picture, 321)).toBe('/api/media/p1/files/original-640.webp');
  });

  it('is shown by its largest file where none is wide enough', () => {
    expect(fileOf(picture, 1920)).toBe('/api/media/p1/files/original-640.webp');
  });

  it('has no file while its sizes are being made', () => {
    expect(fileOf({ id: 'p1', renditions: [] }, 320)).toBeNull();
  });

  it('is called by its caption, then by what it shows, then by its file', () => {
    expect(nameOf({ caption: 'Fog', alt: 'Cranes', fileName: 'a.jpg' })).toBe('Fog');
    expect(nameOf({ caption: '', alt: 'Cranes', fileName: 'a.jpg' })).toBe('Cranes');
    expect(nameOf({ caption: '', alt: '', fileName: '<b>.jpg' })).toContain('<b>.jpg');
  });
});

describe('the library', () => {
  it('is narrowed by its address, and by nothing that it doesn’t know', () => {
    expect(libraryOf(new URLSearchParams('q= fog &used=true&missing=alt'))).toEqual({
      q: 'fog',
      used: 'true',
      missing: 'alt',
    });
    expect(libraryOf(new URLSearchParams('used=perhaps&missing=soul'))).toEqual({ q: '', used: '', missing: '' });
  });
});

it.each([
  [1, '1 kB'],
  [84_300, '84 kB'],
  [7_640_000, '7.6 MB'],
])('%i bytes are said as %s', (size, said) => {
  expect(bytes(size)).toBe(said);
});
