/** Files that open the desk by a double click, one a system: who has never seen a terminal need not see one. */
import { speak } from '../content/speak.ts';
import { type Template, zh } from '../i18n/sentence.ts';
import type { Chamber } from './chamber.ts';

/** Where Node comes from. */
const nodePage = 'https://nodejs.org';

/**
 * Paths from the repository: a batch file for Windows, a command file for macOS, a desktop entry for Linux.
 * @example deskOpeners({ script: 'zh-Hans' })['工作台.cmd'] // '@echo off\r\n…'
 */
export function deskOpeners({ script }: Pick<Chamber, 'script'>): Record<string, string> {
  const say = (template: Template): string => speak({ zh: template, en: '' }, script);
  const name = say(zh`工作台`);
  const noNode = say(zh`这台电脑还没有 Node.js。请从 ${nodePage} 装好，再双击一次。`);
  const first = say(zh`头一次打开要装好程序，几分钟就好……`);
  return {
    [`${name}.cmd`]: `${windows(noNode, first).join('\r\n')}\r\n`,
    [`${name}.command`]: `${shell(noNode, first).join('\n')}\n`,
    [`${name}.desktop`]: `${linux(name).join('\n')}\n`,
  };
}

const windows = (noNode: string, first: string): string[] => [
  '@echo off',
  // The messages are UTF-8.
  'chcp 65001 >nul',
  'cd /d "%~dp0"',
  'where npm >nul 2>nul',
  'if errorlevel 1 (',
  `  echo ${noNode}`,
  '  pause',
  '  exit /b 1',
  ')',
  'if not exist node_modules (',
  `  echo ${first}`,
  '  call npm ci',
  ')',
  'call npm run desk',
  'if errorlevel 1 pause',
];

const shell = (noNode: string, first: string): string[] => [
  '#!/bin/sh',
  'cd "$(dirname "$0")" || exit 1',
  // What is opened by a click has not read the shell's own settings, where version managers put Node.
  'PATH="$PATH:/usr/local/bin:/opt/homebrew/bin"',
  'if ! command -v npm >/dev/null; then',
  `  echo "${noNode}"`,
  '  read -r _',
  '  exit 1',
  'fi',
  `[ -d node_modules ] || { echo "${first}"; npm ci; }`,
  'npm run desk || read -r _',
];

/** Desktop Entry Specification 1.5: `%k` is the entry's own place; a quotation mark in an argument is escaped twice. */
const linux = (name: string): string[] => [
  '[Desktop Entry]',
  'Type=Application',
  `Name=${name}`,
  String.raw`Exec=sh -c "cd \\"\\$(dirname \\"\\$1\\")\\" && exec sh './${name}.command'" sh %k`,
  'Terminal=true',
];
