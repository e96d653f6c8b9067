/** What is compared: the archive's own search and its peers, behind one interface. */
import type { Edition } from '../../../src/core/edition.ts';
import type { StartTraffic, Traffic } from './local-fetch.ts';
import type { Spool } from './spool.ts';

/** What one search gave. */
export interface Answer {
  /** Ids of everything found, in order. */
  ids: string[];
  /** What was fetched for it after the start. */
  traffic: Traffic;
}

/** A search engine ready to be asked. */
export interface Searcher {
  /** What is fetched before the first query can be answered, code included. */
  start: StartTraffic;
  /** Asks as a reader does who has just opened the page: nothing is loaded but the start. */
  ask(query: string, edition: Edition): Promise<Answer>;
}

/** An engine. */
export interface Engine {
  /** Writes its files below a folder. */
  build(spool: Spool, dir: string): Promise<void>;
  open(spool: Spool, dir: string): Promise<Searcher>;
}
