/** What is said of options and of what they name. */
import { list, sentence, zh } from '../sentence.ts';

/** The sentences. */
export const options = {
  wrongLanguage: (asked: string, known: readonly string[]) =>
    sentence(zh`--lang 只能是 ${list(known)}：${asked}`, `--lang is one of ${known.join(', ')}: ${asked}`),
  unknownOption: (name: string, near: string | undefined) =>
    sentence(
      zh`没有选项 ${name}${near ? zh`；是否应为 ${near}？` : ''}`,
      `there is no option ${name}${near ? `; did you mean ${near}?` : ''}`,
    ),
  noRevision: (revision: string) =>
    sentence(
      zh`这个仓库里没有版本 ${revision}；git log --oneline 列出有哪些`,
      `This repository has no revision ${revision}; git log --oneline lists them`,
    ),

  valueMissing: (name: string) => sentence(zh`选项 ${name} 之后要写一个值`, `the option ${name} needs a value`),
  valueTooMuch: (name: string) => sentence(zh`选项 ${name} 不带值`, `the option ${name} takes no value`),
  tooMuch: (word: string) =>
    sentence(zh`多出了“${word}”。选项要写在 -- 之后。`, `"${word}" is too much. Options stand after the --.`),
  oneOf: (name: string, values: readonly string[]) =>
    sentence(zh`${name} 只能是 ${list(values)}`, `${name} is one of ${values.join(', ')}`),
  wholeNumbers: (name: string, found: string) =>
    sentence(zh`${name} 要写正整数：${found}`, `${name} takes whole numbers: ${found}`),
  wrongShard: (text: string) =>
    sentence(
      zh`--shard 要写第几份/共几份，如 2/4：${text}`,
      `--shard takes the number of a share and how many there are, e.g. 2/4: ${text}`,
    ),
  noFolder: (path: string) => sentence(zh`没有这个文件夹：${path}`, `There is no folder ${path}`),
  notFolder: (path: string) => sentence(zh`这不是文件夹：${path}`, `This is not a folder: ${path}`),
  noFile: (path: string) => sentence(zh`没有这个文件：${path}`, `There is no such file: ${path}`),
  wrongPort: (text: string) =>
    sentence(zh`--port 应为 0 到 65535 的整数：${text}`, `--port is a whole number from 0 to 65535: ${text}`),
  portTaken: (port: number) =>
    sentence(zh`端口 ${port} 已被占用，请用 --port 换一个。`, `Port ${port} is taken; choose another with --port.`),
  wrongSite: (url: string) => sentence(zh`--site 应以 https:// 开头：${url}`, `--site begins with https://: ${url}`),
  wrongBase: (base: string) =>
    sentence(zh`--base 应以 / 开头，如 /archive/：${base}`, `--base begins with /, e.g. /archive/: ${base}`),
  noCommand: (name: string, near: string | undefined) =>
    sentence(
      zh`没有这个命令：${name}${near ? zh`；是否应为 ${near}？` : ''}`,
      `There is no command ${name}${near ? `; did you mean ${near}?` : ''}`,
    ),
  commands: (names: readonly string[]) => sentence(zh`命令：${list(names)}`, `Commands: ${names.join(', ')}`),
};
