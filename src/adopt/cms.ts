/**
 * A CMS in the browser for editors without a computer of their own: the page and the configuration of Sveltia CMS, which
 * writes to the repository on its host. The fields are those of the schema, so that the two cannot drift.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type FormField, fieldsOf } from '../content/schema/form-fields.ts';
import { frontMatter } from '../content/schema/front-matter.ts';
import { speak } from '../content/speak.ts';
import { deskPage } from '../i18n/desk-page.ts';
import { words } from '../i18n/sentence.ts';
import type { Chamber } from './chamber.ts';

/** The version that the page loads. */
const version = '0.221.1';
/** What import and the program itself say. */
const own = [
  'review',
  'repairs',
  'titleSupplied',
  'id',
  'conversion',
  'legacy',
  'rights',
  'withdrawn',
  'featured',
  'originals',
];

/** What is asked of a chamber. */
type Asked = Pick<Chamber, 'title' | 'url' | 'base' | 'script' | 'categories'>;

/** A field of Sveltia CMS (sveltiacms.app/en/docs/fields). */
type CmsField = Record<string, unknown>;

/** Where the CMS finds the articles. */
type Backend = Readonly<Record<string, unknown>>;

const configPath = 'public/admin/config.yml';
/** The repository's name is asked for in words: only its people know it. */
const unnamed: Backend = { name: 'github', repo: 'OWNER/REPOSITORY', branch: 'main' };

/**
 * Files of `public/admin/`.
 * @param backend of the configuration that stands there
 * @example Object.keys(cmsFiles(chamber)) // ['public/admin/index.html', 'public/admin/config.yml']
 */
export const cmsFiles = (chamber: Asked, backend = unnamed): Record<string, string> => ({
  'public/admin/index.html': page(chamber),
  [configPath]: cmsConfig(chamber, backend),
});

/**
 * Writes the CMS of an archive with this program's fields; what its people said of their repository stays.
 * @param folder the archive's repository
 * @returns the files that are other than before
 */
export function writeCms(folder: string, chamber: Asked): string[] {
  const files = Object.entries(cmsFiles(chamber, backendOf(readText(join(folder, configPath)) ?? '')));
  const changed = files.filter(([path, text]) => readText(join(folder, path)) !== text);
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return changed.map(([path]) => path);
}

/** The same for an archive that has a CMS; another is left alone. */
export const renewCms = (folder: string, chamber: Asked): string[] =>
  readText(join(folder, configPath)) === undefined ? [] : writeCms(folder, chamber);

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** What a configuration says of its backend; a damaged one says nothing. */
function backendOf(config: string): Backend | undefined {
  try {
    const { backend } = parse(config) as { backend?: unknown };
    return typeof backend === 'object' && backend !== null ? (backend as Backend) : undefined;
  } catch {
    return undefined;
  }
}

const page = ({ title, script }: Asked): string => `<!doctype html>
<html lang="${script}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>
</head>
<body>
<script src="https://unpkg.com/@sveltia/cms@${version}/dist/sveltia-cms.js" type="module"></script>
</body>
</html>
`;

/** `config.yml`: articles lie in folders of their year and month, and pictures in one. */
export function cmsConfig(chamber: Asked, backend = unnamed): string {
  const { url, base, script } = chamber;
  const say = (text: string): string => speak({ zh: words(text), en: text }, script);
  const fields = fieldsOf(frontMatter)
    .filter(({ key }) => !own.includes(key))
    .map((field) => fieldOf(field, ['front', field.key], chamber, say));
  const config = {
    backend,
    site_url: new URL(base, url).href,
    media_folder: 'content/images',
    public_folder: '/images',
    collections: [
      {
        name: 'news',
        label: say('文章'),
        folder: 'content/news',
        path: '{{year}}/{{month}}/{{slug}}',
        slug: '{{slug}}',
        create: true,
        delete: false,
        extension: 'mdx',
        format: 'yaml-frontmatter',
        summary: '{{title}}',
        fields: [...fields, { name: 'body', label: say(deskPage.body), widget: 'markdown', modes: ['raw'] }],
      },
    ],
  };
  const remark = say('由 npx huikan init --cms 依文章的格式写成；改 repo 为这座档案的仓库，其余不要手改。');
  return `# ${remark}\n${stringify(config, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

function fieldOf(field: FormField, path: readonly string[], chamber: Asked, say: (text: string) => string): CmsField {
  const { key, kind, required, options, preset } = field;
  const name = path.join('.');
  const known: Readonly<Record<string, string>> = deskPage;
  const common = {
    name: key,
    label: say(known[name] ?? key),
    ...(!required && { required: false }),
    ...(preset !== undefined && { default: preset }),
  };
  const inner = (): CmsField[] => (field.fields ?? []).map((one) => fieldOf(one, [...path, one.key], chamber, say));
  if (key === 'category' && path.length === 2)
    return {
      ...common,
      widget: 'select',
      options: chamber.categories.map(({ id, title }) => ({ label: title, value: id })),
    };
  switch (kind) {
    case 'group':
      return { ...common, widget: 'object', collapsed: true, fields: inner() };
    case 'rows':
      return { ...common, widget: 'list', fields: inner() };
    case 'list':
      return { ...common, widget: 'list' };
    case 'pairs':
      return { ...common, widget: 'keyvalue' };
    case 'flag':
      return { ...common, widget: 'boolean' };
    case 'number':
      return { ...common, widget: 'number' };
    case 'choice':
      return {
        ...common,
        widget: 'select',
        options: (options ?? []).map((value) => ({ label: say(known[`option.${value}`] ?? value), value })),
      };
    default:
      // A date may be known by its year alone (EDTF): a text, checked as the schema checks it.
      return {
        ...common,
        widget: key === 'summary' ? 'text' : key === 'src' ? 'image' : 'string',
        ...(kind === 'day' && { pattern: ['^\\d{4}-\\d{2}-\\d{2}$', say('写作 2016-04-18')] }),
        ...(kind === 'date' && { hint: say(deskPage['hint.date']) }),
      };
  }
}
