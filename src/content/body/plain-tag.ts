/** Tags of components with the signs of a keyboard, and what stands for them while the rest is read. */

/** A tag with plain quotes, equals signs and spaces, and quotes around what has none. @example plainTag('<Figure src=“/a.jpg”>') // '<Figure src="/a.jpg">' */
export const plainTag = (tag: string): string =>
  tag
    .replaceAll('＝', '=')
    .replace(/^<／/, '</')
    .replace(/[ \t\u3000]*(?:／[ \t\u3000]*[>＞]|(?<!\/)\/[ \t\u3000]*＞)$/, ' />')
    .replace(/＞$/, '>')
    // The slash of its end stands behind or before its name.
    .replace(/^<(\w+)\/\s+(\w+\s*=[^<>]*?)\s*\/?>$/, '<$1 $2 />')
    .replace(/^<\/(Figure|File|Video|Gap)\s+(\w+\s*=[^<>]*?)\s*\/?>$/, '<$1 $2 />')
    // No equals sign, or a title without its name.
    .replace(
      /(?<=\s(?:src|alt|caption|credit|title|name|likely|poster|hans|hant))\s+["“]([^"“”=]*)["”](?=\s|\/?>)/g,
      '="$1"',
    )
    .replace(/^<(Note)\s+["“]?((?=\p{Script=Han})[^"“”=\s<>]*)["”]?\s*>$/u, '<$1 title="$2">')
    // A colon for the equals sign, or beside it.
    .replace(/(?<=\s(?:src|alt|caption|credit|title|name|likely|poster|hans|hant))\s*[：:]\s*=?\s*(?=["“”'‘])/g, '=')
    // A quotation of two keyboards within the value.
    .replace(/="([^"=“”]*)“([^"”=]*)"([^"=\s/>][^"=]*)"(?=\s|\/?>)/g, '="$1“$2”$3"')
    .replace(/="([^"=“”]*)“([^"”=]*)""(?=\s|\/?>)/g, '="$1“$2”"')
    // This attribute takes no value: what it keeps stands between the tags.
    .replace(/(?<=^<Zh\s(?:[^>]*\s)?keep)\s*=\s*[^\s"'“”‘’{}<>/]+(?=\s*>$)/, '')
    .replace(/=\s*[“”＂„‟「]([^“”＂„‟」"]*)[“”＂„‟」]/g, '="$1"')
    .replace(/=\s*[‘’＇]([^‘’＇']*)[‘’＇]/g, '="$1"')
    .replace(/=\s*([^\s"'{}<>]+?)(?=\s|\/?>)/g, '="$1"')
    // Quotation marks within a value would end it.
    .replace(/="([^"=]*)"([^"=\s/>][^"=]*)"([^"=]*)"(?=\s|\/?>)/g, '="$1“$2”$3"')
    // Attributes are parted by blanks alone.
    .replace(/(?<=="[^"]*")[ \t]*[,，;；][ \t]*(?=[A-Za-z]+=|\/?>)/g, ' ')
    .replace(/\u3000/g, ' ');

/** A tag made as long as the one it stands for, so that its partner is read and every place stays. */
export function fitting(tag: string, length: number): string | undefined {
  const end = /\/?>$/.exec(tag)?.index ?? tag.length;
  return tag.length > length ? undefined : tag.slice(0, end) + ' '.repeat(length - tag.length) + tag.slice(end);
}

/** The beginning of a pair without its attributes, as long as the tag it stands for; anything else is blanked. */
export function bare(tag: string, found: string): string {
  const [, name] = /^<(Note|Gallery)\s[^<>]*(?<!\/)>$/.exec(tag) ?? [];
  return (name && fitting(`<${name}>`, found.length)) ?? found.replace(/[^\n]/g, ' ');
}

/** What the components are called in Chinese. */
export const chineseNames: Readonly<Record<string, string>> = {
  图: 'Figure',
  图片: 'Figure',
  圖片: 'Figure',
  照片: 'Figure',
  附件: 'File',
  文件: 'File',
  图集: 'Gallery',
  相册: 'Gallery',
  缺字: 'Gap',
  编者按: 'Note',
  編者按: 'Note',
  注: 'Note',
  视频: 'Video',
  視頻: 'Video',
  录像: 'Video',
};
