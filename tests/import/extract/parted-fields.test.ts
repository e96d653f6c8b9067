import { describe, expect, test } from 'vitest';
import { joinPartedFields } from '../../../src/import/extract/parted-fields.ts';
import { paragraph } from '../../../src/import/page.ts';

const at = (place: string, text: string) => paragraph(text, { place });
const texts = (blocks: { text: string }[]) => blocks.map(({ text }) => text);

describe('a label and its value in one element', () => {
  test('are one line, which is a field', () => {
    const [line, more] = joinPartedFields([at('/div[1]/b[1]', '来源：'), at('/div[1]/i[1]', '县报')]);
    expect(line).toMatchObject({ text: '来源：县报', hints: { field: true } });
    expect(more).toBeUndefined();
  });
  test('may stand in turn with others, without a colon', () => {
    const line = ['作者', '尤三省', '來源', '县报'].map((text, index) => at(`/tr[1]/td[${index + 1}]`, text));
    expect(texts(joinPartedFields(line))).toEqual(['作者：尤三省', '來源：县报']);
    expect(texts(joinPartedFields([at('/tr[1]/td[1]', '作者'), at('/tr[1]/td[2]', '尤三省')]))).toEqual([
      '作者：尤三省',
    ]);
  });
  test('may be two lines of it', () => {
    const two = [at('/td[1]/p[1]', '責任編輯'), at('/td[1]/p[1]', '尤三省'), at('/td[1]/p[2]', '首页')];
    expect(texts(joinPartedFields(two))).toEqual(['責任編輯：尤三省', '首页']);
    expect(texts(joinPartedFields([...two.slice(0, 2), at('/td[1]/p[1]', '首页')]))).toHaveLength(3);
  });
  test('of a list of definitions need no colon', () => {
    expect(texts(joinPartedFields([at('/dl[1]/dt[1]', '来源'), at('/dl[1]/dd[1]', '县报')]))).toEqual(['来源：县报']);
  });
});

test('two entries of a menu are no field', () => {
  const menu = ['新聞提供', '投稿須知'].map((text, index) =>
    paragraph(text, { place: `/ul[1]/li[${index + 1}]`, linked: 1 }),
  );
  expect(joinPartedFields(menu)).toEqual(menu);
});

test.each([
  ['in two elements', [at('/div[1]/b[1]', '作者：'), at('/div[2]/b[1]', '老秤新事')]],
  ['with a sentence behind', [at('/div[1]/b[1]', '作者：'), at('/div[1]/p[1]', '老秤用了八十年。')]],
  ['with more in the element', [at('/div[1]/b[1]', '作者：'), at('/div[1]/p[1]', '老秤'), at('/div[1]/p[2]', '新事')]],
  ['of a label that has a value', [at('/div[1]/b[1]', '作者：尤三省'), at('/div[1]/p[1]', '老秤')]],
])('lines %s are left', (_, blocks) => expect(joinPartedFields(blocks)).toEqual(blocks));

test('the value may stand in the element around its label', () => {
  const field = [at('/div[1]/div.label[1]', '新聞來源:'), at('/div[1]', '縣報')];
  expect(texts(joinPartedFields(field))).toEqual(['新聞來源:縣報']);
  expect(texts(joinPartedFields([...field, at('/div[1]', '老秤')]))).toHaveLength(3);
});

test('the label may stand in the element around its value', () => {
  const field = [at('/div[1]', '作者：'), at('/div[1]/div[1]', '尤三省')];
  expect(texts(joinPartedFields(field))).toEqual(['作者：尤三省']);
  expect(texts(joinPartedFields([...field, at('/div[1]/p[2]', '老秤')]))).toHaveLength(3);
});

test('a dash behind the value is none of the field', () => {
  const field = [at('/div[1]/div[1]', '作者'), at('/div[1]/a[1]', '尤三省'), at('/div[1]/div[2]', '-')];
  expect(texts(joinPartedFields(field))).toEqual(['作者：尤三省', '-']);
});
