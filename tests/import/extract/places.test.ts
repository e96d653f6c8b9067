import { expect, test } from 'vitest';
import { isPlace } from '../../../src/import/extract/places.ts';

test.each(['苗栗', '臺北', '台北市', '泰國', '吉隆坡'])('%s is a place', (word) => expect(isPlace(word)).toBe(true));
test.each(['尤三省', '市', '報導'])('%s is none', (word) => expect(isPlace(word)).toBe(false));
