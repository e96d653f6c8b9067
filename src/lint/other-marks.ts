/** Quotation marks, brackets and title marks that stand in the place of another: 《意见〉, (年会）, 「…『…」…』. */

/** Openings and their ends. */
export const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '（': '）',
  '【': '】',
};
/** A sign without its other half, and where in its block it stands. */
export interface Lone {
  sign: string;
  index: number;
}

/** Ends that stand beside the right one on a keyboard, or look like it. */
const otherEnds: Readonly<Record<string, string>> = {
  '《': '〉＞>›»」』',
  '「': '』”》',
  '『': '」”》',
  '“': '＂"」』’',
  '‘': "＇'”",
  '（': ')］]】〕',
  '【': ']］）)〕',
};

/** A beginning that is ended by the sign of another pair: 《关于发展的意见〉. */
export function otherEnd({ sign, index }: Lone, text: string): string | undefined {
  const ends = otherEnds[sign];
  const found =
    ends &&
    new RegExp(`^[^《》“”「」『』（）【】\\n。！？]{1,30}?[${ends.replace(']', '\\]')}]`, 'u').exec(
      text.slice(index + 1),
    );
  return found && !hasOwnBeginning(found[0]) ? `${sign}${found[0].slice(0, -1)}${pairs[sign]}` : undefined;
}

/** True for an end whose beginning stands between: ‘秤杆要平’ within a quotation that goes on. */
const hasOwnBeginning = (text: string): boolean => {
  const end = text.at(-1)!;
  const begin = Object.keys(pairs).find((one) => pairs[one] === end);
  return begin !== undefined && text.slice(0, -1).includes(begin);
};

/** The end of another pair by which a beginning is ended. */
export function ofOther(one: Lone, text: string): string | undefined {
  const right = otherEnd(one, text);
  return right && Object.values(pairs).find((end) => text.startsWith(right.slice(0, -1) + end, one.index));
}

/** An end that is left since its beginning was ended by another, which is the one to stand here: 「…『…」…』. */
export const exchangedEnd = (
  { sign, index }: Lone,
  text: string,
  taken: ReadonlyMap<string, string>,
): string | undefined => {
  const end = taken.get(sign);
  return end && text.slice(Math.max(0, index - 4), index) + end;
};

/** Beginnings that stand beside the right one on a keyboard, and an end in the place of one. */
const otherBeginnings: Readonly<Record<string, string>> = {
  '”': '"＂',
  '’': "'＇",
  '》': '<〈＜«',
  '）': '(［[【',
  '】': '[［(（',
};

/** An end, or the sign that stands for it, behind the beginning of another pair: (年会）, ”年会“. @returns nothing where there is none */
export function otherBeginning({ sign, index }: Lone, text: string, next?: Lone, isLast = false): string | undefined {
  const open = Object.keys(pairs).find((one) => pairs[one] === sign);
  // Twice the end, and no other sign alone: ”年会”.
  const isMeant = next && (next.sign === open || (next.sign === sign && isLast && !/\d$/.test(text.slice(0, index))));
  const within = isMeant ? text.slice(index + 1, next.index) : '';
  if (open && /^[^，。！？；：、\n]{1,12}$/.test(within)) return `${open}${within}${sign}`;
  const begins = otherBeginnings[sign];
  const found =
    begins &&
    new RegExp(`[${begins.replace('[', '\\[')}]([^《》“”「」『』（）()【】\\[\\]\\n。！？]{1,30})$`, 'u').exec(
      text.slice(0, index),
    );
  return found && open ? `${open}${found[1]}${sign}` : undefined;
}
