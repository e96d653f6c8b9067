import { expect, test } from 'vitest';
import {
  withoutChannel,
  withoutDate,
  withoutInterface,
  withoutStaffNumber,
  withoutWriter,
  writerBehind,
} from '../../../src/import/extract/labelled-value.ts';

test('who wrote stands behind a paper', () => {
  expect(withoutWriter('《渡口》 尤三省')).toBe('渡口');
  expect(writerBehind('《渡口》 尤三省', 10)).toEqual([{ field: 'author', value: '尤三省', rank: 10 }]);
  expect([withoutWriter('渡口 老秤'), writerBehind('渡口 老秤', 10)]).toEqual(['渡口 老秤', []]);
});

test.each([
  [withoutDate, '尤三省，2011年4月2日 下午8:14', '尤三省'],
  [withoutStaffNumber, '尤三省_HX0417', '尤三省'],
  [withoutStaffNumber, '尤三省（实习生）、贺大有', '尤三省、贺大有'],
  [withoutInterface, '尤三省 - 小 + 大', '尤三省'],
  [withoutInterface, '江城教育部收藏', '江城教育部'],
  [withoutInterface, '江城古玩收藏', '江城古玩收藏'],
  [withoutInterface, '江城晨报 经济部', '江城晨报 经济部'],
  [withoutInterface, '江城晨报 小 大 分享微信', '江城晨报'],
  [withoutInterface, '尤三省 查看其它新闻', '尤三省'],
  [withoutInterface, '江城网 1 条评论', '江城网'],
  [withoutInterface, '江城网 大字体 小字体', '江城网'],
  [withoutInterface, '江城网 语音播报', '江城网'],
  [withoutInterface, '江城网 打开客户端', '江城网'],
  [withoutInterface, '江城晚报 大号字 用手机看', '江城晚报'],
  [withoutInterface, '江城在线 扫一扫 分享', '江城在线'],
  [withoutInterface, '江城网 1 号楼', '江城网 1 号楼'],
  [withoutInterface, '江城在线 我要评论 3,114 字', '江城在线'],
] as const)('%o of %s is %s', (without, value, bare) => expect(without(value)).toBe(bare));

test('whoever wrote stands behind a paper, in any words of a credit', () => {
  expect([withoutWriter('渡口网 尤三省 文'), withoutWriter('《渡口日报》、尤三省 贺大有')]).toEqual([
    '渡口网',
    '渡口日报',
  ]);
  expect(writerBehind('渡口网 尤三省 文', 3)).toMatchObject([{ value: '尤三省' }]);
  expect(writerBehind('《渡口日报》、尤三省 贺大有', 3)).toMatchObject([{ value: '尤三省 贺大有' }]);
});

test('a paper may have its reporter in a bracket', () => {
  expect(withoutWriter('渡口日报（记者 余国基）')).toBe('渡口日报');
  expect(writerBehind('渡口日报（记者 余国基）', 3)).toMatchObject([{ field: 'author', value: '记者 余国基' }]);
  expect(withoutWriter('渡口日报（海外版）')).toBe('渡口日报（海外版）');
});

test('the page or town beside a paper is no part of its name, a reporter there is the author', () => {
  expect(['渡口日报/南区版', '渡口商報‧河口', '渡口日報／記者尤三省'].map(withoutWriter)).toEqual([
    '渡口日报',
    '渡口商報',
    '渡口日報',
  ]);
  expect(writerBehind('渡口日報／記者尤三省', 3)).toMatchObject([{ field: 'author', value: '尤三省' }]);
  expect(['渡口/河口', '渡口日报／河口晚报'].map(withoutWriter)).toEqual(['渡口/河口', '渡口日报／河口晚报']);
});

test.each([
  ['尤三省_sansheng', '尤三省'],
  ['贺大有@hedayou、方一平（HX021）', '贺大有、方一平'],
  ['youss_尤三省', '尤三省'],
  ['Anna Wong', 'Anna Wong'],
  ['尤三省（教师）', '尤三省（教师）'],
])('the name in %s is %s', (value, name) => expect(withoutStaffNumber(value)).toBe(name));

test.each([
  ['渡口网 举报/反馈', '渡口网'],
  ['尤三省 分享|打印|收藏', '尤三省'],
  ['Dukou News', 'Dukou News'],
  ['渡口网 Print', '渡口网'],
])('without the words of the interface %s is %s', (value, rest) => expect(withoutInterface(value)).toBe(rest));

test.each([
  ['尤三省文化', '尤三省'],
  ['冯明體育', '冯明'],
  ['欧阳文化', '欧阳文化'],
  ['渡口文化', '渡口文化'],
])('without the channel behind his name %s is %s', (value, name) => expect(withoutChannel(value)).toBe(name));
