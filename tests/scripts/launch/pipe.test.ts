import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { bearClosedPipes, onlyTells } from '../../../scripts/launch/pipe.mjs';

const closed = (code: string) => Object.assign(new Error(code), { code });

test('what only prints ends at once, what writes goes on', () => {
  const ended = (name: string, args: string[]) => {
    const stream = new EventEmitter();
    const exits: number[] = [];
    bearClosedPipes(name, args, { streams: [stream], exit: (exit: number) => exits.push(exit) });
    stream.emit('error', closed('EPIPE'));
    return exits;
  };
  expect(ended('check', [])).toEqual([0]);
  expect(ended('import', ['old', '--json'])).toEqual([0]);
  expect(ended('import', ['old'])).toEqual([]);
  expect(ended('build', [])).toEqual([]);
  expect(onlyTells('check', ['--fix'])).toBe(false);
});

test('another fault of a stream stays one', () => {
  const stream = new EventEmitter();
  bearClosedPipes('check', [], { streams: [stream] });
  expect(() => stream.emit('error', closed('EIO'))).toThrow('EIO');
});
