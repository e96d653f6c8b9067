/** Templates that the import is mended on: twelve usual systems, and what open-others.ts adds. */
import { otherTemplates } from './open-others.ts';
import { inNumerals, listOf, menu, pad, type Template, tagged } from './site.ts';

const dede: Template = {
  name: 'dede',
  encoding: 'gb18030',
  make: ({ story, others }) => ({
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" />
<title>${story.title}_商会动态_南塘商会网</title><meta name="keywords" content="" /><meta name="description" content="${story.paragraphs[0]!.slice(0, 40)}" />
<script type="text/javascript">function CheckLogin(){ var taget_obj = document.getElementById('_userlogin'); }</script></head><body class="articleview">
<div class="header_top"><div class="w960 center"><span id="time" class="time">织梦内容管理系统</span><div class="toplinks"><a href="#" target="_blank">设为首页</a><a href="#">加入收藏</a><span>[<a href="">高级搜索</a>][<a href="">RSS订阅</a>]</span></div></div></div>
<div class="module blue mT10 wrapper w963"><div class="top"><h1>南塘商会</h1></div><div id="navMenu"><ul>${menu(9)}</ul></div>
<div class="search"><form name="formsearch" action="/plus/search.php"><div class="form"><h4>搜索</h4><input type="hidden" name="kwtype" value="0" /><input name="q" type="text" value="在这里搜索..." /><select name="searchtype"><option value="titlekeyword">智能搜索</option><option value="title">仅搜索标题</option></select><button type="submit">搜索</button></div></form></div></div>
<div class="w960 center clear mt1"><div class="pleft"><div class="place"><strong>当前位置:</strong> <a href='http://a/'>主页</a> > <a href='/dt/'>商会动态</a> > </div>
<div class="viewbox"><div class="title"><h2>${story.title}</h2></div><div class="info"><small>时间:</small>${story.date} ${story.time.slice(0, 5)}<small>来源:</small>${story.source} <small>作者:</small>${story.author} <small>点击:</small><script src="/plus/count.php?view=yes&aid=12&mid=1" type='text/javascript' language="javascript"></script>次</div>
<div class="intro">${story.paragraphs[0]!.slice(0, 24)}</div><div class="content"><table width='100%'><tr><td>${tagged(story.paragraphs, '<div>　　', '</div>')}<div>&nbsp;</div></td></tr></table></div>
<div class="dede_pages"><ul class="pagelist"></ul></div><div class="newdigg" id="newdigg"><div class="diggbox digg_good" onclick="javascript:postDigg('goodpost',12)"><div class="digg_act">顶一下</div><div class="digg_num">(0)</div><div class="digg_percent"><div class="digg_percent_bar"><span style="width:0%"></span></div><div class="digg_percent_num">0%</div></div></div><div class="diggbox digg_bad"><div class="digg_act">踩一下</div><div class="digg_num">(0)</div></div></div>
<div class="boxoff"><strong>------分隔线----------------------------</strong></div><div class="handle"><div class="context"><ul><li>上一篇：<a href='/11.html'>${others[0]}</a> </li><li>下一篇：<a href='/13.html'>${others[1]}</a> </li></ul></div><div class="actbox"><ul><li id="act-fav"><a href="#">收藏</a></li><li id="act-err"><a href="#">挑错</a></li><li id="act-pus"><a href="#">推荐</a></li><li id="act-pnt"><a href="#" onClick="window.print();">打印</a></li></ul></div></div></div>
<div class="mt1"><dl class="tbox"><dt><strong>发表评论</strong><span class="more"><a href="/plus/feedback.php?aid=12">查看所有评论</a></span></dt><dd><div class="dede_comment_post"><small>请自觉遵守互联网相关的政策法规，严禁发布色情、暴力、反动的言论。</small><div>评价:<input type="radio" checked='1'/>中立<input type="radio"/>好评<input type="radio"/>差评</div><div>用户名:<input name="username"/>验证码:<input name="validate"/><button>发表评论</button></div></div></dd></dl></div></div>
<div class="pright"><div class="infos_userinfo"><dl class="tbox"><dt><strong>推荐内容</strong></dt><dd><ul class="d4">${listOf(others.slice(2), 5)}</ul></dd></dl></div><dl class="tbox"><dt><strong>热点内容</strong></dt><dd><ul class="c1 ico2">${listOf(others.slice(5), 7)}</ul></dd></dl></div></div>
<div class="footer w960 center mt1 clear"><div class="footer_body"><p class="powered">Powered by <a href="http://www.dedecms.com">DedeCMS</a> &copy; 2004-2011 <a href="/">DesDev</a> Inc.</p><p class="copyright">Copyright &copy; 2002-2011 南塘商会 版权所有</p></div></div></body></html>`,
    without: ['editor'],
  }),
};

const aspTables: Template = {
  name: 'asp-tables',
  encoding: 'gb18030',
  extension: 'htm',
  make: ({ story, others, parts }) => ({
    html: `<HTML><HEAD><TITLE>白沙工商联</TITLE><META http-equiv=Content-Type content="text/html; charset=gb2312"></HEAD>
<BODY bgColor=#ffffff leftMargin=0 topMargin=0><TABLE cellSpacing=0 cellPadding=0 width=778 align=center border=0><TBODY><TR><TD><IMG height=90 src="images/top.jpg" width=778></TD></TR><TR><TD bgColor=#003399><FONT color=#ffffff>${menu(14, { open: ' | ', close: '' })}</FONT></TD></TR></TBODY></TABLE>
<TABLE width=778 align=center><TR><TD width=180 vAlign=top><TABLE width="100%"><TR><TD background=images/l.gif><B>最新文章</B></TD></TR>${listOf(others, 10, '<TR><TD>·', '</TD></TR>')}</TABLE></TD>
<TD vAlign=top width=590><TABLE width="98%" align=center><TR><TD height=25>您现在的位置：<A href="/">首页</A> → <A href="/n">新闻</A> → 阅读文章</TD></TR><TR><TD align=middle><FONT color=#cc0000 size=4><B>${story.title}</B></FONT></TD></TR><TR><TD align=middle><FONT color=#666666>${parts.year}-${parts.month}-${parts.day} ${story.time}　来源：${story.source}　阅读：${story.views} 次</FONT></TD></TR>
<TR><TD><HR SIZE=1></TD></TR><TR><TD style="FONT-SIZE: 14px; LINE-HEIGHT: 180%"><FONT face=宋体>${story.paragraphs.map((text) => `&nbsp;&nbsp;&nbsp;&nbsp;${text}`).join('<BR>\n<BR>')}</TD></TR>
<TR><TD align=right>【<A href="javascript:window.print()">打印本页</A>】【<A href="javascript:window.close()">关闭窗口</A>】</TD></TR></TABLE></TD></TR></TABLE>
<TABLE width=778 align=center><TR><TD align=middle>白沙工商业联合会 地址：白沙市人民路9号 邮编：100000<BR>电话：0100-1234567 传真：0100-7654321 技术支持：白沙在线</TD></TR></TABLE></BODY></HTML>`,
    without: ['author', 'editor'],
  }),
};

const phpcms: Template = {
  name: 'phpcms',
  encoding: 'utf-8',
  make: ({ story, others, parts }) => ({
    html: `<!DOCTYPE html><html><head><meta http-equiv="X-UA-Compatible" content="IE=7" /><meta charset="utf-8" /><title>${story.title} - 会员风采 - 东岭企业家协会</title></head><body><div class="body-top"><div class="content"><div class="login lh24 blue"><a href="/rss">rss</a> <span> | </span><script type="text/javascript">document.write('x')</script></div></div></div>
<div class="header"><div class="logo"><a href="/"><img src="/statics/images/v9/logo.jpg" /></a></div><div class="bd"><ul class="nav-site">${menu(80)}</ul></div><div class="tag">热门搜索：<a href="/s?q=1">会员</a> <a href="/s?q=2">年会</a></div></div>
<div class="main"><div class="col-left"><div class="crumbs"><a href="/">首页</a><span> &gt; </span><a href="/hy/">会员风采</a> > 正文</div>
<div id="Article"><h1>${story.title}<br /><span>${parts.year}-${pad(parts.month)}-${pad(parts.day)} ${story.time}&nbsp;&nbsp;&nbsp;来源：${story.source}&nbsp;&nbsp;&nbsp;评论：<a href="#comment_iframe" id="comment">0</a> 点击：<span id="hits"></span></span></h1>
<div class="content">${tagged(story.paragraphs, '<p style="text-indent:2em;">', '</p>')}</div>
<div class="bk10"></div><div id="pages" class="text-c"></div><p class="f14"><strong>上一篇：</strong><a href="/1">${others[3]}</a><br /><strong>下一篇：</strong><a href="/2">${others[4]}</a></p><div class="related"><h5 class="blue">延伸阅读：</h5><ul class="list blue lh24 f14">${listOf(others.slice(4), 4, '<li>·')}</ul></div></div>
<div class="box"><h5>评论排行</h5><iframe src="/comment"></iframe></div></div><div class="col-auto"><div class="box"><h5 class="title-2">频道总排行</h5><ul class="content digg">${listOf(others.slice(3), 8)}</ul></div></div></div>
<div class="footer"><p class="info"><a href="/about">关于我们</a> | <a href="/contact">联系方式</a> | <a href="/copy">版权声明</a></p>Powered by <strong>PHPCMS</strong> <em>V9</em> &copy; 2013</div></body></html>`,
    without: ['author', 'editor'],
  }),
};

const empire: Template = {
  name: 'empire',
  encoding: 'gb18030',
  make: ({ story, others }) => ({
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>${story.title}-柳河商会</title></head><body class="showpage news"><table width="100%" class="top"><tr><td><table width="960"><tr><td width="63%"><script src="/e/member/login/loginjs.php"></script></td><td align="right"><a onclick="window.external.addFavorite(location.href,document.title)" href="#ecms">加入收藏</a> | <a href="/e/member/cp">会员中心</a></td></tr></table></td></tr></table>
<table width="960" class="nav"><tr><td class="nav_global"><ul>${menu(40)}</ul></td></tr></table>
<table width="100%"><tr valign="top"><td class="main"><table width="100%" class="position"><tr><td>现在的位置：<a href="/">首页</a>&nbsp;>&nbsp;<a href="/news/">新闻中心</a></td></tr></table><table width="100%" class="box"><tr><td><table width="100%" border="0" cellspacing="0"><tr><td class="title"><h1>${story.title}</h1></td></tr><tr><td class="info_text">时间:${story.date} ${story.time}　来源:${story.source}　作者:${story.author}&nbsp;&nbsp;<script src="/e/public/ViewClick/?classid=1&id=2"></script> 次浏览</td></tr><tr><td><div id="text"><table align="right"><tr><td><script src="/d/js/acmsd/thea1.js"></script></td></tr></table>${tagged(story.paragraphs, '<p>　　', '</p>')}<p align="center" class="pageLink"></p></div></td></tr></table>
<table align="center" cellpadding="2"><tr><td><a href="javascript:void(0);" onclick="AddDigg()"> 顶一下</a></td><td id="diggnum"><strong><script src=/e/public/ViewClick/?down=5></script></strong></td></tr></table><table width="100%" class="title_info"><tr><td>责任编辑：${story.editor}</td></tr></table></td></tr></table>
<table width="100%" class="otherlink"><tr><td><h3>相关新闻</h3>${listOf(others, 6)}</td></tr></table></td><td class="sider"><table class="title"><tr><td><strong>图文资讯</strong></td></tr></table><table class="box"><tr><td>${listOf(others.slice(5), 6, '<div>', '</div>')}</td></tr></table></td></tr></table>
<table width="100%"><tr><td align="center"><a href="/">网站首页</a> | <a href="#">关于我们</a> | <a href="#">服务条款</a> | <a href="#">广告服务</a><br />Powered by <strong>EmpireCMS</strong> <em>6.0</em> &copy; 2002-2010 柳河商会 蜀ICP备05001234号</td></tr></table></body></html>`,
  }),
};

const discuz: Template = {
  name: 'discuz',
  encoding: 'utf-8',
  make: ({ story, index, parts, others }) => ({
    html: `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8" /><title>${story.title} - 商会公告 - 石桥乡亲论坛 - Powered by Discuz!</title></head><body id="nv_forum" class="pg_viewthread"><div id="toptb"><a href="javascript:;" onclick="setHomepage('x');">设为首页</a><a href="#">收藏本站</a></div><div id="hd"><div id="um"><a href="member.php">登录</a> <a href="member.php?mod=register">立即注册</a></div><div id="nv"><ul>${menu(12)}</ul></div><div id="scbar">热搜: <a>活动</a> <a>交友</a></div></div>
<div id="wp" class="wp"><div id="pt" class="bm cl"><div class="z"><a href="./" class="nvhm" title="首页">石桥乡亲论坛</a> <em>&rsaquo;</em> <a href="forum.php">论坛</a> <em>&rsaquo;</em> <a href="forum-2.html">商会公告</a> <em>&rsaquo;</em> <a href="thread-${index}.html">${story.title}</a></div></div>
<div id="postlist" class="pl bm"><table cellspacing="0" cellpadding="0"><tr><td class="pls ptn pbn"><div class="hm ptn"><span class="xg1">查看:</span> <span class="xi1">${story.views}</span><span class="pipe">|</span><span class="xg1">回复:</span> <span class="xi1">${index}</span></div></td><td class="plc ptm pbn vwthd"><h1 class="ts"><span id="thread_subject">${story.title}</span></h1><span class="xg1"> <a href="thread-${index}.html" onclick="return copyThreadUrl(this)">[复制链接]</a></span></td></tr></table>
<div id="post_1"><table class="plhin"><tr><td class="pls" rowspan="2"><div class="pi"><div class="authi"><a href="space-uid-2.html" class="xw1">乡音无改</a></div></div><div class="avatar"><img src="avatar.php?uid=2" /></div><div class="tns xg2"><table><tr><th><p><a>35</a></p>主题</th><th><p><a>102</a></p>帖子</th><td><p><a>1420</a></p>积分</td></tr></table></div><p><em><a>版主</a></em></p><dl class="pil cl"><dt>积分</dt><dd>1420</dd></dl><ul class="xl xl2 o cl"><li class="pm2"><a href="#">发消息</a></li></ul></td>
<td class="plc"><div class="pi"><strong><a href="#">楼主</a></strong><div class="pti"><div class="authi"><em id="authorposton1">发表于 ${parts.year}-${parts.month}-${parts.day} ${story.time}</em><span class="pipe">|</span><a href="#">只看该作者</a><span class="pipe">|</span><a href="#">倒序浏览</a></div></div></div><div class="pct"><div class="pcb"><div class="t_fsz"><table cellspacing="0"><tr><td class="t_f" id="postmessage_1">${story.paragraphs.map((text) => `　　${text}`).join('<br />\r\n')}<br /></td></tr></table></div></div></div></td></tr><tr><td class="plc plm"><div id="p_btn"><a href="#"><i>收藏</i></a><a href="#"><i>分享</i></a></div></td></tr><tr><td class="pls"></td><td class="plc"><div class="po hin"><a class="fastre" href="#">回复</a> <a href="#">举报</a></div></td></tr></table></div></div></div>
<div id="f_pst"><form><table><tr><td>您需要登录后才可以回帖 <a href="#">登录</a> | <a href="#">立即注册</a></td></tr></table></form></div><div id="ft"><a href="#">手机版</a>|<a href="#">小黑屋</a>|<strong><a href="#">石桥乡亲论坛</a></strong> <p class="xs0">GMT+8, 2016-8-1 10:0${index} , Processed in 0.03${index}112 second(s), 12 queries .</p><p>Powered by <strong>Discuz!</strong> <em>X3.2</em></p><p class="xs0">&copy; 2001-2013 Comsenz Inc.</p></div>${others[0] ? '' : ''}</body></html>`,
    without: ['source', 'editor'],
    truth: { author: undefined },
  }),
};

const wordpress: Template = {
  name: 'wordpress',
  encoding: 'utf-8',
  make: ({ story, index, others, parts }) => ({
    html: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>${story.title} | 海宁旅美商会</title><link rel="canonical" href="https://example.org/${parts.year}/${pad(parts.month)}/post-${index}/"><meta property="og:type" content="article"><meta property="og:title" content="${story.title}"><meta property="og:site_name" content="海宁旅美商会"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"海宁旅美商会"},{"@type":"Article","headline":"${story.title}","datePublished":"${story.date}T${story.time}+08:00","author":{"@type":"Person","name":"${story.author}"}}]}</script></head><body class="post-template-default single single-post"><div id="page" class="hfeed site"><header id="masthead" class="site-header"><hgroup><h1 class="site-title"><a href="/" rel="home">海宁旅美商会</a></h1><h2 class="site-description">同乡 · 同业 · 同心</h2></hgroup><nav id="site-navigation"><button class="menu-toggle">菜单</button><a class="assistive-text" href="#content">跳至正文</a><ul>${menu(7)}</ul></nav></header>
<div id="main" class="wrapper"><div id="primary" class="site-content"><div id="content" role="main"><article id="post-${index}" class="post type-post status-publish format-standard hentry category-news"><header class="entry-header"><h1 class="entry-title">${story.title}</h1></header><div class="entry-content">${tagged(story.paragraphs, '<p>', '</p>')}</div><footer class="entry-meta">本条目发布于<a href="/x" rel="bookmark"><time class="entry-date" datetime="${story.date}T${story.time}+08:00">${parts.year} 年 ${parts.month} 月 ${parts.day} 日</time></a>。属于<a href="/c/news" rel="category tag">商会新闻</a>分类，被贴了 <a href="/t/1" rel="tag">联谊</a> 标签。<span class="by-author">作者是<span class="author vcard"><a class="url fn n" href="/author/a">${story.author}</a></span>。</span></footer></article>
<nav class="nav-single"><h3 class="assistive-text">文章导航</h3><span class="nav-previous"><a href="#" rel="prev"><span class="meta-nav">&larr;</span> ${others[1]}</a></span><span class="nav-next"><a href="#" rel="next">${others[2]} <span class="meta-nav">&rarr;</span></a></span></nav><div id="comments"><div id="respond"><h3 id="reply-title">发表评论</h3><p>电子邮件地址不会被公开。 必填项已用<span class="required">*</span>标注</p><label>姓名</label><input/><label>评论</label><textarea></textarea></div></div></div></div><div id="secondary"><aside class="widget"><h3 class="widget-title">近期文章</h3><ul>${listOf(others, 5)}</ul></aside><aside class="widget"><h3 class="widget-title">文章归档</h3><ul><li><a href="/1">2016年四月</a></li><li><a href="/2">2016年三月</a></li></ul></aside><aside class="widget"><h3>功能</h3><ul><li><a href="/l">登录</a></li></ul></aside></div></div><footer id="colophon"><div class="site-info"><a href="https://wordpress.org/">自豪地采用WordPress</a></div></footer></div></body></html>`,
    without: ['source', 'editor'],
  }),
};

const joomla: Template = {
  name: 'joomla',
  encoding: 'utf-8',
  traditional: true,
  make: ({ story, others, parts }) => ({
    html: `<!DOCTYPE html><html lang="zh-tw"><head><meta charset="utf-8" /><title>${story.title}</title></head><body class="site com_content view-article"><div class="body"><header class="header"><a class="brand" href="/"><span class="site-title">臨川旅台同鄉商會</span></a></header><nav class="navigation"><ul class="nav menu">${menu(16, { traditional: true })}</ul></nav><ul class="breadcrumb"><li>目前位置：</li><li><a href="/">首頁</a></li><li><a href="/n">最新消息</a></li><li class="active"><span>${story.title}</span></li></ul>
<main id="content"><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${story.title}</h2></div><div class="icons"><div class="btn-group"><ul class="dropdown-menu"><li><a href="#" title="列印">列印</a></li><li><a href="#">電子郵件</a></li></ul></div></div><dl class="article-info muted"><dt class="article-info-term">詳細內容</dt><dd class="createdby" itemprop="author">作者 <span itemprop="name">${story.author}</span></dd><dd class="category-name">分類： <a href="/n">最新消息</a></dd><dd class="published"><time datetime="${story.date}T${story.time}+08:00" itemprop="datePublished">發佈：${parts.day} ${['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'][parts.month]}月 ${parts.year}</time></dd><dd class="hits">點擊數：${story.views}</dd></dl><div itemprop="articleBody">${tagged(story.paragraphs, '<p>', '</p>')}</div><ul class="pager pagenav"><li class="previous"><a href="#" rel="prev">前一個</a></li><li class="next"><a href="#" rel="next">下一個</a></li></ul></div></main>
<div id="aside"><div class="well"><h3 class="page-header">熱門文章</h3><ul>${listOf(others, 6)}</ul></div><div class="well"><h3>會員登入</h3><form><label>帳號</label><input/><label>密碼</label><input/><label>記住我</label></form><ul><li><a href="#">忘記帳號？</a></li><li><a href="#">忘記密碼？</a></li></ul></div></div><footer><p>&copy; 2016 臨川旅台同鄉商會</p></footer></div></body></html>`,
    without: ['source', 'editor'],
  }),
};

const wechat: Template = {
  name: 'wechat',
  encoding: 'utf-8',
  make: ({ story }) => {
    const stamp = Date.parse(`${story.date}T${story.time}+08:00`) / 1000;
    return {
      html: `<!DOCTYPE html><html class=""><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title></title><meta property="og:title" content="${story.title}" /><meta property="og:site_name" content="微信公众平台" /><meta property="twitter:card" content="summary" /></head><body id="activity-detail" class="zh_CN mm_appmsg"><div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">
${story.title}
</h1><div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="wx_tap_link js_wx_tap_highlight rich_media_meta icon_appmsg_tag">原创</span><span class="rich_media_meta rich_media_meta_text">${story.author}</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">南塘商会 </a><div id="js_profile_qrcode" class="profile_container" style="display:none;"><div class="profile_inner"><strong class="profile_nickname">南塘商会</strong><p class="profile_meta"><label class="profile_meta_label">微信号</label><span class="profile_meta_value">ntshanghui</span></p><p class="profile_meta"><label class="profile_meta_label">功能介绍</label><span class="profile_meta_value">联络乡谊，服务会员，传播商会资讯。</span></p></div></div></span><em id="publish_time" class="rich_media_meta rich_media_meta_text"></em></div>
<div class="rich_media_content " id="js_content" style="visibility: hidden;"><section style="box-sizing:border-box"><section><p style="text-align: center;"><img class="rich_pages" data-ratio="0.6" data-src="https://mmbiz.qpic.cn/mmbiz_png/abc/640?wx_fmt=png" data-type="png" data-w="640"></p></section>${tagged(story.paragraphs, '<section style="margin:10px"><p style="white-space: normal;"><span style="font-size: 15px;color:#3f3f3f">', '</span></p></section>')}<p><br></p></section></div><script nonce="1" type="text/javascript">var first_sceen__time = (+new Date());</script></div></div></div></div>
<div class="rich_media_tool"><div class="media_tool_meta tips_global_primary" id="js_view_source"><a id="js_view_source" href="#">阅读原文</a></div><span>阅读</span><span id="readNum3"></span><span>在看</span></div><div class="weui-dialog"><p>微信扫一扫<br>关注该公众号</p></div><script>var msg_title = '${story.title}'.html(false);var nickname = htmlDecode("南塘商会");var ct = "${stamp}";var publish_time = "" || "";</script></body></html>`,
      without: ['source', 'editor'],
    };
  },
};

const wap: Template = {
  name: 'wap',
  encoding: 'utf-8',
  extension: 'wml',
  make: ({ story, parts }) => ({
    html: `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//WAPFORUM//DTD XHTML Mobile 1.0//EN" "http://www.wapforum.org/DTD/xhtml-mobile10.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${story.title}</title></head><body><p><a href="/wap/">青浦商会手机版</a>&gt;<a href="/wap/n">新闻</a></p><p>${story.title}<br/>${parts.year}-${pad(parts.month)}-${pad(parts.day)} ${story.time.slice(0, 5)} ${story.source}</p><p>${story.paragraphs.join('<br/>')}</p><p>[1/1页]<br/><a href="/wap/2">下一条</a> <a href="/wap/n">返回列表</a> <a href="/wap/">返回首页</a><br/>报时:10:2${parts.day % 10}</p></body></html>`,
    without: ['author', 'editor'],
  }),
};

const twFields: Template = {
  name: 'tw-fields',
  encoding: 'big5',
  traditional: true,
  extension: 'aspx',
  make: ({ story, parts }) => ({
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5"><title>石橋縣商業會全球資訊網</title></head><body><form name="aspnetForm" method="post" action="news_view.aspx?id=12" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTI2" /><table width="960"><tr><td><img src="images/banner.jpg"></td></tr><tr><td>${menu(22, { traditional: true, open: '｜', close: '' })}</td></tr></table><table width="960"><tr><td width="200" valign="top"><table><tr><td>會員登入</td></tr><tr><td>帳號：<input></td></tr><tr><td>密碼：<input></td></tr><tr><td><a href="#">加入會員</a></td></tr></table></td><td valign="top"><table width="100%"><tr><td>首頁 &gt; 最新消息</td></tr></table><table width="100%" border="1" class="detail"><tr><th width="15%">標題</th><td>${story.title}</td></tr><tr><th>發布日期</th><td>${parts.year - 1911}/${pad(parts.month)}/${pad(parts.day)}</td></tr><tr><th>發布單位</th><td>${story.source}</td></tr><tr><th>內容</th><td>${story.paragraphs.join('<br>')}</td></tr><tr><th>附件</th><td>無</td></tr></table><p align="center"><a href="news.aspx">回上一頁</a></p></td></tr></table><table width="960"><tr><td align="center">版權所有 石橋縣商業會 地址：石橋縣中正路1號 電話：(08)123-4567<br>本網站最佳瀏覽解析度1024*768 您是第 0${story.views} 位訪客</td></tr></table></form></body></html>`,
    without: ['author', 'editor'],
  }),
};

const hongkong: Template = {
  name: 'hongkong',
  encoding: 'utf-8',
  traditional: true,
  make: ({ story, others, parts }) => ({
    html: `<!doctype html><html lang="zh-Hant-HK"><head><meta charset="utf-8"><title>香港東嶺商會 Hong Kong Tung Ling Chamber of Commerce</title><body><div id="wrapper"><div id="lang"><a href="/en">ENG</a> | <a href="/sc">简体</a> | <a href="#">A</a> <a href="#">A</a> <a href="#">A</a></div><div id="mainnav">${menu(10, { traditional: true, open: '<span>', close: '</span>' })}</div><div id="leftcol"><h2>本會動態</h2><ul>${menu(6, { traditional: true })}</ul></div><div id="rightcol"><div class="path">主頁 / 本會動態 / 活動消息</div><div class="newsdate">${pad(parts.day)}/${pad(parts.month)}/${parts.year}</div><div class="newstitle">${story.title}</div><div class="newsbody">${tagged(story.paragraphs, '', '<br><br>')}</div><div class="back"><a href="javascript:history.back()">&lt; 返回</a></div><h3>其他消息</h3><ul>${listOf(others, 4)}</ul></div><div id="footer">版權所有 不得轉載 &copy; ${parts.year + 1} Hong Kong Tung Ling Chamber of Commerce. All rights reserved. <a href="#">免責聲明</a> <a href="#">私隱政策</a></div></div></body></html>`,
    without: ['source', 'author', 'editor'],
  }),
};

const frontpage: Template = {
  name: 'frontpage',
  encoding: 'gb18030',
  extension: 'htm',
  make: ({ story, parts }) => ({
    html: `<html>\r\n<head>\r\n<meta name="GENERATOR" content="Microsoft FrontPage 4.0">\r\n<meta name="ProgId" content="FrontPage.Editor.Document">\r\n<title>New Page 1</title>\r\n</head>\r\n<body background="bg.gif">\r\n<p align="center"><a href="index.htm">返回首页</a></p>\r\n<p align="center"><b><font size="5" face="黑体" color="#FF0000">${story.title}</font></b></p>\r\n<p align="center"><font size="2">本刊记者 ${story.author}</font></p>\r\n${story.paragraphs.map((text) => `<p style="line-height: 150%"><font size="3">&nbsp;&nbsp;&nbsp; ${text.slice(0, 20)}\r\n${text.slice(20)}</font></p>`).join('\r\n')}\r\n<p align="right">（${inNumerals(parts.year, parts.month, parts.day)}）</p>\r\n<p align="center"><a href="index.htm">返回首页</a></p>\r\n</body>\r\n</html>`,
    without: ['source', 'editor'],
    truth: { author: undefined, paragraphs: story.paragraphs },
  }),
};

/** The open templates. */
export const openTemplates: Template[] = [
  dede,
  aspTables,
  phpcms,
  empire,
  discuz,
  wordpress,
  joomla,
  wechat,
  wap,
  twFields,
  hongkong,
  frontpage,
  ...otherTemplates,
];
