/** What a paragraph says of the list below it: 以下五家企业获奖： announces five. */
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { matchesIn } from '../core/matches.ts';

const numeral = '\\d{1,2}|两|兩|[二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九]';
const measure =
  '位|名|人|家|个|個|户|戶|[项項]|点(?!钟|半)|點(?![鐘半])|[条條]|件|[种種]|[类類]|款|则|則|篇|首|本|部|册|冊|所|[间間]|[处處]|座|支|只|隻|辆|輛|台|套|份|[张張]|幅|[组組]|批|[场場]|道|步|章|[节節]|[门門]|[队隊]|棵|株|枚|大|方面|部分|[决決][议議]|[议議]案|[乡鄉][镇鎮]|村';
/** A number of things; what is about, one of a sequence, or a part of a longer number, announces nothing. */
const counted = new RegExp(
  `(?<![第约約近前余餘多逾超数數几幾每各\\d〇零百千万萬十一二三四五六七八九点點.．月年:：])(?<count>${numeral})(?:大|个|個)?(?:${measure})`,
  'gu',
);
/** Words that point at what follows. */
const below =
  /以下|如下|如后|如後|下列|下述|下面|分[别別](?:是|[为為])|依次(?:是|[为為])|(?:它|他|她)[们們](?:是|[为為])/u;
/** Such words right before the number, and in what follows it one that more is counted by. */
const [pointing, counters] = [/(?:以下|下列|下述|下面)[这這]?$/u, /[，,；]|[说說问問答]|.{25}/u];
/** A sentence that only points: what it counts stands in the one before. */
const pointer =
  /^(?:具[体體]|[获獲][奖獎]|入[选選]|全部|完整)?(?:名[单單册冊]|名[称稱字]|姓名|[内內]容|[详詳]情|情[况況]|(?:它|他|她)[们們])?(?:分[别別]|依次)?(?:如下|如后|如後|是|[为為])?[：:]?$/u;
/** Words by which a list is not all that is counted, or by which something else is listed. */
const notAll = /主要|包括|例如|比如|譬如|其中|之一|等|部分|陆[续續]|陸續|代表(?:的是|如下|有)/u;
/** Who says something, or what one has: the list is of words or of things. */
const ofThem =
  /[说說谈談]|表示|建[议議]|[认認][为為]|提出|指出|介[绍紹]|[强強][调調]|呼[吁籲]|提醒|回[忆憶]|告[诉訴]|反映|[讲講]|[问問]|答|的(?!$)|[出了赠贈来來责責过過到得着著有供买買卖賣造产產送写寫做唱]$/u;

/** What stands above a list. */
export interface Announcement {
  /** The words with the number. */
  found: string;
  count: number;
  /** All numbers of the sentence: the list may be of another of them. */
  counts: readonly number[];
}

interface Counted {
  index: number;
  text: string;
  count: number;
}

const countedIn = (sentence: string): Counted[] =>
  matchesIn(sentence, counted).map(({ 0: text, index, groups }) => ({
    index,
    text,
    count: /^[两兩]$/.test(groups!.count!) ? 2 : Number(arabicNumerals(groups!.count!)),
  }));

/**
 * What the end of a paragraph announces, or nothing.
 * @example announcedBy('理事会审议通过以下五家企业入会：')?.count // 5
 */
export function announcedBy(paragraph: string): Announcement | undefined {
  const sentences = paragraph.trim().split(/(?<=[。！？；\n])/u);
  const last = sentences.at(-1)!;
  const isPointer = last.length < 16 && pointer.test(last.replace(/[。]$/u, ''));
  const sentence = (isPointer ? sentences.at(-2) : last)?.replace(/[。！？；：:\s]+$/u, '') ?? '';
  const all = countedIn(sentence);
  const one = all.at(-1);
  if (!one || one.count < 2 || notAll.test(sentence)) return undefined;
  const tail = sentence.slice(one.index + one.text.length);
  const points = isPointer || below.test(sentence.slice(Math.max(0, one.index - 4))) || /(?:是|为|為)$/u.test(tail);
  const opens = /[：:]$/u.test(last.trimEnd());
  if (!opens && !points) return undefined;
  // 以下五家店铺获评2017年度诚信店铺： nothing but the list can be meant.
  if (opens && pointing.test(sentence.slice(0, one.index)) && !counters.test(tail))
    return { found: one.text + tail, count: one.count, counts: all.map(({ count }) => count) };
  const [noun = '', ...more] = tail.split(/[，,、（(“《\d]/u);
  // Behind a comma only what points may follow.
  if (more.some((part) => !pointer.test(part)) || noun.length > (points ? 18 : 10)) return undefined;
  if (
    ofThem.test(noun.replace(/的?名[单單][如下]*$/u, '')) &&
    !below.test(sentence.slice(Math.max(0, one.index - 4), one.index))
  )
    return undefined;
  return {
    found: `${one.text}${noun}`.trim(),
    count: one.count,
    counts: all.map(({ count }) => count),
  };
}
