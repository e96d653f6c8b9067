/** Problems of what was left in a text by accident: by templates, programs, keyboards. A table. */
import { type Template, words, zh } from '../../i18n/sentence.ts';
import { type Example, type Said, said, warning } from './define.ts';

const body = (before: string, after: string): Example => ({ in: 'body', before, after });

/** What to do about what Word and Excel left, by what it is. */
function officeCure(found: string): readonly [Template, string] {
  if (/^HYPERLINK/.test(found)) return [zh`链接写成 [文字](地址)`, 'write a link as [text](address)'];
  if (/^(?:批|Comment)/.test(found))
    return [
      zh`这是审阅的批注：照它改好，连它后面的话一起删去`,
      'a remark of a reviewer: do what it says, and delete it with the words behind it',
    ];
  if (
    /false|true|[Mm]so|X-NONE|^[A-Z]{2}-|if |endif|Fragment|HTML|Explorer|NotSpecified|Definitions|-[a-z]+ ?:/.test(
      found,
    )
  )
    return [
      zh`这是粘贴时带出的样式，不是文章的话：把这些字删去，以后粘贴时选“只保留文字”`,
      'styles that came with what was pasted, no words of the article: delete them, and paste as plain text next time',
    ];
  if (/^\d/.test(found))
    return [
      zh`表格把长的号码变成了这样，后面的数字已失：查出全号，照着写`,
      'a spreadsheet made this of a long number, and lost figures of it: find the whole number, and write it',
    ];
  if (/^#(?:DIV|N\/A|VALUE|NUM|NULL|SPILL|CALC)/.test(found))
    return [
      zh`这一格是算出来的，表格没有算成（除数是零、缺了数或写的不是数）：查出应有的数写上，没有就写 —`,
      'a figure that the spreadsheet could not reckon (a division by zero, a figure missing or written as text): write the figure that belongs here, or — where there is none',
    ];
  return [
    zh`打开原来的文件，查出本来的内容，照着写`,
    'open the original, find out what should stand here, and write it',
  ];
}

/** What programs write for what they do not copy, and addresses of templates. */
function notCopied(found: string): Said | undefined {
  const [, what] = /^[［[【](图片|圖片|视频|視頻|影片|语音|語音|文件|檔案|公式|表格)[\]］】]$/.exec(found.trim()) ?? [];
  if (what) {
    const isPicture = /[图圖]片|公式|表格/.test(what);
    return said(
      [
        zh`“${found}”会照样印出：复制的时候，这里的${words(what)}没有跟来`,
        `"${found}" would be printed: it stands for what was not copied with the text`,
      ],
      isPicture
        ? [
            zh`把它存成图片，放进 content/images/，写成 ![图上有什么](/images/文件名)；不要了就删去`,
            'save it as a picture in content/images/ and write ![what it shows](/images/name); or delete it',
          ]
        : [
            zh`把它放进 content/files/，写成 <File src="/files/文件名" name="名称" />；不要了就删去`,
            'put it into content/files/ and write <File src="/files/name" name="what the file is" />; or delete it',
          ],
    );
  }
  return /^https?:/.test(found)
    ? said(
        [zh`${found} 是样板里的网址`, `${found} is the address of a template`],
        [zh`写网站公开的网址`, "write the site's public address"],
      )
    : undefined;
}

/** The kinds of problem of what was left by accident. */
export const residueProblems = {
  'compatibility-character': warning<{ found: string; better: string }>(
    body('⼈民代表⼤会', '人民代表大会'),
    ({ found, better }) =>
      said(
        [
          zh`“${found}”是部首或兼容字，看着像“${better}”，搜索时却不是`,
          `"${found}" are radicals or doubles of characters: they look like "${better}" and are not found as it`,
        ],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'title-leftover': warning<{ found: string; better: string }>(
    { in: 'front matter', before: 'title: 汝州商人返乡.docx', after: 'title: 汝州商人返乡' },
    ({ found, better }) =>
      said(
        [
          zh`标题“${found}”里有不属于题目的字或标点：文件名、网站名、稿件的记号、整题的书名号或句号`,
          `the title "${found}" has more than its words with it: of a file's name, a site, a draft, or signs around all of it`,
        ],
        [zh`写成 title: ${better}`, `write title: ${better}`],
      ),
  ),
  'nothing-shown': warning<{ what: 'picture' | 'table' | 'file' | 'link'; found: string }>(
    body('返乡的人数如下图所示。', '返乡的人数如下图所示。\n\n![返乡人数](/images/a.jpg)'),
    ({ what, found }) => {
      const [name, nameEn, cure, cureEn] = {
        picture: [
          zh`图片`,
          'a picture',
          zh`放进 content/images/，写成 ![图上有什么](/images/…)`,
          'put it into content/images/ and write ![what it shows](/images/…)',
        ] as const,
        table: [zh`表格`, 'a table', zh`补上表格，或它的图片`, 'put the table there, or a picture of it'] as const,
        file: [
          zh`附件`,
          'a file',
          zh`放进 content/files/，写成 <File src="/files/…" name="…" />`,
          'put it into content/files/ and write <File src="/files/…" name="…" />',
        ] as const,
        link: [zh`链接`, 'a link', zh`写成 [文字](地址)`, 'write [text](address)'] as const,
      }[what];
      return said(
        [zh`“${found}”指的${name}，文中没有`, `"${found}" points at ${nameEn}, and there is none`],
        [zh`${cure}；没有了就删去这句话`, `${cureEn}; where it is lost, delete the words`],
      );
    },
  ),
  'doubled-sentence': warning<{ found: string }>(
    body('会员大会在汝州召开。会员大会在汝州召开。各地代表到会。', '会员大会在汝州召开。各地代表到会。'),
    ({ found }) =>
      said(
        [zh`这一句连着写了两遍：${found}`, `this sentence stands twice: ${found}`],
        [zh`多粘贴了一次的，删去一句`, 'where it was pasted twice, delete one'],
      ),
  ),
  'page-furniture': warning<{ found: string; cut?: boolean }>(
    body('四百人返乡办厂。\n\n长按二维码关注我们', '四百人返乡办厂。'),
    ({ found, cut }) =>
      said(
        [
          zh`“${found}”是网页、公众号或书页边上的字，不是文章的`,
          `"${found}" belongs to a web page or to the edge of a page of paper, not to the article`,
        ],
        cut
          ? [
              zh`删去它，前后两段本是一句的接起来`,
              'delete it, and join the paragraphs around it, which are one sentence',
            ]
          : [zh`删去它`, 'delete it'],
      ),
  ),
  'repeated-title': warning<{ title: string }>(
    body('# 汝州商人返乡\n\n四百人返乡办厂。', '四百人返乡办厂。'),
    ({ title }) =>
      said(
        [zh`页上已有标题，“${title}”会印两次`, `the page has its title already: "${title}" would stand twice`],
        [zh`删去正文里的这一行`, 'delete this line from the body'],
      ),
  ),
  'sample-left': warning(
    {
      in: 'glossary',
      before: '- { hans: 甬台豫商联合会, hant: 甬台豫商聯合會 }',
      after: '- { hans: 汝州商会, hant: 汝州商會 }',
    },
    () =>
      said(
        [zh`这里还有样本商会的内容`, "something of the sample's chamber is left here"],
        [
          zh`换成本会的内容，或删去；样本文章可整个删去 content/news/`,
          "put your chamber's own there, or delete it; all of the sample's articles are in content/news/",
        ],
      ),
  ),
  'spaced-text': warning<{ found: string; better: string }>(
    body('会 员 大 会 召 开。', '会员大会召开。'),
    ({ found, better }) =>
      said(
        [zh`字与字之间有空格：${found}`, `there are blanks between the characters: ${found}`],
        [zh`连起来写：${better}`, `write them together: ${better}`],
      ),
  ),
  'doubled-article': warning<{ other: string }>(
    {
      in: 'file',
      before: '---\ntitle: 旧文\ndate: 2016-04-18\n---\n\n旧文的正文。',
      after: '---\ntitle: 新文\ndate: 2016-04-18\n---\n\n新文的正文。',
    },
    ({ other }) =>
      said(
        [zh`与 ${other} 的标题或正文相同`, `the title and date, or the text, are those of ${other}`],
        [zh`同一篇只留一份，旧网址都写进它的 legacy`, 'keep one of them, with all old addresses in its legacy'],
      ),
  ),
  'escaped-entity': warning<{ found: string; better: string }>(
    body('会员&amp;nbsp;大会', '会员大会'),
    ({ found, better }) =>
      said(
        [zh`“${found}”会照原样印出`, `"${found}" would be printed as it stands`],
        better ? [zh`改为“${better}”`, `write "${better}"`] : [zh`删去它，或换成空格`, 'delete it, or write a blank'],
      ),
  ),
  'escaped-markup': warning<{ found: string; better: string }>(
    body('会长说，\\*\\*四百人返乡\\*\\*，都办了厂。', '会长说，**四百人返乡**，都办了厂。'),
    ({ found, better }) =>
      said(
        [
          zh`“${found}”是别的程序转出来的，会照原样印出`,
          `"${found}" was escaped by a program, and would be printed as it stands`,
        ],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'doubled-paragraph': warning<{
    found: string;
    line: number;
    /** But for some words. */
    nearly?: true;
  }>(
    body(
      '会员大会在汝州召开，四百人返乡办厂，各地代表到会。\n\n会员大会在汝州召开，四百人返乡办厂，各地代表到会。',
      '会员大会在汝州召开，四百人返乡办厂，各地代表到会。',
    ),
    ({ found, line, nearly }) =>
      nearly
        ? said(
            [
              zh`这一段与第${line}行的几乎相同，像是同一段的两稿：${found}…`,
              `this paragraph is nearly that of line ${line}, as if two drafts of one had stayed: ${found}…`,
            ],
            [
              zh`留下定稿的一段，删去另一段；本来是两段的不必改`,
              'keep the final one and delete the other; leave two that are meant',
            ],
          )
        : said(
            [zh`这一段与第${line}行的相同：${found}…`, `this paragraph is that of line ${line}: ${found}…`],
            [zh`多粘贴了一次的，删去一段`, 'where it was pasted twice, delete one'],
          ),
  ),
  'office-residue': warning<{ found: string }>(body('会费合计：#REF!', '会费合计：八万元'), ({ found }) =>
    said(
      [zh`“${found}”是 Word 或 Excel 留下的`, `"${found}" is what Word or Excel leave where something went wrong`],
      officeCure(found),
    ),
  ),
  'invisible-character': warning<{ character: string; line?: boolean }>(
    body('招商\u200b引资', '招商引资'),
    ({ character, line }) =>
      line
        ? said(
            [
              zh`有看不见的分行符 ${character}，看着是两段，印出来是一段`,
              `there is an invisible separator of lines, ${character}: what looks like two paragraphs would be one`,
            ],
            [zh`换成一个空行`, 'put an empty line in its place'],
          )
        : said(
            [
              zh`有看不见的字符 ${character}，搜索时会把词隔断`,
              `there is an invisible character, ${character}, which parts words in search`,
            ],
            [zh`删去它`, 'delete it'],
          ),
  ),
  'lost-object': warning(body('石狮归位。\n\n\ufffc', '石狮归位。'), () =>
    said(
      [
        zh`有一个看不见的字符 U+FFFC：从别处复制时，这里的图片或附件没有跟来`,
        'there is an invisible character, U+FFFC: a picture or an attachment here was not copied with the text',
      ],
      [
        zh`从原处另存那张图片，写成 ![图上有什么](/images/…)；不要了就删去这个字符`,
        'save the picture from where it was and write ![what it shows](/images/…), or delete the character',
      ],
    ),
  ),
  'pinyin-left': warning<{ found: string; better?: string }>(
    body('各分会daibiao依次发言。', '各分会代表依次发言。'),
    ({ found, better }) =>
      said(
        [
          zh`“${found}”像是输入法没有转成字的拼音`,
          `"${found}" looks like pinyin that an input method did not turn into characters`,
        ],
        better
          ? [
              zh`写成字，如 ${better}；本来就是外文的不必改`,
              `write the characters, e.g. ${better}; it is right where it is another language`,
            ]
          : [zh`写成字；本来就是外文的不必改`, 'write the characters; it is right where it is another language'],
      ),
  ),
  mojibake: warning<{ found: string; meant?: string }>(body('锟斤拷锟斤拷', '会员'), ({ found, meant }) =>
    said(
      [zh`“${found}”是编码出错留下的乱码`, `"${found}" is what a wrong encoding left`],
      meant
        ? [zh`写成 ${meant}`, `write ${meant}`]
        : [
            zh`查对原文重打；旧网页请用 npm run import 重新导入`,
            'type it again from the original; import old pages anew with npm run import',
          ],
    ),
  ),
  placeholder: warning<{ found: string }>(
    body('正文从这里开始。段落之间空一行。', '四百人返乡办厂。'),
    ({ found }) =>
      notCopied(found) ??
      said(
        [
          zh`“${found}”是样板里的话，或是留着待填的空`,
          `"${found}" comes from a template, or is a gap that was to be filled in`,
        ],
        [
          zh`换成自己的内容，或删去；有意隐去的名字写成“某”，查不到的字写成 <Gap />`,
          'put your own text there, or delete it; a name that is withheld is 某, a character that is lost <Gap />',
        ],
      ),
  ),
  'letter-in-figure': warning<{ found: string; better: string }>(
    body('协会成立于2O08年。', '协会成立于2008年。'),
    ({ found, better }) =>
      said(
        [
          /[０-９．－]/.test(found) ? zh`数字“${found}”里全角和半角混着` : zh`数字“${found}”里夹着字母 O、l 或 I`,
          /[０-９．－]/.test(found)
            ? `"${found}" has figures of full and of half width`
            : `there are letters among the figures of "${found}"`,
        ],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'spoken-sign': warning<{ found: string; better: string }>(
    body('各位会员逗号请准时到会句号', '各位会员，请准时到会。'),
    ({ found, better }) =>
      said(
        [
          zh`“${found}”是口述的标点，照字打了出来`,
          `"${found}" is the name of a sign that was dictated, written out as it was heard`,
        ],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'chat-reply': warning<{ found: string; fence?: true }>(
    body('好的，以下是为您整理的通讯稿：\n\n四百人返乡办厂。', '四百人返乡办厂。'),
    ({ found, fence }) =>
      said(
        [
          zh`“${found}”像是聊天程序的答话或记号，不是文章的`,
          `"${found}" looks like the reply or a mark of a chat program, and not like the article's own words`,
        ],
        fence
          ? [
              zh`正文会整块印成代码：删去这一行和收尾的 \`\`\`，并逐句核对程序写的内容`,
              'the text would be printed as code: delete the line and the ``` at its end, and check every sentence that the program wrote',
            ]
          : [zh`删去它，并逐句核对程序写的内容`, 'delete it, and check every sentence that the program wrote'],
      ),
  ),
  'inner-note': warning<{
    found: string;
    /** Of a chat, with its hour. */
    chat?: true;
  }>(body('四百人返乡办厂。\n\n（小王，这段先别发，等会长看过再说）', '四百人返乡办厂。'), ({ found, chat }) =>
    chat
      ? said(
          [
            zh`“${found}”是聊天记录（时间、名字、话），会印出来`,
            `"${found}" is a line of a chat, with its hour and who speaks, and would be printed`,
          ],
          [
            zh`删去这一行；要引用的话，写成文章的句子`,
            'delete the line; what is to be quoted becomes a sentence of the article',
          ],
        )
      : said(
          [
            zh`“${found}”像是写给同事的话，会印出来`,
            `"${found}" looks like a word to a colleague, and would be printed`,
          ],
          [
            zh`照它办了就删去；还不能发表的写 draft: true`,
            'do what it says and delete it; what may not be printed yet has draft: true',
          ],
        ),
  ),
  'cut-off': warning<{ found: string; folded?: boolean }>(
    body('会长逐桌敬茶，并代表全体理事向他们的', '会长逐桌敬茶，并代表全体理事向他们致谢。'),
    ({ found, folded }) =>
      said(
        [zh`正文在“${found}”处断了，句子没有完`, `the text breaks off at "${found}", within a sentence`],
        folded
          ? [
              zh`复制时后半篇还折着：回原处展开全文，重新复制；找不到的写 <Gap />`,
              'the rest was folded away when it was copied: open it where it came from, and copy the whole; where it is lost, write <Gap />',
            ]
          : [zh`查对原文补上下文；找不到的写 <Gap />`, 'look up what follows; where it is lost, write <Gap />'],
      ),
  ),
  'private-data': warning<{
    kind: 'mobile' | 'identity' | 'account' | 'password' | 'chat' | 'passport' | 'home';
    found: string;
    /** The person is named before it. */
    named?: boolean;
  }>(body('联系人李乾，手机13812345678。', '联系人李乾。'), ({ kind, found, named = false }) => {
    const [name, nameEn] = {
      mobile: [zh`手机号码`, 'a mobile number'] as const,
      identity: [zh`身份证号码`, 'an identity number'] as const,
      account: [zh`银行账号`, 'a bank account'] as const,
      password: [zh`密码`, 'a password'] as const,
      chat: named
        ? ([zh`个人的微信号或 QQ 号`, "a person's name on a chat service"] as const)
        : ([zh`微信号或 QQ 号`, 'a name on a chat service'] as const),
      passport: [zh`证件号码`, "the number of a person's papers"] as const,
      home: [zh`住址`, "a person's home"] as const,
    }[kind];
    return said(
      [zh`${name} ${found} 会公开给所有人`, `${nameEn}, ${found}, would be public`],
      kind === 'password'
        ? [
            zh`删去，并立刻换掉这个密码（npm run check -- --mask 只能遮住它）`,
            'delete it, and change the password at once (npm run check -- --mask only hides it)',
          ]
        : [
            zh`删去，或只留前几位：${maskedNumber(found)}（npm run check -- --mask）；有意公开的不必改，用 npm run check -- --baseline baseline.json 记下，以后不再报`,
            `delete it, or keep a part of it: ${maskedNumber(found)} (npm run check -- --mask); one that is public on purpose may stay: npm run check -- --baseline baseline.json notes it, and it is not told again`,
          ],
    );
  }),
  'private-use': warning<{ character: string }>(body('李\ue5e5先生', '李<Gap />先生'), ({ character }) =>
    said(
      [zh`${character} 是自造字，别人看到的是方框`, `${character} is a character of one's own font: others see a box`],
      [
        zh`查出是什么字，改用通行的写法；查不到的写成 <Gap />`,
        'find out what it is and write that; what cannot be found is <Gap />',
      ],
    ),
  ),
  'blank-day': warning<{ found: string }>(
    body('大会定于    月    日上午召开。', '大会定于5月8日上午召开。'),
    ({ found }) =>
      said(
        [zh`“${found}”还空着，没有填日子`, `"${found}" was left blank: a form's day or hour was not filled in`],
        [
          zh`填上；还不知道的，先写 draft: true`,
          'fill it in; where it is not known yet, keep the article as draft: true',
        ],
      ),
  ),
};

/** All but the first three and the last two characters as asterisks. */
export const maskedNumber = (text: string): string =>
  text.slice(0, 3) + '*'.repeat(Math.max(1, text.length - 5)) + text.slice(-2);
