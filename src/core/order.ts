/** The order of texts by their code units (UTF-16): the same on every machine, whatever its language. @example ['b', 'a'].sort(inOrder) // ['a', 'b'] */
export const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);
