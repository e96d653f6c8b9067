import { expect, test } from 'vitest';
import { faultOf, MachineFault } from '../../src/i18n/fault.ts';
import { messages } from '../../src/i18n/messages.ts';

const failed = (code: string, path?: string) => Object.assign(new Error(`${code}: failed`), { code, path });

test.each([
  ['ENOSPC', 'disk is full'],
  ['EROFS', 'read-only, so dist/a.html'],
  ['EACCES', 'permission'],
  ['ERR_WORKER_OUT_OF_MEMORY', 'memory'],
])('%s is told in a sentence', (code, says) => {
  const { en } = faultOf(failed(code, 'dist/a.html')).said;
  expect(en).toContain(says);
  expect(en).not.toContain('\n');
});

test('the page that was being made is named', () => {
  expect(faultOf(failed('ENOSPC'), '/zh-hans/').said.en).toContain('while making /zh-hans/');
  expect(faultOf(new Error('x is undefined\nmore'), '/zh-hans/').said.en).toMatch(
    /failed: x is undefined \(while making \/zh-hans\/\)\./,
  );
});

test('what is a fault already stays as it is', () => {
  const fault = new MachineFault(messages.portTaken(1));
  expect(faultOf(fault, '/')).toBe(fault);
});
