/** A desk on an archive of its own, in a clone of a bare repository on disk, opened in a real browser. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DeskContext } from '../../../src/desk/context.ts';
import { type Running, serveDesk } from '../../../src/desk/server/server.ts';
import type { Language } from '../../../src/i18n/sentence.ts';
import { patience } from '../../browser/pages.ts';
import { sharedCache } from '../../workspace.ts';

/** What every archive of a story begins with. */
export const settings = `title: 样本商会会刊
url: http://127.0.0.1:9
script: zh-Hans
categories:
  - { id: news, title: 商会动态 }
`;

/** An article that stands in the archive from the beginning. */
export const oldArticle = `---
title: 商会举办重阳茶会
date: 2020-10-25
---

会长陈某主持茶会，干事们发言。

大家谈了一个下午。

散会时已近黄昏。
`;
export const oldPath = 'news/2020/10/chong-yang-cha-hui.mdx';

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=样本', '-c', 'user.email=sample@example.org', ...args], {
    cwd,
    encoding: 'utf8',
  });

/** A remote and any number of clones, all gone at the end. */
export class Repositories {
  readonly dir = mkdtempSync(join(tmpdir(), 'huikan-desk-'));
  readonly remote = join(this.dir, 'remote.git');

  constructor(files: Readonly<Record<string, string>>) {
    git(this.dir, 'init', '--quiet', '--bare', '--initial-branch=main', this.remote);
    const first = this.clone('first');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(first, path)), { recursive: true });
      writeFileSync(join(first, path), text);
    }
    git(first, 'add', '-A');
    git(first, 'commit', '--quiet', '-m', '开始');
    git(first, 'push', '--quiet', '--set-upstream', 'origin', 'HEAD:main');
  }

  clone(name: string): string {
    const dir = join(this.dir, name);
    git(this.dir, 'clone', '--quiet', this.remote, dir);
    return dir;
  }

  /** A file as it stands in the remote. */
  sent(path: string): string {
    return git(this.remote, 'show', `main:${path}`);
  }

  log(): string[] {
    return git(this.remote, 'log', '--format=%s', 'main').trim().split('\n');
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** An opened desk. */
export interface OpenedDesk {
  desk: DeskContext;
  running: Running;
  page: Page;
  /** What went wrong in the page. */
  errors: string[];
  close(): Promise<void>;
}

/** @param dir the archive's folder */
export async function openDesk(
  browser: Browser,
  dir: string,
  language: Language = 'zh-Hans',
  viewport = { width: 1280, height: 860 },
): Promise<OpenedDesk> {
  const desk = new DeskContext({ contentDir: dir, cacheDir: sharedCache(), language });
  const running = await serveDesk(desk, 0);
  await desk.index.refresh();
  // The first desk of a program compiles the site's components, which takes a busy machine minutes.
  await desk.compiled();
  const context = await browser.newContext({ viewport });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/409|net::ERR/.test(message.text()))
      errors.push(`${message.text()} ${message.location().url}`);
  });
  await page.goto(running.url);
  return {
    desk,
    running,
    page,
    errors,
    async close() {
      await context.close();
      await running.close();
    },
  };
}
