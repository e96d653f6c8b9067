/** Placeholders that templates of content systems print in the element of the headline: `模块标题`, `正文内容`. */
import { foldScript, hanCount } from '../comparable.ts';

const words =
  /^(?:(?:模[块板]|栏目|[板版]块|网站|网页|页面|组件|控件|默认|示例|内页)(?:标题|名称|内容|正文)|(?:正文|内容|文章|新闻|信息|详细|资讯|产品)(?:正文|内容|详情|标题|详细|页面?|信息|列表)|标题内容|(?:通用|默认|自定义)模[块板]|标题|正文|内容|详情)$/;
const more = /[\s　>》»]*(?:更多|more|\+)?[\s　>》»+]*$/i;
const shortest = 5;

/**
 * True for such a word where the head declares a headline.
 * @example isTemplateWord('模块标题 更多', ['渡口商会春茗晚会']) // true
 */
export const isTemplateWord = (text: string, headlines: readonly string[]): boolean => {
  const word = foldScript(text)
    .trim()
    .replace(more, '')
    .replace(/[\s　【】[\]:：]/g, '');
  return words.test(word) && headlines.some((one) => hanCount(one) >= shortest);
};
