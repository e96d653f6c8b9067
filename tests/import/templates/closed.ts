/** Templates that nothing is mended on: they are measured, and not looked into. */
import { inNumerals, listOf, menu, pad, type Template, tagged } from './site.ts';

const governmentHeader = (links: number): string =>
  `<html><head><title>页头</title></head><body><div class="top-bar"><span>欢迎访问柳河工商联门户网站</span><div class="nav">${menu(links)}</div></div></body></html>`;

const government: Template = {
  name: 'government',
  encoding: 'utf-8',
  make: ({ story, others, parts }) => ({
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>柳河市工商业联合会 工作动态 ${story.title}</title><meta name="SiteName" content="柳河市工商业联合会"><meta name="ColumnName" content="工作动态"><meta name="ArticleTitle" content="${story.title}"><meta name="PubDate" content="${story.date} ${story.time.slice(0, 5)}"><meta name="ContentSource" content="${story.source}"></head><body>${governmentHeader(60)}
<div class="wz"><span>当前位置：</span><a href="/">首页</a> &gt; <a href="/gzdt">工作动态</a></div><div class="xl-main"><div class="xl-title">${story.title}</div><div class="xl-info"><span>发布时间：${story.date} ${story.time.slice(0, 5)}</span><span>信息来源：${story.source}</span><span>浏览次数：<script>document.write(1)</script></span><span>字体：[ <a>大</a> <a>中</a> <a>小</a> ]</span></div><div id="zoom" class="xl-con">${tagged(story.paragraphs, '<p style="text-indent: 2em">', '</p>')}</div><div class="fx">分享到：<a>微信</a><a>微博</a></div><div class="ewm">扫一扫在手机打开当前页</div><div class="xg"><div class="bt">相关链接</div><ul>${listOf(others, 4)}</ul></div></div>
<div class="footer"><p>主办单位：柳河市工商业联合会　承办单位：柳河市信息中心</p><p>网站标识码：5101000001　川公网安备 51010002000001号　备案序号：蜀ICP备${parts.year}0012号</p></div></body></html>`,
    without: ['author', 'editor'],
  }),
};

const mobile: Template = {
  name: 'mobile',
  encoding: 'utf-8',
  make: ({ story, others, parts }) => ({
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${story.title}_东岭商会手机站</title></head><body><header class="hd"><a class="back" href="javascript:history.go(-1)">返回</a><span>商会动态</span><a class="menu-btn">菜单</a></header><nav class="pop">${menu(18, { open: '<p>', close: '</p>' })}</nav><article><h1>${story.title}</h1><div class="tips"><span>${pad(parts.month)}-${pad(parts.day)} ${story.time.slice(0, 5)}</span><time datetime="${story.date}"></time><i>${story.views}浏览</i></div><div class="art">${tagged(story.paragraphs, '<p>', '</p>')}</div><p class="tag">标签：<a>商会</a><a>活动</a></p></article><section class="rel"><h3>猜你喜欢</h3>${listOf(others, 6, '<div class="li">', '</div>')}</section><footer><a href="/">首页</a><a href="#top">顶部</a><a href="/pc">电脑版</a><p>©2017 东岭商会</p></footer></body></html>`,
    without: ['source', 'author', 'editor'],
  }),
};

const kesion: Template = {
  name: 'kesion',
  encoding: 'gb18030',
  extension: 'asp',
  make: ({ story, others, parts }) => ({
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${story.title}——临川商会</title></head><body><table width="960" align="center"><tr><td>今天是：<script>showdate()</script></td><td align=right><a>设为首页</a> <a>加入收藏</a></td></tr></table><table width="960" align="center"><tr>${menu(26, { open: '<td>', close: '</td>' })}</tr></table><table width="960" align="center"><tr><td width="230" valign="top"><table><tr><td class="t">栏目导航</td></tr>${menu(8, { open: '<tr><td>', close: '</td></tr>' })}</table><table><tr><td class="t">热门文章</td></tr>${listOf(others, 8, '<tr><td>', `</td><td>[${pad(parts.month)}-${pad(parts.day)}]</td></tr>`)}</table></td><td valign="top"><table width="100%"><tr><td>当前位置：临川商会 >> 新闻 >> 本会新闻 >> 浏览文章</td></tr><tr><td align="center"><strong style="font-size:18px">${story.title}</strong></td></tr><tr><td align="center">作者：佚名　文章来源：${story.source}　点击数：<script src="/hits.asp"></script>　更新时间：${parts.year}/${parts.month}/${parts.day} ${story.time}　文章录入：admin</td></tr><tr><td><div id="fontzoom" style="font-size:14px"><p>${story.paragraphs.join('</p>\n<p>')}</div></td></tr><tr><td align="right">文章录入：admin　　责任编辑：${story.editor}</td></tr><tr><td>上一篇文章： <a href="1.asp">${others[8]}</a><br>下一篇文章： 没有了</td></tr><tr><td align="right">【<a>发表评论</a>】【<a>加入收藏</a>】【<a>告诉好友</a>】【<a>打印此文</a>】【<a>关闭窗口</a>】</td></tr></table></td></tr></table><table width="960" align="center"><tr><td align="center">| <a>设为首页</a> | <a>加入收藏</a> | <a>联系站长</a> | <a>版权申明</a> |<br>Copyright 2006-2009 临川商会 Powered By KesionCMS V5</td></tr></table></body></html>`,
    without: ['author'],
    // The page says when it was updated and not when it was published.
  }),
};

const drupal: Template = {
  name: 'drupal',
  encoding: 'utf-8',
  traditional: true,
  make: ({ story, others, parts }) => ({
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-hant"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>${story.title} | 白沙僑商聯合會</title></head><body class="html not-front node-type-article"><div id="skip-link"><a href="#main-content">移至主內容</a></div><div id="page"><div id="header"><div id="name-and-slogan"><strong><a href="/">白沙僑商聯合會</a></strong></div></div><div id="main-menu"><h2 class="element-invisible">主選單</h2><ul class="links">${menu(33, { traditional: true })}</ul></div><div id="breadcrumb"><h2 class="element-invisible">您在這裡</h2><div class="breadcrumb"><a href="/">首頁</a></div></div><div id="content"><h1 class="title" id="page-title">${story.title}</h1><div class="region region-content"><div id="node-12" class="node node-article"><div class="meta submitted">由 <span rel="sioc:has_creator"><span class="username">admin</span></span> 在 <span property="dc:date dc:created" content="${story.date}T${story.time}+08:00">${parts.month}/${parts.day}/${parts.year} - ${story.time.slice(0, 5)}</span> 發表</div><div class="content clearfix"><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">${tagged(story.paragraphs, '<p>', '</p>')}</div></div></div><div class="field field-name-field-source field-label-above"><div class="field-label">來源:&nbsp;</div><div class="field-items"><div class="field-item even">${story.source}</div></div></div><div class="field field-name-field-tags field-label-above"><div class="field-label">標籤: </div><div class="field-items"><div class="field-item even"><a href="/t">聯誼</a></div></div></div></div><ul class="links inline"><li class="statistics_counter"><span>${story.views} 次點閱</span></li></ul></div></div></div><div class="sidebar"><h2>最新文章</h2><ul>${listOf(others, 5)}</ul><h2>使用者登入</h2><label>使用者名稱 <span>*</span></label><input/><label>密碼</label><input/></div><div id="footer">由 <a href="#">Drupal</a> 建置</div></div></body></html>`,
    without: ['author', 'editor'],
  }),
};

const blogger: Template = {
  name: 'blogger',
  encoding: 'utf-8',
  traditional: true,
  make: ({ story, others, parts }) => ({
    html: `<!DOCTYPE html><html dir='ltr' xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>檳城海寧會館: ${story.title}</title></head><body class='loading'><div class='navbar section'></div><div class='header'><h1 class='title'><a href='/'>檳城海寧會館</a></h1><p class='description'><span>創立於一九一二年</span></p></div><div class='tabs'><ul>${menu(5, { traditional: true })}</ul></div><div class='main'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>${parts.year}年${parts.month}月${parts.day}日 星期三</span></h2><div class="date-posts"><div class='post-outer'><div class='post hentry' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'><h3 class='post-title entry-title' itemprop='name'>
${story.title}
</h3><div class='post-header'></div><div class='post-body entry-content' itemprop='description articleBody'><div class="separator" style="clear: both; text-align: center;"><a href="http://1.bp/x/s1600/a.jpg"><img border="0" src="http://1.bp/x/s320/a.jpg" /></a></div>${story.paragraphs.join('<br /><br />\n')}<div style='clear: both;'></div></div><div class='post-footer'><div class='post-footer-line'><span class='post-author vcard'>張貼者： <span class='fn' itemprop='author'><span itemprop='name'>${story.author}</span></span></span> <span class='post-timestamp'>於 <a class='timestamp-link' href='/p'><abbr class='published' itemprop='datePublished' title='${story.date}T${story.time}+08:00'>上午${story.time.slice(0, 5)}</abbr></a></span> <span class='post-icons'></span></div><div class='post-share-buttons'><a>以電子郵件傳送這篇文章</a><a>BlogThis！</a><a>分享至 Facebook</a></div></div></div><div class='comments'><h4>沒有留言:</h4><h4><a href='#'>張貼留言</a></h4></div></div></div></div></div><div class='blog-pager'><a>較新的文章</a> <a>較舊的文章</a> <a>首頁</a></div><div>訂閱： <a>張貼留言 (Atom)</a></div></div><div class='sidebar'><h2>網誌存檔</h2><ul>${listOf(others, 9)}</ul><h2>追蹤者</h2></div></body></html>`,
    without: ['source', 'editor'],
  }),
};

const builder: Template = {
  name: 'builder',
  encoding: 'utf-8',
  make: ({ story, others, parts, index }) => ({
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>新闻动态</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${story.title}","datePublished":"${story.date}","publisher":{"@type":"Organization","name":"石桥美东商会"}}</script></head><body><div id="SITE_CONTAINER"><div class="_1KV2M"><div class="_2bA3x"><div class="_x9a"><a href="/">石桥美东商会</a></div>${menu(11, { open: '<div class="_2UgQw">', close: '</div>' })}</div><div class="_3Mgpu"><div class="_7Kfa${index}"><div class="_1q"><span class="_2P"><span style="font-size:34px">${story.title}</span></span></div><div class="_1q"><span>${parts.year}年${parts.month}月${parts.day}日</span></div><div class="_9c">${tagged(story.paragraphs, '<div class="_1q"><span><span class="wixui-rich-text__text">', '</span></span></div>')}</div></div><div class="_rx"><div class="_1q">更多消息</div>${listOf(others, 3, '<div class="_1q">', '</div>')}</div></div><div class="_ft"><div>电邮：info@example.org</div><div>电话：212-555-0100</div><div>©2018 by 石桥美东商会. Proudly created with Builder</div></div></div></div></body></html>`,
    without: ['source', 'author', 'editor'],
  }),
};

const epaper: Template = {
  name: 'epaper',
  encoding: 'gb18030',
  make: ({ story, others, parts }) => ({
    html: `<html><head><meta http-equiv="content-type" content="text/html; charset=gb2312"><title>港口晚报数字报-${story.title}</title></head><body><table width="1000" align="center"><tr><td class="px12"><strong>${parts.year}年${pad(parts.month)}月${pad(parts.day)}日　星期四</strong></td><td>返回首页 | 版面概览 | 报纸检索</td></tr></table><table width="1000" align="center"><tr><td width="400" valign="top"><table><tr><td>第A0${(parts.day % 8) + 1}版：商会</td><td><a>上一版</a> <a>下一版</a></td></tr><tr><td><img src="page.jpg" usemap="#m"></td></tr><tr><td>${listOf(others, 6, '<div>', '</div>')}</td></tr></table></td><td valign="top"><table width="100%"><tr><td align="right">上一篇 <a>下一篇</a> | 放大 缩小 默认</td></tr><tr><td class="font02" align="center"></td></tr><tr><td class="font01" align="center"><strong>${story.title}</strong></td></tr><tr><td class="font02" align="center"></td></tr><tr><td class="font6" align="center">本报记者 ${story.author}</td></tr><tr><td><div id="ozoom" class="content"><!--enpcontent-->${tagged(story.paragraphs, '<P>　　', '</P>')}<!--/enpcontent--></div></td></tr></table></td></tr></table><table width="1000" align="center"><tr><td align="center">港口晚报社 版权所有 未经许可 不得转载</td></tr></table></body></html>`,
    without: ['source', 'editor'],
    truth: { author: undefined, source: undefined as unknown as null },
  }),
};

const portal: Template = {
  name: 'portal',
  encoding: 'utf-8',
  make: ({ story, others, parts }) => ({
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}|商会|侨联_临川网</title><meta name="keywords" content="商会,侨联"></head><body><div id="top_bar">${menu(90, { open: '<a>', close: '</a> ' })}</div><div class="wrap"><div class="blkBreadcrumb"><a href="/">新闻中心</a> &gt; <a href="/c">国内新闻</a> &gt; 正文</div><h1 id="artibodyTitle">${story.title}</h1><div class="page-info"><span class="time-source" id="navtimeSource">${parts.year}年${pad(parts.month)}月${pad(parts.day)}日${story.time.slice(0, 5)} <span><a href="/m">${story.source}</a></span></span></div><div class="article" id="artibody"><p>　　原标题：${story.title}</p>${tagged(story.paragraphs, '<p>　　', '</p>')}<p>　　(责任编辑：${story.editor})</p></div><div class="article-keywords">文章关键词：<a>商会</a> <a>合作</a></div><div class="blk"><a>我要反馈</a> <a>保存网页</a></div><div class="hot"><h2>相关阅读</h2><ul>${listOf(others, 10)}</ul></div></div><div class="footer"><p><a>临川网简介</a> | <a>广告服务</a> | <a>About</a> | <a>联系我们</a></p><p>Copyright © 1998-2014 LCNET All Rights Reserved 临川网 版权所有</p></div></body></html>`,
    without: ['author'],
    truth: { paragraphs: story.paragraphs },
  }),
};

const twPaper: Template = {
  name: 'tw-paper',
  encoding: 'big5',
  traditional: true,
  make: ({ story, others, parts }) => ({
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5"><title>臺灣商訊新聞網 - ${story.title}</title><body><center><table width=760><tr><td><a href=/>首頁</a>．<a href=/1>要聞</a>．<a href=/2>地方</a>．<a href=/3>產業</a>．<a href=/4>評論</a></td></tr></table><table width=760><tr><td width=500><font size=5><b>${story.title}</b></font><br><font size=2>中華民國${inNumerals(parts.year - 1911, parts.month, parts.day).replace(/^[〇一二三四五六七八九]+/, (year) => [...year].join(''))}　記者${story.author}／報導</font><hr><font size=3>${story.paragraphs.map((text) => `<p>　　${text}`).join('\n')}</font><hr><a href=javascript:history.back()>回上頁</a> <a href=#>友善列印</a> <a href=#>推薦給朋友</a></td><td valign=top><b>相關新聞</b><br>${listOf(others, 7, '■', '<br>')}</td></tr></table>臺灣商訊股份有限公司版權所有 客服專線 02-2345-6789</center></body></html>`,
    without: ['source', 'editor'],
    truth: { author: undefined },
  }),
};

const wordSaved: Template = {
  name: 'word-saved',
  encoding: 'gb18030',
  extension: 'htm',
  make: ({ story, parts, index }) => ({
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=Generator content="Microsoft Word 11"><title>${index % 2 ? '文档1' : story.title}</title><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>user</o:Author><o:Created>2010-01-01T00:00:00Z</o:Created></o:DocumentProperties></xml><![endif]--><style><!-- p.MsoNormal{margin:0cm;font-family:"Times New Roman"} --></style></head><body lang=ZH-CN style='text-justify-trim:punctuation'><div class=Section1 style='layout-grid:15.6pt'>
<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:18.0pt;font-family:宋体'>${story.title}<span lang=EN-US><o:p></o:p></span></span></b></p><p class=MsoNormal align=center><span style='font-family:宋体'>${story.source}　</span><span lang=EN-US>${parts.year}</span><span style='font-family:宋体'>年</span><span lang=EN-US>${parts.month}</span><span style='font-family:宋体'>月</span><span lang=EN-US>${parts.day}</span><span style='font-family:宋体'>日</span></p><p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>${story.paragraphs.map((text) => `<p class=MsoNormal style='text-indent:21.0pt'><span style='font-family:宋体'>${text.slice(0, 9)}</span><span lang=EN-US style='font-family:宋体'>${text.slice(9, 15)}</span><span\nstyle='font-family:宋体'>${text.slice(15)}<span lang=EN-US><o:p></o:p></span></span></p>`).join('\n\n')}</div></body></html>`,
    without: ['author', 'editor'],
  }),
};

const webForms: Template = {
  name: 'webforms',
  encoding: 'utf-16le',
  extension: 'aspx',
  make: ({ story, others, parts }) => ({
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head id="Head1"><title>海宁市总商会</title></head><body><form method="post" action="Detail.aspx?id=${parts.day}" id="form1"><div class="aspNetHidden"><input type="hidden" name="__EVENTVALIDATION" value="/wEWAgL" /></div><div id="container"><div id="banner"></div><div id="menu"><ul>${menu(120)}</ul></div><div id="mainbody"><div id="left"><div class="lt">快速导航</div><ul>${menu(7)}</ul></div><div id="right"><div class="pos">首页 &gt;&gt; 信息公开</div><div class="ct"><span id="ctl00_lblTitle" style="font-weight:bold">${story.title}</span></div><div class="cs">发布人：<span id="ctl00_lblUser">admin</span>　发布时间：<span id="ctl00_lblTime">${parts.year}-${parts.month}-${parts.day} ${Number(story.time.slice(0, 2))}${story.time.slice(2)}</span>　来源：<span id="ctl00_lblFrom">${story.source}</span>　点击：<span id="ctl00_lblHit">${story.views}</span></div><div class="cc"><span id="ctl00_lblContent"><p>${story.paragraphs.join('</p><p>')}</p></span></div><div class="prev">上一条：<a>${others[6]}</a></div><div class="prev">下一条：<a>${others[7]}</a></div></div></div><div id="foot">海宁市总商会 版权所有 地址：海宁市海昌路100号 您是第${story.views}位访问者<br />技术支持：海宁网络</div></div></form></body></html>`,
    without: ['author', 'editor'],
  }),
};

const printPage: Template = {
  name: 'print-page',
  encoding: 'gb18030',
  extension: 'htm',
  make: ({ story, parts }) => ({
    html: `<title>打印文章</title><link rel=stylesheet href=print.css><center><h3>${story.title}</h3></center><div align=center>http://www.example.cn&nbsp;&nbsp;日期：${parts.year}.${parts.month}.${parts.day}&nbsp;&nbsp;出处：${story.source}&nbsp;&nbsp;撰文：${story.author}</div><pre>${story.paragraphs.map((text) => `　　${text}`).join('\n')}</pre><center><input type=button value=打印 onclick=print()></center>`,
    without: ['editor'],
  }),
};

/** The closed templates. */
export const closedTemplates: Template[] = [
  government,
  mobile,
  kesion,
  drupal,
  blogger,
  builder,
  epaper,
  portal,
  twPaper,
  wordSaved,
  webForms,
  printPage,
];
