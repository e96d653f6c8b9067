/** Signs of a sentence that were written within the address of a link: [报名表](https://forms.example.org/r/1。) */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

/** No address ends with one of these unescaped; a sentence does. */
const link =
  /\[(?<label>[^[\]\n]*)\]\((?<address>(?:https?:\/\/|\/)[^\s()<>"]*?[^\s()<>"。，、；：！？])(?<signs>[。，、；：！？]+)\)/gu;
const value =
  /(?<=^[ \t]*(?:source:[ \t]*\{.*?|-[ \t]*\{.*?)?\burl:[ \t]*["']?)(?<address>https?:\/\/[^\s"',}]*?)(?<signs>[。，、；：！？]+)(?=["']?[ \t]*(?:[,}]|$))/gmu;

/** @returns each such link of a file with the sign behind it, and each `url` without */
export function checkLinkEnds(file: string, source: string): Problem[] {
  if (!/[。，、；：！？](?:\)|["']?[ \t]*(?:[,}]|$))/m.test(source) || !/\]\(|url:/.test(source)) return [];
  const at = pointIn(source);
  const told = (found: string, better: string, address: string, signs: string, index: number): Problem => ({
    ...problem('sign-in-address', { found: address + signs, better, sign: signs }, { file, ...at(index) }),
    edit: { length: found.length, text: better },
  });
  return [
    ...matchesIn(source, link).map(({ 0: found, index, groups = {} }) => {
      const { label = '', address = '', signs = '' } = groups;
      return told(found, `[${label}](${address})${signs}`, address, signs, index);
    }),
    ...matchesIn(source, value).map(({ 0: found, index, groups = {} }) =>
      told(found, groups.address!, groups.address!, groups.signs!, index),
    ),
  ];
}
