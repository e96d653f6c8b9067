/** What the browsers of the floor lack and is written here as if they had it (ECMAScript 2021 and 2022). */

/** @see https://tc39.es/ecma262/#sec-array.prototype.at */
function at<Item>(this: ArrayLike<Item>, index: number): Item | undefined {
  return this[index < 0 ? this.length + index : index];
}

for (const { prototype } of [Array, String, Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array])
  if (!('at' in prototype)) Object.defineProperty(prototype, 'at', { value: at, configurable: true, writable: true });

if (!String.prototype.replaceAll)
  Object.defineProperty(String.prototype, 'replaceAll', {
    value(this: string, part: string, by: string) {
      return this.split(part).join(by);
    },
    configurable: true,
    writable: true,
  });

export {};
