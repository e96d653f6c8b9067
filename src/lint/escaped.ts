/** Markdown and tags that a web editor or a converter escaped, so that a page prints their signs. */

import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';

/** What was escaped, and what was meant. One backslash alone may be meant. */
const patterns: readonly (readonly [pattern: RegExp, better: (match: RegExpExecArray) => string])[] = [
  [/\\\*\\\*(?=\S)([^\n*\\]{1,60}?)\\\*\\\*/g, ([, words]) => `**${words}**`],
  // The sign of a quotation, or of an item, at the beginning of a line.
  [/^(?:&gt;|&#0*62;|&#x0*3e;|\\>)[ \t]?(?=[^\s=])/gim, () => '> '],
  [/^(?:&#0*35;|&num;){1,6}[ \t]*(?=\S)/gim, ([found]) => `${'#'.repeat(found.match(/&/g)!.length)} `],
  [/^\\([-+])[ \t]+(?=\S)/gm, () => '- '],
  [/^(\d{1,2})\\\.[ \t]+(?=\S)/gm, ([, number]) => `${number}. `],
  [/^((?:\\?#){1,6})[ \t]+(?=\S)/gm, ([found]) => found.replaceAll('\\', '')],
  [
    /(\\?!)?\\\[([^\][\n\\]{1,60})\\\]\\?\(([^()\s\\]+)\\?\)/g,
    ([, picture, label, address]) => `${picture ? '!' : ''}[${label}](${address})`,
  ],
  [
    /&lt;((?:Gap|Figure|File|Video|Note|Zh|Gallery)\b[^&<>\n]{0,120}|\/(?:Note|Zh|Gallery))&gt;/g,
    ([, tag]) => `<${tag}>`,
  ],
  [
    /\\<((?:Gap|Figure|File|Video|Note|Zh|Gallery)\b[^<>\n]{0,120}|\/(?:Note|Zh|Gallery))>/g,
    ([, tag]) => `<${tag!.replace(/\\$/, '')}>`,
  ],
  // What an editor in a browser escaped of its own: a line's end, and tags that have no place here.
  [/&lt;br ?\/?&gt;/gi, () => '<br />'],
  [/&lt;(b|strong)&gt;([^&\n]{1,60})&lt;\/\1&gt;/gi, ([, , words]) => `**${words}**`],
  [/&lt;(p|div|span|font|u|i|em)(?: [^&\n]{0,80})?&gt;([^&\n]{1,80})&lt;\/\1&gt;/gi, ([, , words]) => words!],
];

/** Escaped Markdown and escaped components in the prose of a file. */
export function checkEscaped(file: string, source: string): Problem[] {
  if (!alphabetOf(source).hasAny('\\&')) return [];
  const prose = proseOfFile(source);
  const at = pointIn(source);
  return patterns.flatMap(([pattern, meant]) =>
    matchesIn(prose, pattern).flatMap((match) => {
      const [found] = match;
      const better = meant(match);
      if (better === found) return [];
      return [
        {
          ...problem('escaped-markup', { found, better }, { file, ...at(match.index) }),
          edit: { length: found.length, text: better },
        },
      ];
    }),
  );
}
