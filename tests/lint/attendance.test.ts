import { expect, test } from 'vitest';
import { checkAttendance } from '../../src/lint/attendance.ts';
import { told } from './told.ts';

test.each([
  ['應到二十五人，實到十九人，請假五人，委託出席者無。', [{ at: '4:1', found: '應到二十五人', sum: '24' }]],
  ['应到120人，实到80人，出席率90%。', [{ at: '4:14', found: '出席率90%', right: '66.7%' }]],
  ['应到理事25人，实到19人，请假6人。', []],
  ['应到25人，实到19人，请假5人，委托1人。', []],
  ['应到120人，实到108人，出席率90%。', []],
  ['应到25人，实到19人。', []],
  // Several ways of not being there, some in words that no list has.
  ['应到会员60人，实到49人，请假8人，没打招呼也没有来的3人。', []],
  ['应到会员60人，实到49人，请假8人，没打招呼也没有来的5人。', [{ at: '4:1', found: '应到会员60人', sum: '62' }]],
  ['應到四十人，實到三十人，請假六人，沒來四人。', []],
  ['应到60人，实到49人，请假8人，在外跑船的3人。', []],
  ['应到60人，实到49人，缺席8人，迟到3人。', []],
  ['应到60人，实到49人，未请假8人，因病4人。', [{ at: '4:1', found: '应到60人', sum: '61' }]],
  ['应到25人，实到19人，列席3人，请假5人。', []],
])('%s', (text, found) => expect(told(checkAttendance, text)).toEqual(found));
