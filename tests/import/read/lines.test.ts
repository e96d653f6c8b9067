import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/import/read/bounds.ts';
import { LineWriter, type Setting } from '../../../src/import/read/lines.ts';

const setting = (place = '/p[1]', more: Partial<Setting> = {}): Setting => ({
  kind: 'paragraph',
  hints: { names: '', place },
  ...more,
});
const write = (use: (writer: LineWriter) => void) => {
  const writer = new LineWriter();
  use(writer);
  writer.end(setting());
  return writer.blocks;
};

test('white space is collapsed, and line ends between Han characters are none', () => {
  const [line] = write((writer) => writer.add('  渡口\n老秤  and\n scales', [], setting()));
  expect(line!.text).toBe('渡口老秤 and scales');
});

test('a line that is empty is no block', () => {
  expect(write((writer) => writer.add(' \u00a0　', [], setting()))).toEqual([]);
});

test('the indent behind what is set larger begins a line; a blank alone does not', () => {
  const lines = (text: string) =>
    write((writer) => {
      writer.add('老秤校准', [{ type: 'strong' }], setting('/p[1]/font[1]', { large: true }));
      writer.add(text, [], setting());
    }).map((block) => [block.text, block.hints.large]);
  expect(lines('\n\u00a0\u00a0 三月四日校准。')).toEqual([
    ['老秤校准', true],
    ['\u00a0\u00a0 三月四日校准。', undefined],
  ]);
  expect(lines(' 三月四日校准。')).toEqual([['老秤校准 三月四日校准。', undefined]]);
});

describe('marks', () => {
  test('cover their words; bold from end to end is a hint', () => {
    const [line] = write((writer) => {
      writer.add('渡口', [], setting());
      writer.add('老秤', [{ type: 'strong' }], setting());
    });
    expect(line!.marks).toEqual([{ type: 'strong', start: 2, end: 4 }]);
    const [bold] = write((writer) => writer.add('渡口', [{ type: 'strong' }], setting()));
    expect(bold).toMatchObject({ marks: [], hints: { bold: true } });
  });
  test('tell the share of links', () => {
    const [line] = write((writer) => {
      writer.add('渡口', [], setting());
      writer.add('老秤', [{ type: 'link', url: 'a' }], setting());
    });
    expect(line!.hints.linked).toBe(0.5);
  });
});

describe('a line break', () => {
  const continues = (use: (writer: LineWriter) => void) => write(use).map(({ hints }) => hints.continues ?? false);
  test('is continued in the same element only', () => {
    expect(
      continues((writer) => {
        writer.add('甲', [], setting());
        writer.break(setting());
        writer.add('乙', [], setting());
        writer.break(setting());
        writer.add('丙', [], setting('/p[2]'));
      }),
    ).toEqual([false, true, false]);
  });
  test('behind another one, or before a block, parts', () => {
    expect(
      continues((writer) => {
        writer.add('甲', [], setting());
        writer.break(setting());
        writer.break(setting());
        writer.add('乙', [], setting());
        writer.break(setting());
        writer.end(setting());
        writer.add('丙', [], setting());
      }),
    ).toEqual([false, false, false]);
  });
});

test('a line is large from end to end, or not', () => {
  const large = (...sizes: boolean[]) =>
    write((writer) => {
      for (const size of sizes) writer.add('甲', [], setting('/p[1]', { large: size }));
    })[0]!.hints.large ?? false;
  expect([large(true), large(true, true), large(true, false), large(false, true)]).toEqual([true, true, false, false]);
});

test('the line behind a picture is its caption where it is alone', () => {
  const caption = (...lines: string[]) =>
    write((writer) => {
      writer.push({ kind: 'image', text: '', src: 'a.jpg' }, setting());
      const from = writer.blocks.length;
      for (const line of lines) {
        writer.add(line, [], setting());
        writer.end(setting());
      }
      writer.caption(from);
    }).map(({ kind, caption }) => [kind, caption]);
  expect(caption('开秤')).toEqual([['image', '开秤']]);
  expect(caption('开秤', '收秤')).toHaveLength(3);
});

test('blanks of many pieces of a line are one run, which is cut', () => {
  const [line] = write((writer) => {
    writer.add('甲', [], setting());
    for (let at = 0; at < 100; at++) writer.add('\u2003', [{ type: 'strong' }], setting());
    writer.add('乙', [], setting());
  });
  expect(line!.text).toBe(`甲${'\u2003'.repeat(bounds.blanks)}乙`);
  expect(line!.marks).toEqual([{ type: 'strong', start: 1, end: 1 + bounds.blanks }]);
});
