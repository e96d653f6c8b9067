/**
 * A mail of a list's archive (Pipermail, MHonArc, Hypermail): who sent it and when, and its text without what is not its
 * writer's. Signatures and quotes are marked as RFC 3676, sections 4.3 and 4.5, has it.
 */
import { foldScript, hanCount } from '../comparable.ts';
import type { Block, Claim, Dropped } from '../page.ts';
import { claim, dateClaim } from './claims.ts';
import { ranks } from './ranks.ts';
import { isPersonal } from './vouch.ts';

/** A sender with the address, which archives disguise: `Ah Fook syfung at list.example`, `From: 张三 <a@b.example>`. */
const mailbox =
  /^(?:(?:from|发件人|寄件人|寄件者)[\s　]*[:：])?[\s　]*(?<name>[^<>()（）@:：]{2,40}?)(?:[\s　]*[(（][^()（）@]{2,40}[)）])?[\s　]+[<(（]?[\w.+-]+(?:@|[ ]+at[ ]+|[ ]*[[(]at[\])][ ]*)[\w-]+(?:\.[\w-]+)+[>)）]?$/iu;
const signature = /^--$/;
const nextPart = /^-{4,}\s*(?:next part|(?:original|forwarded) message|原始?邮件|原始信息|转发的?邮件)\s*-{4,}$/i;
const quoting = /(?:wrote|写道|提到|说)[\s　]*[:：]$/i;
const prose = 20;
const longestDate = 60;

/** The mail's own text, and what its head says; all blocks where the page is no mail. */
export function readMail(blocks: Block[]): { blocks: Block[]; claims: Claim[]; dropped: Dropped[] } {
  const body = blocks.findIndex(({ text }) => hanCount(text) >= prose);
  const sender = blocks.findIndex(({ text }, index) => (body < 0 || index < body) && senderOf(text) !== undefined);
  if (sender < 0 && !blocks.some(({ text }) => nextPart.test(foldScript(text.trim()))))
    return { blocks, claims: [], dropped: [] };
  const reasons = new Map<Block, string>();
  const sent = sender < 0 ? undefined : blocks[sender + 1];
  const date = sent && sent.text.length <= longestDate ? dateClaim('date', sent.text, ranks.bare) : [];
  if (sender >= 0) reasons.set(blocks[sender]!, 'metadata');
  if (date.length > 0) reasons.set(sent!, 'metadata');
  const forwarded = forwardedAt(blocks);
  for (const block of blocks.slice(Math.max(0, sender + 1), forwarded + 1))
    if (block.hints.place === blocks[forwarded]!.hints.place) reasons.set(block, 'chrome');
  for (const [index, block] of blocks.entries()) {
    const text = foldScript(block.text.trim());
    if (index === forwarded) continue;
    if (signature.test(text) || nextPart.test(text) || isListFoot(blocks, index))
      for (const other of blocks.slice(index))
        if (other.hints.place === block.hints.place) reasons.set(other, nextPart.test(text) ? 'reply' : 'chrome');
    if (!/^>/.test(text)) continue;
    const before = blocks[index - 1];
    if (before && (reasons.get(before) === 'reply' || quoting.test(foldScript(before.text.trim())))) {
      reasons.set(before, 'reply');
      reasons.set(block, 'reply');
    }
  }
  return {
    blocks: blocks.filter((block) => !reasons.has(block)),
    claims: [...(sender < 0 ? [] : claim('author', senderOf(blocks[sender]!.text)!, ranks.poster)), ...date],
    dropped: [...reasons].flatMap(([{ text }, reason]) => (text ? [{ text, reason }] : [])),
  };
}

/** A mail that only passes another one on, below a few words: where that begins; -1 for any other. */
function forwardedAt(blocks: readonly Block[]): number {
  const at = blocks.findIndex(({ text }) => nextPart.test(foldScript(text.trim())));
  const own = (lines: readonly Block[]) =>
    lines.reduce((sum, { text, hints }) => sum + (hints.place === blocks[at]!.hints.place ? hanCount(text) : 0), 0);
  return at >= 0 && own(blocks.slice(0, at)) < longestNote && own(blocks.slice(at)) > prose * 2 ? at : -1;
}

const longestNote = 40;

/** The rule above what a list's program adds to each mail: its name, and how to leave it. */
const isListFoot = (blocks: readonly Block[], index: number): boolean =>
  /^_{10,}$/.test(blocks[index]!.text.trim()) &&
  /mailing list|listinfo|unsubscribe|订阅|邮件列表/i.test(foldScript(blocks[index + 1]?.text ?? ''));

/** The name of a sender who is a person. */
function senderOf(text: string): string | undefined {
  const name = text.length <= 100 ? mailbox.exec(text.trim())?.groups?.name?.trim() : undefined;
  return name !== undefined && isPersonal(name) ? name : undefined;
}
