/** Names of a site's sections, which content systems print in the author's field: 国内新闻, 行业动态. */
import { isColumn } from '../classify/interface-words.ts';
import { foldScript } from '../comparable.ts';
import { isPlace } from './places.ts';

const composed =
  /^(?:本站|本网|最新|热点|热门|国内|国际|海外|社会|地方|本地|综合|行业|业界|企业|会员|商会|协会|学会|侨界|侨乡|家乡|公司|校园|学校|单机|网络|手机|游戏|娱乐|体育|财经|经济|科技|文化|教育|时政|民生|图片|视频|热点|头条){1,3}(?:新闻|动态|要闻|资讯|公告|文章|快讯|信息|消息|专题|频道|栏目|活动)$/;

/** Parts of a front page, and channels. */
const ofFront =
  /^(?:(?:首页|头条)(?:新闻|要闻)?|财经|体育|娱乐|科技|国际|国内|军事|评论|时政|焦点|热点|要闻|快讯|滚动|推荐|置顶|专栏|专题|栏目|频道|\p{Script=Han}{2,4}(?:频道|栏目|专栏))$/u;
/** What was sent from a town names no one: `台北讯`. */
const isPlacedReport = (folded: string): boolean => /[讯电]$/.test(folded) && isPlace(folded.slice(0, -1));

/** @example isSectionName('国内游戏新闻') // true */
export const isSectionName = (value: string): boolean => {
  const folded = foldScript(value.trim());
  return isColumn(folded) || composed.test(folded) || ofFront.test(folded) || isPlacedReport(folded);
};
