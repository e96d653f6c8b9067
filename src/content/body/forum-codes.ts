/** What the codes of forums and of WordPress mean in Markdown, where they hold all that is needed. */

/** A picture with the words behind it. @example captioned('[caption]![会场](/images/a.jpg) 大会[/caption]') // '![会场](/images/a.jpg "大会")' */
export function captioned(written: string): string | undefined {
  const [, picture, words = ''] =
    /^\[caption[^\]]*\]\s*(!\[[^\]\n]*\]\([^\s()]+)\)\s*(.*?)\s*\[\/caption\]$/.exec(written) ?? [];
  return picture && (words ? `${picture} "${words.replaceAll('"', '')}")` : `${picture})`);
}

/** @example forumCode('[url=/about/]关于[/url]') // '[关于](/about/)' */
export function forumCode(written: string): string | undefined {
  const [, tag = '', value = '', words = ''] = /^\[(\w+)=?["']?([^\]]*?)["']?\](.*)\[\/\w+\]$/.exec(written) ?? [];
  if (tag === 'img') return `![图上有什么](${words})`;
  if (tag === 'url') return `[${words}](${value || words})`;
  return tag === 'b' ? `**${words}**` : `*${words}*`;
}
