import { describe, expect, test } from 'vitest';
import { checkCounts } from '../../src/lint/counts.ts';

const check = (text: string) => checkCounts('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(({ code }) => code);

describe('lists of another length than is said', () => {
  test.each([
    '新聘四位顾问：甲某、乙某、丙某。',
    '两个村分别是枣林村、溪口村、白沙村。',
    '十一位理事：甲某、乙某。',
    '选出四名理事，名单如下：甲某、乙某。',
    '以下五家企业：甲厂、乙厂、\n丙厂、丁厂。',
  ])('%s', (text) => expect(check(text)).toEqual(['wrong-count']));
  test.each([
    '新聘三位顾问：甲某、乙某、丙某。',
    '新聘三位顾问：甲某、乙某和丙某。',
    '新聘两位顾问：甲和、乙某。',
    '新聘五位顾问：甲某、乙某、丙某等。',
    '约五位顾问：甲某、乙某。',
    '第五位顾问：甲某、乙某。',
    '十余位顾问：甲某、乙某。',
    '五个村：溪口（东、西）、枣林、白沙、南坡、北坡。',
    '三项任务：一是修路，二是通水、通电，三是办学。',
    '六个部分：一、总则、分则。',
    '三本书：《春、夏》、《秋》、《冬》。',
  ])('not %s', (text) => expect(check(text)).toEqual([]));
});

describe('parts of another sum', () => {
  test.each(['有男生45名、女生38名，共93名。', '捐来米30件，面20件，合计60件。'])('%s', (text) =>
    expect(check(text)).toEqual(['wrong-total']),
  );
  test.each([
    '有男生45名、女生38名，共83名。',
    '每班45名、女生38名，共93名。',
    '学生45名，其中女生38名，共93名。',
    '约有男生45名、女生38名，共90名。',
    '2016年有男生45名、女生38名，共93名。',
  ])('not %s', (text) => expect(check(text)).toEqual([]));
});
