/** Values of keys that a # cut short. */
import { type Document, isScalar, isSeq, visit } from 'yaml';
import { type Place, type Problem, problem } from './problem.ts';
import { flow, scalar } from './problems/flow.ts';
import { itemsOf, listKeys } from './problems/lists-from-text.ts';
import { wholes } from './problems/suggest.ts';

/** Keys whose values are prose, in which a # is a character. */
const prose = /^(?:title|summary|caption|alt|text|description|name|quote|source|holder|publisher|address|reason)$/;
/** Lists whose items are words. */
const proseLists = /^(?:tags|people|places|organisations|aliases)$/;

/** Values that a # cut short, as in `title: 汝州 #回归#`. A remark stands apart from its value, or begins with a blank. */
export function cutValues(document: Document, text: string, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  if (text.includes(' //') || text.includes('\t//')) problems.push(...remarks(document, place));
  if (!text.includes('#')) return problems;
  const look = (node: unknown, head: string, fewest = 2): void => {
    if (!isScalar(node) || !node.range || (node.type && node.type !== 'PLAIN')) return;
    const from = node.range[0];
    const [, value = '', blanks = '', remark = ''] = /^([^\n]*?)([ \t]*)(#[^\n]*)/.exec(text.slice(from)) ?? [];
    if (!remark || (value && !blanks) || value.includes('\n') || /[[\]{},]$/.test(value)) return;
    const isCut = /^#[^\s#]/.test(remark) || blanks.length < fewest;
    if (!isCut || (value === '' && node.value !== null)) return;
    const whole = `${value}${blanks}${remark}`.trim();
    const isTopic = head === '- ' && value === '' && /^#[^\s#]+#?$/.test(whole);
    const better = isTopic
      ? `- ${scalar(whole.replaceAll('#', ''))}`
      : `${head}"${whole.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
    const alone = value !== '' && /^#\s/.test(remark) ? { alone: 'beside' as const } : {};
    problems.push(problem('value-cut', { found: remark, better, ...alone }, place(from + value.length)));
  };
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !key.range) return;
      const name = String(key.value);
      const [, lead = '', remark] = /^(\s*:[ \t]*)(#[^\n]*)/.exec(text.slice(key.range[1])) ?? [];
      if (remark && isScalar(value) && value.value === null)
        problems.push(onlyRemark(name, remark.trim(), place(key.range[1] + lead.length)));
      else if (prose.test(name)) look(value, `${name}: `);
      if (proseLists.test(name) && isSeq(value)) for (const item of value.items) look(item, '- ', 0);
    },
  });
  return problems;
}

/** A key whose whole value is a remark. What begins with # and a blank may be meant as one. */
function onlyRemark(key: string, remark: string, at: Place): Problem {
  const words = remark.replace(/^#+\s*|#+$/g, '');
  const isRemark = /^#+\s/.test(remark);
  const whole = prose.test(key) ? undefined : wholes[key]?.(words, at.file);
  const value =
    whole ?? (listKeys.has(key) ? itemsOf(remark.replaceAll('#', ' ')) : prose.test(key) && !isRemark ? remark : words);
  const better = `${key}: ${flow(value)}`;
  return problem('value-cut', { found: remark, better, alone: isRemark ? 'remark' : 'value' }, at);
}

/** What writers of code put behind a value for themselves; within prose it may be a sign. */
const ofOneself = /待|核|改|[补補]|[确確]|[记記]得|[问問]|[？?]/u;

/** Keys of sentences, in which two slashes part lines; what a title has beside its words is told with the rest of it. */
const sentence = /^(?:title|summary|caption|alt|text|description|quote)$/i;

/** Values behind which a remark begins as in code: `category: 招商 // 待定`. */
function remarks(document: Document, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || value.type !== 'PLAIN' || !value.range) return;
      const [, kept, remark = ''] = /^(.*\S)[ \t]+\/\/(?!\/)[ \t]*(.*)$/.exec(value.source ?? '') ?? [];
      const name = String(key.value);
      if (kept === undefined || sentence.test(name) || (prose.test(name) && !ofOneself.test(remark))) return;
      const better = `${name}: ${kept}${remark && ` # ${remark}`}`;
      problems.push(problem('yaml-syntax', { mistake: 'REMARK', better }, place(value.range[0])));
    },
  });
  return problems;
}
