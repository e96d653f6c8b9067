import { expect, test } from 'vitest';
import { foreignCure } from '../../../src/content/problems/foreign-cures.ts';

test.each([
  ['[contact-form-7 id="5" title="联系表单"]', 'a page has no forms'],
  ['[wpforms id="123"]', 'a page has no forms'],
  ['[wp_google_map_pro id=3]', '[map](https://…)'],
  ['[ngg src="galleries" ids="1"]', 'write each picture'],
  ['[download id="12"]', '<File src="/files/name"'],
  ['[youtube https://example.org/v]', '<Video src="https://example.org/v"'],
  ['[su_note note_color="#fff"]', '<Note> instead, and </Note> for the [/su_note]'],
  ['[box title="提示"]', '<Note title="提示"> instead'],
  ['[box type="info"]请带证件[/box]', 'three paragraphs'],
  ['[/su_note]', 'write </Note> instead'],
  ['[/vc_row]', 'delete it with the [vc_row]'],
  ['[button url="https://example.org/a"]', '[text](https://example.org/a)'],
  ['[vc_row full_width="stretch"]', 'a shortcode of a program for sites'],
  // WordPress's own, and those of forums.
  ['[gallery ids="1,2"]', 'write a picture as'],
  ['[/b]', 'for emphasis write'],
  ['[align=center]', 'keep the text'],
])('%s', (found, english) => expect(foreignCure(found)[1]).toContain(english));
