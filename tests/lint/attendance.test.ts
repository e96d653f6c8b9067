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
  ['应到25人，实到19人，列席3人，请假5人。', []],
])('%s', (text, found) => expect(told(checkAttendance, text)).toEqual(found));
