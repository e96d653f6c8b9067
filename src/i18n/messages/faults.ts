/** What is said when the machine or the program fails, and while another build is waited for. */
import { type Sentence, sentence, zh } from '../sentence.ts';

/** The kinds of trouble with the machine that have a sentence of their own, by Node's error codes. */
const machine: Readonly<Record<string, (path: string) => Sentence>> = {
  EACCES: (path) => sentence(zh`没有权限读写 ${path}`, `no permission to read or write ${path}`),
  EPERM: (path) => sentence(zh`没有权限读写 ${path}`, `no permission to read or write ${path}`),
  EROFS: (path) => sentence(zh`磁盘是只读的，写不进 ${path}`, `the disk is read-only, so ${path} cannot be written`),
  ENOSPC: () => sentence(zh`磁盘满了`, 'the disk is full'),
  EDQUOT: () => sentence(zh`磁盘的配额用完了`, 'the disk quota is used up'),
  EMFILE: () => sentence(zh`同时打开的文件太多`, 'too many files are open at once'),
  EISDIR: (path) => sentence(zh`${path} 应是文件，却是文件夹`, `${path} should be a file and is a folder`),
  ENOTDIR: (path) => sentence(zh`${path} 应是文件夹，却是文件`, `${path} should be a folder and is a file`),
  ENOENT: (path) =>
    sentence(zh`没有 ${path}，或它在工作中途被移走了`, `${path} is not there, or was moved away meanwhile`),
  EIO: (path) => sentence(zh`磁盘读写 ${path} 出错`, `the disk failed at ${path}`),
  ENOMEM: () =>
    sentence(
      zh`内存不够；关掉别的程序，或用 NODE_OPTIONS=--max-old-space-size=4096 多给一些`,
      'there is no memory left; close other programs, or give it more with NODE_OPTIONS=--max-old-space-size=4096',
    ),
  ENAMETOOLONG: (path) => sentence(zh`文件名太长：${path}`, `a name is too long: ${path}`),
  EBUSY: (path) => sentence(zh`${path} 正被别的程序占用`, `${path} is in use by another program`),
};

/** The sentences. */
export const faults = {
  machineFault: (code: string | undefined, path: string): Sentence | undefined => machine[code ?? '']?.(path),
  /** What was done when it failed. */
  making: (page: string) => sentence(zh`（正在做 ${page}）`, ` (while making ${page})`),
  fault: (reason: string, making?: Sentence) =>
    sentence(
      zh`程序出错了：${reason}${making?.zh ?? ''}。已发布的网站没有动；设 HUIKAN_DEBUG=1 再运行一次，可看到详情。`,
      `The program failed: ${reason}${making?.en ?? ''}. What was published is untouched; run it again with HUIKAN_DEBUG=1 to see the details.`,
    ),
  stopped: (reason: Sentence, making?: Sentence) =>
    sentence(
      zh`${reason.zh}${making?.zh ?? ''}。已发布的网站没有动。`,
      `${reason.en}${making?.en ?? ''}. What was published is untouched.`,
    ),
  lockedElsewhere: (pid: number, host: string, since: string, path: string) =>
    sentence(
      zh`机器 ${host} 上的进程 ${pid} 自 ${since} 起正在发布到这个文件夹；它若已不在，删去 ${path} 再来一次`,
      `process ${pid} on the machine ${host} has been publishing into this folder since ${since}; if it is gone, delete ${path} and try again`,
    ),
  lockLost: (path: string) =>
    sentence(zh`另一次发布取走了锁 ${path}，这一次停下`, `another build has taken the lock ${path}, so this one stops`),
  waiting: (pid: number, since: string) =>
    sentence(
      zh`等另一次发布（进程 ${pid}，自 ${since} 起）结束`,
      `waiting for another build (process ${pid}, since ${since})`,
    ),
  noBrowser: (reason: string) =>
    sentence(
      zh`浏览器没有启动（${reason}）。可用 HUIKAN_CHROME=路径 指定本机的 Chrome。`,
      `The browser did not start (${reason}). Name your own Chrome with HUIKAN_CHROME=path.`,
    ),
};
