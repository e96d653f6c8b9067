/** What the usage of a command is written with, and the options that several commands take. */
import { type Sentence, sentence, zh } from '../sentence.ts';

/** One command's usage. */
export interface Usage {
  /** How it is called, options among it. */
  synopsis: string;
  about: Sentence;
  /** Options that the synopsis does not explain by itself. */
  options: readonly (readonly [option: string, meaning: Sentence])[];
  examples: readonly (readonly [command: string, meaning: Sentence])[];
}

/** The archive. */
export const content = [
  '--content DIR',
  sentence(zh`档案的文件夹，默认 content`, "the archive's folder, content if not said"),
] as const;
/** The folder that is published. */
export const out = ['--out DIR', sentence(zh`发布到哪里，默认 dist`, 'where to publish, dist if not said')] as const;
/** The base path. */
export const base = [
  '--base PATH',
  sentence(zh`网站所在的路径，如 /archive/`, "the site's path on its host, e.g. /archive/"),
] as const;
/** Where a server listens. */
export const port = [
  '--port N',
  sentence(zh`端口，默认 4321；0 取空着的一个`, 'port, 4321 if not said; 0 takes a free one'),
] as const;
/** A built site that is looked at. */
export const dist = ['--dist DIR', sentence(zh`建好的网站，默认 dist`, 'a built site, dist if not said')] as const;

/** `--lang`, which every command takes. */
export const languageOption = [
  '--lang LANG',
  sentence(
    zh`讯息的语言：zh-Hans、zh-Hant 或 en；不写则依档案的字，英文环境用英文`,
    "language of messages: zh-Hans, zh-Hant or en; if not said, the archive's script, or English in an English locale",
  ),
] as const;
