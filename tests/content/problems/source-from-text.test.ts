import { expect, test } from 'vitest';
import { addressWithin, sourceFromText } from '../../../src/content/problems/source-from-text.ts';

const url = 'https://example.org/a';

test.each([
  [`人民日报 ${url}`, '人民日报'],
  [`${url} 人民日报`, '人民日报'],
  [`转载自：[人民日报](${url})`, '人民日报'],
  [`转载自人民日报（${url}）`, '人民日报'],
  [`人民日报 <${url}>`, '人民日报'],
  [`人民日报, ${url}`, '人民日报'],
  [`人民日报，原文链接：${url}`, '人民日报'],
  [`来源：人民日报(${url})。`, '人民日报'],
  [`來源於《聯合報》 ${url}`, '《聯合報》'],
  [`转载 ${url}`, '转载'],
  [`【汝州发布】${url}`, '汝州发布'],
  [`【商会年会在京举行】${url}`, '来源的名称'],
])('%s: %s', (text, name) => expect(sourceFromText(text)).toEqual({ name, url }));

test.each(['人民日报', url, `${url} https://example.org/b 人民日报`, '人民日报 https://', '人民日报 example.org/a'])(
  '%s says not both',
  (text) => expect(sourceFromText(text)).toBeUndefined(),
);

test.each([
  [`【年会】${url}`, url],
  [`${url} 点此`, url],
  [url, undefined],
  [`${url} ${url}`, undefined],
  ['年会', undefined],
  [`x${url}`, undefined],
  [`年会 ${url} /b`, undefined],
])('the address within %s is %s', (text, address) => expect(addressWithin(text)).toBe(address));
