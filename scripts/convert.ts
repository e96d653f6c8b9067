/** `npm run convert -- --to zh-Hans|zh-Hant [--explain [--all]] [--region tw|hk] [--content DIR]`: standard input to output. */
import { join, resolve } from 'node:path';
import { readGlossary } from '../src/archive/glossary.ts';
import { pointIn } from '../src/content/problem.ts';
import { type Conversion, candidateForms, createConverter, type Decision, doubtful } from '../src/conversion/index.ts';
import type { Edition } from '../src/core/edition.ts';
import { messages } from '../src/i18n/messages.ts';
import { printPretty } from '../src/lint/report.ts';
import { command, exitCodes, mustBeFolder, readOptions, type Speaker, WrongUse } from './options.ts';

/** Converts standard input. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ language, say }) => {
    const { values } = readOptions(
      args,
      {
        to: { type: 'string' },
        explain: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        region: { type: 'string', default: 'tw' },
        content: { type: 'string', default: 'content' },
      },
      'convert',
    );
    const { to, region, content } = values;
    if (to !== 'zh-Hans' && to !== 'zh-Hant')
      throw new WrongUse(messages.oneOf('--to', ['zh-Hans', 'zh-Hant']), 'convert');
    if (region !== 'tw' && region !== 'hk') throw new WrongUse(messages.oneOf('--region', ['tw', 'hk']), 'convert');
    if (content !== 'content') mustBeFolder(content);
    const { glossary, problems } = readGlossary(resolve(content), join(content));
    if (problems.length > 0) console.error(printPretty(problems, language));
    const text = await readAll(process.stdin);
    const named = { people: [], places: [], organisations: [], text: () => text };
    const converter = createConverter({ to, region, glossary }).withRules(undefined, named);
    const output = values.explain
      ? explained(text, converter.explain(text), to, values.all, say)
      : converter.convert(text);
    await new Promise<void>((done) => process.stdout.write(output, () => done()));
    return exitCodes.ok;
  });

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** How much of its sentence stands around a decision. */
const around = 8;

/** True for a decision that an editor may want to see: a doubt, or what neither a word nor a character decided. */
const matters = ({ rule, confidence }: Decision): boolean =>
  confidence < doubtful || !['lattice', 'character', 'quote'].includes(rule);

/** The line of a decision: its place in its sentence, what else it could be, why, how sure. `?` asks for a look. */
function lineOf(decision: Decision, text: string, place: string, to: Edition, say: Speaker): string {
  const { start, end, source, output, rule, confidence } = decision;
  const [before] = /[^。！？\n]*$/.exec(text.slice(Math.max(0, start - around), start)) ?? [''];
  const [after] = /^[^。！？\n]*/.exec(text.slice(end, end + around)) ?? [''];
  const others = candidateForms(source, output, to).filter((form) => form !== source || source === output);
  const or = confidence < doubtful && others.length > 0 ? `（${others.join('、')}？）` : '';
  const sure = `${Math.round(confidence * 100)} %`;
  return `${confidence < doubtful ? '?' : ' '} ${place}\t${before}【${source} → ${output}${or}】${after}\t${say(messages.decidedBy[rule])}\t${sure}`;
}

/** The converted text, and under it the decisions that matter, or all. */
function explained(
  text: string,
  { text: converted, decisions }: Conversion,
  to: Edition,
  isAll: boolean,
  say: Speaker,
): string {
  const at = pointIn(text);
  const shown = isAll ? decisions : decisions.filter(matters);
  const lines = shown.map((decision) => {
    const { line, column } = at(decision.start);
    return `${lineOf(decision, text, `${line}:${column}`, to, say)}\n`;
  });
  const doubts = decisions.filter(({ confidence }) => confidence < doubtful).length;
  const end = converted === '' || converted.endsWith('\n') ? '' : '\n';
  return `${converted}${end}\n${lines.join('')}\n${say(messages.decisions(decisions.length, shown.length, doubts))}\n`;
}
