/** Saves one article again and again, as the desk does, until it is killed: `node save-loop.ts DIR PATH`. */
import { ArchiveFiles } from '../../src/desk/archive/archive-files.ts';

const [dir = '', path = ''] = process.argv.slice(2);
const files = new ArchiveFiles(dir);
for (let n = 0; ; n++) {
  const { plain, version } = files.read(path)!;
  const letter = String.fromCharCode(0x4e00 + (n % 500));
  await files.write(path, plain.replace(/\n[^\n]*$/, `\n${letter.repeat(40_000)}`), version);
  if (n === 0) process.stdout.write('saving\n');
}
