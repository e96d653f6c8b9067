/** A lady who is called 他 in the sentence behind her name, or a gentleman who is called 她. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { commonSurnames } from './common-surnames.ts';
import { sentencesOf } from './sentences.ts';

/** Who a sentence begins with. */
const subject = /^[\s\u3000]*(?:[^，]{0,8}[，])?(?<name>\p{Script=Han}{1,3})(?<title>女士|小姐|先生)/u;
/** Words of somebody else who may be meant: a man beside a lady, a woman beside a gentleman; and those of either. */
const either =
  /[会會廠厂校院局市县縣鎮镇村部台站店董][长長]|[书書][记記]|[经經]理|老[板师師]|[医醫]生|教授|主任|主席|[对對向问問][^，]{0,6}[说說]|\p{Script=Han}某/u;
const men = /先生|父|爸|丈夫|[儿兒]子|兄|(?<!徒)弟|哥|[爷爺]|公公|外公|伯|叔|舅|[师師][傅父]|老伴|[爱愛]人|男/u;
const women = /女|母|[妈媽]|妻|太太|夫人|姐|妹|奶奶|婆|姨|姑|嫂|老伴|[爱愛]人|小姐/u;
const begins: Readonly<Record<string, RegExp>> = {
  女士: /^(?<found>他)(?![们們人乡鄉方日山])/u,
  小姐: /^(?<found>他)(?![们們人乡鄉方日山])/u,
  先生: /^(?<found>她)(?![们們])/u,
};

/** Each such pronoun of a file's prose, at the beginning of the next sentence of the paragraph. */
export function checkPronouns(file: string, source: string): Problem[] {
  const alphabet = alphabetOf(source);
  if (!alphabet.hasAll('女士') && !alphabet.hasAll('先生') && !alphabet.hasAll('小姐')) return [];
  if (!alphabet.hasAny('他她')) return [];
  const at = pointIn(source);
  const sentences = sentencesOf(source);
  return sentences.flatMap(({ text, start }, i) => {
    const next = sentences[i + 1];
    const { name, title = '' } = subject.exec(text)?.groups ?? {};
    if (!next || !name || next.start !== start + text.length + 1 || source[next.start - 1] === '\n') return [];
    const found = begins[title]?.exec(next.text)?.groups?.found;
    const isName = commonSurnames().has(name.charAt(0)) || commonSurnames().has(name.charAt(1));
    const rest = text.slice(text.indexOf(title) + title.length);
    if (!found || !isName || either.test(rest) || (found === '他' ? men : women).test(rest)) return [];
    const params = { name: name + title, found, better: found === '他' ? '她' : '他' };
    return [problem('pronoun', params, { file, ...at(next.start) })];
  });
}
