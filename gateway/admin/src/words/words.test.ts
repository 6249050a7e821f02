import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from './en';
import { say, sayOr, type Words } from './say';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte)$/.test(file) && !file.startsWith('words') && !file.startsWith(join('api', 'made')))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

describe('the catalogue', () => {
  test('has no text that nothing says', () => {
    const unused = keysOf(en).filter((key) => !said(key));

    expect(unused).toEqual([]);
  });

  test('has every text that something says', () => {
    const asked = [...sources.matchAll(/\bsay\(\s*'([\w.-]+)'/g)].map((match) => match[1] ?? '');

    expect(asked.filter((key) => !keysOf(en).includes(key as Words))).toEqual([]);
  });

  test('chooses the plural by the number and separates thousands', () => {
    expect(say('account.keptWords', { n: 1 })).toBe('one word');
    expect(say('account.keptWords', { n: 1204 })).toBe('1,204 words');
  });

  test('leaves words of people as they are, whatever they look like', () => {
    expect(say('sections.moved', { name: '{n} $& <b>' })).toBe('{n} $& <b> has moved.');
  });

  test('gives what it does not know by its own name', () => {
    expect(sayOr('problems.no-such-thing', 'as the service says')).toBe('as the service says');
  });
});

/** A text is said by its whole name, or by a name of which one end is known: say(`account.look.${choice}`), say(`${what}.title`). */
function said(key: string): boolean {
  if (sources.includes(`'${key}'`) || sources.includes(`\`\${what}.${key.slice(key.indexOf('.') + 1)}\``)) return true;
  const steps = key.split('.');
  return steps.some((_, i) => i > 0 && sources.includes('`' + steps.slice(0, i).join('.') + '.${'));
}

function keysOf(part: object, before = ''): Words[] {
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' || 'other' in (value as object)
      ? [`${before}${name}` as Words]
      : keysOf(value as object, `${before}${name}.`),
  );
}
