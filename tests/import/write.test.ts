import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/content/body/parse.ts';
import { withoutControls } from '../../src/content/decode.ts';
import { frontMatter } from '../../src/content/schema/front-matter.ts';
import { readYaml } from '../../src/content/yaml.ts';
import { extractArticle } from '../../src/import/extract/extract-article.ts';
import { type Block, paragraph } from '../../src/import/page.ts';
import { readText } from '../../src/import/read/text.ts';
import { readBody, readsBack, writeBody } from '../../src/import/write/body.ts';
import { creditsOf, writeFrontMatter } from '../../src/import/write/front-matter.ts';
import { slugOf, uniqueId } from '../../src/import/write/slug.ts';
import { hostileLine } from './hostile.ts';

/** What `check` refuses but for addresses with a backslash, which are the source's own and for a person to mend. */
const errorsOf = (body: string) =>
  parseBody(`---\ntitle: 甲\n---\n\n${body}`, 'a.mdx').problems.filter(
    ({ severity, code }) => severity === 'error' && code !== 'local-path',
  );

describe('bodies', () => {
  const lines = fc.array(hostileLine, { minLength: 1, maxLength: 4 });
  it('read back the same, whatever they hold', () => {
    fc.assert(
      fc.property(lines, (texts) =>
        readsBack(
          writeBody(texts.map((text) => paragraph(text))),
          // What no page can show is a blank.
          texts.map((text) => paragraph(withoutControls(text))),
        ),
      ),
      { numRuns: 500 },
    );
  });
  it('compile for MDX’s own parser too', () => {
    const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
    fc.assert(
      fc.property(lines, (texts) => {
        expect(() => mdx.parse(writeBody(texts.map((text) => paragraph(text))))).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
  it('pass the archive’s own check', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const body = writeBody(texts.map((text) => paragraph(text)));
        expect(errorsOf(body)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
  it('keep every kind of block', () => {
    const kinds: Block[] = [
      { ...paragraph('一、标题 {x}'), kind: 'heading', level: 2 },
      {
        ...paragraph('会长李国强说'),
        marks: [
          { type: 'link', start: 2, end: 5, url: 'https://example.org/a b' },
          { type: 'strong', start: 0, end: 5 },
        ],
      },
      { ...paragraph('第一'), kind: 'item', level: 1 },
      { ...paragraph('第一之一'), kind: 'item', level: 2 },
      { ...paragraph('第二 <b>'), kind: 'item', level: 1 },
      { ...paragraph('引文 | 竖线'), kind: 'quote' },
      { ...paragraph('年度\t会员 | 数\n2010\t60'), kind: 'table' },
      { ...paragraph('敢闯敢〓'), marks: [{ type: 'gap', start: 3, end: 4, likely: '干' }] },
      { ...paragraph('会场"全景"'), kind: 'image', src: '/images/a-1.jpg', caption: '年会 {现场}' },
    ];
    const body = writeBody(kinds);
    expect(body).toContain('敢闯敢<Gap likely="干" />');
    expect(body).toContain('<Figure src="/images/a-1.jpg"');
    expect(readBody(body)).toEqual([
      '一、标题 {x}',
      '会长李国强说',
      '第一',
      '第一之一',
      '第二 <b>',
      '引文 | 竖线',
      '年度',
      '会员 | 数',
      '2010',
      '60',
      '敢闯敢〓',
    ]);
    expect(errorsOf(body)).toEqual([]);
  });
  it('are clean where nothing needs an escape', () => {
    expect(writeBody([paragraph('会议强调，要“三个不减”：一是责任不减；（二）是投入不减。')])).toBe(
      '会议强调，要“三个不减”：一是责任不减；（二）是投入不减。\n',
    );
  });
});

const article = (text: string) => extractArticle(readText('a.txt', text));

describe('front matter', () => {
  const long = '3月6日，江城商会在江城宾馆召开会员大会，来自全市的二百余名会员代表参加了会议。';
  const read = (text: string) =>
    readYaml(writeFrontMatter(article(text), 'zh-Hans').replace(/^---\n|---\n$/g, ''), frontMatter, { file: 'a.mdx' });
  it('is valid and in the order of the schema', () => {
    const yaml = writeFrontMatter(
      article(`商会召开大会\n来源：江城日报 时间：2015-03-08 作者：王明 编辑：赵敏 浏览：12\n${long}`),
      'zh-Hans',
    );
    expect([...yaml.matchAll(/^(\w+):/gm)].map(([, key]) => key)).toEqual(
      ['title', 'date', 'script', 'source', 'credits', 'legacy', 'review'].filter((key) => yaml.includes(`\n${key}:`)),
    );
    expect(read(`商会召开大会\n来源：江城日报 时间：2015-03-08\n${long}`)).toMatchObject({
      problems: [],
      value: { title: '商会召开大会', date: '2015-03-08' },
    });
  });
  it('says of a page without title and date that a person must look, and invents neither', () => {
    const page = article(long);
    expect(page).toMatchObject({ title: null, date: null });
    const { value, problems } = read(long);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      title: '江城商会在江城宾馆召开会员大会',
      titleSupplied: true,
      date: 'unknown',
    });
    expect(value?.review.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['title-missing', 'date-missing', 'date-year-missing']),
    );
  });
  it('is valid for hostile titles and sources', () => {
    fc.assert(
      fc.property(hostileLine, hostileLine, (title, source) => {
        const page = { ...article(long), title, source };
        const yaml = writeFrontMatter(page, 'zh-Hans').replace(/^---\n|---\n$/g, '');
        expect(readYaml(yaml, frontMatter, { file: 'a.mdx' })).toMatchObject({ problems: [] });
      }),
      { numRuns: 300 },
    );
  });
  it('tells people and roles apart', () => {
    const credits = (author: string) => creditsOf({ ...article(long), author });
    expect(credits('記者 黃萍 通訊員 伏芯語')).toEqual([
      { role: 'reporter', name: '黃萍' },
      { role: 'correspondent', name: '伏芯語' },
    ]);
    expect(credits('记者刘洋 通讯员孙丽、李明')).toEqual([
      { role: 'reporter', name: '刘洋' },
      { role: 'correspondent', name: '孙丽' },
      { role: 'correspondent', name: '李明' },
    ]);
    expect(credits('高 原')).toEqual([{ role: 'author', name: '高原' }]);
    expect(credits('文心')).toEqual([{ role: 'author', name: '文心' }]);
  });
});

describe('ids', () => {
  it('are the same for both scripts, ASCII, and short', () => {
    expect(slugOf('汝州市“回归工程”结硕果')).toBe('ru-zhou-shi-hui-gui-gong-cheng-jie');
    expect(slugOf('汝州市「回歸工程」結碩果')).toBe(slugOf('汝州市“回归工程”结硕果'));
    fc.assert(
      fc.property(hostileLine, (title) => {
        expect(slugOf(title)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slugOf(title).length).toBeLessThanOrEqual(60);
      }),
    );
  });
  it('get a part of the content’s digest where they are taken, the same every time', () => {
    const taken = new Set(['shang-hui']);
    const id = uniqueId('商会', '正文', (other) => taken.has(other));
    expect(id).toMatch(/^shang-hui-[0-9a-f]{4}$/);
    expect(uniqueId('商会', '正文', (other) => taken.has(other))).toBe(id);
    expect(uniqueId('商会', '别的正文', (other) => taken.has(other))).not.toBe(id);
  });
});
