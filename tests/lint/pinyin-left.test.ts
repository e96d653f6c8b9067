import { expect, test } from 'vitest';
import { checkPinyinLeft } from '../../src/lint/pinyin-left.ts';

const told = (body: string): (string | undefined)[][] =>
  checkPinyinLeft('a.mdx', `---\ntitle: 甲\n---\n\n${body}\n`).map(({ params }) => {
    const { found, better } = params as { found: string; better?: string };
    return better ? [found, better] : [found];
  });

test.each([
  ['各分会daibiao依次发言', [['daibiao']]],
  ["大家rang'zuo给长者", [["rang'zuo"]]],
  ['上月zhuxi出席', [['zhuxi']]],
  ['向族人ㄕㄨㄛ明了進度', [['ㄕㄨㄛ']]],
  ['各分会daibiao发言，其余代表列席', [['daibiao', '代表']]],
])('%s', (body, expected) => expect(told(body)).toEqual(expected));

test.each([
  '配kaya面包和sate串烧',
  '媽媽ㄨㄟˋ、喝ㄋㄟㄋㄟ看牛，注音ㄕㄨㄛ的字',
  '用weixin群发、online报名',
  '把change读错，唱sarong歌',
  '拼音写作daibiao的词',
  '一张median图，一台piano琴',
  '用Daibiao代替',
  '见 daibiao 一词',
  '地址abcdaibiao号',
])('%s has none', (body) => expect(told(body)).toEqual([]));
