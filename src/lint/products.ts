/** Totals that are not price times number: 每桌500元，共40桌，全数售出可得25,000元. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';
import { amountOf, moneySign, moneyWord, number } from './quantities.ts';
import { sentencesOf } from './sentences.ts';

const sold = '[桌席张張人位名份本册冊件箱套盒袋户戶家间間亩畝台臺只隻头頭棵株组組队隊班]';
const money = `(?:${moneyWord}[钱錢]?)`;
const sign = `(?:${moneySign} ?)`;
/** What is counted by one word and paid for by another: 50名学生，每人3000元. */
const alike = ['人名位', '家间間户戶', '桌席', '册冊本'];
const price = new RegExp(
  `每(?<per>${sold})(?:[会會][员員]|[学學][员員生]|[参參]加者|[来來][宾賓])?(?:票|券|票价|票價|餐券|席券|会费|會費|学费|學費|收费|收費|只收|收|售|售价|售價|补助|補助|资助|資助|奖励|獎勵|奖|獎|发给|發給|发|發|捐|缴|繳|定价|定價|价|價|酬|获|獲|获得|獲得|获发|獲發|得|领|領|交|付)?(?:${sign}(?<signed>${number})|(?<each>${number})${money})|(?:${sign}(?<dear>${number})|(?<price>${number})${money})[/／一每](?<of>${sold})`,
  'gu',
);
const total = new RegExp(
  `(?:一共|合共|总共|總共|共计|共計|合计|合計|总计|總計|可得|可收|得款|收入|实收|實收|筹得|籌得|募得|总额|總額|总数|總數|总值|總值|共)(?:可得|可收|收入|收|得|为|為|是|花费|花費|支出|发出|發出|发放|發放|发|發|善款|资助|資助)?(?:${sign}(?<signed>${number})|(?<sum>${number})${money})`,
  'gu',
);
/** Every amount of money. */
const amount = new RegExp(`${sign}(?:${number})|(?:${number})${money}`, 'g');
/** Words of a price that is not that of all, or of a sum that has more in it. */
const notPlain =
  /其中|另|外加|加上|折|优惠|優惠|半价|半價|免|赞助|贊助|扣除|除去|减|減|首|约|約|近|余|餘|多|超|逾|以上|分别|分別|(?:儿童|兒童|学生|學生)(?:[票价價券免半]|.{0,3}免)|平均|起|或|不等|每[天日月年次周週]|个月|個月|利息|成本/u;

/** Each total of a sentence that has one price, one number and one total, and does not come to it. */
export function checkProducts(file: string, source: string): Problem[] {
  const alphabet = alphabetOf(source);
  if (!alphabet.hasAny('每/／') || !alphabet.hasAny('元圆圓块塊吉币幣$RM￥¥')) return [];
  const at = pointIn(source);
  return sentencesOf(source).flatMap(({ text, start }) => {
    if (!/[每/／]/.test(text) || notPlain.test(text)) return [];
    const prices = matchesIn(text, price);
    const totals = matchesIn(text, total);
    if (prices.length !== 1 || totals.length !== 1 || text.match(amount)?.length !== 2) return [];
    const [one] = prices;
    const { per = '', signed = '', each = signed, dear = '', price: other = dear, of = '' } = one!.groups ?? {};
    const unit = per || of;
    const counted = alike.find((words) => words.includes(unit)) ?? unit;
    const rest = text.slice(0, one!.index) + '\n'.repeat(one![0].length) + text.slice(one!.index + one![0].length);
    const counts = [...rest.matchAll(new RegExp(`(?<![第\\d.])(${number})[${counted}]`, 'gu'))];
    const [sum] = totals;
    const written = (sum!.groups!.sum ?? sum!.groups!.signed)!;
    const [factor, count, value] = [each || other, counts[0]?.[1] ?? '', written].map(amountOf);
    if (counts.length !== 1 || !factor || !count || !value || factor * count === value) return [];
    const params = {
      price: each || other,
      count: counts[0]![0],
      product: (factor * count).toLocaleString('en'),
      found: written,
    };
    return [problem('wrong-product', params, { file, ...at(start + sum!.index + sum![0].indexOf(written)) })];
  });
}
