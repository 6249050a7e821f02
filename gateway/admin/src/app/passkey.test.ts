import { expect, test } from 'vitest';
import { addingOptions, bytes, signInOptions, text } from './passkey';

test('base64url goes to bytes and back', () => {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);

  expect(bytes(text(all))).toEqual(all);
  expect(text(Uint8Array.of(251, 255))).toBe('-_8');
});

test('options are taken with and without their envelope', () => {
  const options = { challenge: 'AQID', rpId: 'paper.example', userVerification: 'required' };

  expect(signInOptions({ publicKey: options })).toEqual(signInOptions(options));
  expect(signInOptions(options).challenge).toEqual(Uint8Array.of(1, 2, 3));
});

test('adding names the person and what they have already in bytes', () => {
  const options = addingOptions({
    challenge: 'AQID',
    user: { id: 'BAU', name: 'oda@paper.example', displayName: 'Oda Renn' },
    excludeCredentials: [{ type: 'public-key', id: 'Bg' }],
  });

  expect(options.user).toEqual({ id: Uint8Array.of(4, 5), name: 'oda@paper.example', displayName: 'Oda Renn' });
  expect(options.excludeCredentials).toEqual([{ type: 'public-key', id: Uint8Array.of(6) }]);
});
