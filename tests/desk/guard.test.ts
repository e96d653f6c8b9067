import { expect, test } from 'vitest';
import { isOwn, isToken } from '../../src/desk/server/guard.ts';

const port = 4322;
const host = `127.0.0.1:${port}`;
const origin = `http://${host}`;

test('the desk answers its own page alone', () => {
  expect(isOwn({ method: 'GET', headers: { host } }, port)).toBe(true);
  expect(isOwn({ method: 'POST', headers: { host, origin } }, port)).toBe(true);
  expect(
    isOwn({ method: 'POST', headers: { host: `localhost:${port}`, origin: `http://localhost:${port}` } }, port),
  ).toBe(true);
});

test.each([
  ['another name for this machine', 'GET', { host: `evil.example:${port}` }],
  ['another port', 'GET', { host: '127.0.0.1:80' }],
  ['no host', 'GET', {}],
  ["another site's page", 'POST', { host, origin: 'https://evil.example' }],
  ['a frame without an origin', 'POST', { host, origin: 'null' }],
  ['a change that says no origin', 'POST', { host }],
  ["another site's link", 'GET', { host, 'sec-fetch-site': 'cross-site' }],
  ['another port of this machine', 'POST', { host, origin: 'http://127.0.0.1:9999' }],
])('it refuses %s', (_, method, headers) => {
  expect(isOwn({ method, headers }, port)).toBe(false);
});

test('only the whole token is the token', () => {
  expect(isToken('abc', 'abc')).toBe(true);
  for (const wrong of ['', 'ab', 'abd', 'abcd']) expect(isToken(wrong, 'abc')).toBe(false);
});
