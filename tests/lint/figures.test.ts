import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../src/lint/figures.ts';

const check = (text: string) =>
  checkFigures('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(({ code, line, params }) => ({
    code,
    line,
    ...params,
  }));

describe('thousands', () => {
  test.each(['12,5000', '1,2000', '1,234,5678'])('%s is not grouped in threes', (found) =>
    expect(check(`共${found}元`)).toEqual([{ code: 'figure-groups', line: 5, found }]),
  );
  test.each(['12,500', '1,234,567', '1998,1999年', '1,2,3名', '12,500.1234'])('%s may stand', (text) =>
    expect(check(`共${text}元`)).toEqual([]),
  );
});
