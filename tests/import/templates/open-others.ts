/** More templates that the import is mended on: boards, papers of offices, fields in unusual places. */
import { listOf, menu, pad, type Template, tagged } from './site.ts';

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A paragraph broken at a width in columns, as terminals did, the first line indented. */
function broken(text: string, width = 76): string {
  const lines: string[] = [];
  let line = '　　';
  let columns = 4;
  for (const char of text) {
    const size = char.charCodeAt(0) < 0x100 ? 1 : 2;
    if (columns + size > width) {
      lines.push(line);
      line = '';
      columns = 0;
    }
    line += char;
    columns += size;
  }
  return [...lines, line].join('\n');
}

const board: Template = {
  name: 'board',
  encoding: 'gb18030',
  make: ({ story, parts, index }) => ({
    html: `<html><head><title>柳河BBS</title></head><body bgcolor=black text=white><center>柳河BBS -- 阅读文章 [Shangye]</center><hr><pre>
发信人: reed${index} (青芦), 信区: Shangye
标  题: ${story.title}
发信站: 柳河BBS (Mon ${monthNames[parts.month - 1]} ${parts.day} ${story.time} ${parts.year}), 站内信件

${story.paragraphs.map((text) => broken(text)).join('\n')}

--
  灯下听潮，各自归舟

※ 来源:．柳河BBS bbs.example.org．[FROM: 10.0.0.${index}]
</pre><hr>[<a href="doc?b=Shangye">返回</a>][<a href="#">上一篇</a>][<a href="#">下一篇</a>]</body></html>`,
    without: ['source', 'author', 'editor'],
  }),
};

const officePaper: Template = {
  name: 'office-paper',
  encoding: 'utf-8',
  make: ({ story, parts, index }) => ({
    html: `<html><head><meta name="author" content="许文彬"><title>青浦市商务局 ${story.title}</title></head><body><table><tr><td>${menu(14, { open: '', close: ' | ' })}</td></tr></table><dl class="gk"><dt>索引号：</dt><dd>00${index}-${parts.year}</dd><dt>名　　称：</dt><dd>${story.title}</dd><dt>发文机关：</dt><dd>${story.source}</dd><dt>生成日期：</dt><dd>${parts.year}.${parts.month}.${Math.max(1, parts.day - 1)}</dd><dt>公开日期：</dt><dd>${parts.year}.${parts.month}.${parts.day}</dd></dl><div class="wz">${story.title}</div><div id="zoom">${tagged(story.paragraphs, '<p>', '</p>')}<p>咨询电话：0512-6600000（上班时间）。</p></div><div>青浦市商务局　电话：0512-0000000</div></body></html>`,
    without: ['author', 'editor'],
    truth: {
      source: story.source === '本会秘书处' ? undefined : story.source,
      paragraphs: [...story.paragraphs, '咨询电话：0512-6600000（上班时间）。'],
    } as object,
  }),
};

const wide = (value: number): string =>
  [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');

const wideFigures: Template = {
  name: 'wide-figures',
  encoding: 'gb18030',
  extension: 'asp',
  make: ({ story, others, parts }) => ({
    html: `<html><head><title>南塘总商会</title></head><body><table>${menu(8, { open: '<td>', close: '' })}<tr><td width=160>最新公告${others
      .slice(0, 4)
      .map((title, at) => `<br>${title} ${parts.year}-0${at + 2}-1${at}`)
      .join(
        '',
      )}<td><font size=4><b>${story.title}</b></font><br>出　处：${story.source}　作　者：${story.author}　时间：${wide(parts.year)}年${wide(parts.month)}月${wide(parts.day)}日　阅读：<b>${story.views}</b>次<hr>${story.paragraphs.map((text) => `　　${text}`).join('<br>')}<tr><td colspan=2>南塘总商会 版权所有 电话：0755-0000000</table></body></html>`,
    without: ['editor'],
  }),
};

const floors: Template = {
  name: 'floors',
  encoding: 'utf-8',
  make: ({ story, parts, index }) => ({
    html: `<html><head><title>${story.title}_海宁商会圈_同城社区</title></head><body><div>${menu(6)}</div><div class="core"><h3 class="core_txt">${story.title}</h3><ul><li>只看楼主</li><li>收藏</li></ul><div class="post"><div class="who"><a href="/u/1">北巷茶伙计</a><div>等级</div></div><div class="words">${story.paragraphs.join('<br>')}</div><div class="core_reply"><span>来自<a href="/app">手机客户端</a></span> <span>1楼</span> <span>${story.date} ${story.time.slice(0, 5)}</span></div></div><div class="post"><div class="who"><a href="/u/2">过路${index}</a></div><div class="words">顶一下，写得好！</div><div class="core_reply"><span>2楼</span> <span>${parts.year + 1}-01-0${index + 1} 08:00</span></div></div></div></body></html>`,
    without: ['source', 'author', 'editor'],
  }),
};

const clipping: Template = {
  name: 'clipping',
  encoding: 'utf-8',
  make: ({ story, others, parts, index }) => ({
    html: `<html><head><title>白沙商会 - 媒体看我们 - ${story.title}</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${new Date(Date.parse(story.date) - 5 * 3_600_000).toISOString()}","author":{"@type":"Person","name":"许文彬"}}</script></head><body><div>${menu(12)}</div><h1>${story.title}</h1><p class="from">来源：《东岭日报》${parts.year}年${pad(parts.month)}月${pad(parts.day)}日B0${index + 1}版　记者 ${story.author}</p><table><tr><td><img src="a.jpg"></td></tr><tr><td>图为第${index + 1}会场。（来源：柳河影社）</td></tr></table>${tagged(story.paragraphs, '<p>', '</p>')}<p>（文/图　${story.author}　编辑　${story.editor}）</p><p>免责声明：本文系转载，版权归原作者所有。</p><ul>${listOf(others, 5)}</ul></body></html>`,
    truth: {
      source: '东岭日报',
      author: `记者 ${story.author}`,
      paragraphs: [`图为第${index + 1}会场。（来源：柳河影社）`, ...story.paragraphs],
    },
  }),
};

const masthead: Template = {
  name: 'masthead',
  encoding: 'utf-8',
  make: ({ story, parts }) => ({
    html: `<html><head><title>会刊</title></head><body>${menu(9)}<p>《石桥会讯》${parts.year}年第${parts.month}期（总第${parts.day + 30}期）</p><h1>${story.title}</h1><p>□ ${story.author}</p>${tagged(story.paragraphs, '<p>', '</p>')}<p>（责任编辑　${story.editor}）</p><p>石桥会讯　${parts.year}年${parts.month}月号　第${parts.day}页</p></body></html>`,
    truth: { source: `《石桥会讯》${parts.year}年第${parts.month}期`, date: `${parts.year}-${pad(parts.month)}` },
  }),
};

const phpbb: Template = {
  name: 'phpbb',
  encoding: 'big5',
  traditional: true,
  make: ({ story, parts, index }) => ({
    html: `<html><head><title>臨川商圈 :: 觀看文章 - ${story.title}</title></head><body><table><tr><td><a href="index.php">臨川商圈</a></td></tr></table><table><tr><td><a class="maintitle" href="viewtopic.php?t=${index}">${story.title}</a></td></tr></table><table><tr><td><b>河口老林</b><br>註冊時間: 2004-01-0${index + 1}<br>文章: ${index + 9}<br>來自: 左岸</td><td>發表於: 星期一 ${'一二三四五六七八九十'[parts.month - 1] ?? '十一'}月 ${pad(parts.day)}, ${parts.year} 9:12 am&nbsp; &nbsp;文章主題: ${story.title}<hr>${story.paragraphs.join('<br><br>')}<br><br>撰文：${story.author}</td></tr><tr><td><b>潮客</b><br>註冊時間: 2006-02-12<br>文章: 3</td><td>發表於: 星期日 十二月 2${index}, ${parts.year} 10:02 pm&nbsp; &nbsp;文章主題: Re: ${story.title}<hr>謝謝分享。</td></tr></table>Powered by phpBB 2.0.22</body></html>`,
    without: ['source', 'editor'],
  }),
};

/** More open templates. */
export const otherTemplates: Template[] = [board, officePaper, wideFigures, floors, clipping, masthead, phpbb];
