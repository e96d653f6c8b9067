/** What to write instead of a picture of other programs, whose folder is known where the archive has it. */
import { writtenPath } from '../../core/address-text.ts';
import { zh } from '../../i18n/sentence.ts';
import type { Cures } from './foreign-commands.ts';

/** Of wikis and notebooks: `![[tea.jpg]]`. */
export const wikiPicture: Cures[number] = [
  /^!\[\[([^|\]]+)/,
  ([, name = ''], folder) => {
    const path = folder + writtenPath(name.trim().replace(/^.*\/(?=[^/]+$)/, folder ? '' : '$&'));
    return [zh`写成 ![图上有什么](/images/${path})`, `write ![what it shows](/images/${path})`];
  },
];

/** Of tags and shortcodes: `{% asset_img tea.jpg 茶会 %}`. */
export const tagPicture: Cures[number] = [
  /(?:asset_img|figure|image|%\s*img)\b(?=.*?([\w\u4e00-\u9fff./-]+\.(?:jpe?g|png|gif|webp)))/i,
  ({ input, 1: path = '' }, folder) => {
    const name = folder + path.split('/').at(-1)!;
    const words =
      /(?:alt|title|caption)=["“]([^"”]+)/.exec(input)?.[1] ??
      /\.\w{3,4}["”]?\s+["“]?([^"”%{}<>=]+?)["”]?\s*[%}>]/.exec(input)?.[1];
    const caption = /(?:title|caption)=["“]([^"”]+)/.exec(input)?.[1];
    const alt = /alt=["“]([^"”]+)/.exec(input)?.[1];
    if (caption && caption !== alt)
      return [
        zh`写成 <Figure src="/images/${name}" alt="${alt ?? '图上有什么'}" caption="${caption}" />`,
        `write <Figure src="/images/${name}" alt="${alt ?? 'what it shows'}" caption="${caption}" />`,
      ];
    return [
      zh`图片写成 ![${words ?? '图上有什么'}](/images/${name})`,
      `write a picture as ![${words ?? 'what it shows'}](/images/${name})`,
    ];
  },
];
