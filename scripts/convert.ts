/** `npm run convert -- --to zh-Hans|zh-Hant [--explain] [--region tw|hk] [--content DIR]`: standard input to output. */
import { join, resolve } from 'node:path';
import { readGlossary } from '../src/archive/glossary.ts';
import { pointIn } from '../src/content/problem.ts';
import { type Conversion, createConverter, doubtful } from '../src/conversion/index.ts';
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
    const converter = createConverter({ to, region, glossary });
    const text = await readAll(process.stdin);
    const output = values.explain ? explained(text, converter.explain(text), say) : converter.convert(text);
    await new Promise<void>((done) => process.stdout.write(output, () => done()));
    return exitCodes.ok;
  });

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** The converted text, and under it each decision: place, what became what, by which rule. `?` asks for a look. */
function explained(text: string, { text: converted, decisions }: Conversion, say: Speaker): string {
  const at = pointIn(text);
  const lines = decisions.map(({ start, source, output, rule, confidence }) => {
    const { line, column } = at(start);
    return `${confidence < doubtful ? '?' : ' '} ${line}:${column}\t${source}\t→ ${output}\t${rule}\t${confidence}`;
  });
  const doubts = decisions.filter(({ confidence }) => confidence < doubtful).length;
  const end = converted === '' || converted.endsWith('\n') ? '' : '\n';
  return `${converted}${end}\n${lines.join('\n')}\n\n` + `${say(messages.decisions(decisions.length, doubts))}\n`;
}
