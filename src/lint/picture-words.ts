/** Words of pictures that are the name of a file: a camera's, a chat program's, or that of the picture itself. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { decodedPath } from '../core/address-text.ts';
import { matchesIn } from '../core/matches.ts';

/** Where pictures have words: Markdown, components, and `image` in front matter. */
const words =
  /!\[(?<alt>[^\]\n]*)\]\((?<src>[^()\s]+)|<(?:Figure|img)\b[^>]*?\balt="(?<quoted>[^"\n]*)"|(?:^[ \t]+|[{,] *)alt: *(?<plain>"[^"\n]*"|'[^'\n]*'|[^,}\n]*[^,}\s])/gm;

/** What cameras, telephones, scanners and chat programs call a picture. */
const named =
  /^(?:(?:IMG|DSC[NF]?|P|PXL|VID|MVIMG|DJI|GOPR|SAM|WP|Scan|WeChat|mmexport|wx_camera|Screenshot|Snipaste|微信[图圖]片|微信截[图圖]|QQ[图圖]片|QQ截[图圖]|[截扫掃]描?[图圖屏]?|image|photo|picture|[图圖]片?|照片)[\s_-]*\(?\d[\d_ .-]*\)?(?:_\w{1,8})?|[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$|\.(?:jpe?g|png|gif|webp|bmp|hei[cf]|tiff?)$/i;

/** What says that there is a picture, and nothing of it. */
const says = /^(?:题|題|配|插)?[图圖]片?$|^[照相]片$|^(?:image|picture|photo|img|figure|pic)$/i;

/** What Word and PowerPoint write behind a description of their own. */
const byMachine =
  /(?:[自][动動](?:生成|產生|产生)的?(?:[说說]明|描述|[说說]明文字)|(?:描述|[说說]明)已?(?:[自][动動])(?:生成|產生)|Description automatically generated|AI[- ]generated content may be incorrect\.?|AI (?:生成|產生)的?[内內]容可能不正[确確]。?)$/i;

/** @example checkPictureWords('a.mdx', '![IMG_2031](/images/a.jpg)')[0].params.found // 'IMG_2031' */
export function checkPictureWords(file: string, source: string): Problem[] {
  if (!/!\[|alt[:=]/.test(source)) return [];
  const at = pointIn(source);
  return matchesIn(source, words).flatMap(({ 0: all, index, groups = {} }) => {
    const alt = (groups.alt ?? groups.quoted ?? groups.plain ?? '').replace(/^["']|["']$/g, '').trim();
    const stem = decodedPath(groups.src ?? '')
      .split('/')
      .at(-1)!
      .replace(/\.\w+$/, '');
    // A Chinese name of a file may say what is seen.
    const isOwnName = alt !== '' && alt === stem && /^[\w.-]+$/.test(alt);
    const isByMachine = byMachine.test(alt);
    if (!isOwnName && !isByMachine && !named.test(alt) && !says.test(alt)) return [];
    return [
      problem(
        'alt-of-file',
        { found: alt, ...(says.test(alt) && { bare: true }), ...(isByMachine && { machine: true }) },
        { file, ...at(index + all.indexOf(alt)) },
      ),
    ];
  });
}
