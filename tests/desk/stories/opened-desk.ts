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

/** @param dir the archive's folder @param outDir where its site is built without git */
export async function openDesk(
  browser: Browser,
  dir: string,
  language: Language = 'zh-Hans',
  outDir?: string,
): Promise<OpenedDesk> {
  const desk = new DeskContext({ contentDir: dir, cacheDir: sharedCache(), language, ...(outDir && { outDir }) });
  const running = await serveDesk(desk, 0);
  await desk.index.refresh();
  // The first desk of a program compiles the site's components, which takes a busy machine minutes.
  await desk.compiled();
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
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

/** What a person did: keys pressed, and buttons of the mouse. Text that is typed or pasted is no key. */
export interface Effort {
  keys: number;
  clicks: number;
}

/** Counts what is done in a page from now on. @returns how much it is so far */
export async function countEffort(page: Page): Promise<() => Promise<Effort>> {
  await page.evaluate(() => {
    const effort = { keys: 0, clicks: 0 };
    Object.assign(globalThis, { effort });
    const count = (name: keyof typeof effort) => (event: Event) => {
      // A key that only holds another down is a part of that one.
      if (event instanceof KeyboardEvent && /^(?:Control|Shift|Alt|Meta|Process)$/.test(event.key)) return;
      effort[name]++;
    };
    addEventListener('keydown', count('keys'), { capture: true });
    addEventListener('pointerdown', count('clicks'), { capture: true });
  });
  return () => page.evaluate(() => ({ ...(globalThis as unknown as { effort: Effort }).effort }));
}

/** Presses a button that builds the site. @returns where it is seen on this machine */
export async function buildByButton(page: Page, name: '做一份预览' | '建成网站'): Promise<string> {
  await page.getByRole('button', { name }).click();
  const see = page.locator('.built a.button').first();
  await see.waitFor();
  return (await see.getAttribute('href')) ?? '';
}
