/** What a cure adds where its line holds words for what only a person knows: copied as they stand, they would be published. */
import type { Sentence, Template, Value } from '../../i18n/sentence.ts';
import { placeholders } from './placeholders.ts';

/** All text of a template. */
const textOf = ({ words, values }: Template): string => words.map((part, i) => part + shown(values[i])).join('');
const shown = (value: Value | undefined): string =>
  value === undefined ? '' : typeof value === 'object' ? textOf(value) : String(value);

/** A cure that says itself what is to be replaced, shows a form with a name or an address to be written, or goes on. */
const isPlain = /换成|看得见|\n|文件名|…|[(（](?:地址|图片)[)）]/;
const goesOn = /[；，。](?=\p{Script=Han})/u;

/**
 * A cure that says which words of its line are to be replaced; as it is where it says so already, or where more than the
 * line follows.
 * @example toFillIn({ zh: zh`写成 ![图上有什么](/images/a.jpg)`, en: '…' }) // 写成 ![图上有什么](/images/a.jpg)，“图上有什么”换成实际的内容
 */
export function toFillIn(fix: Sentence): Sentence {
  const text = textOf(fix.zh);
  const found = placeholders.filter(([hans]) => text.includes(hans));
  const end = Math.max(...found.map(([hans]) => text.lastIndexOf(hans)));
  if (found.length === 0 || isPlain.test(text) || goesOn.test(text.slice(end))) return fix;
  const { words, values } = fix.zh;
  return {
    zh: {
      words: [...words.slice(0, -1), `${words.at(-1)}，${found.map(([hans]) => `“${hans}”`).join('')}换成实际的内容`],
      values,
    },
    en: `${fix.en}, with your own words for ${found.map(([, , english]) => `"${english}"`).join(' and ')}`,
  };
}
