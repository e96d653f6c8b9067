/** The keys that other programs and Chinese editors write, and what they are here. */

/** Keys by the names that other programs or Chinese editors give them, each with an example of its value. */
const keys: Readonly<Record<string, string>> = {
  title: '标题 標題 题目 題目 题名 headline subject post_title biaoti',
  date: '日期 时间 時間 发布日期 发布时间 發佈日期 发表日期 发表时间 發表日期 创建时间 创建日期 建立时间 建立時間 created_time created_at pubdate date_published published_date publication_date created publishdate post_date published_at publish_date time riqi timestamp',
  script: '语言 語言 lang language locale 字体 字 文字',
  category: '栏目 欄目 分类 分類 类别 categories section channel lanmu fenlei',
  source:
    '来源 來源 出处 出處 原载 原文链接 原文网址 原文地址 转载自 origin original source_url original_url source_link original_link 原文連結 原文網址 from via laiyuan',
  credits:
    '作者 撰文 撰稿 文 图 记者 記者 编辑 編輯 责任编辑 責任編輯 责编 責編 摄影 攝影 通訊員 通讯员 author authors reporter editor by writer photographer translator correspondent 翻译 翻譯 译者 譯者 zuozhe',
  summary:
    'subtitle sub_title subhead 副标题 副標題 副题 副題 摘要 简介 簡介 导语 description desc excerpt abstract intro zhaiyao',
  tags: '标签 標籤 专题 专题词 关键词 關鍵詞 主题 keywords keyword tag topics series 系列 biaoqian',
  people: '人物 persons person renwu',
  places: '地点 地點 地方 place location didian',
  organisations: '机构 機構 单位 organizations organization organisation',
  image:
    '图片 圖片 题图 封面 cover thumbnail thumb banner img featuredimage featured_image feature photo picture top_img image_url index_img images pictures photos poster pic 配图 配圖 tupian',
  legacy:
    'old_url oldurl original_path old_link hits views clicks pv 点击 点击数 點擊數 浏览量 瀏覽量 浏览数 浏览 瀏覽 阅读量 阅读数 阅读 閱讀 旧网址 舊網址 aliases alias redirect_from redirects',
  corrections: '更正 updated lastmod modified',
  draft: '草稿 published status state hidden',
  withdrawn: '撤下 撤稿 撤回 removed retracted',
  rights: 'license licence 许可 授权 授權',
  featured: '置顶 置頂 pin pinned sticky top',
};
/** The same for site.yaml. */
const siteKeys: Readonly<Record<string, string>> = {
  title: '名称 名稱 网站名称 网站标题 name sitename site_name',
  url: '网址 網址 域名 site host domain siteurl site_url',
  href: '链接 連結 网址 地址 url link path to',
  base: '目录 root baseurl base_url basepath pathprefix subdirectory',
  description: '简介 簡介 描述 subtitle tagline slogan summary',
  publisher: '主办 主辦 主办单位 主辦單位 单位 author owner organization company',
  icp: '备案 备案号 icp备案 beian',
  telephone: '电话 電話 tel phone mobile',
  email: '邮箱 郵箱 电子邮件 mail contact',
  address: '地址',
  script: '语言 語言 lang language locale languagecode language_code defaultcontentlanguage',
  timeZone: '时区 時區 timezone time_zone tz',
  categories: '栏目 欄目 分类 分類 category',
  pageSize: '每页 per_page paginate posts_per_page pagination',
  navigation: '导航 導航 菜单 nav menu menus navbar header',
  image: '图片 圖片 封面 cover og_image share_image',
  traditional: '繁体 繁體',
};
/** The same for what stands within a picture, a credit, a link of the navigation, an entry of the glossary. */
const innerKeys: Readonly<Record<string, string>> = {
  src: '地址 路径 路徑 文件 图片 圖片 url path file href link source',
  alt: '说明 說明 描述 替代文字 alternative description title text',
  caption: '图注 圖註 图说 圖說 题注 caption_text',
  credit: '摄影 攝影 供图 供圖 图片来源 署名 photographer photo_by author by',
  role: '角色 身份 职务 職務 type',
  name: '姓名 名字 名称 名稱 作者 title',
  url: '网址 網址 链接 連結 地址 link href',
  hans: 'name 姓名 名字 word 词 简体 简 簡體 simplified zh-hans zh_cn cn s',
  hant: '繁体 繁 繁體 traditional zh-hant zh_tw tw t',
  text: '内容 內容 说明 說明 更正 content title event what 事件 大事 note remark',
  date: '年份 年 year when day 日期',
  note: '备注 備註 注 remark remarks comment memo',
  slug: 'pinyin 拼音 permalink',
  aliases: 'alias 别名 別名 又名 aka',
  articles: 'posts post article items 文章 篇目',
  baidu: '百度',
  google: '谷歌 谷歌验证',
  bing: '必应 必應',
  latitude: '纬度 緯度 lat y',
  longitude: '经度 經度 lng lon long x',
  coordinates: '坐标 座標 经纬度 經緯度 geo gps location latlng',
  article: '文章 link url post',
  reason: '原因 理由',
  statement: '许可 授权 授權 license licence',
  holder: '权利人 版权 版權 copyright owner',
};

/** The names of keys, each with what it may be here: which one it is, the place knows. */
const keyNames = new Map<string, string[]>();
for (const [key, names] of [keys, siteKeys, innerKeys].flatMap((table) => Object.entries(table)))
  for (const name of names.split(' ')) keyNames.set(name, [...(keyNames.get(name) ?? []), key]);
/** The same names as some write them: originalUrl for original_url. */
const joinedNames = new Map([...keyNames].map(([name, all]) => [name.replaceAll('_', ''), all]));
const keysNamed = (name: string): readonly string[] | undefined => keyNames.get(name) ?? joinedNames.get(name);

/** Keys that have no place, since something else says it. */
export const fileNameKeys = new Set(['slug', 'permalink', 'url', 'id', 'path', 'filename']);
/** Keys that other programs need and this one does not. */
export const needlessKeys = new Set([
  'layout',
  'type',
  'toc',
  'comments',
  'mathjax',
  'weight',
  'order',
  'index',
  'readmore',
  'related',
  'sidebar',
  'template',
  'reprint',
  'copyright',
  'math',
  'katex',
  'password',
  'reward',
  'theme',
  'theme_color',
  'color',
  'font',
  'analytics',
  'rss',
  'search',
  'footer',
  'logo',
  'favicon',
  'plugins',
  'deploy',
  'skin',
  'post_type',
  'guid',
  'cssclass',
  'cssclasses',
]);

/** Keys by which other programs keep a page from strangers. */
const lockKey =
  /^(?:(?:(?:post|page|hexo|article|view|access|访问|訪問|阅读|閱讀)_?)?(?:password|passwd|pwd|pass|密[码碼])|口令|private|privacy|protected?|encrypt(?:ed|ion)?|加密|私密|lock(?:ed)?|visibility|access|restricted|members?_?only|[仅僅只]限?(?:内部|內部|[会會][员員])(?:可[见見看])?|login(?:_?required)?|requires?_login)$/i;
/** Values by which they do not. */
const isOpen = /^(?:|false|no|off|0|none|null|public|open|everyone|all|否|公开|公開)$/i;

/**
 * What a key of access control of another program says: `password: hui2019` is `locked`, `private: false` is `open`; nothing
 * for other keys.
 */
export const lockOf = (name: string, value: unknown): 'locked' | 'open' | undefined =>
  lockKey.test(plainName(name)) ? (isOpen.test(String(value ?? '').trim()) ? 'open' : 'locked') : undefined;

/** Attributes of a component that the page settles. */
export const lookAttributes = new Set(
  'width height class className style align id size column columns cols type autoplay controls loop muted preload loading lightbox zoom border float position target rel icon color'.split(
    ' ',
  ),
);

const plainName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '_');

/** True for a name that other programs or Chinese editors give a key. */
export const isAlias = (name: string): boolean => keysNamed(plainName(name)) !== undefined;

/** The names that keys go by elsewhere. @example aliasesOf(['draft']) // ['草稿', 'published', 'status', 'state'] */
export const aliasesOf = (known: readonly string[]): string[] =>
  [...keyNames].filter(([, all]) => all.some((key) => known.includes(key))).map(([name]) => name);

/** @example keyFor('作者', ['title', 'credits']) // 'credits' */
export const keyFor = (name: string, known: readonly string[]): string | undefined =>
  keysNamed(plainName(name))?.find((key) => known.includes(key)) ??
  known.find((one) => one.toLowerCase() === name.trim().toLowerCase());
