import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/import/extract/metadata.ts';
import { extract } from '../../../src/import/extract.ts';

const prose = [
  '江城饼业公会上周在河西仓库办了一场开炉礼，三十多位老师傅带着徒弟到场，把停了十年的旧砖炉重新生起火来。',
  '公会干事说，往后每月初一开炉一次，所得拨给失业的同业，账目贴在门口，人人可以查看。',
];
const read = (head: string, after = '', title = '旧砖炉重新开火') =>
  extract({
    name: 'a.html',
    bytes: new TextEncoder().encode(
      `<!doctype html><meta charset=utf-8><title>${title}</title><body><h1>${title}</h1>${head}<div>${prose.map((text) => `<p>${text}</p>`).join('')}</div>${after}`,
    ),
  }).article;
const texts = ({ blocks }: ReturnType<typeof read>) => blocks.map(({ text }) => text);

describe('metadata as systems print it', () => {
  it('a source ends at a wide space or at a count of readers', () => {
    expect(read('<div class=info>2011-04-02 来源：河西晚报　有37人参与</div>').source).toBe('河西晚报');
    expect(read('<div class=meta><span>来源：河西晚报</span><span>812 阅读</span></div>').source).toBe('河西晚报');
  });
  it('a stroke after 文 names the author', () => {
    expect(read('<div class=info>2011-04-02　來源：河西晚報　文/鄒白榆</div>')).toMatchObject({
      source: '河西晚報',
      author: '鄒白榆',
    });
  });
  it('a staff number is no part of an editor', () => {
    expect(read('', '<p>责任编辑：邹白榆_HX0417</p>').editor).toBe('邹白榆');
  });
  it('作者是, 張貼者 and a compound surname are understood', () => {
    expect(read('<p class=small>作者是 司马白榆</p><p class=date>2011-04-02</p>').author).toBe('司马白榆');
    expect(read('', '<div>張貼者： 鄒白榆 於 下午3:20</div>').author).toBe('鄒白榆');
  });
  it('what stands where a name would and names nobody is no source', () => {
    expect(read('<div>时间:2011-04-02 来源:未知 作者:admin</div>')).toMatchObject({ source: null, author: null });
  });
  it('a label and its value in the elements of one field are joined, and an empty label takes nothing', () => {
    const field = '<div class=field><div class=field-label>來源:&nbsp;</div><div><div>河西廣播</div></div></div>';
    expect(read('', field).source).toBe('河西廣播');
    expect(read('<p>2011-04-02 作者：</p><p>老炉新火</p>').author).toBeNull();
  });
  it('a summary marked by its class is none of the text; excerpts of other articles are', () => {
    const summary = read('<div class=intro>停了十年的旧砖炉，上周重新生火</div>');
    expect(summary.summary).toBe('停了十年的旧砖炉，上周重新生火');
    expect(texts(summary)).toEqual(prose);
    const list = '<p class=excerpt>码头茶寮易手，新东家姓冯，照旧卖茶</p>'.repeat(2);
    expect(read('', list).summary).toBeNull();
  });
  it('the origin in brackets at the end is the source', () => {
    const article = read('', '<p>（转自河西晚报）</p>');
    expect(article.source).toBe('河西晚报');
    expect(texts(article)).toEqual(prose);
  });
  it('the link to a column before the title is no part of it', () => {
    const html = `<body><div class=itemHead><a href=t>本會消息</a> : 舊磚爐重新開火</div>${prose.map((text) => `<p>${text}</p>`).join('')}`;
    const { article } = extract({ name: 'a.html', bytes: new TextEncoder().encode(html) });
    expect(article.title).toBe('舊磚爐重新開火');
  });
  it('the account that entered the page is no editor, a person is', () => {
    expect(read('', '<p>文章录入：河西渔夫　责任编辑：河西渔夫</p>').editor).toBeNull();
    expect(read('', '<p>文章录入：邹白榆　责任编辑：邹白榆</p>').editor).toBe('邹白榆');
  });
  it('who wrote stands behind the paper that it is taken from', () => {
    expect(read('<p>2011-04-02　轉載自：《河西工商》 鄒白榆</p>')).toMatchObject({
      source: '河西工商',
      author: '鄒白榆',
    });
    expect(read('<p>2011-04-02　来源：河西晚报 老街新事</p>').author).toBeNull();
  });
  it('the association of the site is no author, though the page says so', () => {
    const title = '旧砖炉重新开火 | 江城饼业公会';
    expect(read('<p>2011-04-02　作者：饼业公会</p>', '', title).author).toBeNull();
  });
  it('who posted by name in an English template is the author; an office is not', () => {
    const byline = (name: string) => `<div class="post-author">Written By <a rel=author>${name}</a></div>`;
    expect(read(byline('邹白榆 Pak-Yue Chow')).author).toBe('邹白榆');
    expect(read(byline('Archive Team')).author).toBeNull();
  });
  it('a statement of provenance below the text is read', () => {
    expect(read('', '<div>（原载《河西工商》，作者邹白榆）</div>')).toMatchObject({
      source: '河西工商',
      author: '邹白榆',
    });
  });
  it('the day of change is no day of publication', () => {
    expect(read('<p>最后修改时间 2011年4月2日 10:00</p>')).toMatchObject({ date: null, uploaded: '2011-04-02' });
    const both = '<p>作者 邹白榆 — 发布时间 2011年4月2日 09:02， 最后修改时间 2012年3月4日 10:00</p>';
    expect(read(both)).toMatchObject({ date: '2011-04-02', author: '邹白榆' });
    expect(texts(read(both))).toEqual(prose);
  });
  it('the day of the rates above the title gives way to the day below it', () => {
    const html = `<title>江城</title><table><tr><td>米价 2012年5月6日 4.7</td></tr><tr><td><b>旧砖炉重新开火</b></td></tr><tr><td>二〇一一年四月二日 星期六</td></tr></table>${prose.map((text) => `<p>${text}</p>`).join('')}`;
    const { article } = extract({ name: 'a.html', bytes: new TextEncoder().encode(html) });
    expect(article.date).toBe('2011-04-02');
  });
  it('the day of what stands below the text is told as a doubt', () => {
    const quote = '2014-06-03';
    const [claim] = readMetadata('茶会报名 03.06.2014', true).claims;
    expect(claim).toMatchObject({ value: quote, flag: { kind: 'date-doubtful', quote } });
    expect(readMetadata('江城饼业公会 2014-06-03', true).claims.some(({ flag }) => flag)).toBe(false);
  });
  it('a member’s name or town behind 来自 is no source, a paper is', () => {
    const { source, date, flags } = read('<h3>来自: 河西渔夫 2011-04-02 11:33:05</h3>');
    expect({ source, date }).toEqual({ source: null, date: '2011-04-02' });
    expect(flags).toContainEqual({ kind: 'source-doubtful', quote: '河西渔夫' });
    expect(read('<p>2011-04-02 来自：河西晚报</p>').source).toBe('河西晚报');
  });
  it('a date and a category in the heading of a title are none of it', () => {
    const heading =
      '<h3 class=title><span class=titledate><b>2011</b><b>0402</b><b>0912</b></span> 舊磚爐重新開火 <span class=category>?<a href=/c>爐邊事</a></span></h3>';
    const html = `<title>舊磚爐重新開火 @ 爐邊 ::我的日誌</title><body>今日：12<br>累積：48,201<div>${heading}${prose.map((text) => `<p>${text}</p>`).join('')}</div>`;
    const { article } = extract({ name: 'a.html', bytes: new TextEncoder().encode(html) });
    expect(article).toMatchObject({ title: '舊磚爐重新開火', date: '2011-04-02' });
    expect(article.flags).toEqual([]);
  });
  it('the properties that an export puts above a text are fields', () => {
    const row = (name: string, value: string) => `<tr><th>${name}</th><td>${value}</td></tr>`;
    const table = `<table class=properties>${row('采访', '邹白榆')}${row('发布日期', '2011/04/02')}${row('时长', '1:42:07')}</table>`;
    const article = read(table);
    expect(article).toMatchObject({ author: '邹白榆', date: '2011-04-02' });
    expect(texts(article)).toEqual(prose);
  });
  it('who put a page up is named with the day', () => {
    expect(read('<div class=postinfo>張貼者：Pak Yue Chow，2011年4月2日 下午8:14</div>')).toMatchObject({
      author: 'Pak Yue Chow',
      date: '2011-04-02',
    });
  });
  it('who spoke is the author, not who took it down', () => {
    expect(read('<div>講者：鄒白榆　整理：小黃</div>').author).toBe('鄒白榆');
    const notice = '<p>时间：五月三日</p><p>地点：会所</p><p>讲者：邹白榆</p>';
    expect(read('', notice).author).toBeNull();
  });
  it('of an author in microdata the name alone counts', () => {
    const author =
      '<div itemprop=author itemscope><meta itemprop=name content=邹白榆><div class=head><a>邹白榆</a></div><div>爱喝早茶的人</div></div>';
    expect(read(author).author).toBe('邹白榆');
  });
  it('the lines of a poem are paragraphs', () => {
    const verses = ['一炉给留下的人', '一炉给远行的人', '还有一炉', '留给添柴的人'];
    const html = `<title>江城</title><table><tr><td><b>旧砖炉重新开火</b></td></tr><tr><td>二〇一一年四月二日</td></tr><tr><td><center>◎ 邹白榆</center>${verses.join('<br>')}<br>写于开炉夜，柴尽时分。</td></tr></table>`;
    const { article } = extract({ name: 'a.html', bytes: new TextEncoder().encode(html) });
    expect(article).toMatchObject({ title: '旧砖炉重新开火', author: '邹白榆' });
    expect(article.blocks.map(({ kind, text }) => [kind, text])).toEqual(
      [...verses, '写于开炉夜，柴尽时分。'].map((text) => ['paragraph', text]),
    );
  });
  it('who commented is no author', () => {
    const comments = '<ul class=comment-list><li><h4><a>邹白榆</a> 2017-01-11 20:14:09</h4><p>炉子真旺</p></li></ul>';
    expect(read('<p>2011-04-02</p>', comments)).toMatchObject({ author: null, date: '2011-04-02' });
  });
  it('the running head of a periodical is no title', () => {
    const html = `<title>7期.indd</title><p class=yemei>江城饼业　总第7期　2011春　12</p><p class=biaoti>旧砖炉重新开火</p>${prose.map((text) => `<p>${text}</p>`).join('')}`;
    const { article } = extract({ name: 'a.html', bytes: new TextEncoder().encode(html) });
    expect(article.title).toBe('旧砖炉重新开火');
  });
  it('a closed dialog is not shown', () => {
    const article = read('<div class=modal><h4>订阅须知</h4><p>本刊免费订阅，任何人不得转卖，违者取消资格。</p></div>');
    expect(texts(article)).toEqual(prose);
  });
});

describe('a day and a month that cannot be told apart', () => {
  it('are decided by another place that names one reading', () => {
    const article = read(
      '<div>由 <b>秘書</b> 在 <span property="dc:date" content="2012-03-04T10:00:00+08:00">03/04/2012 - 10:00</span> 發表</div>',
    );
    expect(article.date).toBe('2012-03-04');
    expect(article.flags.map(({ kind }) => kind)).not.toContain('date-doubtful');
  });
  it('are told where nothing decides', () => {
    const article = read('<div>發表日期：03/04/2012</div>');
    expect(article.flags).toContainEqual({ kind: 'date-doubtful', quote: '2012-04-03', suggestions: ['2012-03-04'] });
  });
});

describe('names without a label beside a day', () => {
  const authors = (line: string) =>
    readMetadata(line, false)
      .claims.filter(({ field }) => field === 'author')
      .map(({ value, flag }) => [value, flag?.kind]);
  it('two of them wrote together, with a doubt: one may be a town', () => {
    expect(authors('渡口观察 尤三省 贺大有 2011-04-02')).toEqual([['尤三省 贺大有', 'author-doubtful']]);
    expect(authors('尤三省 | 2011-04-02')).toEqual([['尤三省', undefined]]);
  });
  it('the place behind a name is no part of it', () => {
    expect(authors('尤三省／布碌崙 2011-04-02')).toEqual([['尤三省', undefined]]);
    expect(authors('茶亭／布碌崙 2011-04-02')).toEqual([]);
  });
});
