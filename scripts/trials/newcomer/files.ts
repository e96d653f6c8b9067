/** Twelve files of as many kinds, as they lie in a chamber's old folder. All that they say is invented. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { createConverter } from '../../../src/conversion/index.ts';

const toTraditional = createConverter({ to: 'zh-Hant' });

const head = (title: string, more = ''): string => `<head>${more}<title>${title}_江畔商会</title></head>`;

/** A page as the old site's program made it; siblings share its frame. */
const page = (title: string, date: string, lines: readonly string[], charset = 'utf-8'): string =>
  `<!DOCTYPE html><html>${head(title, `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`)}<body>` +
  '<div class="top"><a href="/">首页</a> | <a href="/news/">商会新闻</a> | <a href="/join/">入会须知</a></div>' +
  `<div class="main"><h1>${title}</h1><div class="info">发布时间：${date}　来源：江畔商会　浏览：12 次</div><div class="text">` +
  `${lines.map((line) => `<p>　　${line}</p>`).join('\n')}</div></div><div class="foot">江畔商会 版权所有</div></body></html>`;

const xml = (body: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);

const word = (lines: readonly string[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': xml(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ),
  });

const openDocument = (title: string, lines: readonly string[]): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': xml(
      `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h text:outline-level="1">${title}</text:h>${lines.map((line) => `<text:p>${line}</text:p>`).join('')}</office:text></office:body></office:document-content>`,
    ),
  });

const item = (title: string, date: string, text: string): string =>
  `<item><title>${title}</title><link>https://old.example.org/${date}/</link><pubDate>${date}</pubDate><description><![CDATA[<p>${text}</p>]]></description></item>`;

/** Names and contents. */
export function oldFiles(): Record<string, string | Uint8Array> {
  return {
    'news/101.html': page('商会走访会员企业', '2012-03-05', [
      '三月初，秘书处一行走访了城东的五家会员企业，了解开工和招工的情形。',
      '各家都说订单已排到六月，只是熟手难招，盼商会出面与学校联络。',
    ]),
    'news/102.html': page('清明祭扫老会长墓', '2012-04-04', [
      '清明前一天，二十余位会员冒雨上山，为创会的老会长扫墓献花。',
      '老会长的长孙说，祖父生前常讲，商会是大家的饭桌，谁来都添一双筷子。',
    ]),
    'news/103.htm': iconv.encode(
      page(
        '端午送粽到码头',
        '2012-06-23',
        ['端午这天，商会给码头夜班的工友送去六百只粽子。', '包粽子的是会员家属，从前一晚忙到天亮。'],
        'gb2312',
      ),
      'gb18030',
    ),
    // Labels and menus as well: Big5 has no Simplified characters.
    'big5/201.html': iconv.encode(
      toTraditional.convert(
        page(
          '臺北同鄉來訪',
          '2013-05-18',
          ['五月十八日，臺北同鄉會一行九人來訪，在會所與會員座談。', '雙方約定每年互訪一次，並合編一冊通訊錄。'],
          'big5',
        ),
      ),
      'big5',
    ),
    'notes.txt':
      '中秋联欢通知\n2014年9月1日\n\n中秋联欢定在九月六日晚七时，地点在会所二楼。\n\n请各位会员携家属参加，自备一样家乡点心。\n',
    'hexo/reading-room.md':
      '---\ntitle: 阅览室开放\ndate: 2015-10-08 09:00:00\ntags: [读书]\n---\n\n会所三楼的阅览室今天开放，藏书**一千二百册**。\n\n每周三、周六晚上有人值班。\n',
    'table.csv':
      '﻿标题,日期,内容\n春季助学金发放,2016-03-12,"十八名学生领到春季助学金，每人两千元。"\n消防培训,2016-11-09,"商会请消防员来会所讲课，五十家企业派人参加。"\n',
    'rows.jsonl': `${JSON.stringify({ title: '年会改期', date: '2017-01-06', content: '因大雪，原定本周的年会改到下周六，地点不变。' })}\n`,
    'feed.xml': `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>江畔商会</title>${item('码头二期动工', 'Tue, 10 Apr 2018 09:00:00 +0800', '码头二期今天动工，会员企业承建其中三个泊位。')}</channel></rss>`,
    'minutes.docx': word([
      '理事会例会纪要',
      '2019年8月9日',
      '理事会例会在会所举行，十一名理事到会，审议上半年的账目。',
      '会议决定，明年起把会费的两成拨作助学。',
    ]),
    'speech.odt': openDocument('在授牌仪式上的讲话', [
      '2020年11月2日',
      '今天给十家诚信企业授牌，牌子不大，分量不轻。',
      '望各家把它挂在账房，也挂在心上。',
    ]),
    'letter.rtf': `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 SimSun;}}${[
      '致会员的一封信',
      '2021年2月3日',
      '今年春节提倡就地过年，商会给留守的工友备了年夜饭。',
      '愿大家平安，来年再聚。',
    ]
      .map((line) =>
        [...iconv.encode(line, 'gb18030')]
          .map((byte) => (byte < 128 ? String.fromCharCode(byte) : `\\'${byte.toString(16)}`))
          .join(''),
      )
      .join('\\par ')}\\par}`,
  };
}

/** Writes them into a folder. */
export function writeOldFiles(folder: string): void {
  for (const [name, content] of Object.entries(oldFiles())) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
