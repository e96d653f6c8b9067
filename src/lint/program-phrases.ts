/**
 * Phrases that programs put around a text, and that come with it when it is copied: one table for all of them. Each is
 * a line by itself, or the end of a heading: the same words within a sentence are the author's.
 */
import { proseOfFile } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';

/** Lines that old pages and WeChat have around an article. */
export const furniture =
  /^(?:(?=.{10,80}$)(?=.*\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2})(?=.*(?:[来來]源|作者|[编編][辑輯])[ ]?[：:])(?=.*(?:[点點][击擊]|[浏瀏][览覽]|[阅閱][读讀]|人[气氣]|字[号號])[数數次量]*[ ]?[：:]).{10,80}|点击(?:上方|下方|文末)?.{0,6}(?:蓝字|关注|阅读原文).*|[长長]按(?:[识識][别別])?.{0,6}二[维維]码.*|扫码.{0,8}(?:关注|加入).*|阅读原文|閱讀原文|.{0,12}(?:点个|点亮).{0,4}[在好]看.*|【?(?:打印|关闭|列印|關閉)(?:本页|窗口|此文)?】?(?:\s*【?(?:打印|关闭|列印|關閉).*)?|(?:上|下)一[篇条條]\s*[:：].*|返回(?:顶部|首页|列表|上一页)|(?:[您你]?的?(?:当前|當前|现在的|現在的)?位置\s*[：:]|首[页頁]\s*[>»›→/]\s*\S).*|(?:[发發][布佈表][时時]?[间間]?|[更录錄][新入][时時][间間])\s*[：:]?\s*\d{4}[-/.年].*|(?:相[关關](?:新[闻聞]|文章|推[荐薦]|[链鏈][接])|猜[你您]喜[欢歡]|[热熱][门門](?:推[荐薦]|文章))\s*[：:]?|(?:[标標][签籤]|[关關][键鍵][词詞字])\s*[：:].{1,40}|(?:[评評][论論]|留言|回[复復]|收藏|[转轉][发發]|[点點][赞讚]|[赞讚])\s*[（(]?\s*\d+\s*[）)]?(?:\s*(?:[评評][论論]|留言|收藏|[转轉][发發]|[点點][赞讚]|在看|[赞讚]|分享)\s*[（(]?\d*[）)]?)*|(?:版[权權]所有|Copyright|©|Ⓒ).{0,60}|[↑↓▲▼△▽]+|(?:浏览|點擊|点击|阅读)(?:次数|量|數)\s*[:：]\s*\d*.*|分享到\s*[:：].*|【?字[号體体]\s*[:：]?\s*[大【].*小.*|当前位置\s*[:：].*|您?现在的位置\s*[:：].*)$/;

const button =
  '(?:[点點按来來]?[个個亮]?(?:分享|收藏|[点點][赞讚]|在看|[赞讚]好?|按[赞讚]|留言|[评評][论論]|[转轉][发發]|投[币幣]|[关關][注註]|追[踪蹤]|[订訂][阅閱]|一[键鍵]三[连連]))';

/** What stands in a text by the program that put it there; each is the pattern of a whole line. */
const byProgram: Readonly<Record<string, readonly string[]>> = {
  'phones and mail': [
    '[发發]自我?的?[ ]?(?:i(?:Phone|Pad|Pod|Mac)|Mac|Android|安卓|[华華][为為]|[荣榮]耀|小米|[红紅]米|OPPO|vivo|魅族|三星|努比[亚亞]|一加|Samsung|Galaxy|HUAWEI|Honor|Xiaomi|手[机機]|平板).{0,12}',
    '[发發]自[ ]?(?:(?:QQ|网易|新浪|139|189|126|163|Gmail|Yahoo|Outlook|Foxmail|Hotmail|阿里|搜狐)[^，。]{0,4}(?:[邮郵郵]箱|[邮郵]件|信箱|大师|大師)?[^，。]{0,6})',
    '(?:[从從]|來自|来自)我的[ ]?(?:iPhone|iPad|手[机機]|Android|安卓|[华華][为為]|小米)[^，。]{0,6}(?:[发發]送|[傳传]送|寄出|[发發]出)?',
    '[从從][ ]?(?:Windows|Mac|iOS|Android|Outlook|QQ)[^，。]{0,16}(?:[发發]送|[獲获]取|[取寄][得出]|[发發]來的超大附件|发来的超大附件)',
    '(?:獲取|获取|下载|下載|取得)[ ]?(?:iOS|Android|适用于.{2,10}的|適用於.{2,10}的)[ ]?版?[ ]?(?:的)?[ ]?Outlook.{0,10}',
    '(?:Sent|Get) (?:from|via|with|Outlook for) (?:my )?[\\w .()™®-]{2,40}',
    '-{2,}[ ]?(?:原始邮件|原始郵件|原邮件|转发的?邮件|轉寄的?郵件|Original Message|Forwarded message|Replied Message|回复的原邮件)[ ]?-{2,}',
  ],
  'slides and documents': [
    '[单單][击擊](?:或[点點][击擊])?此[处處](?:[编編][辑輯]|添加|[输輸]入|插入|更改)[^，；！？]{0,16}[。.…]{0,3}',
    '[点點][击擊](?:此[处處])?(?:添加|[编編][辑輯]|[输輸]入)(?:[标標][题題]|文[本字]|正文|[内內]容|副[标標][题題]|您的)[^，。；！？]{0,10}',
    '按一下(?:以|這裡|此處)(?:[編编][輯辑]|新增|輸入|插入)[^，。；！？]{0,14}',
    '(?:请|請)在此[处處]?(?:[输輸]入|添加|粘[贴貼]|[键鍵]入|填[写寫])[^，。；！？]{0,14}',
    'Click (?:here )?to (?:add|edit|enter) [\\w ]{2,40}',
    '[\\[［](?:在此[处處])?[键鍵]入[^\\]］]{0,12}[\\]］]',
    '在此[处處][键鍵]入公式。?',
    '(?:选择|選擇)一(?:个|個)?[项項]。|[单單][击擊](?:或[点點][击擊])?(?:此[处處])?以?[输輸]入日期。',
    '演示文稿[标標][题題]|[图圖]表[标標][题題]|[编編][辑輯]母[版片](?:[标標][题題]|文[本字])[样樣]式',
    'Evaluation Only\\. Created with .{2,80}',
    'PDF ?文件(?:以|使用)[^，。]{0,40}(?:试用版|試用版)[^，。]{0,40}',
  ],
  scanners: [
    '(?:由[ ]?)?(?:CS[ ]?)?[扫掃]描全能王[ ]?(?:[扫掃]描)?[ ]?[创創]建',
    'Scanned (?:with|by) (?:CS )?CamScanner',
    '(?:本文[档檔]?)?由[ ]?(?:WPS|金山|夸克|福昕|布丁)[^，。]{0,10}(?:[扫掃]描|[转轉][换換]|生成|[创創]建)',
  ],
  // Programs that set and draw what WeChat shows.
  'layout programs': [
    '.{0,16}(?:135|96|365|91)[ ]?(?:微信|公众号)?编辑器.{0,24}|.{0,16}(?:秀米|XIUMI|壹伴|i排版|新媒体管家|小蚂蚁编辑器|易点编辑器|主编编辑器|新榜编辑器|美篇|简篇|易企秀|MAKA|创客贴|稿定设计|Canva可画).{0,8}(?:排版|编辑|制作|[创創]作|提供|[创創]建|出品|技术支持|设计|编辑器).{0,16}',
    '(?:本文|图文|本图文|以上(?:内容|图文))?(?:由|使用|来自)[ ]?[^，。]{1,12}(?:编辑器|排版(?:工具|助手))[^，。]{0,16}',
  ],
  WeChat: [
    '[↑↓▲▼👆👇 ]*(?:点击|點擊|轻触|輕觸|单击)[^，。；！？]{0,2}(?:图片|圖片|大图|大圖|原图|原圖|蓝字|藍字|上图|下图)[^，。；！？]{0,2}(?:查看|放大|看|可查看)?(?:大图|大圖|原图|原圖|详情|詳情|高清)?',
    '(?:点击|點擊|轻触|輕觸|请点击)?(?:左下角|文末)?[“「]?(?:阅读原文|閱讀原文)[”」]?(?:查看|了解|了解更多|查看更多)?.{0,4}',
    '(?:往期(?:推荐|推薦|回顾|回顧|文章|精彩(?:回顾|回顧|内容)?)|(?:更多精彩|精彩推荐|推荐阅读|推薦閱讀)(?=[ ]*[↓▼▽👇长長扫掃点點])|精彩回顾)[ ：:]*[↓▼▽👇 ]*(?:(?:长按|長按|扫码|掃碼|扫一扫|点击|點擊).{0,40})?',
    '(?:向[上左右]|[左右]右?|上下)滑[动動](?:图片|屏幕)?(?:查看|看|浏览)(?:更多|全文|下一[个张]|下一個)?',
    '(?:继续滑动看下一个|预览时标签不可点|微信扫一扫(?:[，, ]?(?:关注|加入|识别|进|使用|打开)[^，。；！？]{0,8})?|喜欢此内容的人还喜欢|人划线|写留言|喜欢作者|赞赏作者|名称已清空|轻点两下取消(?:赞|在看)|收录于合集.{0,14}|收藏此内容|视频加载失败.{0,10}|该内容已被发布者删除.{0,6})',
    // The row of buttons below an article, in whatever words and parted by whatever sign.
    `${button}(?:[ \\u3000、，,/|｜·]+${button})+[！!。~～]?`,
  ],
  // What a page counts, in a row: 阅读 1023　赞 35　在看 18.
  counters: [
    '(?:(?:[阅閱][读讀]|[浏瀏][览覽]|[观觀]看|[点點][赞讚]|[赞讚]|喜[欢歡]|在看|分享|收藏|[转轉][发發]|[评評][论論]|留言)[数數量]?[ \\u3000]*[:：(（]?[ \\u3000]*\\d[\\d,.]*[万萬wk]?\\+?[)）]?[ \\u3000|｜·・]*){2,}',
  ],
  'encyclopaedias and forums': [
    '(?:播报[ ]*编辑|编辑[ ]*播报)',
    '本?词条(?:由|缺少)[^，。]{2,30}(?:提供|概述图|补充)[^。]{0,40}。?.{0,12}',
    '展开(?:阅读)?全文|收起全文?[ ]?d?|展开全文[ ]?c?|点击(?:展开|阅读)全文|查看全部[ ]?\\d+[ ]?个?(?:回答|评论)',
    '(?:编辑|发布|發佈|編輯)于[ ]*(?:昨天|今天|\\d{2,4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}-\\d{1,2})[ ]*(?:\\d{1,2}:\\d{2})?(?:[ ・·].{0,12})?',
    '著作权归(?:原)?作者所有。商业转载请联系作者获得授权.{0,30}',
    '版权声明：本文为.{1,40}原创文章.{0,120}',
    '(?:本帖|本主题|此帖)(?:最后|被|最後|由)[^，。]{2,40}(?:编辑|編輯|移动|加入精华)[ ]?',
    '(?:来自|來自)[ ]?(?:[\\w ]{2,20}(?:客户端|版)|微博 ?weibo\\.com|微博网页版)|图片来源于?[:：]?网络[，, ]*(?:如有)?侵.{0,6}删.{0,4}|分享[到至](?:微信|朋友圈|微博|QQ)[^，。]{0,10}',
    'O?网页链接|转发微博|抱歉，此微博已被.{2,10}。?.{0,20}|[^，。]{1,16}的微博视频',
    '(?:已)?赞同[ ]?[\\d.,万]+(?:[ ].{0,20})?|\\d+[ ]?人赞同了该(?:回答|文章)',
  ],
  // The first article, page or paragraph that a new site has.
  'new sites': [
    '(?:[欢歡]迎使用|[欢歡]迎[来來]到)[ ]?(?:WordPress|Typecho|Hexo|Halo|Hugo|Jekyll|Ghost|Gridea|VuePress|VitePress|Joomla|Drupal|Z-?Blog(?:PHP)?|emlog|Discuz|Solo|Bolo|[织織][梦夢]|帝[国國])[^，。！？]{0,12}[。！!，,]?(?:.{0,6}(?:您|你|本站|[这這][个個]?[网網]站|此[网網]站)的?(?:第一篇|首篇).*)?',
    '(?:[这這]是|此[为為])(?:您|你|本站|[这這][个個]?[网網]站|系[统統]自[动動]生成)的?(?:第一篇|首篇|演示)(?:文章|日[志誌]|博客|[内內]容|[贴帖]子)?[。，,.!！].{0,60}(?:[编編][辑輯]|[删刪]除|[开開]始).*',
    '如果[您你][能]?看到(?:了)?[这這]一?篇文章.{0,8}[,，].{2,40}(?:安[装裝]成功|成功安[装裝]|搭建成功|部署成功).{0,40}',
    '(?:恭喜[您你]?[，,]?)?[您你]?(?:已[经經]?)?成功安[装裝]了?[ ]?(?:WordPress|Typecho|Hexo|Halo|emlog|Z-?Blog|Joomla|Drupal).{0,60}',
    '[这這]是一?[个個]?(?:示[范例]|演示|[测測][试試]|[样樣][板例])(?:[页頁]面|文章|段落|文字|[内內]容|[帖贴]子)[。.，,！!].*',
    '(?:[这這]是一?[个個]?段落|我是一?[个個]?段落|[这這]是[您你]的文字)[。.，,].{0,8}(?:[单單點点][击擊按]|[按]一下|添加|[编編][辑輯]).*',
    '(?:嗨|您好)，[这這]是一[条則则][评評留][论論言]。?.{0,60}',
    // The two speakers of WordPress's sample page, and what it says around them.
    '[^。！？!?]{1,6}[！!][ ]?我白天是.{1,12}晚上.{1,4}(?:有抱[负負]|有理想|[满滿][怀懷]).{0,10}演[员員].*',
    '[.…⋯]{1,6}[ ]?或(?:者)?(?:[类類]似|像)(?:[这這][样樣]|[这這]些|如下)(?:的)?(?:[内內]容)?[：:]?',
    '(?:The )?XYZ Doohickey.*',
    '(?:而[您你]，)?作[为為]一?[个個名位]?(?:新的?)?[ ]?WordPress[ ]?(?:新)?用[户戶][，,].*',
    "Hi there! I(?:'|’)m a bike messenger by day.*|(?:\\.{3}|…)or something like this:|As a new WordPress user, you should.*|This is an example page\\..*",
    'Welcome to (?:WordPress|Hexo|Typecho|Ghost|Hugo|Jekyll|Joomla|Drupal|Halo|my (?:new )?(?:site|blog))[.!].*',
    'This is (?:your|an?|the) (?:very )?(?:first|example|sample|test) (?:post|page|article)[.!,].*',
    "You(?:'|’|&rsquo;)?ll find this post in your .{2,30} directory.*",
    'Hello,? [Ww]orld!?|世界[，,] ?[您你]好[！!]?|[您你]好[，,] ?世界[！!]?',
    'Just another (?:WordPress|blog|weblog).{0,20}|[又另]?一[个個] ?WordPress ?(?:站[点點]|[网網]站)',
    'Edit or delete (?:it|this),? .{0,20}start (?:writing|blogging).{0,4}',
    '(?:Powered by|由|自豪地[采採]用|本站使用) ?(?:WordPress|Typecho|Hexo|Hugo|Jekyll|Ghost|Halo|Discuz!?|DedeCMS|PHPCMS|Joomla!?|Drupal|Z-BlogPHP|帝国CMS)(?: ?(?:[强強]力?[驱驅]动|[驱驅]動|提供支持|建[站置]))?[^，。]{0,20}',
  ],
  browsers: [
    '(?:您|你)(?:的|所?使用的)浏览器(?:版本过低|不支持|暂不支持).{0,40}|[您你]的瀏覽器不支援.{0,40}',
    '(?:请|請)(?:启用|開啟|打开|啟用)[ ]?JavaScript.{0,20}|You need to enable JavaScript.{0,40}|Your browser does not support .{2,40}',
    'Skip to (?:main )?content|跳(?:到|转至?|至)(?:主要?)?(?:内容|正文)|跳至主要內容|跳轉到.{0,4}內容',
    '(?:正在)?(?:加载|載入)中[.…。]{1,6}|Loading\\.{2,3}|登录后(?:查看|阅读)(?:更多|全文)|点击(?:复制|加载)(?:链接|更多)',
    '复制代码|複製程式碼',
  ],
};

const line = new RegExp(
  `^[ \\t\\u3000>]*(?:(?:[-+*]|\\d{1,2}[.)]|#{1,6})[ \\t]+)?(${Object.values(byProgram)
    .flat()
    .map((one) => `(?:${one})`)
    .join('|')})[ \\t\\u3000]*$`,
  'u',
);
/** What Baidu's encyclopaedia and those made with MediaWiki have behind a heading: a link to edit what stands below. */
const headingEnd =
  /^#{1,6}[ \t]+\S.*?([ \t\u3000]*(?:播报[ \t]*编辑|编辑[ \t]*播报|[[［【](?:编辑|編輯|edit)(?:[ |｜]*(?:编辑源代码|編輯原始碼|查看源|源代码))?[\]］】]))[ \t]*$/u;
/** Words of which every phrase has one: most texts have none. */
const hint =
  /[发發]自|[从從來来](?:我|自|[ ]?(?:Win|Mac|iOS|And|Out|QQ))|Outlook|Sent |[原原转轉]?[始发發寄]的?[邮郵]件|Message|此[处處]|添加|按一下|Click|[键鍵]入|一[个個]?[项項]。|入日期|[标標][题題]|母[版片]|Evaluation|PDF|全能王|CamScanner|[扫掃]描|由[ ]?(?:WPS|金山|夸克|福昕|布丁)|[点點單单][击擊]|[轻輕][触觸]|往期|推[荐薦]|精彩|原文|滑[动動]|继续|标签|微信|喜欢|划线|留言|清空|轻点|合集|收藏|视频|发布者|在看|[阅閱][读讀] ?[:：(（]?\d|[观觀]看 ?\d|[赞讚] ?\d|播报|词条|全文|全部|[编編發发][辑輯佈布]于|著作权|版权|[本此]帖|主题|链接|微博|赞同|[浏瀏][览覽]器|browser|JavaScript|[Ss]kip|客户端|来源|分享|跳|[加載]?[载入]中|Loading|登录|[复複][制製]|[编編][辑輯][\]］】 |｜]|edit|[欢歡]迎|第一篇|首篇|[这這]一?篇|[安][装裝]|[示演][范例示]|段落|[测測][试試]|[评評留][论論言]|Welcome|This is|白天是|Doohick|messenger|something like|[或者][类類像]|You|[Ww]orld|世界|Just|Powered|WordPress|Hexo|Typecho|编辑器|排版|秀米|XIUMI|壹伴|管家|美篇|简篇|易企秀|MAKA|创客贴|稿定|可画/;

/** Paragraphs of text are longer than what programs say. */
const longest = 240;

/** Lines and ends of headings in the body of a file that a program put there. */
export function checkProgramPhrases(file: string, source: string): Problem[] {
  const prose = proseOfFile(source);
  const bodyStart = bodyStartOf(source);
  const at = pointIn(source);
  const told = (found: string, index: number): Problem[] =>
    index < bodyStart || furniture.test(found.trim())
      ? []
      : [
          problem(
            'page-furniture',
            // As it stands: in prose signs stand for tags and code.
            { found: source.slice(index, index + found.length).trim() },
            { file, ...at(index + found.search(/\S/)) },
          ),
        ];
  const phrases: Problem[] = [];
  const ends: Problem[] = [];
  // The table is asked only of lines that have some phrase's word: of a whole text it is dear.
  for (let start = 0; start < prose.length; ) {
    const next = prose.indexOf('\n', start) + 1 || prose.length + 1;
    const one = prose.slice(start, next - 1);
    if (one.length <= longest && hint.test(one)) {
      const { 0: whole, 1: found = '' } = line.exec(one) ?? [];
      if (whole !== undefined) phrases.push(...told(found, start + whole.indexOf(found)));
      const { 0: heading, 1: end = '' } = (one.startsWith('#') && headingEnd.exec(one)) || [];
      if (heading !== undefined) ends.push(...told(end, start + heading.trimEnd().length - end.length));
    }
    start = next;
  }
  return [...phrases, ...ends];
}
