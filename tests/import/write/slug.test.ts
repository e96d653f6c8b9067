import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugOf, uniqueId } from '../../../src/import/write/slug.ts';
import { hostileLine } from '../hostile.ts';

test.each([
  ['汝州市“回归工程”结硕果', 'ru-zhou-shi-hui-gui-gong-cheng-jie'],
  ['汝州市“回歸工程”結碩果', 'ru-zhou-shi-hui-gui-gong-cheng-jie'],
  ['ＷＴＯ来访', 'wto-lai-fang'],
  ['“”', 'article'],
  ['', 'article'],
])('%s is %s', (title, slug) => expect(slugOf(title)).toBe(slug));

describe('an id that no other article has', () => {
  const taken =
    (...ids: string[]) =>
    (id: string) =>
      ids.includes(id);

  test('is the slug where that is free', () => {
    expect(uniqueId('会员', '甲', taken())).toBe('hui-yuan');
  });

  test('has a part of the content’s digest where it is not, the same each time', () => {
    const id = uniqueId('会员', '甲', taken('hui-yuan'));
    expect(id).toMatch(/^hui-yuan-[0-9a-f]{4}$/);
    expect(uniqueId('会员', '甲', taken('hui-yuan'))).toBe(id);
    expect(uniqueId('会员', '乙', taken('hui-yuan'))).not.toBe(id);
  });

  test('has more of it where that is taken, too, and at last a number', () => {
    const short = uniqueId('会员', '甲', taken('hui-yuan'));
    const longer = uniqueId('会员', '甲', taken('hui-yuan', short));
    expect(longer).toMatch(new RegExp(`^${short}[0-9a-f]{2}$`));
    const numbered = uniqueId('会员', '甲', (id) => !/-2$/.test(id));
    expect(numbered).toMatch(/^hui-yuan-[0-9a-f]{16}-2$/);
  });
});

test('ids are the same for both scripts, ASCII, and short', () => {
  expect(slugOf('汝州市“回归工程”结硕果')).toBe('ru-zhou-shi-hui-gui-gong-cheng-jie');
  expect(slugOf('汝州市「回歸工程」結碩果')).toBe(slugOf('汝州市“回归工程”结硕果'));
  fc.assert(
    fc.property(hostileLine, (title) => {
      expect(slugOf(title)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(slugOf(title).length).toBeLessThanOrEqual(60);
    }),
  );
});
