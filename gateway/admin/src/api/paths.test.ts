import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const documents = '../../docs/openapi';

/** Every method of every address that the services' documents tell of. */
const offered = new Set(
  ['articles', 'feed', 'members']
    .map((service) => join(documents, `${service}.json`))
    .filter((file) => existsSync(file))
    .flatMap((file) => {
      const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, Record<string, unknown>> };
      return Object.entries(paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method} ${path}`),
      );
    }),
);

/** Agreed upon, and on their way into members-service's document. */
const AGREED = /^\w+ \/(profile|passkeys|staff)(\/|$)/;

test('views ask for nothing that no service offers', () => {
  const asked = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(join('src', file), 'utf8').matchAll(/\bapi\s*\.(get|post|put|del)\(\s*'([^']+)'/g),
    ])
    .map(([, method, path]) => `${method === 'del' ? 'delete' : method} ${path}`);

  expect(asked.length).toBeGreaterThan(30);
  expect([...new Set(asked)].filter((one) => !offered.has(one) && !AGREED.test(one))).toEqual([]);
});
