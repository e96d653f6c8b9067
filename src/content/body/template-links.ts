/** Links whose address is a tag of another program's templates: what they name, and how the link is written here. */
import type { Params } from '../problems/table.ts';

/** A link or picture whose address holds a tag, or a tag that is a link by itself. */
export const templateLink =
  /(?:!?\[[^\]\n]*\]\(\s*(?:\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\})[^)\s]*\s*\)|\{%-?\s*(?:post_link|post_url|link)\s[^%]*%\}|\{\{[<%]\s*(?:rel)?ref\s[^}]*\}\})/g;

/** Any tag of such templates: {% … %}, {{ … }}, {{% … %}}. */
export const templateTag = /\{\{%[\s\S]*?%\}\}|\{[{%][\s\S]*?[%}]\}/g;

/** What a tag names: behind it, in quotes, or its first word after its own name. */
function targetOf(tag: string): string | undefined {
  const [, behind] = /[%}]\}(?!\})(\S+)$/.exec(tag) ?? [];
  if (behind) return behind;
  const inner = tag.replace(/^\{[{%][-<%]?|[->%]?[%}]\}$/g, '').trim();
  const [, quoted] = /["']([^"']+)["']/.exec(inner) ?? [];
  const [, named] = /^[\w.]+\s+([^\s|]+)/.exec(inner) ?? [];
  return quoted ?? named;
}

/** @example templateParams('[春茶市]({% post_url 2015-11-02-tea-fair %})').link // { words: '春茶市', target: '2015-11-02-tea-fair' } */
export function templateParams(found: string): Params<'template-tag'> {
  const [, picture = '', text, tag = found] = /^(!?)\[([^\]\n]*)\]\(\s*([\s\S]*?)\s*\)$/.exec(found) ?? [];
  const target = targetOf(tag);
  const [shown = ''] = tag.split('\n', 1);
  if (!target) return { found: shown };
  const [, words = text] = /^\{%-?\s*post_link\s+\S+\s+(.*?)\s*-?%\}$/.exec(tag) ?? [];
  const [, file] = /(?:^|\/)((?:images|files)\/\S+)$/.exec(target) ?? [];
  if (file) return { found: shown, better: `${picture}[${words || (picture ? '图上有什么' : '附件')}](/${file})` };
  return { found: shown, link: { target, ...(words && { words }) } };
}
