/** What the codes of forums and of WordPress mean in Markdown, where they hold all that is needed. */

/**
 * A picture with the words behind it: a figure where they stand alone; within a paragraph, where no figure may be, the
 * words stay text. Words in quotation marks behind an address are a caption in a gallery only.
 * @example captioned('[caption]![会场](/images/a.jpg) 大会[/caption]', true) // '<Figure src="/images/a.jpg" alt="会场" caption="大会" />'
 */
export function captioned(written: string, alone: boolean): string | undefined {
  const [, alt = '', src, words = ''] =
    /^\[caption[^\]]*\]\s*!\[([^\]\n]*)\]\(([^\s()]+)\)\s*(.*?)\s*\[\/caption\]$/.exec(written) ?? [];
  if (src === undefined) return undefined;
  if (words === '' || !alone) return `![${alt}](${src})${words && ` ${words}`}`;
  const value = words.replaceAll('"', '');
  return `<Figure src="${src}" alt="${alt.replaceAll('"', '') || value}" caption="${value}" />`;
}

/** @example forumCode('[url=/about/]关于[/url]') // '[关于](/about/)' */
export function forumCode(written: string): string | undefined {
  const [, tag = '', value = '', words = ''] = /^\[(\w+)=?["']?([^\]]*?)["']?\](.*)\[\/\w+\]$/.exec(written) ?? [];
  if (tag === 'img') return `![图上有什么](${words})`;
  if (tag === 'url') return `[${words}](${value || words})`;
  return tag === 'b' ? `**${words}**` : `*${words}*`;
}
