// Every arrow between rooms follows from the list of floors. `npm test` reads .astro files, too
// (scripts/architecture/check.ts); `npx depcruise --config .dependency-cruiser.mjs src scripts` reads TypeScript alone.
import { floors } from './scripts/architecture/floors.mjs';

const folders = (rooms) => `^src/(${rooms.map(({ room }) => room).join('|')})/`;

/** A room sees itself and the floors below it. */
const ofRoom = (room, at) => ({
  name: `floor-${at + 1}-${room}`,
  comment: `src/${room} stands on floor ${at + 1} and imports only from floors below`,
  severity: 'error',
  from: { path: folders([{ room }]) },
  to: { path: '^(src|scripts)/', pathNot: folders([{ room }, ...floors.slice(0, at).flat()]) },
});

const onlyIn = (name, path, from) => ({ name, severity: 'error', from: { pathNot: from }, to: { path } });

export default {
  forbidden: [
    ...floors.flatMap((rooms, at) => rooms.map(({ room }) => ofRoom(room, at))),
    {
      name: 'no-room-without-a-floor',
      severity: 'error',
      from: { path: '^src/', pathNot: `${folders(floors.flat())}|^src/[^/]+\\.d\\.ts$` },
      to: {},
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'scripts-do-not-draw',
      severity: 'error',
      from: { path: '^scripts' },
      to: { path: '^src/(components|layouts|pages)/' },
    },
    onlyIn(
      'only-conversion-imports-opencc',
      'node_modules/opencc-js',
      '^(src/conversion|scripts/bench|scripts/make-|scripts/train/)',
    ),
    onlyIn('only-search-imports-pagefind', 'node_modules/pagefind', '^(src/search|scripts/bench)'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
