import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { declaredBy } from '../../../src/import/read/declared.ts';

const read = (html: string) => declaredBy(parse(html));
const claims = (html: string) => read(html).claims.map(({ field, value }) => [field, value]);

describe('the head', () => {
  test('declares day, source, site and address', () => {
    const { declared } = read(
      '<meta property="og:site_name" content="渡口公会"><link rel=canonical href="http://a.example/1">',
    );
    expect(declared).toMatchObject({ siteName: '渡口公会', address: 'http://a.example/1' });
    expect(claims('<meta name=PubDate content="2009-08-07 10:00"><meta name=ContentSource content=县报>')).toEqual([
      ['date', '2009-08-07'],
      ['source', '县报'],
    ]);
  });
  test.each(['pdftohtml 0.36', 'Microsoft Word 11', 'LibreOffice 7.4'])(
    'of a page that %s made of a document declares when it was made',
    (generator) => {
      const head = `<meta name=generator content="${generator}"><meta name=date content="2017-01-09">`;
      expect(read(head).claims).toMatchObject([{ field: 'uploaded', value: '2017-01-09', modified: true }]);
    },
  );
  test('of a page that a content system made declares its day', () => {
    const head = '<meta name=generator content="WordPress 4.2"><meta name=date content="2017-01-09">';
    expect(claims(head)).toEqual([['date', '2017-01-09']]);
  });
  test('names an author by a person’s name only', () => {
    expect(claims('<meta name=author content=尤三省>')).toEqual([['author', '尤三省']]);
    expect(declaredBy(parse('<meta name=author content=尤三省>')).claims[0]?.flag?.kind).toBe('author-doubtful');
    expect(claims('<meta name=author content="渡口公会网">')).toEqual([]);
  });
  test('of a paper says it in a comment', () => {
    const html = '<head><!--enpproperty <date>2009-08-07 00:00:00.0</date><title>老秤</title>/enpproperty--></head>';
    expect(claims(html)).toEqual([['date', '2009-08-07']]);
    expect(read(html).declared.titles).toEqual(['老秤']);
  });
});

describe('the markup', () => {
  test('names one day and one author', () => {
    const { claims: found, fieldElements } = read(
      '<time datetime="2009-08-07">八月七日</time><a rel=author>尤三省</a>',
    );
    expect(found.map(({ field, value }) => [field, value])).toEqual([
      ['date', '2009-08-07'],
      ['author', '尤三省'],
    ]);
    expect(fieldElements.size).toBe(2);
  });
  test('has the day of a post as the title of how long ago it was', () => {
    expect(claims('<span title="2009-8-7 10:00">3 天前</span>')).toEqual([['date', '2009-08-07']]);
    expect(claims('<em title="2009-08-07">昨天 10:00</em>')).toEqual([['date', '2009-08-07']]);
    expect(claims('<span title="2009-8-7">老秤</span>')).toEqual([]);
    expect(claims('<a title="老秤">3 天前</a>')).toEqual([]);
  });
  test('with several days is a list of articles', () => {
    expect(claims('<time datetime="2009-08-07">七日</time><time datetime="2009-08-09">九日</time>')).toEqual([]);
    expect(claims('<div id=comments><time datetime="2009-08-07">七日</time></div>')).toEqual([]);
    expect(claims('<time itemprop=dateModified datetime="2009-08-07">七日</time>')).toEqual([
      ['uploaded', '2009-08-07'],
    ]);
    expect(claims('<time datetime="2009-08-07" pubdate>七日</time><time datetime="2009-08-09">九日</time>')).toEqual([
      ['date', '2009-08-07'],
    ]);
  });
});

describe('an element that is named for the source', () => {
  const sources = (...shown: string[]) =>
    claims(shown.map((text) => `<span class="a_source">${text}</span>`).join('')).map(([, value]) => value);
  test('names it without a word before it', () => {
    expect(sources('渡口观察')).toEqual(['渡口观察']);
    expect(sources('<a href=/>渡口观察</a>')).toEqual(['渡口观察']);
  });
  test.each(['来源：渡口观察', '来源', '2011-04-02', '打印', '<i>来源</i><b>渡口观察</b>', '会务动态'])(
    'does not where it holds %s',
    (text) => expect(sources(text)).toEqual([]),
  );
  test('does not where several name others: a list of articles', () => {
    expect(sources('渡口观察', '河口观察')).toEqual([]);
    expect(sources('渡口观察', '渡口观察')).toEqual(['渡口观察']);
  });
});

describe('who is called the author', () => {
  test('may be several, side by side, side by side', () => {
    const side = '<p><span class=author>尤三省</span> <span class=author>Mei Yu, Ph.D.</span></p>';
    expect(claims(side)).toContainEqual(['author', '尤三省、Mei Yu']);
    expect(claims(side.replace('尤三省', '渡口网')).map(([field]) => field)).not.toContain('author');
  });
  test('may be named twice, the one in the other, behind a word', () => {
    expect(
      claims('<span class=by-author>作者是<span class="author vcard"><a rel=author>尤三省</a></span>。</span>'),
    ).toEqual([['author', '尤三省']]);
    expect(claims('<i class="prep prep-author">Posted on</i> <i class=author><a>Mei Yu</a></i>')).toEqual([
      ['author', 'Mei Yu'],
    ]);
  });
  test('is not who answered below', () => {
    const reply = '<div class=comment-list><div class=author><a class=name>贺大有</a></div></div>';
    expect(claims(`<div class=author><b class=name>尤三省</b></div>${reply}`)).toEqual([['author', '尤三省']]);
  });
  test('may be an association with an account, which is where the text comes from, and told', () => {
    const card = '<div class=author><b class=name>渡口同乡联谊会</b>渡口的人和船，一年一年写下来，谁都可以来看</div>';
    expect(read(card).claims).toContainEqual(
      expect.objectContaining({
        field: 'source',
        value: '渡口同乡联谊会',
        flag: expect.objectContaining({ kind: 'source-doubtful' }),
      }),
    );
  });
  test('and for whom is told by the classes of a line that nothing else announces', () => {
    const line = '<cite class="byline vcard">由 <b class=fn>尤三省</b> | <b class="provider org">渡口晚报</b></cite>';
    expect(claims(line)).toEqual([
      ['author', '尤三省'],
      ['source', '渡口晚报'],
    ]);
  });
});

test('an element may be called by the day that it holds, and what was updated is no publication', () => {
  expect(claims('<span class="publish-date">2009-08-07</span><p>老秤</p>')).toContainEqual(['date', '2009-08-07']);
  expect(claims('<span class="updated">2009-08-07</span><p>老秤</p>')).not.toContainEqual(['date', '2009-08-07']);
});
