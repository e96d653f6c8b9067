import { expect, test } from 'vitest';
import { faultOf, MachineFault } from '../../src/core/machine-fault.ts';

const failed = (code: string, path?: string) => Object.assign(new Error(`${code}: failed`), { code, path });

test.each([
  ['ENOSPC', '磁盘满了', 'disk is full'],
  ['EROFS', '只读', 'read-only'],
  ['EACCES', '权限', 'permission'],
  ['ERR_WORKER_OUT_OF_MEMORY', '内存', 'memory'],
])('%s is told in a sentence in both languages', (code, zh, en) => {
  const { said } = faultOf(failed(code, 'dist/a.html'));
  expect(said.zh).toContain(zh);
  expect(said.en).toContain(en);
  if (code.startsWith('E') && code.length < 7) expect(said.en).toContain('dist/a.html');
});

test('the page that was being made is named', () => {
  expect(faultOf(failed('ENOSPC'), '/zh-hans/').said.en).toContain('while making /zh-hans/');
  expect(faultOf(new Error('x is undefined\nmore'), '/zh-hans/').said.en).toMatch(
    /x is undefined;.*while making \/zh-hans\//,
  );
});

test('a fault of the program says where, and is no stack', () => {
  const { message } = faultOf(new TypeError('nothing there'));
  expect(message.split('\n')).toHaveLength(2);
  expect(message).toContain('nothing there');
});

test('what is a fault already stays as it is', () => {
  const fault = new MachineFault({ zh: '甲', en: 'a' });
  expect(faultOf(fault, '/')).toBe(fault);
  expect(fault.message).toBe('甲\na');
});
