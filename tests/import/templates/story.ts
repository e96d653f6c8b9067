/** Invented chamber news of many genres, with what a reader would say each one holds: the truth of a template page. */
import { seededRandom } from '../../../scripts/bench/random.ts';
import { createConverter } from '../../../src/conversion/index.ts';

/** One article as its author wrote it. `null` is what the author never said. */
export interface Story {
  title: string;
  /** `YYYY-MM-DD` */
  date: string;
  time: string;
  source: string;
  author: string;
  editor: string;
  paragraphs: string[];
  views: number;
}

const towns = ['青浦', '临川', '东岭', '海宁', '白沙', '柳河', '南塘', '石桥'];
const trades = ['茶叶', '建材', '五金', '船运', '印刷', '纺织', '粮油', '钟表'];
const surnames = '沈洪傅黄林欧阳陈许蔡郑庄施';
const given = ['嘉明', '国栋', '秀兰', '文彬', '庆余', '志远', '雨桐', '晓峰'];

type Draw = ReturnType<typeof seededRandom>;
type Genre = (words: Words, draw: Draw) => { title: string; paragraphs: string[] };

interface Words {
  town: string;
  other: string;
  trade: string;
  chair: string;
  guest: string;
  count: number;
  sum: number;
  day: number;
  month: number;
}

const genres: Genre[] = [
  ({ town, chair, count, month, day, trade }) => ({
    title: `${town}商会第三届理事会扩大会议举行`,
    paragraphs: [
      `${month}月${day}日下午，${town}商会第三届理事会扩大会议在会所三楼礼堂举行，常务理事、理事及各行业小组组长共${count}人到会。`,
      `会长${chair}主持会议并作半年工作报告。他说，上半年${trade}行情起落不定，会员企业仍然守住了主业，商会也替大家争取到两笔低息贷款。`,
      `秘书长宣读了财务收支表，监事会未提出异议。`,
      `与会者就会所修缮、青年组换届以及来年组团参展三项议题逐一讨论，最后举手表决通过。`,
      `会议在热烈的掌声中结束。`,
    ],
  }),
  ({ other, town, guest, chair, count }) => ({
    title: `${other}考察团一行来访 洽谈冷链仓储合作`,
    paragraphs: [
      `由${guest}率领的${other}经贸考察团一行${count}人日前到访本会，受到会长${chair}及各位副会长的欢迎。`,
      `双方先在会议室座谈。${guest}介绍，${other}今年将在港区划出四百亩土地建设冷链仓储园，前三年免收土地使用费。`,
      `“我们不是来签字的，是来交朋友的。”${guest}说。`,
      `${chair}表示，${town}的会员里有七家从事冷冻食品，愿意在秋天组队回访，实地看看水电和码头。`,
      `随后，考察团参观了会史陈列室，并在一九五三年的老照片前合影。`,
      `会议在热烈的掌声中结束。`,
    ],
  }),
  ({ town, month, day, count }) => ({
    title: `关于召开${town}商会会员大会的通知`,
    paragraphs: [
      '各会员单位：',
      `经理事会研究决定，定于${month}月${day}日（星期六）上午九时在${town}大酒店二楼宴会厅召开会员大会，现将有关事项通知如下：`,
      '一、会议内容',
      '听取工作报告；审议章程修改草案；选举新一届监事。',
      '二、参加人员',
      `全体会员代表${count}名，每单位限一人。`,
      '三、有关要求',
      '请各单位于会前三天将回执传真至秘书处，逾期视为放弃。',
      '特此通知。',
      `${town}商会秘书处`,
    ],
  }),
  ({ town, chair, guest, sum, trade }) => ({
    title: '台风无情人有情',
    paragraphs: [
      `“丝丽”台风过后，${town}沿海三个乡镇的堤坝、校舍受损严重。消息传来，商会当晚就在群里发出倡议。`,
      `不到两天，共有四十七家企业认捐，善款总额${sum}万元，其中${trade}组一家就捐了十二万。`,
      '认捐名单（排名不分先后）：',
      `${chair} 50000元`,
      `${guest} 30000元`,
      '南记船务有限公司 20000元',
      '福源米行 5000元',
      '首批物资昨天清晨装车，由六名青年会员押送前往灾区。',
    ],
  }),
  ({ guest, trade, town }) => ({
    title: `一块招牌守了四十年——访${trade}商人${guest}`,
    paragraphs: [
      `${guest}的铺面不大，临街一间，后面是仓库。招牌是父亲留下的，漆掉了又补，补了又掉。`,
      '问：为什么不把店搬进商场？',
      '答：商场租金一年一涨，老街坊找不到我，我也找不到他们。',
      `问：年轻人愿意接手吗？`,
      `答：女儿去年从国外回来，替我在网上开了个店，生意比我好。`,
      `采访结束时天色已晚，他执意送记者到${town}车站，说：“下次来，请你喝茶。”`,
    ],
  }),
  ({ town, chair, count }) => ({
    title: `${town}商会青年组成立`,
    paragraphs: [`${town}商会青年组昨晚宣告成立，${count}名四十岁以下的会员宣誓就职，会长${chair}监誓。`],
  }),
  ({ town, other, chair }) => ({
    title: `在${town}商会新春团拜会上的讲话`,
    paragraphs: [
      '各位乡亲、各位来宾：',
      '大家新年好！',
      `今天我们欢聚一堂，共贺新岁。首先，我谨代表商会同人，向远道而来的${other}乡亲表示欢迎，向一年来辛勤工作的各位表示感谢。`,
      '回顾过去一年，我们做了三件事。',
      '第一，把会所的屋顶修好了，从此下雨不必搬椅子。',
      '第二，把奖学金的名额从十个加到了三十个；有一个孩子写信来说，他要学医。',
      '第三，把断了多年的联络接上了。',
      `来年的路怎么走？老会长${chair}说过一句话：“灯要自己点。”我想就用这句话和大家共勉。`,
      '谢谢大家！',
    ],
  }),
  ({ town, other, sum, trade }) => ({
    title: `1至9月${town}对${other}出口增长两成`,
    paragraphs: [
      `据海关统计，今年前三季度${town}对${other}出口总值${sum}.6亿元，同比增长20.4%，其中${trade}制品占四成以上。`,
      '分析人士指出，增长主要来自三个方面：一是关税下调，二是新航线开通，三是去年同期基数较低。',
      `不过，原料价格从6月起连涨三个月，中小企业利润被摊薄。“订单多了，钱没多。”一位厂长这样形容。`,
      '商会建议会员企业尽量以人民币结算，并留意第四季度的运价。',
      '会议在热烈的掌声中结束。',
    ],
  }),
  ({ town, chair, guest }) => ({
    title: '送别',
    paragraphs: [
      `老会长${guest}先生的追思会上，${chair}念了一首旧作：`,
      '江上秋风起',
      '孤帆下海门',
      '相逢皆是客',
      '一盏照黄昏',
      `${guest}先生一九二八年生于${town}，十六岁南渡，先做学徒，后开布庄，晚年把积蓄捐给了母校。`,
    ],
  }),
];

const media = ['南洋商情报', '青浦日报', '港口晚报', '本会秘书处', '侨乡通讯', '东岭电视台'];
const pad = (number: number): string => String(number).padStart(2, '0');

/** The story of a number; the same number gives the same story. */
export function storyOf(number: number, traditional = false): Story {
  const draw = seededRandom(9000 + number * 77);
  const name = (): string => `${draw.pick([...surnames.replace('欧阳', ''), '欧阳'])}${draw.pick(given)}`;
  const town = draw.pick(towns);
  const words: Words = {
    town,
    other: draw.pick(towns.filter((other) => other !== town)),
    trade: draw.pick(trades),
    chair: name(),
    guest: name(),
    count: draw.between(12, 280),
    sum: draw.between(18, 96),
    day: draw.between(2, 20),
    month: draw.between(2, 11),
  };
  const { title, paragraphs } = genres[number % genres.length]!(words, draw);
  const day = Math.min(28, words.day + draw.between(1, 7));
  const story: Story = {
    title,
    paragraphs,
    date: `${draw.between(2003, 2019)}-${pad(words.month)}-${pad(day)}`,
    time: `${pad(draw.between(8, 19))}:${pad(draw.between(0, 59))}:${pad(draw.between(0, 59))}`,
    source: draw.pick(media),
    author: name(),
    editor: name(),
    views: draw.between(20, 3000),
  };
  return traditional ? inTraditional(story) : story;
}

let converter: ReturnType<typeof createConverter> | undefined;

/** Simplified text in Traditional. */
export const traditionalOf = (text: string): string => {
  converter ??= createConverter({ to: 'zh-Hant' });
  return converter.convert(text);
};

const inTraditional = (story: Story): Story => ({
  ...story,
  title: traditionalOf(story.title),
  source: traditionalOf(story.source),
  author: traditionalOf(story.author),
  editor: traditionalOf(story.editor),
  paragraphs: story.paragraphs.map(traditionalOf),
});
