import { describe, expect, test } from 'vitest';
import { href, routeOf, routes } from './routes';

describe('addresses', () => {
  test('lead to their view, with and without a slash at the end', () => {
    expect(routeOf('/admin/sections')?.name).toBe('sections');
    expect(routeOf('/admin/sections/')?.name).toBe('sections');
  });

  test('that nothing stands at lead nowhere', () => {
    expect(routeOf('/admin/sectionss')).toBeNull();
    expect(routeOf('/admin/sections/x/y')).toBeNull();
    expect(routeOf('/admin/%zz')).toBeNull();
  });

  test('are made and found alike, whatever stands in them', () => {
    for (const [name, route] of Object.entries(routes)) {
      const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      const params = Object.fromEntries(names.map((one) => [one, 'a/b?c']));

      expect(routeOf(new URL(href(name as keyof typeof routes, params), 'http://desk.example').pathname)).toMatchObject(
        { name, params },
      );
    }
  });

  test('carry a query', () => {
    expect(href('sections', {}, { open: 'new' })).toBe('/admin/sections?open=new');
  });
});
