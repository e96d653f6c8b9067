import { expect, test } from 'vitest';
import { readNewsroomLine } from '../../../src/import/extract/newsroom-line.ts';

const read = (line: string) => {
  const found = readNewsroomLine(line);
  return (
    found && [found.isSure, ...found.claims.map(({ field, value, flag }) => `${field} ${value}${flag ? ' ?' : ''}`)]
  );
};

test.each([
  ['國際中心尤三省／綜合報導', [true, 'author 尤三省']],
  ['娛樂中心／尤三省報導', [true, 'author 尤三省']],
  ['三立新聞網／國際中心尤三省報導', [true, 'source 三立新聞網', 'author 尤三省']],
  ['尤三省 綜合報導 / 泰國', [true, 'author 尤三省']],
  ['【尤三省、賀大有／連線報導】', [true, 'author 尤三省、賀大有']],
  ['外電編譯尤三省', [true, 'author 尤三省']],
  ['編譯尤三省／綜合外電', [true, 'author 尤三省']],
  ['特派記者尤三省／高雄', [true, 'author 特派記者尤三省']],
  ['記者尤三省／國際中心／綜合報導', [true, 'author 記者尤三省']],
  ['記者 尤三省／綜合整理', [true, 'author 記者 尤三省']],
  ['21世纪经济报道 尤三省 河口报道', [true, 'source 21世纪经济报道', 'author 尤三省']],
  ['自由時報編譯尤三省／綜合報導', [true, 'source 自由時報', 'author 尤三省']],
  ['記者尤三省賀大有／新竹報導', [true, 'author 記者尤三省、賀大有 ?']],
])('%s names who reported', (line, claims) => expect(read(line)).toEqual(claims));

test.each([
  ['生活組／尤三省', [false, 'author 尤三省']],
  ['华盛顿组尤三省', [false, 'author 尤三省']],
  ['尤三省／台北', [false, 'author 尤三省']],
  ['信傳媒／尤三省', [false, 'source 信傳媒', 'author 尤三省']],
  ['尤三省（苗栗）', [false, 'author 尤三省 ?']],
  ['尤三／台北', [false, 'author 尤三 ?']],
])('%s says so by its place alone', (line, claims) => expect(read(line)).toEqual(claims));

test.each([
  '國際中心／綜合報導',
  '生活組',
  '文／武',
  '高雄／台北',
  '首頁／新聞',
  '明報專訊',
  '國內資訊',
  '記者表示，明年完工',
  '「尤三省／台北」',
  '尤三省：台北',
  '編譯／尤三省',
  '尤三省',
  '尤三省（會員）',
  '文化中心／台北',
  '尤三省說，國際中心／綜合報導。',
])('%s names nobody', (line) => expect(read(line)).toBeUndefined());
