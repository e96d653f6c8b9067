/** What each kind of host needs besides the published folder: files of the repository, and what a person does once. */
import { readFileSync } from 'node:fs';
import { type Sentence, zh } from '../i18n/sentence.ts';

/** A kind of host. */
export interface Host {
  /** Path in the archive's repository → file in `hosts/`. */
  files: Readonly<Record<string, string>>;
  /** What is done by hand, once. */
  steps: Sentence;
}

/** All kinds, by the names that `--host` takes. */
export const hosts = {
  github: {
    files: {},
    steps: {
      zh: zh`GitHub Pages：Settings → Pages → Source 选 GitHub Actions；推送到 main 就发布。`,
      en: 'GitHub Pages: Settings → Pages → Source: GitHub Actions; a push to main publishes.',
    },
  },
  cloudflare: {
    files: { 'wrangler.toml': 'cloudflare/wrangler.toml', '.node-version': 'cloudflare/node-version' },
    steps: {
      zh: zh`Cloudflare Pages：连上这个仓库，构建命令写 npm ci && npm run build && npm run verify -- dist，目录 dist。`,
      en: 'Cloudflare Pages: connect this repository; the command is npm ci && npm run build && npm run verify -- dist, the folder dist.',
    },
  },
  netlify: {
    files: { 'netlify.toml': 'netlify/netlify.toml' },
    steps: {
      zh: zh`Netlify：连上这个仓库；命令和目录 netlify.toml 里都有。`,
      en: 'Netlify: connect this repository; netlify.toml has the command and the folder.',
    },
  },
  gitlab: {
    files: { '.gitlab-ci.yml': 'gitlab/gitlab-ci.yml' },
    steps: {
      zh: zh`GitLab Pages：推送到默认分支就发布，不用设置。`,
      en: 'GitLab Pages: a push to the default branch publishes; there is nothing to set.',
    },
  },
  oss: {
    files: { '.github/workflows/publish-objects.yml': 'objects/publish-objects.yml' },
    steps: {
      zh: zh`阿里云 OSS：给存储空间打开静态页面（首页 index.html，子目录首页打开，404 页 404.html），接上 CDN；密钥和变量照 .github/workflows/publish-objects.yml 开头写的填。`,
      en: 'Alibaba Cloud OSS: turn on static pages of the bucket (index.html, also for subfolders; 404.html) and put the CDN before it; .github/workflows/publish-objects.yml says which secrets and variables it reads.',
    },
  },
  cos: {
    files: { '.github/workflows/publish-objects.yml': 'objects/publish-objects.yml' },
    steps: {
      zh: zh`腾讯云 COS：给存储桶打开静态网站（索引文档 index.html，错误文档 404.html），接上 CDN；密钥和变量照 .github/workflows/publish-objects.yml 开头写的填。`,
      en: 'Tencent Cloud COS: turn on the static website of the bucket (index.html, 404.html) and put the CDN before it; .github/workflows/publish-objects.yml says which secrets and variables it reads.',
    },
  },
  sftp: {
    files: { '.github/workflows/publish-sftp.yml': 'sftp/publish-sftp.yml' },
    steps: {
      zh: zh`SFTP：钥匙和变量照 .github/workflows/publish-sftp.yml 开头写的填；手工发布就把 dist/ 里的全部传上去。`,
      en: 'SFTP: .github/workflows/publish-sftp.yml says which secret and variables it reads; by hand, upload all that is in dist/.',
    },
  },
  nginx: {
    files: { 'hosting/nginx.conf': 'nginx/site.conf' },
    steps: {
      zh: zh`nginx：把 hosting/nginx.conf 放进 /etc/nginx/conf.d/，再 nginx -s reload；以后每次 npm run build 就是发布，跳转有变时再 reload 一次。`,
      en: 'nginx: put hosting/nginx.conf into /etc/nginx/conf.d/ and run nginx -s reload; from then on npm run build publishes, and changed redirects want another reload.',
    },
  },
  iis: {
    files: {},
    steps: {
      zh: zh`IIS：把 dist/ 里的全部放进网站的文件夹；设置在 dist/web.config 里，跳转要装 URL Rewrite 模块。`,
      en: 'IIS: put all that is in dist/ into the folder of the site; the settings are in dist/web.config, and redirects need the URL Rewrite module.',
    },
  },
  docker: {
    files: {
      Dockerfile: 'docker/Dockerfile',
      '.dockerignore': 'docker/dockerignore',
      'hosting/docker.conf': 'docker/docker.conf',
    },
    steps: {
      zh: zh`Docker：先 npm run build，再 docker build --tag news-archive .`,
      en: 'Docker: npm run build, then docker build --tag news-archive .',
    },
  },
} as const satisfies Record<string, Host>;

/** The name of a kind of host. */
export type HostName = keyof typeof hosts;

/** All names. */
export const hostNames = Object.keys(hosts) as HostName[];

/** The program's own workflows that a host takes as they are. */
export const workflowsOf = (names: readonly HostName[]): string[] =>
  names.includes('github') ? ['.github/workflows/publish.yml'] : [];

/**
 * The files of hosts, by their paths in the repository.
 * @param site the host's name on the net, and the repository's folder
 */
export function hostFiles(names: readonly HostName[], site: { host: string; folder: string }): Record<string, string> {
  const files: Record<string, string> = {};
  for (const name of names)
    for (const [path, source] of Object.entries<string>(hosts[name].files))
      files[path] = readFileSync(new URL(`hosts/${source}`, import.meta.url), 'utf8').replace(
        /\{\{(host|folder)\}\}/g,
        (_, key: 'host' | 'folder') => site[key],
      );
  return files;
}
