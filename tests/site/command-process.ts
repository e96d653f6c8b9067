/**
 * A process that runs commands in the folder it is started in, one after the other, as they are told to it: starting
 * each by itself would load the program's tables every time.
 */
process.on('message', async ({ name, args }: { name: string; args: string[] }) => {
  const lines: string[] = [];
  const keep = (text: unknown): void => void lines.push(String(text));
  console.log = keep;
  console.error = keep;
  const { run } = (await import(`../../scripts/${name}.ts`)) as { run: (args: string[]) => Promise<number> };
  process.send?.({ code: await run(args), output: lines.join('\n') });
});
