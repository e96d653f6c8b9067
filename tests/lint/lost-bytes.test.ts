import { expect, test } from 'vitest';
import { lostBytes } from '../../src/lint/lost-bytes.ts';

test.each([
  ['日子鈥斺€\ufffd修好了', '鈥斺€\ufffd', '——'],
  ['收入鈥︹€\ufffd还没有', '鈥︹€\ufffd', '……'],
  ['会员李鈥㈠ぇ明', '鈥㈠ぇ', '•大'],
  ['他说鈥\ufffd要讲信用', '鈥\ufffd', undefined],
  ['日子銆\ufffd接着走', '銆\ufffd', undefined],
  ['商会锛\ufffd会员', '锛\ufffd', undefined],
  ['会员鍜\ufffd家属', '鍜\ufffd', undefined],
  ['大会â€“今年', 'â€“', undefined],
  ['大家说â\ufffd\ufffd好', 'â\ufffd\ufffd', undefined],
  ['商会鐨勪細鍛樹唬琛ㄥ埌浜嗐€\ufffd', '鐨勪細鍛樹唬琛ㄥ埌浜嗐€\ufffd', undefined],
])('%s', (text, found, meant) =>
  expect(lostBytes(text).map((one) => [one.found, one.meant])).toEqual([[found, meant]]),
);
test.each(['鈥是一种元素。', '会员李\ufffd明', '票价€20', '四百人返乡办厂。', 'château'])('not %s', (text) =>
  expect(lostBytes(text)).toEqual([]),
);
