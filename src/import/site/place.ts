/** Where a block stands in a site's template. A place is a path of elements: `/html[1]/body[1]/div#main[2]/p[3]`. */

/** Elements that follow each other as often as the text asks for: their number says nothing. */
const running = /(\/(?:p|span|font|b|strong|em|i|u|h[1-6]|a|li|br|section|blockquote|small)(?:[#.][^/[]*)?)\[\d+\]/g;

/** The place of a block in the template, the same on all pages of a site. */
export const slotOf = (place: string): string => place.replace(running, '$1');

/** The slot without the number of its last element: its like under one parent. */
export const familyOf = (slot: string): string => slot.replace(/\[\d+\]$/, '');

/** The place without any number: rows of one list, cells of one column have it in common. */
export const shapeOf = (place: string): string => place.replace(/\[\d+\]/g, '');

/** All elements around a place, the outermost first. @example ancestorsOf('/body[1]/p[2]') // ['/body[1]', '/body[1]/p[2]'] */
export function ancestorsOf(place: string): string[] {
  const found: string[] = [];
  for (let at = place.indexOf('/', 1); at >= 0; at = place.indexOf('/', at + 1)) found.push(place.slice(0, at));
  if (place) found.push(place);
  return found;
}
