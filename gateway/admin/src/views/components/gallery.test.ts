// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { specimensOf } from './gallery';

test('every component that the gateway lists is there, and no other link', () => {
  const page = new DOMParser().parseFromString(
    `<ul><li><a href="/admin/gallery/appeal-running">Appeal, running</a></li><li><a href="bar"></a></li></ul>
     <a href="/admin/">Desk</a><a href="https://elsewhere.example/admin/gallery/x">x</a><a href="/admin/gallery/">All</a>`,
    'text/html',
  );

  expect(specimensOf(page)).toEqual([
    { name: 'appeal-running', title: 'Appeal, running', address: '/admin/gallery/appeal-running' },
    { name: 'bar', title: 'bar', address: '/admin/gallery/bar' },
  ]);
});
