/** What progress says. */
import { sentence, zh } from '../sentence.ts';

/** The phases of long work, as progress tells them. */
/** The sentences. */
export const phases = {
  preparing: sentence(zh`准备版面`, 'preparing pages'),
  reading: sentence(zh`读文章`, 'reading articles'),
  pictures: sentence(zh`制图片`, 'making pictures'),
  cards: sentence(zh`制分享图`, 'drawing cards for shared links'),
  printing: sentence(zh`印制网页`, 'rendering pages'),
  feeds: sentence(zh`订阅与站点地图`, 'feeds and sitemaps'),
  indexing: sentence(zh`建搜索索引`, 'indexing for search'),
  importing: sentence(zh`导入`, 'importing'),
};

/** A phase of long work. */
export type Phase = keyof typeof phases;
