/** Which test files can see a change of a source file: the graph of imports, read backwards. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { walk } from '../../src/core/walk.ts';

/** A quoted relative path of a module: in an import, an export, a dynamic import, or the URL of a worker. */
const modulePath = /(['"`])(\.{1,2}\/[^'"`\n]+\.ts)\1/g;

/** Files by path from the project, with the files that each names. */
function readGraph(root: string): Map<string, string[]> {
  const files = ['src', 'tests', 'scripts'].flatMap((folder) =>
    walk(join(root, folder), folder, (path) => /\/(node_modules|peers)$/.test(path)).filter((path) =>
      path.endsWith('.ts'),
    ),
  );
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return [file, [...text.matchAll(modulePath)].map(([, , path]) => posix.join(dirname(file), path!))];
    }),
  );
}

/** Rooms whose tests hold another room, too: what lint says of the table of mistakes is what content reads. */
const heldBy: Readonly<Record<string, readonly string[]>> = { content: ['lint'] };

/**
 * @param root the project's folder
 * @returns for a source file, the unit tests that should notice a change of it, in stages: its own, by the mirror; the
 *   others of its room and the reviewed archive of tests/reference; those of rooms that hold it, too. Where none of them
 *   reaches it, those that name it. A room is checked by its own tests; one three rooms away that fails says little and
 *   takes long.
 */
export function relatedTests(root: string): (source: string) => string[][] {
  const importers = new Map<string, string[]>();
  for (const [file, targets] of readGraph(root))
    for (const target of targets) importers.set(target, [...(importers.get(target) ?? []), file]);
  return (source) => {
    const [, room = ''] = source.split('/');
    const distance = new Map([[source, 0]]);
    for (const [file, steps] of distance)
      for (const importer of importers.get(file) ?? []) if (!distance.has(importer)) distance.set(importer, steps + 1);
    const tests = [...distance]
      .filter(([file]) => /^tests\/(?!site\/|browser\/|engines\/).*\.test\.ts$/.test(file))
      .sort(([a, near], [b, far]) => near - far || (a < b ? -1 : 1))
      .map(([file]) => file);
    const within = (...folders: string[]): string[] =>
      tests.filter((file) => folders.some((folder) => file.startsWith(`tests/${folder}/`)));
    const mirror = source.replace(/^src\/(.*)\.ts$/, 'tests/$1.test.ts');
    const own = within(room, 'reference');
    const stages = [
      own.filter((file) => file === mirror),
      own.filter((file) => file !== mirror),
      within(...(heldBy[room] ?? [])),
    ].filter((stage) => stage.length > 0);
    return stages.length > 0 ? stages : [tests.filter((file) => distance.get(file) === 1)];
  };
}
