/** The desks of newsrooms, as bylines print them before or instead of who reported: 國際中心, 生活組, 網搜小組. */
import { foldScript } from '../comparable.ts';
import cities from './cities.json' with { type: 'json' };

const topics =
  '国际 国内 国外 海外 全球 寰宇 世界 两岸 大陆 中国 港澳 港闻 本地 地方 都会 政治 政经 社会 生活 民生 突发 司法 军事 时事 财经 经济 产经 产业 证券 金融 房产 地产 科技 数码 健康 医药 医疗 教育 文教 文化 艺文 娱乐 影剧 影视 影音 体育 运动 消费 旅游 美食 时尚 网路 网络 网搜 社群 即时 焦点 要闻 综合 头条 调查 专题 深度 采访 新闻 数位 新媒体 评论 言论 外电 编译 气象 交通 节目 亚洲 欧洲 美洲';

const desk = new RegExp(`^(?:${[...topics.split(' '), ...cities].join('|')}){1,2}(?:新闻)?(?:中心|小组|组|部|台)`, 'u');

const named = new RegExp(`^(?:${topics.split(' ').join('|')}){1,2}(?:新闻|频道|中心|新闻中心|组|小组|新闻组)$`, 'u');

/** True for the name of a desk or its pages, which is no outlet. @example isDeskName('即時新聞') // true */
export const isDeskName = (word: string): boolean => named.test(foldScript(word));

/**
 * How many characters of a word are a newsroom's desk; 0 where it begins with none.
 * @example deskBefore('國際中心尤三省') // 4
 */
export const deskBefore = (word: string): number => desk.exec(foldScript(word))?.[0].length ?? 0;
