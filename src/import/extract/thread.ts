/** A forum's thread is its first post: who posted is no author, and the posts below are others' words. */
import { framePatterns } from '../classify/patterns.ts';
import { foldScript, hanCount } from '../comparable.ts';
import type { Block, Claim, Dropped } from '../page.ts';
import { ancestorsOf, shapeOf } from '../site/place.ts';
import { memberClaim } from './poster.ts';

/** The number of a post, floor by floor as Chinese forums count them; the first replies have names. */
const later = /^(?:第\s*(?:[2-9]|[1-9]\d+)\s*[楼帖]|(?:[2-9]|[1-9]\d+)\s*[楼#＃]|沙发|板凳|地板)(?:\s|$)/;
const first = /^(?:楼主|第\s*1\s*[楼帖]|1\s*[楼#＃])(?:[\s:：]|$)/;
/** Where the head of the thread names its poster, each reply is headed by who wrote it and when. */
const headed = /^楼主[:：]/;
const laterHead = /^(?:作者|回复者|层主)[:：]\s*\S.{0,24}?\s(?:时间|日期|回复日期|发表于)[:：]?\s*\d/;
/** The first post has prose. */
const prose = 12;
const article = 60;
const longestName = 16;

/** The blocks of the first post; all of them where the page is no thread. */
export function firstPostOf(blocks: Block[]): { blocks: Block[]; claims: Claim[]; dropped: Dropped[] } {
  const heads = postHeads(blocks);
  const opening = heads[0] ?? blocks.findIndex((block) => first.test(headOf(block)));
  const dropped = (all: Block[], reason: string): Dropped[] =>
    all.flatMap(({ text }) => (text ? [{ text, reason }] : []));
  if (opening < 0) {
    const cards = cardsOf(blocks);
    // Cards of members are printed beside posts only.
    if (cards.size > 0) for (const block of belowPosts(blocks)) cards.add(block);
    return { blocks: blocks.filter((block) => !cards.has(block)), claims: [], dropped: dropped([...cards], 'chrome') };
  }
  const end = heads[1] ?? firstReply(blocks, opening);
  const members = new Set([...membersOf(blocks.slice(0, end)), ...belowPosts(blocks.slice(0, end))]);
  return {
    blocks: blocks.slice(0, end).filter((block) => !members.has(block)),
    claims: memberAt(blocks, opening),
    dropped: [...dropped([...members], 'chrome'), ...dropped(blocks.slice(end), 'reply')],
  };
}

/** Elements that hold the name of a member: Discuz, phpwind, phpBB, vBulletin. */
const member =
  /(?:^|\s)(?:authi|post-?author|poster-?(?:info|name)?|user-?(?:info|name)|nick-?name|bigusername|r_two|authorname)(?=\s|$)/;
const nearest = 14;

/** The claim of the member who opened the thread: his name stands nearest above the post or in its head. */
function memberAt(blocks: readonly Block[], opening: number): Claim[] {
  const head = postHead.exec(foldScript(blocks[opening]!.text.trim()));
  if (head) return memberClaim(blocks[opening]!.text.trim().slice(0, head.groups!.name!.length));
  const line = blocks
    .slice(Math.max(0, opening - nearest), opening)
    .find(({ text, kind, hints }) => kind !== 'image' && text.length <= longestHead && member.test(hints.names ?? ''));
  return line ? memberClaim(line.text) : [];
}

/** Who posted when, above each post of a forum's plain edition: `秘书处 发表于 2011-3-11 10:05`. */
const postHead =
  /^(?<name>[^\s:：，。]{1,20})[\s　]*(?:发表于|发布于|张贴于|于)[\s　:：]*(?:19|20)\d{2}[-/年.]\d{1,2}[-/月.]\d{1,2}\S*(?:[\s　]+\d{1,2}[:：]\d{2}\S*)?[\s　]*$/;

/** The lines that head the posts, where there are several of one kind with prose behind the first. */
function postHeads(blocks: Block[]): number[] {
  const heads = blocks.flatMap(({ text, kind, hints }, index) =>
    kind !== 'image' && hints.place && text.length <= longestHead && postHead.test(foldScript(text.trim()))
      ? [index]
      : [],
  );
  const shape = shapeOf(blocks[heads[0] ?? -1]?.hints.place ?? '');
  const alike = heads.filter((index) => shapeOf(blocks[index]!.hints.place!) === shape);
  const isProse = (least: number) => (block: Block) => block.kind !== 'image' && hanCount(block.text) >= least;
  // Below an article such lines head comments.
  const isThread =
    alike.length > 1 &&
    !blocks.slice(0, alike[0]).some(isProse(article)) &&
    blocks.slice(alike[0], alike[1]).some(isProse(prose));
  return isThread ? alike : [];
}

const longestHead = 60;

/** What a forum prints below a post: the member's motto (签名档), and who changed the post when. */
const isBelowPost = ({ text, hints }: Block): boolean =>
  /(?:^|[\s_-])(?:signatures?|sign?line|user-?sign|pstatus|post-?edited|edited)(?=$|[\s_-])/.test(hints.names ?? '') ||
  edited.test(foldScript(text.slice(0, 60)).trim());

const edited =
  /^[[（(【\s]*[此本该](?:帖|贴|主题)子?(?:最后|已)?(?:被|由).{1,40}(?:编辑|修改|移动|置顶|加精)|^\S{1,20}\s*[在于].{4,40}作了第?\s*\d{1,3}\s*次(?:修改|编辑)/;

/** The rule that forums print above a member's signature, which has no element of its own. */
const ruled = /^_{6,}$/;
const longestSignature = 60;

/** Forum signatures: a line of dashes and up to three short lines below it, at the end of the table cell of a post. */
function signaturesOf(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((rule, at) => {
    const cell = rule.hints.place?.replace(/(?:\/(?:span|font|p|b|i)(?![a-z])[^/]*)+$/, '');
    if (!ruled.test(rule.text.trim()) || !cell) return [];
    const end = blocks.findIndex(
      ({ hints: { place } }, index) => index > at && place !== cell && !place?.startsWith(`${cell}/`),
    );
    const lines = blocks.slice(at, end < 0 ? blocks.length : end);
    return lines.length <= 4 && lines.every(({ text, kind }) => kind !== 'image' && text.length <= longestSignature)
      ? lines
      : [];
  });
}

const belowPosts = (blocks: readonly Block[]): Block[] => [...blocks.filter(isBelowPost), ...signaturesOf(blocks)];

const headOf = ({ text }: Block): string => foldScript(text.slice(0, 12)).trim();

/** Where the element of the first reply begins. */
function firstReply(blocks: Block[], opening: number): number {
  const isHeaded = headed.test(headOf(blocks[opening]!));
  const firstProse = blocks.findIndex(({ text }, index) => index > opening && hanCount(text) >= prose);
  const reply = blocks.find(
    (block, index) =>
      index > opening &&
      block.hints.place &&
      (later.test(headOf(block)) ||
        (isHeaded && index > firstProse && laterHead.test(foldScript(block.text.slice(0, 60)).trim()))),
  );
  if (!reply) return blocks.length;
  // A post that closes more than it opened holds the replies as well: what holds its prose is none of theirs.
  const isInPost = firstProse >= 0 && firstProse < blocks.indexOf(reply);
  const around = new Set(
    [opening, isHeaded || isInPost ? firstProse : opening].flatMap((index) =>
      ancestorsOf(blocks[index]?.hints.place ?? ''),
    ),
  );
  const post = ancestorsOf(reply.hints.place!).find((element) => !around.has(element));
  const from = blocks.findIndex(({ hints }) => hints.place === post || hints.place?.startsWith(`${post}/`));
  return post === undefined || from <= opening ? blocks.length : from;
}

const isOfMember = (block: Block | undefined): boolean =>
  block !== undefined && framePatterns.member.test(foldScript(block.text.trim().slice(0, 40)));

/** Members on pages that number no post: a name, and right below it the day of registration and the number of posts. */
function cardsOf(blocks: Block[]): Set<Block> {
  const cards = new Set<Block>();
  for (const [at, block] of blocks.entries()) {
    if (!isOfMember(block) || !isOfMember(blocks[at + 1])) continue;
    const isName = ({ kind, text }: Block) => kind !== 'image' && text.trim().length <= longestName;
    const before = blocks[at - 1];
    if (before && !isOfMember(before) && before.hints.place === block.hints.place && isName(before)) cards.add(before);
    cards.add(block).add(blocks[at + 1]!);
  }
  return cards;
}

/** The name of a member and what the forum prints below it: rank, posts, day of registration. */
function membersOf(blocks: Block[]): Set<Block> {
  const lines = blocks.filter(({ kind }) => kind !== 'image');
  const members = new Set(lines.filter(isOfMember));
  for (const [index, line] of lines.entries())
    if (
      !members.has(line) &&
      line.text.trim().length <= longestName &&
      isOfMember(lines[index + 1]) &&
      isOfMember(lines[index + 2])
    )
      members.add(line);
  return members;
}
