import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/import/classify/classify.ts';
import { declaredHeading, isBehindHeading } from '../../../src/import/classify/declared-heading.ts';
import { featuresOf } from '../../../src/import/classify/features.ts';
import { type Block, paragraph } from '../../../src/import/page.ts';

const heading = (text: string, linked = 0): Block => ({ ...paragraph(text, { linked }), kind: 'heading', level: 1 });
const title = '渡口旧桥拆下的石栏有了去处';
const declared = { titles: [`${title}_左岸网`, title, '左岸网'] };
const prose = [
  '渡口旧桥拆下的一百二十根石栏，本月全部运到了学校后面的空地，由石匠重新修整。',
  '石匠说，栏上的莲花还看得清，缺了的几处要用同一座山上的石头来补，年底可以完工。',
].map((text) => paragraph(text));
const found = (blocks: Block[]) => declaredHeading(blocks, featuresOf(blocks, declared));

describe('the heading that the head declares', () => {
  test('is the title, whatever stands above it', () => {
    const blocks = [
      heading('左岸今日最受欢迎的十条消息，第一条人人都在看'),
      paragraph('米价三年来头一回跌了，粮店门口排起了队'),
      heading('老秤校准'),
      paragraph('渔汛来得早，码头上忙到半夜'),
      heading(title),
      ...prose,
    ];
    expect(found(blocks)).toBe(4);
    expect(classify(blocks, declared).find(({ label }) => label === 'title')?.block.text).toBe(title);
  });
  test.each([
    ['a link', [heading(title, 1), ...prose]],
    ['twice', [heading(title), ...prose, heading(title)]],
    ['no heading', [paragraph(title), ...prose]],
    ['a section', [heading('左岸网'), ...prose]],
  ])('none where it is %s', (_, blocks) => {
    expect(found(blocks)).toBeUndefined();
  });
});

test('a line that the head names behind the heading is of the section', () => {
  const titles = [`${title}_左岸要闻_左岸网`, '左岸要闻'];
  expect(isBehindHeading('左岸要闻', title, titles)).toBe(true);
  expect(isBehindHeading('老秤校准', title, titles)).toBe(false);
  expect(isBehindHeading('老秤校准', '左岸商业信息网', ['左岸商业信息网_老秤校准'])).toBe(false);
  const blocks = [paragraph('左岸要闻'), heading(title), ...prose];
  const found = classify(blocks, { titles: [titles[0]!, title, '左岸要闻', '左岸网'] });
  expect(found.find(({ label }) => label === 'title')?.block.text).toBe(title);
});
