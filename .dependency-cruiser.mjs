/** The arrows of the architecture: domain ← schema ← script, legacy, markup ← archive ← search, feeds, seo ← components ← pages. */
const only = (name, path, from) => ({
  name,
  severity: 'error',
  from: { pathNot: from },
  to: { path },
});
const never = (name, from, to, extra = {}) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: to, ...extra },
});

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    never('domain-imports-nothing', '^src/domain', '^(src/(?!domain)|node_modules)'),
    never('schema-stands-on-domain', '^src/schema', '^src/(?!domain|schema)'),
    never('script-stands-on-schema', '^src/script', '^src/(?!domain|schema|script)'),
    never(
      'markup-does-not-know-the-archive',
      '^src/markup',
      '^src/(archive|press|search|feeds|seo|components|layouts|pages|lint|legacy)',
    ),
    never(
      'archive-does-not-know-its-pages',
      '^src/archive',
      '^src/(press|search|feeds|seo|components|layouts|pages|legacy)',
    ),
    never('nothing-but-scripts-runs-commands', '^src', '^scripts'),
    never('scripts-do-not-draw', '^scripts', '^src/(components|layouts|pages)'),
    only('only-script-imports-opencc', 'node_modules/opencc-js', '^(src/script|scripts/bench|scripts/make-)'),
    only('only-search-imports-pagefind', 'node_modules/pagefind', '^(src/search|scripts/bench)'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
