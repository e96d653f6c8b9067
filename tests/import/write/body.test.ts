import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';
import { withoutControls } from '../../../src/content/decode.ts';
import { type Block, paragraph } from '../../../src/import/page.ts';
import { readBody, readsBack, writeBody } from '../../../src/import/write/body.ts';
import { hostileLine } from '../hostile.ts';

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

it('a line of more signs than parsers read in linear time is written as references', () => {
  const body = writeBody([paragraph('甲。'), paragraph('['.repeat(40_000)), paragraph('乙[1]。')]);
  expect(body).toMatch(/^甲。\n\n(?:&#x5B;){40000}\n\n乙\\\[1]。\n$/);
});
