/** A person whom a text names without a role, and once with a character that sounds alike: 鲁振邦, and then 鲁震邦. */
import type { Article } from '../archive/article.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { isEstablished } from '../conversion/index.ts';
import { surnameUnits } from '../core/surnames.ts';
import { introducedIn } from './introduced-names.ts';
import { areTogether, calledIn, isKin, isOneName } from './namesakes.ts';

/** Three characters at the beginning of a clause, and a sign that the name is at its end. */
const named =
  /\p{Script=Han}{3}(?=[^\p{Script=Han}]|[师師]傅|同志|老人|大[姐哥娘爷爺叔妈媽伯嫂]|[说說表介告算讲講谈談在是为為从從和与與向对對把被将將有正已曾也就先率带帶宣致给給认認指回坦忆憶答不没沒每又还還只从從去到来來拿用教站坐写寫种種做开開卖賣买買收的家])/uy;
/** Words of a text that has two people of like names, and says so. */
const saysTwo = /同名|重名|同姓|另一[位个個]|不是(?:同一|一[个個])|不同的[两兩]/u;

const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

/** The names at the beginning of clauses, and the offset of the first of each. */
function namesIn(prose: string): Map<string, number> {
  const names = new Map<string, number>();
  const begins = surnameUnits();
  for (let at = 0; at < prose.length; at++) {
    if (begins[prose.charCodeAt(at)] === 0 || (at > 0 && isHan(prose.charCodeAt(at - 1)))) continue;
    named.lastIndex = at;
    const [name] = named.exec(prose) ?? [];
    if (name && !names.has(name)) names.set(name, at);
  }
  return names;
}

const countOf = (name: string, prose: string): number => prose.split(name).length - 1;

/** @returns each name that stands once, and sounds or looks like one that stands more often */
export function checkPlainNames({ front }: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  const prose = proseOfFile(source);
  const names = [...namesIn(prose)];
  return names.flatMap(([found, index]) => {
    const others = names.flatMap(([name]) => (name[0] === found[0] && isOther(name, found) ? [name] : []));
    const [other] = others;
    if (other === undefined || others.length > 1) return [];
    if (countOf(found, prose) !== 1 || countOf(other, prose) < 2) return [];
    if (isKin(prose) || saysTwo.test(prose) || areTogether(prose, found, other)) return [];
    // Who is of the list, has a title or is introduced by a role is told by the rules for these.
    const told = new Set([...front.people, ...calledIn(source).map(({ name }) => name), ...introducedIn(prose).keys()]);
    return told.has(found) || told.has(other)
      ? []
      : [problem('name-two-ways', { found, other }, { file, ...pointIn(source)(index) })];
  });
}

/** True for two spellings of one name, neither of which is a word and what follows it: 于是在 and 于是再. */
const isOther = (one: string, other: string): boolean =>
  one !== other && isOneName(one, other) && ![one, other].some((name) => isWord(name));

const isWord = (name: string): boolean => isEstablished(name) || isEstablished(name.slice(0, 2));
