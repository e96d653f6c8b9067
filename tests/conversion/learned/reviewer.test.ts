import { describe, expect, test } from 'vitest';
import { createConverter } from '../../../src/conversion/index.ts';

const toHant = createConverter({ to: 'zh-Hant' });

describe('里 behind two characters', () => {
  test.each(['抽屉里（左边）放着。', '书包里（左边）放着。', '合同里：三样东西。', '记忆里、外面都有。'])(
    '%s: inside, where the text speaks of no village',
    (text) => {
      expect(toHant.convert(text)).toContain('裡');
    },
  );

  test.each([
    '里长说，大安里：三样东西。',
    '北区光复里（左边）办活动。',
    '大安里、光复里、和平里都有代表。',
    '富力里、新生里、永安里活动中心',
  ])('%s: villages, where it does', (text) => {
    expect(toHant.convert(text)).not.toContain('裡');
  });
});

test.each(['向官兵致以诚挚问候，并同大家合影留念。', '并同各国代表合影。'])('%s: 併 is for offices', (text) => {
  expect(toHant.convert(text)).toContain('並');
});
