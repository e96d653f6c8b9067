/**
 * Generates archives that behave like real ones: words as frequent as in real Chinese (see vocabulary.ts),
 * some hundred subjects whose own words come in bursts, names and companies that return over the years,
 * figures with units, dates and Latin terms. A part is written in Traditional.
 */
import { createConverter } from '../../src/conversion/index.ts';
import { type Random, seededRandom } from './random.ts';
import type { Sentences } from './search/sentences.ts';
import { type Draw, type PartOfSpeech, readVocabulary } from './vocabulary.ts';

/** An article as it would stand in a file: front matter and a body of paragraphs. */
export interface GeneratedArticle {
  id: string;
  /** `YYYY-MM-DD` */
  date: string;
  title: string;
  /** Paragraphs, separated by an empty line. */
  body: string;
  tags: string[];
  people: string[];
  places: string[];
  source: string;
  category: string;
  script: 'zh-Hans' | 'zh-Hant';
}

/** What to generate; the same options give the same articles. */
export interface GenerateOptions {
  /** Characters of a body, on average. */
  characters?: number;
  seed?: number;
  /** The share of articles written in Traditional. */
  traditional?: number;
  /** Real sentences for bodies and headlines, instead of drawn words. */
  sentences?: Sentences;
}

/** The categories that generated articles are filed under. */
export const generatedCategories = ['news', 'members', 'investment', 'exchange', 'charity', 'policy'];

const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢';
const givenNames =
  '伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华建国志文晓红海龙玉兰波辉宁斌鹏飞雪梅春松柏庆云山发钟后里干范';
const cities =
  '郑州 汝州 驻马店 洛阳 南阳 沈阳 杭州 宁波 余姚 台州 北京 上海 广州 深圳 香港 澳门 台北 成都 武汉 西安'.split(' ');
const industries = '机械 食品 建材 纺织 物流 电子 农业 置业 能源 医药 文化 科技 钟表 面粉 家具 装饰'.split(' ');
const latin = 'WTO GDP 5G基站 APP ISO9001 AI RCEP CEO LED PPP IPO B2B 4S店 e通 CEPA TCL'.split(' ');
const units = '亿元 万元 % 万人 平方公里 公里 家企业 个百分点 亩 吨 亿美元 名会员'.split(' ');
const firstYear = 2009;
const years = 15;

interface Subject {
  tag: string;
  words: Record<'noun' | 'verb', string[]>;
}

interface World {
  draw: Record<PartOfSpeech, Draw>;
  subjects: Subject[];
  people: string[];
  companies: string[];
  sources: string[];
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

function makeWorld(random: Random): World {
  const draw = readVocabulary();
  const person = () =>
    random.pick(surnames) + times(random.chance(0.7) ? 2 : 1, () => random.pick(givenNames)).join('');
  const subject = (): Subject => ({
    tag: draw.noun(random) + draw.noun(random),
    words: { noun: times(40, () => draw.noun(random)), verb: times(20, () => draw.verb(random)) },
  });
  const company = () =>
    `${random.pick(cities)}${random.pick(givenNames)}${random.pick(givenNames)}${random.pick(industries)}有限公司`;
  return {
    draw,
    subjects: times(300, subject),
    people: times(800, person),
    companies: times(400, company),
    sources: times(40, () => `${draw.place(random)}${random.pick(['日报', '商报', '晚报', '网'])}`),
  };
}

/** The first of a list is drawn most often, as with people and papers in the news. */
const byRank = <T>(random: Random, list: readonly T[]): T => list[Math.floor(list.length * random() ** 2.5)]!;

function figure(random: Random): string {
  const kind = random.between(0, 5);
  if (kind === 0)
    return `${random.between(firstYear, firstYear + years)}年${random.between(1, 12)}月${random.between(1, 28)}日`;
  if (kind === 1) return random.pick(latin);
  const whole = Math.floor(10 ** (random() * 4));
  return `${whole}${random.chance(0.4) ? `.${random.between(1, 9)}` : ''}${random.pick(units)}`;
}

const patterns =
  '的n v n|p n v n|n v 的n|d v n|a n v n|v n 和n|t n d v|L n v n|X v n|C v n|n f v n|v 了n|v a 的n|在L v n|F n v|n v F|c n v n|n a 的n v'.split(
    '|',
  );

function clause(random: Random, world: World, subject: Subject): string {
  const { draw } = world;
  const word = (mark: string): string => {
    switch (mark) {
      case 'n':
        return random.chance(0.3) ? random.pick(subject.words.noun) : draw.noun(random);
      case 'v':
        return random.chance(0.3) ? random.pick(subject.words.verb) : draw.verb(random);
      case 'a':
        return draw.adjective(random);
      case 'd':
        return draw.adverb(random);
      case 'p':
        return draw.preposition(random);
      case 'c':
        return draw.conjunction(random);
      case 't':
        return draw.time(random);
      case 'f':
        return draw.direction(random);
      case 'L':
        return random.chance(0.5) ? byRank(random, cities) : draw.place(random);
      case 'X':
        return byRank(random, world.people);
      case 'C':
        return byRank(random, world.companies);
      case 'F':
        return figure(random);
      default:
        return mark;
    }
  };
  let text = '';
  for (const mark of random.pick(patterns)) if (mark !== ' ') text += word(mark);
  return text;
}

function sentence(random: Random, world: World, subject: Subject): string {
  const clauses = times(random.between(1, 4), () => clause(random, world, subject)).join('，');
  if (random.chance(0.08)) return `${byRank(random, world.people)}说：“${clauses}。”`;
  return `${clauses}${random.chance(0.04) ? '；' : '。'}`;
}

function bodyOf(random: Random, world: World, subject: Subject, length: number): string {
  const paragraphs: string[] = [];
  for (let written = 0; written < length; ) {
    let paragraph = '';
    const end = random.between(60, 260);
    while (paragraph.length < end && written + paragraph.length < length) paragraph += sentence(random, world, subject);
    written += paragraph.length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}

/**
 * Yields articles one by one, oldest first, the same for the same options; 10,000 of 2,500 characters take
 * some ten seconds.
 *
 * @example for (const article of generateArticles(100, { characters: 500, seed: 7 })) console.log(article.title)
 */
export function* generateArticles(
  count: number,
  { characters = 2500, seed = 1, traditional = 0.25, sentences }: GenerateOptions = {},
): Generator<GeneratedArticle> {
  const random = seededRandom(seed);
  const world = makeWorld(random);
  const converter = createConverter({ to: 'zh-Hant' });
  for (let number = 0; number < count; number++) {
    const subject = byRank(random, world.subjects);
    const day = new Date(Date.UTC(firstYear, 0, 1 + Math.floor((number * years * 365) / count)));
    const script = random.chance(traditional) ? 'zh-Hant' : 'zh-Hans';
    const write = script === 'zh-Hant' ? (text: string) => converter.convert(text) : (text: string) => text;
    const headline = clause(random, world, subject) + (random.chance(0.5) ? ` ${clause(random, world, subject)}` : '');
    const length = characters * (0.4 + 1.2 * random());
    yield {
      id: `g${String(number).padStart(6, '0')}`,
      date: day.toISOString().slice(0, 10),
      title: sentences ? sentences.headline(script) : write(headline),
      body: sentences ? sentences.body(script, length) : write(bodyOf(random, world, subject, length)),
      tags: [write(subject.tag)],
      people: [write(byRank(random, world.people))],
      places: [write(byRank(random, cities))],
      source: write(byRank(random, world.sources)),
      category: random.pick(generatedCategories),
      script,
    };
  }
}
