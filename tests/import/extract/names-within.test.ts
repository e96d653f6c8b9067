import { expect, test } from 'vitest';
import { namesWithin } from '../../../src/import/extract/names-within.ts';

test.each([
  ['尤三省 渡口大学工程学院副院长（外务）、渡口联盟副主席', ['尤三省']],
  ['尤三省 图片由渡口酒厂提供', ['尤三省']],
  ['渡口日报社河西记者站 尤三省 摄影：贺大有', ['尤三省']],
  ['渡口记者 子由（除署名外）', ['子由']],
  ['尤三省北京大学历史学院教授', ['尤三省']],
  ['尤三省摄', ['尤三省']],
  ['Anna、尤三省', ['Anna', '尤三省']],
  ['老槐树下', []],
  ['渡口记者 观察', []],
  ['徐汇区枫林街道', []],
  ['文/渡口高速公路工程有限公司 尤三省 贺大有', ['尤三省', '贺大有']],
])('%s holds %s', (value, names) => expect(namesWithin(value)).toEqual(names));
