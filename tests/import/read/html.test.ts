import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/import/extract/extract-article.ts';
import { readHtml } from '../../../src/import/read/html.ts';
import { readPage } from '../../../src/import/read/page.ts';
import { writeBody } from '../../../src/import/write/body.ts';
import { writeFrontMatter } from '../../../src/import/write/front-matter.ts';

const html = (body: string, head = '') =>
  `<html><head><title>商会召开会员大会-江城商会网</title>${head}</head><body>${body}</body></html>`;
const article = (body: string, head?: string) => extractArticle(readHtml('a.html', html(body, head)));
const text =
  '<p>　　3月6日，江城商会在江城宾馆召开会员大会，来自全市的二百余名会员代表参加了会议。会议听取了工作报告，选举产生了新一届理事会。</p>';

describe('HTML', () => {
  it('gives headings, links, lists, tables and pictures with their captions', () => {
    const { title, date, source, blocks } = article(
      `<h1>商会召开会员大会</h1><div class="info">时间：2015-03-08 来源：江城日报</div><div class="content">${text}
      <p><img src="/upload/1.jpg"></p><p>图为大会现场</p><p><strong>一、会员发展</strong></p>
      <p>　　会长<a href="http://example.org/x">李国强</a>说，过去五年，会员由<b>六十家</b>发展到三百家，遍布全市各个行业。</p>
      <ul><li>走访会员，了解企业的困难和需要</li><li>举办讲座，提高会员的法律意识</li></ul>
      <table border="1"><tr><td>年度</td><td>会员</td></tr><tr><td>2010</td><td>60</td></tr></table></div>`,
    );
    expect({ title, date, source }).toEqual({ title: '商会召开会员大会', date: '2015-03-08', source: '江城日报' });
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'image',
      'heading',
      'paragraph',
      'item',
      'item',
      'table',
    ]);
    expect(blocks[1]).toMatchObject({ src: '/upload/1.jpg', text: '图为大会现场', caption: '图为大会现场' });
    expect(blocks[3]?.marks).toMatchObject([{ type: 'link', url: 'http://example.org/x' }, { type: 'strong' }]);
    expect(blocks[6]?.text).toBe('年度\t会员\n2010\t60');
  });
  it('reads pages that are laid out in tables, with line breaks for paragraphs', () => {
    const { title, date, blocks } = article(
      `<table><tr><td width=200><a href=1>商会章程</a><br><a href=2>入会须知</a></td><td><center><b>商会召开会员大会</b></center><center>2008-5-6 10:20:00</center>
      ${text.replace(/<\/?p>/g, '')}<br><br>　　会长在讲话中表示，商会今后要进一步做好服务工作，帮助会员企业克服困难，共同发展。<br></td></tr></table>`,
    );
    expect({ title, date }).toEqual({ title: '商会召开会员大会', date: '2008-05-06' });
    expect(blocks).toHaveLength(2);
  });
  it('takes nothing from scripts and hidden parts, and keeps what Readability would drop from the article', () => {
    const { blocks, dropped } = article(
      `<h1>商会召开会员大会</h1><script>var a="一段不该出现的文字，很长很长的文字。"</script><div>${text}<p>短句也要留下。</p>${text.replaceAll('3月', '4月')}</div><div class="footer">Copyright 江城商会</div>`,
    );
    expect(blocks.map((block) => block.text)).toEqual([
      expect.stringContaining('3月6日'),
      '短句也要留下。',
      expect.stringContaining('4月6日'),
    ]);
    expect(dropped.map((line) => line.text)).toContain('Copyright 江城商会');
  });
  it('takes running code off links', () => {
    const { blocks } = article(
      `<h1>商会召开会员大会</h1>${text}<p>详情请见<a href="javascript:void(0)">这里</a>和<a href="/news/2.html">那里</a>，欢迎各位会员踊跃参加。</p>`,
    );
    expect(blocks[1]?.marks.map(({ url }) => url)).toEqual(['/news/2.html']);
  });
  it('reads what the head declares where the page itself says nothing', () => {
    const { date, source } = article(
      `<h1>商会召开会员大会</h1>${text}`,
      '<meta name="PubDate" content="2019-02-03 08:00"><meta name="ContentSource" content="江城商会">',
    );
    expect({ date, source }).toEqual({ date: '2019-02-03', source: '江城商会' });
  });
  it('survives anything', () => {
    for (const broken of ['', '<', '<html>', '<p', '<table><tr><td>', '<body></html><p>甲', '\u0000'.repeat(9)]) {
      const page = extractArticle(readPage('x.html', new TextEncoder().encode(broken)));
      expect(writeFrontMatter(page, 'zh-Hans')).toContain('review:');
      expect(writeBody(page.blocks)).not.toContain('\u0000');
    }
  });
});

it('a quotation with all sentences of a page sets its margins; one of several is a quotation', () => {
  const menu = '渡口会馆史略与历届执监委员名录'.repeat(6);
  const kinds = (behind: string) =>
    readHtml('a.html', `<p>${menu}</p><blockquote><p>老秤校准。</p></blockquote>${behind}`).blocks.map(
      ({ kind }) => kind,
    );
  expect(kinds('')).toEqual(['paragraph', 'paragraph']);
  expect(kinds('<p>三百人到场。</p>')).toEqual(['paragraph', 'quote', 'paragraph']);
});
