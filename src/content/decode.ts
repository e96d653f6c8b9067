/** The text of an editor's file: UTF-8, without characters that no page can show. */
import { isUtf8 } from 'node:buffer';
import { type Bilingual, type Problem, type ProblemCode, pointIn } from './problem.ts';

/** A text, unless its bytes are not one. */
export interface DecodedText {
  text: string | undefined;
  problems: Problem[];
}

const decoder = new TextDecoder();

/** Control characters, which HTML and XML forbid; tabs and line ends are none of them. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** @param file how messages call it @example decodeText(Buffer.from('会刊'), 'content/site.yaml').text // '会刊' */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const report = (code: ProblemCode, offset: number, message: Bilingual, fix: Bilingual): Problem => ({
    code,
    severity: 'error',
    file,
    ...pointIn(text)(offset),
    message,
    fix,
  });
  const text = decoder.decode(bytes);
  if (!isUtf8(bytes)) {
    return {
      text: undefined,
      problems: [
        report(
          'not-utf8',
          text.indexOf('\ufffd'),
          {
            zh: '文件不是用 UTF-8 编码保存的，自此处起读不出',
            en: 'the file is not in UTF-8; from here it cannot be read',
          },
          {
            zh: '在编辑器里另存为 UTF-8 编码（记事本：另存为 → 编码）；旧网页请用 npm run import',
            en: 'save it as UTF-8 in your editor; old pages come in with npm run import',
          },
        ),
      ],
    };
  }
  const problems = [...text.matchAll(control)].slice(0, 10).map(({ 0: character, index }) => {
    const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return report(
      'control-character',
      index,
      { zh: `有看不见的控制字符 ${name}`, en: `there is an invisible control character, ${name}` },
      { zh: '删去此处前后两个字再重打', en: 'delete the characters on both sides of this place and type them again' },
    );
  });
  return { text, problems };
}
