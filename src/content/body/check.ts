/**
 * What an article's body may hold. Its text must never run as code, and must mean the same in fifty years.
 */
import type { ElementContent, Root } from 'hast';
import { nearest } from '../explain-issue.ts';
import type { Bilingual, Problem, ProblemCode } from '../problem.ts';
import { components, inlineTags } from './components.ts';
import { placeOf } from './place.ts';

/** Everything in the tree that is not allowed, in reading order. */
export function checkTree(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  const report = (
    node: ElementContent,
    code: ProblemCode,
    message: Bilingual,
    fix: Bilingual,
    severity: Problem['severity'] = 'error',
  ) => problems.push({ code, severity, file, ...placeOf(node), message, fix });

  const visit = (node: ElementContent): void => {
    switch (node.type as string) {
      case 'mdxjsEsm':
        report(
          node,
          'code-import',
          { zh: '正文里不能用 import 或 export', en: 'import and export cannot be used in an article' },
          {
            zh: '删去这一行；Figure、Gap、Note、Zh 不用导入。如果这是正文，请在行首加一个反斜杠',
            en: 'delete the line; Figure, Gap, Note and Zh need no import. If it is text, put a backslash before it',
          },
        );
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(
          node,
          'code-expression',
          { zh: '正文里不能用 {…} 表达式', en: 'expressions in {…} cannot be used in an article' },
          {
            zh: '要印出花括号，写成 \\{ 和 \\}；注释请用 <Note>',
            en: 'to print braces, write \\{ and \\}; for a remark use <Note>',
          },
        );
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkComponent(node as unknown as JsxNode, report);
        break;
      case 'element':
        checkElement(node as ElementContent & { type: 'element' }, report);
        break;
    }
    if ('children' in node) for (const child of node.children) visit(child as ElementContent);
  };
  for (const child of tree.children) visit(child as ElementContent);
  return problems;
}

type Report = (
  node: ElementContent,
  code: ProblemCode,
  message: Bilingual,
  fix: Bilingual,
  severity?: Problem['severity'],
) => void;

/** A component or a tag as the parser gives it. */
export interface JsxNode {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: string | null | { value: string } }[];
  children: ElementContent[];
}

/** True for a component or tag written as JSX. */
export const isJsx = (node: { type: string }): boolean =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function checkComponent(node: JsxNode, report: Report): void {
  const place = node as unknown as ElementContent;
  const name = node.name ?? '';
  if ((inlineTags as readonly string[]).includes(name)) {
    if (node.attributes.length > 0)
      report(
        place,
        'tag-attribute',
        { zh: `<${name}> 不能带属性`, en: `<${name}> takes no attributes` },
        { zh: `只写 <${name}>`, en: `write <${name}> alone` },
      );
    return;
  }
  const known = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!known) {
    const near = nearest(name, Object.keys(components));
    report(
      place,
      'unknown-component',
      { zh: `没有 <${name}> 这个组件`, en: `there is no component <${name}>` },
      near
        ? {
            zh: `是否应为 <${near}>？例：${components[near]!.example}`,
            en: `did you mean <${near}>? e.g. ${components[near]!.example}`,
          }
        : {
            zh: `可用：${Object.keys(components).join('、')}；其他标签请改用 Markdown 写法`,
            en: `there are ${Object.keys(components).join(', ')}; write anything else in Markdown`,
          },
    );
    return;
  }
  if (known.block && node.type === 'mdxJsxTextElement')
    report(
      place,
      'not-on-its-own',
      { zh: `<${name}> 写在了一段文字里`, en: `<${name}> stands inside a paragraph` },
      { zh: '让它独占一行，前后各空一行', en: 'give it lines of its own, with an empty line before and after' },
    );
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      !attribute.name ||
      (attribute.value !== null && typeof attribute.value === 'object')
    ) {
      report(
        place,
        'code-expression',
        { zh: `<${name}> 的属性里不能用 {…}`, en: `attributes of <${name}> cannot hold {…}` },
        { zh: '属性写成引号里的文字', en: 'write the attribute as text in quotes' },
      );
      if (attribute.name) seen.add(attribute.name);
      continue;
    }
    seen.add(attribute.name);
    if (!Object.hasOwn(known.attributes, attribute.name)) {
      const near = nearest(attribute.name, Object.keys(known.attributes));
      report(
        place,
        'unknown-attribute',
        { zh: `<${name}> 没有属性 ${attribute.name}`, en: `<${name}> has no attribute ${attribute.name}` },
        near
          ? { zh: `是否应为 ${near}？`, en: `did you mean ${near}?` }
          : {
              zh: `可用：${Object.keys(known.attributes).join('、')}`,
              en: `there are: ${Object.keys(known.attributes).join(', ')}`,
            },
      );
    } else if (name === 'Figure' && attribute.name === 'src') checkAddress(attribute.value ?? '', place, report);
  }
  if (name === 'Zh' && seen.size === 0)
    report(
      place,
      'missing-attribute',
      { zh: '<Zh> 没有说怎样转换', en: '<Zh> does not say how to convert' },
      { zh: `例：${known.example}`, en: `e.g. ${known.example}` },
    );
  for (const [attribute, required] of Object.entries(known.attributes))
    if (required && !seen.has(attribute))
      report(
        place,
        'missing-attribute',
        { zh: `<${name}> 缺少 ${attribute}`, en: `<${name}> lacks ${attribute}` },
        { zh: `例：${known.example}`, en: `e.g. ${known.example}` },
      );
}

function checkElement(node: ElementContent & { type: 'element' }, report: Report): void {
  const { href, src, alt } = node.properties;
  if (typeof href === 'string') checkAddress(href, node, report);
  if (typeof src === 'string') checkAddress(src, node, report);
  if (node.tagName === 'img' && !String(alt ?? '').trim())
    report(
      node,
      'image-without-alt',
      { zh: '图片没有说明文字', en: 'the picture has no words for those who do not see it' },
      { zh: '写成 ![图上有什么](图片)', en: 'write ![what it shows](picture)' },
    );
}

const schemes = /^(https?|mailto|tel):/i;

function checkAddress(address: string, node: ElementContent, report: Report): void {
  // Browsers overlook spaces and control characters before and within a scheme.
  const seen = address.replace(/[\u0000-\u0020]/g, '');
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(seen);
  if (seen !== '' && !scheme && !/^[/#]/.test(seen))
    report(
      node,
      'relative-address',
      { zh: `地址 ${address} 没有从头写起`, en: `the address ${address} does not begin at the top of the site` },
      {
        zh: '站内的以 / 开头，如 /images/a.jpg、/news/2016/04/ruzhou/；别处的以 https:// 开头',
        en: 'begin with / inside the site, e.g. /images/a.jpg or /news/2016/04/ruzhou/, and with https:// elsewhere',
      },
    );
  if (scheme && !schemes.test(seen))
    report(
      node,
      'unsafe-link',
      { zh: `不能链接到 ${scheme[0]}`, en: `links to ${scheme[0]} are not allowed` },
      {
        zh: '只用 https、http、mailto、tel，或以 / 开头的站内地址',
        en: 'use https, http, mailto, tel, or a path of this site beginning with /',
      },
    );
}
