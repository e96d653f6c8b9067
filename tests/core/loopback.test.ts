import { expect, test } from 'vitest';
import { isLoopbackHost, loopbackHosts } from '../../src/core/loopback.ts';

test('this machine has three names, with the port that is listened at', () => {
  expect(loopbackHosts(4321)).toEqual(['127.0.0.1:4321', 'localhost:4321', '[::1]:4321']);
  expect(loopbackHosts(80)).toEqual(['127.0.0.1', '127.0.0.1:80', 'localhost', 'localhost:80', '[::1]', '[::1]:80']);
  for (const port of [80, 4321])
    for (const host of loopbackHosts(port)) expect([host, isLoopbackHost(host, port)]).toEqual([host, true]);
});

test.each(['evil.example:4321', '127.0.0.1', 'localhost:1', '127.0.0.1.evil.example:4321', '', undefined])(
  '%s is not',
  (host) => expect(isLoopbackHost(host, 4321)).toBe(false),
);

test('of the port of HTTP a browser says nothing', () => {
  expect(isLoopbackHost('localhost', 80)).toBe(true);
  expect(isLoopbackHost('localhost', undefined)).toBe(false);
});
