import { expect, test } from 'vitest';
import { bylineIn } from '../../src/lint/bylines.ts';

test.each([
  ['文/黄萍', [{ role: 'author', name: '黄萍' }]],
  ['记者 黄萍', [{ role: 'reporter', name: '黄萍' }]],
  ['本报记者黄萍', [{ role: 'reporter', name: '黄萍' }]],
  ['黄萍 摄', [{ role: 'photographer', name: '黄萍' }]],
  ['黄萍摄', [{ role: 'photographer', name: '黄萍' }]],
  ['黄萍（摄影）', [{ role: 'photographer', name: '黄萍' }]],
  ['摄影：黄萍', [{ role: 'photographer', name: '黄萍' }]],
  [
    '文/黄萍 图/罗立',
    [
      { role: 'author', name: '黄萍' },
      { role: 'photographer', name: '罗立' },
    ],
  ],
])('%s is a byline', (text, credits) => expect(bylineIn(text)).toEqual(credits));

test.each([
  '黄萍',
  '文友乐',
  '文 友乐',
  '文摄',
  '本刊记者',
  '记者协会',
  '编辑部',
  '摄影学会',
  '翻译组',
  'Lee Kuan',
  '图尔',
  '',
])('%s is a name', (text) => expect(bylineIn(text)).toBeUndefined());
