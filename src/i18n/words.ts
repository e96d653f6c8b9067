/**
 * The words of the interface, each written by hand in both scripts: a chamber's readers judge an archive
 * by its smallest words. `tw` and `hk` say the same here; where they would not, a third column begins.
 */
import type { Edition } from '../domain/edition.ts';

const table = {
  // 会刊 = a chamber's own journal
  home: ['首页', '首頁'],
  archive: ['往期报道', '往期報導'],
  archiveShort: ['往期', '往期'],
  search: ['搜索', '搜尋'],
  about: ['关于', '關於'],
  skip: ['跳到正文', '跳到正文'],
  navigation: ['导航', '導覽'],
  breadcrumb: ['当前位置', '目前位置'],
  switchTo: ['繁體中文', '简体中文'],
  switchLabel: ['换成繁体中文版', '換成簡體中文版'],
  latest: ['最新报道', '最新報導'],
  wholeArchive: ['全部报道', '全部報導'],
  atAGlance: ['历年报道一览', '歷年報導一覽'],
  atAGlanceHint: ['每格为一个月，颜色越深报道越多', '每格為一個月，顏色越深報導越多'],
  byYear: ['按年份浏览', '按年份瀏覽'],
  byTopic: ['按主题浏览', '按主題瀏覽'],
  year: ['年', '年'],
  month: ['月', '月'],
  category: ['栏目', '欄目'],
  tag: ['主题', '主題'],
  person: ['人物', '人物'],
  place: ['地方', '地方'],
  organisation: ['机构', '機構'],
  source: ['来源', '來源'],
  sourceLabel: ['来源：', '來源：'],
  author: ['作者', '作者'],
  reporter: ['记者', '記者'],
  correspondent: ['通讯员', '通訊員'],
  photographer: ['摄影', '攝影'],
  editor: ['责任编辑', '責任編輯'],
  translator: ['翻译', '翻譯'],
  published: ['发布日期', '發布日期'],
  happened: ['事件日期', '事件日期'],
  archived: ['收录日期', '收錄日期'],
  views: ['原网站浏览量', '原網站瀏覽量'],
  summary: ['摘要', '摘要'],
  corrections: ['更正', '更正'],
  previous: ['上一篇', '上一篇'],
  next: ['下一篇', '下一篇'],
  related: ['相关报道', '相關報導'],
  cite: ['引用', '引用'],
  citeHint: ['引用本文', '引用本文'],
  copy: ['复制', '複製'],
  copied: ['已复制', '已複製'],
  share: ['本文链接', '本文連結'],
  original: ['原文', '原文'],
  textSize: ['字号', '字級'],
  small: ['小', '小'],
  normal: ['中', '中'],
  large: ['大', '大'],
  largest: ['特大', '特大'],
  topics: ['本文涉及', '本文涉及'],
  conversion: ['关于文字', '關於文字'],
  writtenInHans: ['原文为简体中文', '原文為簡體中文'],
  writtenInHant: ['原文为繁体中文', '原文為繁體中文'],
  asWritten: ['本版照原文刊出', '本版照原文刊出'],
  machineConverted: ['本版由机器转换，未经人工校对', '本版由機器轉換，未經人工校對'],
  reviewedOn: ['本版由机器转换，已于{date}人工校对', '本版由機器轉換，已於{date}人工校對'],
  reportCharacter: ['报告错字', '回報錯字'],
  bothScripts: ['简繁对照', '簡繁對照'],
  gap: ['此处原文缺字', '此處原文缺字'],
  gapLikely: ['此处原文缺字，疑为“{character}”', '此處原文缺字，疑為「{character}」'],
  note: ['编者按', '編者按'],
  photo: ['摄影：', '攝影：'],
  footnotes: ['注释', '註釋'],
  footnoteBack: ['返回正文', '返回正文'],
  table: ['表格', '表格'],
  count: ['共{count}篇', '共{count}篇'],
  pageOf: ['第{page}页，共{pages}页', '第{page}頁，共{pages}頁'],
  newer: ['较新', '較新'],
  older: ['较早', '較早'],
  pages: ['分页', '分頁'],
  nothing: ['这里还没有报道。', '這裡還沒有報導。'],
  notFound: ['没有这一页', '沒有這一頁'],
  notFoundHint: [
    '网址可能写错了，或这一页已经迁走。可以从首页、往期报道找起，或搜索。',
    '網址可能寫錯了，或這一頁已經遷走。可以從首頁、往期報導找起，或搜尋。',
  ],
  chooser: ['请选择文字', '請選擇文字'],
  enter: ['进入简体版', '進入繁體版'],
  feed: ['订阅', '訂閱'],
  sample: ['样本', '樣本'],
  telephone: ['电话', '電話'],
  address: ['地址', '地址'],
  email: ['电子邮箱', '電子郵件'],
  theme: ['显示', '顯示'],
  themeAuto: ['随系统', '隨系統'],
  themeLight: ['浅色', '淺色'],
  themeDark: ['深色', '深色'],
  draft: ['草稿', '草稿'],
  top: ['回到顶部', '回到頂部'],
  list: ['目录', '目錄'],
  more: ['更多', '更多'],
  articles: ['报道', '報導'],
} as const satisfies Record<string, readonly [hans: string, hant: string]>;

/** The name of one of the interface's words. */
export type Word = keyof typeof table;

/**
 * A word of the interface, with its places filled.
 * @example word('zh-Hant', 'count', { count: 12 }) // '共12篇'
 */
export function word(edition: Edition, name: Word, places: Record<string, string | number> = {}): string {
  const text = table[name][edition === 'zh-Hans' ? 0 : 1];
  return text.replace(/\{(\w+)\}/g, (_, key: string) => String(places[key] ?? ''));
}

/** Every word, for tests. */
export const wordNames = Object.keys(table) as Word[];
