import { expect, test } from 'vitest';
import { withoutRemarks } from '../../../src/import/extract/outlet-remarks.ts';

test.each([
  ['渡口网服务频道【原创', '渡口网服务频道'],
  ['渡口晚报（独家报道）', '渡口晚报'],
  ['渡口晚报[组图]', '渡口晚报'],
  ['渡口网（采访报道丶', '渡口网'],
  ['渡口网（摄影：尤三省）', '渡口网'],
  ['渡口晚报（已获授权转载）【原创】', '渡口晚报'],
  ['渡口日报、桥头公会时间：', '渡口日报、桥头公会'],
  ['渡口日报发布时间：', '渡口日报'],
  ['渡口日报作者:', '渡口日报'],
])('%s names %s', (value, outlet) => expect(withoutRemarks(value)).toBe(outlet));

test.each(['渡口日报（海外版）', '渡口日报【海外版', '渡口晚报（桥头）', '渡口时间', '《渡口》第七期'])(
  '%s stays',
  (value) => expect(withoutRemarks(value)).toBe(value),
);
