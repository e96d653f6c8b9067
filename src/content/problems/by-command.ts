/** A cure that `--fix` applies: its sentence names the command, so that nobody types what the program writes. */
import type { Sentence } from '../../i18n/sentence.ts';

const command = 'npm run check -- --fix';

/**
 * The command stands behind the first of several ways, which is the one that is applied.
 * @example byCommand({ zh: zh`删去它；本来如此的不必改`, en: 'delete it; or leave it' }).en // 'delete it (npm run check -- --fix); or leave it'
 */
export function byCommand({ zh: chinese, en }: Sentence): Sentence {
  const at = chinese.words.findIndex((words) => words.includes('；'));
  const words = chinese.words.map((part, i) => {
    if (i === at) return part.replace('；', `（${command}）；`);
    return at === -1 && i === chinese.words.length - 1 ? `${part}（${command}）` : part;
  });
  const [first, ...others] = en.split('; ');
  // As many ways in both languages: else the sign stands in what is quoted.
  const ways = chinese.words.join('').split('；').length;
  const english = others.length + 1 === ways ? [`${first} (${command})`, ...others].join('; ') : `${en} (${command})`;
  return { zh: { words, values: chinese.values }, en: english };
}
