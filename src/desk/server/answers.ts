/** How the desk's server reads a request's body and writes its answer. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { deskWords } from '../../i18n/desk.ts';
import { faultOf } from '../../i18n/fault.ts';
import type { DeskContext } from '../context.ts';
import { Refusal } from '../refusal.ts';

/** @throws {Refusal} for what is larger */
export async function bodyOf(request: IncomingMessage, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largest) throw new Refusal(deskWords.tooLarge, 413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Plain data as JSON. */
export function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

/** One line of text. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(text);
}

/** Whatever went wrong is one sentence; what was refused brings along what the page needs. */
export function fail(desk: DeskContext, response: ServerResponse, error: unknown): void {
  if (process.env.HUIKAN_DEBUG) console.error(error);
  const refused = error instanceof Refusal ? error : undefined;
  const said = desk.say(refused ? refused.said : faultOf(error).said);
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(refused?.status ?? 500, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ error: said, ...refused?.more }));
}
