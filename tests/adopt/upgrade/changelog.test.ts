import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changesSince, isLater } from '../../../src/adopt/upgrade/changelog.ts';
import { root } from '../../../src/core/root.ts';

const everything = (): boolean => true;

describe('the changelog', () => {
  const text = [
    '# 变更',
    '## 未发布 Unreleased',
    '### 内容 Content',
    '- 甲 → 乙 · A → B',
    '### 导入 Import',
    '- 丙 · C',
    '## 0.2.0 (2026-12-01)',
    '### 内容 Content',
    '- 丁 · D',
    '## 0.1.0 (2026-11-22)',
    '### 内容 Content',
    '- 戊 · E',
  ].join('\n');

  test('tells the entries of later versions, in one language, of the sections that concern', () => {
    expect(changesSince(text, '0.1.0', 'en', (section) => !section.startsWith('导入'))).toEqual([
      { section: '内容 Content', entries: ['A → B', 'D'] },
    ]);
    expect(changesSince(text, '0.2.0', 'zh-Hans', everything)).toEqual([
      { section: '内容 Content', entries: ['甲 → 乙'] },
      { section: '导入 Import', entries: ['丙'] },
    ]);
  });

  test("the program's own is read whole", () => {
    const own = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    const told = changesSince(own, '0.0.0', 'en', everything).flatMap(({ entries }) => entries);
    expect(told.length).toBe([...own.matchAll(/^- /gm)].length);
    expect(told.filter((entry) => /\p{Script=Han}/u.test(entry.replace(/`[^`]*`/g, ''))).length).toBeLessThan(
      told.length / 4,
    );
  });

  test.each([
    ['0.2.0', '0.1.9', true],
    ['0.10.0', '0.9.0', true],
    ['1.0.0', '1.0.0', false],
    ['0.1.0', '0.2.0', false],
  ])('%s is later than %s: %s', (one, other, later) => expect(isLater(one, other)).toBe(later));
});
