/** Questions to the desk's server. */
import { t } from './words.ts';

/** What the server did not do, in its own sentence. */
export class Refused extends Error {
  readonly status: number;
  readonly answer: Readonly<Record<string, unknown>>;

  constructor(message: string, status: number, answer: Readonly<Record<string, unknown>>) {
    super(message);
    this.status = status;
    this.answer = answer;
  }
}

/** True once a question went unanswered, until the next one is answered: the desk was closed. */
export let isAway = false;
const watchers = new Set<(away: boolean) => void>();
/** Tells when the server goes away and comes back. */
export const onAway = (watch: (away: boolean) => void): void => void watchers.add(watch);

function setAway(away: boolean): void {
  if (away === isAway) return;
  isAway = away;
  for (const watch of watchers) watch(away);
}

async function send(path: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    setAway(true);
    throw new Refused(t('away'), 0, {});
  }
  setAway(false);
  const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  if (!response.ok) throw new Refused(String(answer.error ?? t('failed')), response.status, answer);
  return answer;
}

/** Asks a question. @throws {Refused} with a sentence */
export const ask = <T>(name: string, body: object = {}): Promise<T> =>
  send(`api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }) as Promise<T>;

/** Hands over a file. */
export const upload = <T>(kind: string, name: string, file: Blob, more: Record<string, string> = {}): Promise<T> =>
  send(`upload/${kind}?${new URLSearchParams({ name, ...more })}`, { method: 'PUT', body: file }) as Promise<T>;
