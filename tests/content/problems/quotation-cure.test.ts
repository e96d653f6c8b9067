import { expect, test } from 'vitest';
import { quotationCure } from '../../../src/content/problems/quotation-cure.ts';

const end = '{% endquote %}';

test.each([
  [{ end, text: '天亮。' }, 'write > 天亮。, between empty lines'],
  [{ end, text: '天亮。', by: '王兰' }, 'write three lines, between empty ones: > 天亮。 ⏎ > ⏎ > ——王兰'],
])('in one line: %j', (quotation, cure) => expect(quotationCure(quotation)[1]).toBe(cure));

test('of several lines each gets its sign, and the last names the speaker', () => {
  expect(quotationCure({ end, line: 9, by: '王兰' })[1]).toMatch(/for {% endquote %} in line 9: > and > ——王兰$/);
  expect(quotationCure({ end, line: 9 })[1]).toMatch(/delete this line and {% endquote %} in line 9/);
});
