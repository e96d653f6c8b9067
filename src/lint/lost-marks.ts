/** Question marks of half width that may be characters: 林錫?以, where Big5 had no 堃. */

/** Words that ask, and what stands for a question without one. */
const asks =
  /[吗嗎呢吧么麼嘛谁誰哪何怎几幾否孰岂豈啊呀啦]|什[么麼]|多[少大久高远遠长長]|为啥|為啥|啥|(\p{Script=Han})[不没沒]\1|[还還]是|[难難]道|[莫無无]非|有[没沒]有|真的|[对對是好行]$/u;

/** True for a mark between two characters of a clause that asks nothing. @param at its offset */
export function mayBeLost(source: string, at: number): boolean {
  const [before, after] = [source.charAt(at - 1), source.charAt(at + 1)];
  if (!/\p{Script=Han}/u.test(before) || !/\p{Script=Han}/u.test(after)) return false;
  const [clause = ''] = /[^，。；：！？,;:!?“”「」『』\n]*$/u.exec(source.slice(Math.max(0, at - 40), at)) ?? [];
  return !asks.test(clause);
}
