/** Firms and places whose name a text spells once with a character that sounds or looks alike: 宏远纺织, and 鸿远纺织 below. */
import type { Article } from '../archive/article.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { isEstablished } from '../conversion/index.ts';
import { looksLike, soundsLike } from './alike.ts';
import { areTogether, differBy } from './namesakes.ts';

const firms =
  '纺织|印染|针织|木器|木业|铁工|粮油|米业|食品|机械|机电|电器|电子|电气|建材|物流|运输|药业|药房|茶行|茶业|茶庄|布庄|酒业|酒店|酒楼|饭店|商行|商贸|贸易|实业|科技|服装|服饰|制衣|鞋业|皮具|家具|家私|陶瓷|瓷业|印刷|印务|纸业|纸塑|包装|塑料|塑胶|橡胶|化工|医药|农业|农机|水泵|阀门|铸造|五金|轴承|钢铁|铝业|百货|超市|地产|置业|工程|集团|合作社|农场|果业|养殖|银行|书店|旅行社|商号|建设|能源|电力|光电|汽车|汽修|珠宝|玩具|文具|灯饰|传媒|广告|网络|软件|厂';
const places =
  '小学|中学|学校|书院|学院|幼儿园|医院|诊所|养老院|敬老院|福利院|会馆|大厦|市场|广场|公园|码头|车站|林场|水库|工业园|产业园|开发区|街道|镇|乡|村|街|路|巷|桥|山|河|湖|湾|寺|庙|祠|宫|塔|楼|园|岭|岛|港';
const named = new RegExp(`\\p{Script=Han}{2}(?:(?<firm>${firms})|(?<place>${places}))`, 'uy');
/** 1 for the code units that such a noun begins with: the expression is asked only two characters before one. */
const beginsNoun = new Uint8Array(0x10000);
for (const noun of `${firms}|${places}`.split('|')) beginsNoun[noun.charCodeAt(0)] = 1;
/** Characters that seldom are part of a name, and often stand before one. */
const particles = new Set(
  '的地得之在再是市和与及或为位由有又于向到把被给让用从自将已以其此该各每加家个名两几多本这那县区省里同去来进出回过经等新老大小一二三四五六七八九十第至即及所了着也都并且而但因为',
);

interface Spelling {
  name: string;
  what: 'company' | 'place';
  /** Offsets in the file. */
  at: number[];
}

/** The names of firms and places in a text, by how they are spelled; they may overlap. */
function spellingsIn(folded: string, start: number): Spelling[] {
  const names = new Map<string, Spelling>();
  for (let at = start + 2; at < folded.length; at++) {
    if (beginsNoun[folded.charCodeAt(at)] === 0) continue;
    named.lastIndex = at - 2;
    const found = named.exec(folded);
    if (!found) continue;
    const [name] = found;
    const known = names.get(name) ?? {
      name,
      what: found.groups!.firm ? ('company' as const) : ('place' as const),
      at: [],
    };
    known.at.push(found.index);
    names.set(name, known);
  }
  return [...names.values()];
}

/** True for two spellings of one name: one character other, which sounds or looks alike and is no particle. */
function isOneName(one: string, other: string): boolean {
  if (one.length !== other.length || differBy(one, other) !== 1) return false;
  const at = [...one].findIndex((character, i) => character !== other[i]);
  const [a, b] = [one[at]!, other[at]!];
  // Words before a noun that is none's name: 便宜的物流.
  if (/^.?[的了]/.test(one)) return false;
  const isParticle = (character: string, name: string): boolean =>
    particles.has(character) && !isEstablished(name.slice(0, 2));
  if (at > 1 || isParticle(a, one) || isParticle(b, other)) return false;
  // Words that only stand before a noun: 优势企业 and 有事企业.
  if (isEstablished(one.slice(0, 2)) && isEstablished(other.slice(0, 2)) && one.length > 3) return false;
  return looksLike(a, b) || soundsLike(a, b);
}

const isWhole = (text: string, end: number): boolean => /^(?:股份)?有限/.test(text.slice(end, end + 4));

/** Each name that stands once and is, but for one character, that of another one of the text or of its lists. */
export function checkSpelledNames(
  { front }: { front: Pick<Article['front'], 'organisations' | 'places'> },
  file: string,
  source: string,
): Problem[] {
  const prose = proseOfFile(source);
  const start = bodyStartOf(source);
  const folded = foldToSimplified(prose);
  const all = spellingsIn(folded, start);
  const told = (found: number, other: string, what: 'company' | 'place', length: number): Problem =>
    problem(
      'name-two-ways',
      { found: prose.slice(found, found + length), other, what },
      { file, ...pointIn(source)(found) },
    );
  const listed = [...front.organisations, ...front.places].map((written) => ({
    written,
    key: foldToSimplified(written),
  }));
  return all.flatMap(({ name, what, at }): Problem[] => {
    const [first, ...more] = at;
    if (first === undefined || more.length > 0 || listed.some(({ key }) => key.includes(name))) return [];
    const ofList = listed.find(({ key }) => key.length >= 3 && isOneName(key.slice(0, name.length), name));
    const other = all.find(
      (one) => isOneName(one.name, name) && (one.at.length > 1 || (name.length > 3 && one.at[0]! < first)),
    );
    // Two whole names of companies are another rule's (company-names.ts).
    if (other?.at.concat(first).every((index) => isWhole(folded, index + name.length))) return [];
    if (other && !areTogether(folded.slice(start), name, other.name))
      return [told(first, prose.slice(other.at[0]!, other.at[0]! + name.length), what, name.length)];
    return ofList && !all.some((one) => one.name === ofList.key.slice(0, name.length))
      ? [told(first, ofList.written, what, name.length)]
      : [];
  });
}
