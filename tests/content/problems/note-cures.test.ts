import { expect, test } from 'vitest';
import { foreignCure } from '../../../src/content/problems/foreign-cures.ts';
import { noteCures } from '../../../src/content/problems/note-cures.ts';
import { speak } from '../../../src/content/speak.ts';
import { sentence } from '../../../src/i18n/sentence.ts';

const cure = (found: string): string => speak(sentence(...foreignCure(found)), 'zh-Hans');

test.each([
  ['{% note warning %}', '<Note>，收尾的 {% endnote %} 换成 </Note>'],
  ['{% note warning 汛期提示 %}', '<Note title="汛期提示">，收尾的 {% endnote %}'],
  ['{% hint style="info" %}', '<Note>，收尾的 {% endhint %}'],
  ['{{< notice warning "汛期" >}}', '<Note title="汛期">，收尾的 {{< /notice >}}'],
  ['{{% alert %}}', '<Note>，收尾的 {{% /alert %}}'],
  [':::: danger', '<Note>，收尾的 ::: 改成 </Note>'],
  ['??? tip "汛期"', '<Note title="汛期">，下面缩进的各行'],
  ['!!! note', '<Note>，下面缩进的各行'],
])('%s begins a box', (found, said) => expect(cure(found)).toContain(said));

test.each(['{% endnote %}', '{%- endhint %}', '{{< /notice >}}', '{{% /alert %}}', ':::'])(
  '%s ends one and begins none',
  (found) => expect([cure(found).includes('</Note>'), cure(found).includes('<Note')]).toEqual([true, false]),
);

test.each(['{% quot 甲 %}', '[注]', '==甲=='])('%s is none', (found) =>
  expect(noteCures.some(([pattern]) => pattern.test(found))).toBe(false),
);
