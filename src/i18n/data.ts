/**
 * What the data page says of the archive's files, each written by hand in both scripts. A table.
 */
import type { Edition } from '../core/edition.ts';

/** A text in both scripts. */
type Both = readonly [hans: string, hant: string];

/** The fields of a line of the dump. */
export const fieldMeanings = {
  id: ['年、月和名称，各篇不同', '年、月和名稱，各篇不同'],
  date: ['首发日期，照 EDTF；不详为 unknown', '首發日期，照 EDTF；不詳為 unknown'],
  script: ['原文所用的字：zh-Hans 或 zh-Hant', '原文所用的字：zh-Hans 或 zh-Hant'],
  parallel: ['两版都由人写，没有经过转换', '兩版都由人寫，沒有經過轉換'],
  permanent: ['永久网址，引用时用它', '永久網址，引用時用它'],
  url: ['两版的网址', '兩版的網址'],
  title: ['两版的题目', '兩版的題目'],
  summary: ['两版的摘要', '兩版的摘要'],
  text: ['两版的正文，没有标记，一段一行', '兩版的正文，沒有標記，一段一行'],
  category: ['栏目的代号', '欄目的代號'],
  source: ['来源的名称、网址', '來源的名稱、網址'],
  credits: ['作者、记者、编辑等', '作者、記者、編輯等'],
  topics: [
    '主题、人物、地方、机构、来源，hans 与 hant 两种写法',
    '主題、人物、地方、機構、來源，hans 與 hant 兩種寫法',
  ],
  eventDate: ['所报道的事发生的日期', '所報導的事發生的日期'],
  archivedDate: ['收录的日期', '收錄的日期'],
  views: ['旧网站的浏览量', '舊網站的瀏覽量'],
  readings: ['注音：字和它的读音', '注音：字和它的讀音'],
  reviewed: ['转换经人校对的日期', '轉換經人校對的日期'],
  corrections: ['发布以后的更正', '發布以後的更正'],
  rights: ['权利声明和权利人', '權利聲明和權利人'],
  titleSupplied: ['题目是收录时所拟', '題目是收錄時所擬'],
  repairs: ['收录时改正的字词', '收錄時改正的字詞'],
} as const satisfies Record<string, Both>;

/** The columns of the list of articles. */
export const columnMeanings = {
  id: ['年、月和名称，各篇不同', '年、月和名稱，各篇不同'],
  date: ['首发日期，照 EDTF；不详为 unknown', '首發日期，照 EDTF；不詳為 unknown'],
  title: ['题目', '題目'],
  category: ['栏目', '欄目'],
  source: ['来源', '來源'],
  tags: ['主题', '主題'],
  people: ['人物', '人物'],
  places: ['地方', '地方'],
  organisations: ['机构', '機構'],
  script: ['原文所用的字', '原文所用的字'],
  url: ['这一版的网址', '這一版的網址'],
  permanent: ['永久网址，引用时用它', '永久網址，引用時用它'],
} as const satisfies Record<string, Both>;

const table = {
  lead: [
    '全部{count}篇报道，简体、繁体两版，可以整批取用。下面的文件随网站更新，编码都是 UTF-8。',
    '全部{count}篇報導，簡體、繁體兩版，可以整批取用。下面的檔案隨網站更新，編碼都是 UTF-8。',
  ],
  about: [
    '{archive}的全部{count}篇报道，简体、繁体两版：全文为 JSON Lines，篇目为 CSV，最新的另有订阅。',
    '{archive}的全部{count}篇報導，簡體、繁體兩版：全文為 JSON Lines，篇目為 CSV，最新的另有訂閱。',
  ],
  texts: ['全文', '全文'],
  textsHint: [
    'JSON Lines：一年一个文件，一行一篇，两版都在这一行里。各年的文件、撤下的文章另有清单，留有副本的请据此增删：',
    'JSON Lines：一年一個檔案，一行一篇，兩版都在這一行裡。各年的檔案、撤下的文章另有清單，留有副本的請據此增刪：',
  ],
  fields: ['每一行的字段', '每一行的欄位'],
  list: ['篇目', '篇目'],
  listHint: [
    'CSV：一行一篇，没有正文，用电子表格打开即可。一栏里有几个值的，用半角分号隔开。',
    'CSV：一行一篇，沒有正文，用試算表開啟即可。一欄裡有幾個值的，用半形分號隔開。',
  ],
  columns: ['各栏的意思', '各欄的意思'],
  newest: ['最新的报道', '最新的報導'],
  newestHint: ['最新{count}篇的全文，供阅读器订阅。', '最新{count}篇的全文，供閱讀器訂閱。'],
  rightsHint: ['个别文章另有说明的，以那一篇为准。', '個別文章另有說明的，以那一篇為準。'],
  rightsUnsaid: ['本站没有写明权利；使用以前，请先询问主办者。', '本站沒有寫明權利；使用以前，請先詢問主辦者。'],
  citeHint: ['引用某一篇，用那一篇文末的格式。引用整个网站：', '引用某一篇，用那一篇文末的格式。引用整個網站：'],
  cite: ['怎样引用', '怎樣引用'],
  check: ['核对', '核對'],
  checkHint: [
    '列有网站每个文件的 SHA-256，可以核对下载是否完整。',
    '列有網站每個檔案的 SHA-256，可以核對下載是否完整。',
  ],
  file: ['文件', '檔案'],
  articles: ['篇数', '篇數'],
  size: ['大小', '大小'],
  sum: ['合计', '合計'],
  field: ['字段', '欄位'],
  column: ['栏', '欄'],
  meaning: ['意思', '意思'],
} as const satisfies Record<string, Both>;

/** A sentence of the data page, with its places filled. @example dataWord('zh-Hant', 'size') // '大小' */
export function dataWord(
  edition: Edition,
  name: keyof typeof table,
  places: Record<string, string | number> = {},
): string {
  return inEdition(edition, table[name]).replace(/\{(\w+)\}/g, (_, key: string) => String(places[key] ?? ''));
}

/** Every sentence, for tests. */
export const dataWords: Readonly<Record<string, Both>> = table;

/** @example inEdition('zh-Hant', fieldMeanings.title) // '兩版的題目' */
export const inEdition = (edition: Edition, both: Both): string => both[edition === 'zh-Hans' ? 0 : 1];
