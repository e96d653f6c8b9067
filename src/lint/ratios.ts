/** Colons of a ratio between words, 水泥:砂:石为1:2:4: a sign of reckoning, and no punctuation of the sentence. */
import { matchesIn } from '../core/matches.ts';

/** One of the things that are compared: a word, which joins no others. */
const thing = '[^\\P{Script=Han}和与與及同跟的为為是]{1,8}';
const chain = new RegExp(`${thing}(?:[ ]?:[ ]?${thing})+`, 'gu');
/** What may stand between two things and their figures; without any of it the figures are those of the second alone. */
const between = /^(?:[）)=＝为為是约約按 ]|的?(?:比[例值分]|之比|配比)|[达達]到?|[各分]占|占|[控保][制持]在)+$/u;
/** A label before a colon: what is asked, told or set, and no thing that is compared. */
const label =
  /(?:[说說道答问問注按]|注意|[结結]果|[说說]明|提示|[备備]注|[时時][间間]|地[点點址]|[电電][话話]|人[数數]|如下|方案|[标標][准準]|要求|原[则則]|[办辦]法|方法|[议議]程|[记記][录錄]|主持人?|[总總][数數]|合[计計]|其中)$/u;
/** What a ratio is called, behind the last of the things. */
const ratio = /(?:比[例率值分重]|配比|之比|比)$/u;

const number = '\\d+(?:\\.\\d+)?';
/** Where figures with so many colons between them begin, of either width or as the sign of a ratio. */
const figuresOf = (text: string, colons: number): number =>
  text.search(new RegExp(`(?<![\\d:：∶])${number}(?:[ ]?[:：∶][ ]?${number}){${colons}}(?![\\d:：∶])`));

/**
 * Where colons of ratios stand in a line.
 * @example ratioColons('水泥:砂为1:2') // [2]
 */
export function ratioColons(line: string): number[] {
  if (!/\p{Script=Han}[ ]?:/u.test(line)) return [];
  return matchesIn(line, chain).flatMap(({ 0: found, index }) => {
    const things = found.split(':').map((one) => one.trim());
    if (things.some((one, i) => one.replace(ratio, '') === '' || (i === 0 && label.test(one)))) return [];
    const end = index + found.length;
    const [rest] = /^[^。；！？\n]{0,40}/u.exec(line.slice(end)) ?? [''];
    const colons = things.length - 1;
    const figures = figuresOf(rest, colons);
    const isTold =
      colons > 1
        ? figures >= 0 || /^.{0,6}比/u.test(rest) || /比[^。；！？]{0,4}$/u.test(line.slice(0, index))
        : figures > 0 && between.test(rest.slice(0, figures));
    return isTold ? [...found.matchAll(/:/g)].map((colon) => index + colon.index) : [];
  });
}
