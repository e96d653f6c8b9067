import { expect, test } from 'vitest';
import { isLoopbackHost, loopbackHosts } from '../../src/core/loopback.ts';

test.each(loopbackHosts(4321))('%s is this machine', (host) => expect(isLoopbackHost(host, 4321)).toBe(true));

test.each(['evil.example:4321', '127.0.0.1', 'localhost:1', '127.0.0.1.evil.example:4321', undefined])(
  '%s is not',
  (host) => expect(isLoopbackHost(host, 4321)).toBe(false),
);

test('of the port of HTTP a browser says nothing', () => {
  expect(isLoopbackHost('localhost', 80)).toBe(true);
  expect(isLoopbackHost('localhost', undefined)).toBe(false);
});
