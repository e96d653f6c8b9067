import { beforeAll, describe, expect, test, vi } from 'vitest';

/** Without `Array`, by which what loads the module itself reads. */
const lists = [String, Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array] as const;

/** Lets the module do what it does when it is loaded. */
async function loaded(): Promise<void> {
  vi.resetModules();
  await import('../../../src/search/client/old-browsers.ts');
}

/** A browser of before ECMAScript 2021, as the module finds it; this process has its own methods back afterwards. */
async function methodsOfOld() {
  const { replaceAll } = String.prototype;
  const own = lists.map(({ prototype }) => Object.getOwnPropertyDescriptor(prototype, 'at'));
  const typed = Object.getPrototypeOf(Uint8Array.prototype) as object;
  const typedAt = Object.getOwnPropertyDescriptor(typed, 'at')!;
  try {
    for (const { prototype } of lists) Reflect.deleteProperty(prototype, 'at');
    Reflect.deleteProperty(typed, 'at');
    Reflect.deleteProperty(String.prototype, 'replaceAll');
    await loaded();
    return {
      at: lists.map(({ prototype }) => Object.getOwnPropertyDescriptor(prototype, 'at')!),
      replaceAll: Object.getOwnPropertyDescriptor(String.prototype, 'replaceAll')!,
    };
  } finally {
    for (const [number, { prototype }] of lists.entries()) {
      Reflect.deleteProperty(prototype, 'at');
      if (own[number]) Object.defineProperty(prototype, 'at', own[number]);
    }
    Object.defineProperty(typed, 'at', typedAt);
    Object.defineProperty(String.prototype, 'replaceAll', {
      value: replaceAll,
      configurable: true,
      writable: true,
    });
  }
}

let methods: Awaited<ReturnType<typeof methodsOfOld>>;
beforeAll(async () => {
  methods = await methodsOfOld();
});

describe('in a browser that lacks them', () => {
  test('items are counted from the end as from the beginning', () => {
    const values = ['abc', ...lists.slice(1).map((List) => Reflect.construct(List, [[7, 8, 9]]))];
    for (const [number, value] of values.entries()) {
      const at = methods.at[number]!.value as (index: number) => unknown;
      for (const index of [0, 2, 3, -1, -3, -4])
        expect(at.call(value, index)).toBe(Array.prototype.at.call(value, index));
    }
  });

  test('every occurrence of a part is replaced', () => {
    const replaceAll = methods.replaceAll.value as (part: string, by: string) => string;
    expect(replaceAll.call('a.b.c', '.', '::')).toBe('a::b::c');
    expect(replaceAll.call('abc', '.', '-')).toBe('abc');
  });

  test('what is added is not met by going over an object, and can be replaced', () => {
    for (const one of [...methods.at, methods.replaceAll])
      expect(one).toMatchObject({ enumerable: false, configurable: true, writable: true });
  });
});

test('a browser that has them keeps its own', async () => {
  const before = [Array.prototype.at, String.prototype.replaceAll];
  await loaded();
  expect([Array.prototype.at, String.prototype.replaceAll]).toEqual(before);
  expect(Object.hasOwn(Uint8Array.prototype, 'at')).toBe(false);
});
