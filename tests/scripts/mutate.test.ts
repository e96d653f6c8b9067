import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { instrument, placeAt } from '../../scripts/mutate/instrument.ts';
import { isProgram, mutantsOf } from '../../scripts/mutate/mutators.ts';
import { OpenQuestions } from '../../scripts/mutate/open-questions.ts';
import { OutcomeStore, type Sample } from '../../scripts/mutate/record.ts';
import { mutateRegex } from '../../scripts/mutate/regex.ts';
import { relatedTests } from '../../scripts/mutate/related.ts';
import { drawMutants } from '../../scripts/mutate/room.ts';
import { root } from '../../src/core/root.ts';
import { temporaryFolder } from '../archive/folder.ts';

/** A program's mutants, whole. */
const mutated = (text: string): string[] =>
  mutantsOf('a.ts', text).map(({ start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end));

test.each([
  ['if (a) b();', ['if (true) b();', 'if (false) b();', 'if (a) ;']],
  ['x = a < b;', [';', 'x = a <= b;', 'x = a >= b;']],
  ['x = a ?? 1;', [';', 'x = a && 1;', 'x = a ?? 2;']],
  ['const f = () => a?.b;', ['const f = () => undefined;', 'const f = () => a.b;']],
  ['const x = list.sort(by);', ['const x = list;']],
  ['const x = list.some(is);', ['const x = list.every(is);']],
  ["const x = !('a' === y);", ["const x = ('a' === y);", "const x = !('' === y);", "const x = !('a' !== y);"]],
  ['function f(): number { return n; }', ['function f(): number {}', 'function f(): number { return undefined; }']],
  ['const x = [1];', ['const x = [];', 'const x = [2];']],
  ["import a from './a.ts';\ntype A = 'x' | 1;", []],
  ["const x = { 'a-b': y };", []],
])('%s', (text, expected) => {
  expect(mutated(text).sort()).toEqual([...expected].sort());
});

test.each([
  ['/^a+/', ['/a+/', '/^a/']],
  ['/[a-z]\\d/', ['/[^a-z]\\d/', '/[a-z]\\D/']],
  ['/[^\\]]*$/g', ['/[\\]]*$/g', '/[^\\]]+$/g', '/[^\\]]*/g', '/[^\\]]*$/']],
  ['/a(?=b)/', ['/a(?!b)/']],
  ['/x/', []],
])('of the pattern %s', (literal, expected) => {
  expect(mutateRegex(literal)).toEqual(expected);
});

/** Files with every kind of loop, function and class. */
const some = ['src/core/date.ts', 'src/views/plan.ts', 'src/core/url.ts', 'src/search/segment-store.ts'];

test('every mutant of the project is a program that differs from it at one place', () => {
  for (const file of some) {
    const text = readFileSync(join(root, file), 'utf8');
    const mutants = mutantsOf(file, text);
    expect(mutants.length, file).toBeGreaterThan(10);
    for (const { start, end, replacement } of mutants) {
      const changed = text.slice(0, start) + replacement + text.slice(end);
      expect(changed).not.toBe(text);
      expect(isProgram(changed), replacement).toBe(true);
    }
  }
  expect(isProgram('const a = ;')).toBe(false);
});

describe('probes', () => {
  /** Runs a text with probes. @returns their numbers, as they are passed */
  const passed = (text: string): number[] => {
    const { outputText } = ts.transpileModule(instrument(text, 5).text, {
      compilerOptions: { target: ts.ScriptTarget.ESNext },
    });
    const numbers: number[] = [];
    new Function('globalThis', outputText)({ huikanProbe: (id: number) => numbers.push(id) });
    return numbers;
  };

  test.each([
    ['const f = () => 1;', [5]],
    ['const f = () => ({ a: 1 }); f(); f();', [5, 6, 6]],
    ['const f = (a: number) => (b: number) => a + b; f(1)(2);', [5, 6, 7]],
    ['for (const a of [1, 2]) for (const b of [3]) String(a + b);', [5, 6, 7, 6, 7]],
    ['let n = 0; while (n < 2) n++; do { n--; } while (n > 0);', [5, 6, 6, 7, 7]],
    ['class A { constructor() { this.b(); } b(): void {} } new A();', [5, 6, 7]],
    ['for (;;) break;', [5, 6]],
    ['declare function f(): void;', [5]],
  ])('of %s', (text, expected) => {
    expect(passed(text)).toEqual(expected);
  });

  test('do not change what a program does', () => {
    for (const file of some) expect(isProgram(instrument(readFileSync(join(root, file), 'utf8'), 0).text)).toBe(true);
    const text = 'const f = (n: number): number => n < 2 ? n : f(n - 1) + f(n - 2); result.push(f(9));';
    const run = (source: string): unknown[] => {
      const result: unknown[] = [];
      new Function('result', ts.transpileModule(source, {}).outputText)(result);
      return result;
    };
    expect(run(instrument(text, 0).text)).toEqual(run(text));
  });

  test('stand for the innermost body that holds a place', () => {
    const text = 'const a = 1; const f = () => { if (a) return () => a; };';
    const { places } = instrument(text, 0);
    const bodyOf = (part: string): string => {
      const { start, end } = places[placeAt(places, text.indexOf(part), text.indexOf(part) + part.length)]!;
      return text.slice(start, end);
    };
    expect(bodyOf('1')).toBe(text);
    expect(bodyOf('if')).toBe('{ if (a) return () => a; }');
    expect(bodyOf('a; }')).toBe('{ if (a) return () => a; }');
    expect(placeAt(places, text.indexOf('=> a') + 3, text.indexOf('=> a') + 4)).toBe(2);
  });
});

test('a seed draws the same mutants each time, and another seed others', () => {
  expect(drawMutants('feeds', 20, 7)).toEqual(drawMutants('feeds', 20, 7));
  expect(drawMutants('feeds', 20, 7)).not.toEqual(drawMutants('feeds', 20, 8));
  expect(drawMutants('feeds', 20, 7)).toHaveLength(20);
});

test('a file is tried on the tests of its own room that reach it, else on those that name it', () => {
  const related = relatedTests(root);
  expect(related('src/feeds/dump.ts')).toEqual([
    ['tests/feeds/dump.test.ts'],
    ['tests/reference/machine-files.test.ts'],
  ]);
  expect(
    related('src/archive/worker.ts')
      .flat()
      .every((file) => /^tests\/(archive|reference)\//.test(file)),
  ).toBe(true);
  expect(related('src/archive/worker.ts')).not.toEqual([]);
});

describe('outcomes that are kept', () => {
  const sample: Sample = {
    file: 'src/a.ts',
    line: 1,
    kind: 'operator',
    before: '<',
    start: 2,
    end: 3,
    replacement: '>',
  };

  test('hold for the same text; that a mutant survived, for the same tests, too', () => {
    const path = join(temporaryFolder(), 'room.jsonl');
    const store = new OutcomeStore(path);
    expect(store.find(sample, 'a<b', 'tests')).toBeUndefined();
    store.keep(sample, 'a<b', 'tests', 'tests/a.test.ts');
    store.keep({ ...sample, replacement: '<=' }, 'a<b', 'tests', undefined);
    const later = new OutcomeStore(path);
    expect(later.find(sample, 'a<b', 'other tests')).toEqual({ outcome: 'tests/a.test.ts' });
    expect(later.find(sample, 'a < b', 'tests')).toBeUndefined();
    expect(later.find({ ...sample, replacement: '<=' }, 'a<b', 'tests')).toEqual({ outcome: undefined });
    expect(later.find({ ...sample, replacement: '<=' }, 'a<b', 'other tests')).toBeUndefined();
  });
});

test('what a worker asked a run that has ended is asked again, until it is answered', () => {
  const questions = new OpenQuestions();
  const [first, second] = [
    { t: 'q', i: 'a', m: 'fetch' },
    { t: 'q', i: 'b', m: 'resolve' },
  ];
  const others = [{ t: 'q', m: 'onConsoleLog' }, { type: 'run' }, null, undefined, 'text'];
  for (const message of [first, second, ...others]) questions.see(message);
  expect([...questions]).toEqual([first, second]);
  questions.see({ t: 's', i: 'a', r: 1 });
  questions.see({ t: 's', i: 'z' });
  expect([...questions]).toEqual([second]);
  questions.clear();
  expect([...questions]).toEqual([]);
});
