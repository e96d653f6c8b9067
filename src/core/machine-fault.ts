/**
 * Faults of the machine or of the program, which no change of the content mends: a full disk, a folder that cannot be
 * written, no memory left, a bug. A person is told one sentence, and the command ends with exit code 3.
 */

/** The sentence, in both languages of the messages. */
export interface Sentence {
  zh: string;
  en: string;
}

/** A fault of the machine or the program, said in a sentence. */
export class MachineFault extends Error {
  readonly said: Sentence;

  /** @param options the error that was caught */
  constructor(said: Sentence, options?: ErrorOptions) {
    super(`${said.zh}\n${said.en}`, options);
    this.said = said;
  }
}

/** What the system's error codes mean for a person. `where` is the path that the system named, or nothing. */
const meanings: Record<string, (where: string) => Sentence> = {
  ENOSPC: (where) => ({
    zh: `磁盘满了，写不下${where}；腾出地方再来一次`,
    en: `the disk is full, there is no room for ${where || 'a file'}; make room and try again`,
  }),
  EDQUOT: (where) => ({
    zh: `磁盘配额用完了，写不下${where}；腾出地方再来一次`,
    en: `the disk quota is used up, there is no room for ${where || 'a file'}; make room and try again`,
  }),
  EROFS: (where) => ({
    zh: `磁盘是只读的，不能写${where}；换一个文件夹，或让它可写`,
    en: `the file system is read-only, ${where || 'a file'} cannot be written; choose another folder or make it writable`,
  }),
  EACCES: (where) => ({
    zh: `没有权限：${where}；检查文件夹的主人和权限`,
    en: `permission denied: ${where}; look at the owner and the mode of the folder`,
  }),
  EPERM: (where) => ({
    zh: `系统不允许：${where}；检查文件夹的主人和权限`,
    en: `the system does not allow it: ${where}; look at the owner and the mode of the folder`,
  }),
  EIO: (where) => ({
    zh: `磁盘读写出错：${where}；检查磁盘`,
    en: `the disk failed at ${where}; have the disk checked`,
  }),
  EMFILE: () => ({
    zh: '打开的文件太多；调高 ulimit -n',
    en: 'too many files are open; raise the limit (ulimit -n)',
  }),
  ENAMETOOLONG: (where) => ({
    zh: `文件名太长：${where}；换一个路径短些的文件夹`,
    en: `a name is too long: ${where}; use a folder with a shorter path`,
  }),
};
meanings.ENFILE = meanings.EMFILE!;

const noMemory: Sentence = {
  zh: '内存不够；关掉别的程序，或用 NODE_OPTIONS=--max-old-space-size=4096 给它更多',
  en: 'there is no memory left; close other programs, or give it more with NODE_OPTIONS=--max-old-space-size=4096',
};

/** How V8 and the operating system say that memory has run out. */
const memoryCodes = new Set(['ENOMEM', 'ERR_WORKER_OUT_OF_MEMORY', 'ERR_MEMORY_ALLOCATION_FAILED']);
const memoryWords = /heap out of memory|Array buffer allocation failed|allocation failed/i;

/**
 * Any error as a fault that can be told in a sentence.
 * @param error what was caught
 * @param page the page that was being made, where there is one
 * @example faultOf(Object.assign(new Error(), { code: 'ENOSPC', path: 'dist/index.html' })).said.en
 */
export function faultOf(error: unknown, page?: string): MachineFault {
  if (error instanceof MachineFault) return error;
  const { code = '', path, dest, message, stack } = error as NodeJS.ErrnoException & { dest?: string };
  const at = page ? { zh: `（在做 ${page}）`, en: ` (while making ${page})` } : { zh: '', en: '' };
  const say = ({ zh, en }: Sentence) =>
    new MachineFault({ zh: `${zh}${at.zh}。`, en: `${en}${at.en}.` }, { cause: error });
  if (memoryCodes.has(code) || memoryWords.test(message ?? '')) return say(noMemory);
  const meaning = Object.hasOwn(meanings, code) ? meanings[code] : undefined;
  if (meaning) return say(meaning(dest ?? path ?? ''));
  const [first = String(error)] = String(message ?? error).split('\n');
  const place = /((?:src|scripts)\/[^\s()]+:\d+):\d+/.exec(stack ?? '')?.[1];
  const what = place ? `${first} (${place})` : first;
  return say({
    zh: `程序出了错：${what}；请把这句话报告给会刊的维护者`,
    en: `the program failed: ${what}; please report this sentence to the maintainers of Huikan`,
  });
}
