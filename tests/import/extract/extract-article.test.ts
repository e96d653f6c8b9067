import { describe, expect, test } from 'vitest';
import { extract, pageOf } from '../../../src/import/extract.ts';
import { learnTemplate } from '../../../src/import/site/template.ts';
import { jsonOf } from '../../../src/import/write/json.ts';

const prose = [
  '渡口的老秤用了八十年，秤杆上的星点已经磨平，本月由公会请来县里的师傅重新校准，过秤的人排到了桥头。',
  '师傅说，木秤怕潮，往后逢雨天要收进屋里，不可再挂在檐下，否则一斤会差出二钱。',
];
const paragraphs = prose.map((text) => `<p>${text}</p>`).join('');
const bytesOf = (html: string) => new TextEncoder().encode(`<meta charset=utf-8>${html}`);
const read = (html: string) => jsonOf(extract({ name: 'a.html', bytes: bytesOf(html) }).article);
const kindsOf = ({ flags }: ReturnType<typeof read>) => flags.map(({ kind }) => kind);

/** The first of four sibling pages. */
function readAmongSiblings(page: (index: number) => string): ReturnType<typeof read> {
  const jobs = [0, 1, 2, 3].map((index) => ({ name: `${index}.html`, bytes: bytesOf(page(index)) }));
  return jsonOf(extract({ ...jobs[0]!, template: learnTemplate(jobs.map((job) => pageOf(job))) }).article);
}

describe('a page of FrontPage', () => {
  const titles = ['渡口老秤重新校准', '桥头茶亭修好', '公会迁新址', '井水复清'];
  const page = (date: string) => (index: number) =>
    `<title>公会消息</title><table><tr><td><p><a href=a>公会简史</a></p><p><a href=b>公会消息</a></p>
     <p>您是本站第<img src=c.gif>位来客<br>自二〇〇一年五月三日起</p></td><td><blockquote>
     <p align=center><font size=5><b>${titles[index]}</b></font></p>${date}
     ${index === 0 ? paragraphs : `<p>${'另有一事，'.repeat(index + 20)}已经办妥。</p>`}</blockquote></td></tr></table>`;
  test('that is set in from its margins by a quotation quotes nobody, and its section is no title', () => {
    const article = readAmongSiblings(page('<p align=center>二〇〇二年六月九日</p>'));
    expect(article).toMatchObject({ title: titles[0], date: '2002-06-09', paragraphs: prose });
  });
  test('has no date by the day from which its counter counts', () => {
    const article = readAmongSiblings(page(''));
    expect(article).toMatchObject({ title: titles[0], date: null, paragraphs: prose });
    expect(kindsOf(article)).toContain('date-missing');
  });
});

test('a date that all sibling pages have gives way to one of its own, and is told where it stays', () => {
  const page = (own: (index: number) => string) => (index: number) =>
    `<title>渡口第${index}讯</title><div>2003-04-05 公会制</div><h1>渡口第${index}讯</h1>${own(index)}<p>${prose[0]}${'又及。'.repeat(index)}</p><p>${prose[1]}</p>`;
  expect(readAmongSiblings(page((index) => `<div>发表日期：2004-11-3${index}</div>`)).date).toBe('2004-11-30');
  const article = readAmongSiblings(page(() => ''));
  expect(article.date === null || kindsOf(article).includes('date-doubtful')).toBe(true);
});

test('where the pages of a site have a place for their day, the clock above is none of theirs', () => {
  const page = (own: string[]) => (index: number) =>
    `<title>渡口第${index}讯</title><div>2016年11月4日 渡口要闻</div><h1>渡口第${index}讯</h1><p class=entry-meta><a href=d>${own[index]}</a> <a href=c>会讯</a></p><div>${paragraphs.replace('渡口', `第${index}渡口`)}</div>`;
  const days = ['2012年3月1日', '2012年4月2日', '2012年5月3日', '2012年6月4日'];
  expect(readAmongSiblings(page(days)).date).toBe('2012-03-01');
  expect(readAmongSiblings(page(['', ...days.slice(1)])).date).toBeNull();
});

test('a forum’s thread is its first post, without the member and the replies', () => {
  const post = (member: string, floor: string, text: string, time: string) =>
    `<table><tr><td><b>${member}</b><br>等级：会员<br>文章：12<br>注册：2001年2月3日</td><td><b>${floor}</b><blockquote>${text}</blockquote></td></tr><tr><td>${time}</td><td></td></tr></table>`;
  const article = read(
    `<title>渡口论坛-公会版-老秤校准通知</title><table><tr><th><b>* 贴子主题</b>：老秤校准通知</th></tr></table>
     ${post('渡口掌柜', '楼主', `<b>老秤校准通知</b><br>${prose.join('<br>')}`, '2003-3-4 9:10:00')}
     ${post('路人甲', '第 2 楼', '收到，谢谢。', '2003-3-5 8:00:00')}`,
  );
  expect(article).toMatchObject({ title: '老秤校准通知', date: '2003-03-04T09:10:00', paragraphs: prose });
  expect(article.dropped).toContainEqual({ text: '收到，谢谢。', reason: 'reply' });
});

test('a title of two lines is one, with what stands above and below it beside it', () => {
  const article = read(
    `<title>渡口老秤 八十年后重新校准</title><div class=kicker>乡里旧事</div><div class=bt>渡口老秤<br>八十年后重新校准</div>
     <div>——写在开秤之前</div><div>2009-08-07 来源：县报</div>${paragraphs}`,
  );
  expect(article).toMatchObject({ title: '渡口老秤 八十年后重新校准', paragraphs: prose, source: '县报' });
  expect(article.subtitles).toEqual(['乡里旧事', '——写在开秤之前']);
});

test('the date below a letter is its date and stays in its text', () => {
  const article = read(
    `<h1>开秤启事</h1><div>${paragraphs}<p align=right>渡口公会 谨启</p><p align=right>二〇〇三年七月一日</p></div>`,
  );
  expect(article.date).toBe('2003-07-01');
  expect(article.paragraphs.slice(2)).toEqual(['渡口公会 谨启', '二〇〇三年七月一日']);
});

describe('who wrote, as pages sign', () => {
  test.each([
    ['作者 是 尤三省', '尤三省'],
    ['（尤三省 忆述）', '尤三省'],
    ['文 / 图：尤三省', '尤三省'],
    ['本报驻万象记者　尤三省', '本报记者 尤三省'],
    ['作者：尤三省（船工）', '尤三省'],
    ['尤三省（渡口晚報記者）', '尤三省'],
    ['轉載自《渡口》月刊　尤三省', '尤三省'],
    ['【本报记者尤三省4月2日渡口报道】', '本报记者尤三省'],
  ])('%s', (line, author) => {
    const article = read(`<h1>渡口老秤重新校准</h1><div>${line}</div><div>2009-08-07</div>${paragraphs}`);
    expect(article.author?.replace(/\s+/g, ' ')).toBe(author);
    expect(article.paragraphs).toEqual(prose);
  });
  test('below the text, with outlet and day', () => {
    const article = read(
      `<h1>渡口老秤重新校准</h1><div>${paragraphs}<p>2001.7.8　河口《乡音》第九期　尤三省</p></div>`,
    );
    expect(article).toMatchObject({ author: '尤三省', source: '河口《乡音》第九期', date: '2001-07-08' });
    expect(article.paragraphs).toEqual(prose);
  });
});

test.each(['本站', '本站原创', '本報訊'])('%s is no source, and is listed', (value) => {
  const article = read(`<h1>渡口老秤重新校准</h1><div>2009-08-07 来源：${value} 作者：网站通讯员</div>${paragraphs}`);
  expect(article).toMatchObject({ source: null, author: null, date: '2009-08-07' });
  expect(kindsOf(article)).toEqual(expect.arrayContaining(['source-doubtful', 'author-doubtful']));
});

test('the account before 发表于 is no source unless it is a paper', () => {
  const source = (name: string) =>
    read(`<h1>渡口老秤重新校准</h1><div>${name} 发表于 2009-8-7 10:11</div>${paragraphs}`).source;
  expect(source('渡口秘书处')).toBeNull();
  expect(source('江城晚报')).toBe('江城晚报');
});

test('who last changed a post is neither its author nor its source, and that day is not its own', () => {
  const article = read(
    `<h1>渡口老秤重新校准</h1><div>发表于 2009-8-7 10:11</div><i>本帖最后由 渡口秘书处 于 2009-8-9 08:00 编辑</i>${paragraphs}`,
  );
  expect(article).toMatchObject({ date: '2009-08-07T10:11:00', uploaded: '2009-08-09', source: null, author: null });
  expect(article.paragraphs).toEqual(prose);
});

test('a day without its year is completed by the address, and told where nothing else prints it', () => {
  const page = (address: string) =>
    read(
      `<title>渡口老秤重新校准</title><h1>渡口老秤重新校准</h1><p>8月7日 16:40 华侨社</p>${paragraphs}<a href="${address}">电脑版</a>`,
    );
  expect(page('http://a.example/2009/0807/3.html')).toMatchObject({ date: '2009-08-07', source: '华侨社' });
  const article = page('http://a.example/2009/3.html');
  expect(article.date).toBe('2009-08-07');
  expect(kindsOf(article)).toContain('date-doubtful');
});

test('the agency of a dateline above the text is the source, and is told', () => {
  const article = read(`<h1>渡口老秤重新校准</h1><p>中央社高雄八日電　資料日期：96/08/08</p>${paragraphs}`);
  expect(article).toMatchObject({ source: '中央社', date: '2007-08-08' });
  expect(kindsOf(article)).toContain('source-from-dateline');
});

test('a statement with a date in it is text and no metadata', () => {
  const line = '（二〇〇三年七月一日公会同人大会议决）';
  const article = read(`<h1>开秤办法</h1><div>2003-07-02 来源：县报</div><div><p>${line}</p>${paragraphs}</div>`);
  expect(article.paragraphs).toEqual([line, ...prose]);
});

test('what a site puts between the paragraphs is dropped', () => {
  const between = ['ADVERTISEMENT', 'Share this:', '广告位招租'].map((text) => `<div>${text}</div>`).join('');
  const article = read(`<h1>渡口老秤重新校准</h1><div>2009-08-07</div><p>${prose[0]}</p>${between}<p>${prose[1]}</p>`);
  expect(article.paragraphs).toEqual(prose);
});

test('an announcement begins with its time and place, which is no metadata', () => {
  const agenda = ['时间：十月二十五日（周六）上午九时', '地点：渡口公会二楼', '会费：每位二元'];
  const article = read(
    `<title>秋祭报名</title><h1>秋祭报名</h1><div class=date>2014-10-12</div><div class=text>${agenda.map((line) => `<p>${line}</p>`).join('')}<p>雨天照办。</p></div>`,
  );
  expect(article).toMatchObject({ date: '2014-10-12', paragraphs: [...agenda, '雨天照办。'] });
});

test('a page of pictures and short lines has a body, whatever its classes deny', () => {
  const lines = ['阿婆一个人磨了三十斤豆。', '最后一锅糊了底。'];
  const article = read(
    `<title>磨豆日照片</title><body class="no-header page-not-footer"><h2>磨豆日照片</h2>${lines.map((line) => `<div><img src=a.jpg alt=Picture><div>${line}</div></div>`).join('')}`,
  );
  expect(article.paragraphs).toEqual(lines);
});

test('the first sentence may begin with the number of an issue', () => {
  const line = '第九期识秤班上周开班，报名的有二十六人，最小的十五岁。';
  expect(read(`<h1>识秤班开班</h1><div>2009-08-07</div><p>${line}</p>${paragraphs}`).paragraphs[0]).toBe(line);
});

test('an editor is named below the text though he edited the sibling pages, too', () => {
  const page = (index: number) =>
    `<title>渡口第${index}讯</title><h1>渡口第${index}讯</h1><div>2009-08-0${index + 1}</div>${paragraphs}<p>${'又及。'.repeat(index + 1)}</p><p>责任编辑：尤三省</p><p>主编：贺大有</p>`;
  expect(readAmongSiblings(page).editor).toBe('尤三省');
});

test('the day of the site’s last change is not the page’s', () => {
  const page = (index: number) =>
    `<title>渡口第${index}讯</title><h1>渡口第${index}讯</h1>${paragraphs}<p>${'又及。'.repeat(index + 1)}</p><div>最后更新：2006年1月5日</div>`;
  expect(readAmongSiblings(page).date).toBeNull();
});

test.each([
  ['发布单位：会务组', '会务组'],
  ['公告單位：會務組', '會務組'],
  ['发布单位：江城市工商联', '江城市工商联'],
])('%s: the source is %s', (line, source) =>
  expect(read(`<h1>渡口老秤重新校准</h1><div>2009-08-07 ${line}</div>${paragraphs}`).source).toBe(source),
);

test.each(['本会', '我会网站', '本刊', '商会网站'])('来源：%s names nobody, and is told', (source) => {
  const { flags, ...article } = read(`<h1>渡口老秤重新校准</h1><div>2009-08-07 来源：${source}</div>${paragraphs}`);
  expect(article.source).toBeNull();
  expect(flags).toContainEqual({ kind: 'source-doubtful', quote: source });
});

test('an office alone is no author, and is told', () => {
  const { flags, ...article } = read(`<h1>渡口老秤重新校准</h1><div>2009-08-07 作者：宣传科</div>${paragraphs}`);
  expect(article.author).toBeNull();
  expect(flags).toContainEqual({ kind: 'author-doubtful', quote: '宣传科' });
});

test('a square marks who wrote, a bracket below what it is taken from', () => {
  const article = read(
    `<title>渡口老秤</title><h1>渡口老秤</h1><div>□尤三省</div><div>${paragraphs}<p>（据《乡音》）</p></div>`,
  );
  expect(article).toMatchObject({ author: '尤三省', source: '乡音', paragraphs: prose });
});

test('the issue of a periodical dates its article as far as it goes', () => {
  const article = read(`<h1>渡口老秤</h1><div>《客声》2009年8月号</div><div>${paragraphs}</div>`);
  expect(article).toMatchObject({ date: '2009-08', source: '客声', paragraphs: prose });
});

test('the months of a chronicle are its headings', () => {
  const article = read(
    `<h1>渡口大事记</h1><div>2010-01-05</div><div><p>2009年8月</p><p>${prose[0]}</p><p>2009年9月</p><p>${prose[1]}</p></div>`,
  );
  expect(article.paragraphs).toEqual(['2009年8月', prose[0], '2009年9月', prose[1]]);
});

test('of two days above the title the nearer one is the article’s', () => {
  const article = read(
    `<title>渡口老秤</title><div>渡口报 2011年5月1日 星期日</div><div>2009-08-07 A12 社团消息</div><h1>渡口老秤</h1><div>${paragraphs}</div>`,
  );
  expect(article.date).toBe('2009-08-07');
});

test('an address that the page prints of itself is whole, and dates it', () => {
  const article = read(
    `<h1>渡口老秤</h1><div>${paragraphs}</div><hr><div>本页网址：http://www.dukou.example/xw/2009-08/07/a1.htm</div>`,
  );
  expect(article).toMatchObject({ date: '2009-08-07', url: 'http://www.dukou.example/xw/2009-08/07/a1.htm' });
});

test('a blog prints below each post whose it is; a comment’s writer is no outlet', () => {
  const page = (index: number) =>
    `<title>渡口第${index}讯</title><h1>渡口第${index}讯</h1><div>2009-08-0${index + 1}</div>${paragraphs}<p>${'又及。'.repeat(index + 1)}</p><ul class=post-copyright><li>本文作者：江边老翁</li><li>版权声明：转载请注明出处</li></ul><div class=allComm><p>新浪网友 2010-01-02 10:20:30</p></div>`;
  expect(readAmongSiblings(page)).toMatchObject({ author: '江边老翁', source: null, date: '2009-08-01' });
});

test('a department, a name and the day on which he wrote sign in one line', () =>
  expect(read(`<h1>渡口老秤</h1><div>${paragraphs}<p>婦女組　羅玉燕　寫於民國98年8月7日</p></div>`)).toMatchObject({
    author: '羅玉燕',
    date: '2009-08-07',
  }));

test('who is named by what he is to the site alone is told', () => {
  for (const line of ['发布单位：会务组', '来源：本会'])
    expect(kindsOf(read(`<h1>渡口老秤重新校准</h1><div>2009-08-07 ${line}</div>${paragraphs}`)), line).toContain(
      'source-doubtful',
    );
});

test('a speech is of who holds the office above its salutation', () => {
  const article = read(
    `<title>老秤之约</title><h1>老秤之约</h1><div id=text><p>（2009年8月7日）</p><p>会长　尤三省</p><p>各位会员：</p>${paragraphs}</div>`,
  );
  expect(article).toMatchObject({ author: '尤三省', date: '2009-08-07' });
});

test('a text that stands twice is read once', () => {
  const text = `<h1>渡口老秤重新校准</h1><p>□尤三省</p>${paragraphs}`;
  expect(read(`${text}${text}`)).toMatchObject({ author: '尤三省', paragraphs: prose });
});
