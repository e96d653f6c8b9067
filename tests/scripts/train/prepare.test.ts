import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  gazetteText,
  mostTelling,
  phraseText,
  presidentText,
  sentencesIn,
  transcriptText,
} from '../../../scripts/train/prepare.ts';

test('sentences are cut at their ends, and what is no sentence is left out', () => {
  expect(
    sentencesIn('# 主席：現在開始開會。請看 2012/12/03 http://a.example/b\n| 報告事項全部處理完畢；散會 |'),
  ).toEqual(['主席：現在開始開會。', '報告事項全部處理完畢；']);
});

test('a rare character is always taken, a common one by a draw that is always the same', () => {
  const common = Array.from({ length: 30_000 }, (_, i) => `第${i}次會議之後`);
  const taken = mostTelling([...common, '他困了就睏著了']);
  expect(taken).toContain('他困了就睏著了');
  expect(taken.length).toBeGreaterThan(3000);
  expect(taken.length).toBeLessThan(15_000);
  expect(mostTelling([...common, '他困了就睏著了'])).toEqual(taken);
});

test('a gazette is read in the order of its sentences, whatever its files', () => {
  const texts = ['主席宣布現在開始開會。\n', '會議結束以後進行表決。\n主席宣布現在開始開會。\n'];
  const read = (order: readonly string[]): string => {
    const folder = mkdtempSync(join(tmpdir(), 'gazette-'));
    for (const [i, text] of order.entries()) writeFileSync(join(folder, `${i}.md`), text);
    const text = gazetteText(folder);
    rmSync(folder, { recursive: true });
    return text;
  };
  expect(read(texts)).toBe(read([...texts].reverse()));
  expect(read(texts).trim().split('\n').sort()).toEqual(['主席宣布現在開始開會。', '會議結束以後進行表決。'].sort());
});

test('news is read from its title to its last sentence, whatever the year', () => {
  const folder = mkdtempSync(join(tmpdir(), 'president-'));
  const item = {
    title: '總統接見旅居於外國的會長',
    subtitle: '',
    content: '總統表示後續將繼續努力。\n\n會議結束之後離開。',
  };
  for (const [year, other] of [
    ['2001', '總統於當日發表談話。'],
    ['2002', '總統於次日返抵國門。'],
  ] as const) {
    mkdirSync(join(folder, year));
    writeFileSync(join(folder, year, '1.json'), JSON.stringify({ ...item, content: item.content + other }));
  }
  const lines = presidentText(folder).trim().split('\n');
  rmSync(folder, { recursive: true });
  expect(lines.sort()).toEqual(
    [
      item.title,
      '總統表示後續將繼續努力。',
      '會議結束之後離開。',
      '總統於當日發表談話。',
      '總統於次日返抵國門。',
    ].sort(),
  );
});

test('of transcripts what was said is read, not who spoke, what happened or where a link leads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'transcripts-'));
  const said = '主席表示[開放政府](https://a.example/)之後繼續討論。';
  writeFileSync(
    join(folder, '2019-08-14-會議.md'),
    `# 2019-08-14 會議之後的紀錄\n\n### 主席後來發言的人：\n${said}\n\n> 與會者皆無意見之後散會。\n後ろに立っている人は誰。\n`,
  );
  writeFileSync(join(folder, 'AGENTS.md'), '這是給程式人員看的說明之後的文字。\n');
  const text = transcriptText(folder);
  rmSync(folder, { recursive: true });
  expect(text).toBe('主席表示 開放政府 之後繼續討論。\n');
});

test('phrases stand between unknown neighbours', () => {
  expect(phraseText('會議 12\nˊ 25\n會 3\n開會 1\n會議 2\n')).toBe('\ufffc會議\ufffc\n\ufffc開會\ufffc\n');
});
