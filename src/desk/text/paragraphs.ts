/** Two texts paragraph by paragraph: what both have stands side by side (longest common subsequence). */

/** A stretch of both texts, line ends and all: the same, or one instead of the other. */
export interface Pair {
  theirs: string;
  mine: string;
}

/** Paragraphs with the blank lines behind them, and lines of front matter one by one. */
function piecesOf(text: string): string[] {
  const head = /^---\n[\s\S]*?\n---[ \t]*\n/.exec(text)?.[0] ?? '';
  return [
    ...(head.match(/[^\n]*\n/g) ?? []),
    ...(text.slice(head.length).match(/[^\n]+(?:\n(?!\n)[^\n]+)*\n*|\n+/g) ?? []),
  ];
}

/**
 * The joined sides are the texts themselves.
 * @example pairUp('甲\n\n乙\n', '甲\n\n丙\n') // [{ theirs: '甲\n\n', mine: '甲\n\n' }, { theirs: '乙\n', mine: '丙\n' }]
 */
export function pairUp(theirs: string, mine: string): Pair[] {
  const [a, b] = [piecesOf(theirs), piecesOf(mine)];
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const pairs: Pair[] = [];
  const differ = (left: string, right: string): void => {
    const last = pairs.at(-1);
    if (last && last.theirs !== last.mine) {
      last.theirs += left;
      last.mine += right;
    } else pairs.push({ theirs: left, mine: right });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pairs.push({ theirs: a[i]!, mine: b[j]! });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) differ(a[i++]!, '');
    else differ('', b[j++]!);
  }
  return pairs;
}
