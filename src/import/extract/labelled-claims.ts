/** What a label and its value claim: 来源, 作者, 编辑, 发布时间 and their like. */
import { foldScript, hanCount } from '../comparable.ts';
import type { Claim, Findings } from '../page.ts';
import { beijingDay } from '../read/unix-time.ts';
import { withoutWorkplaces } from './affiliation.ts';
import { claim, dateClaim, monthClaim } from './claims.ts';
import { translatorAsAuthor } from './credit-claims.ts';
import { findDates, isEpoch } from './dates.ts';
import {
  outletOf,
  withoutChannel,
  withoutDate,
  withoutInterface,
  withoutStaffNumber,
  writerBehind,
} from './labelled-value.ts';
import type { Labelled } from './labels.ts';
import { isDesk, isDevice, isMedium, isOutlet } from './outlets.ts';
import { paperAndAuthor } from './paper-and-author.ts';
import { memberClaim } from './poster.ts';
import { ranks } from './ranks.ts';
import { bareReporters, reportersOf } from './reporters.ts';
import { isDepartment, isNobodysName, isPersonal } from './vouch.ts';

/** 发布者 and the like name a user of the site, who may be an office. */
const isPublisher = (label: string): boolean => /^(?:发布|上传|发稿|发表|张贴|posted)/i.test(foldScript(label));

/** A member of the site posted it; 发布者 is as often who works there. */
const isPoster = (label: string): boolean => /^(?:发表|张贴|发文|发帖)/.test(foldScript(label));

/** Forums print 来自 before a member's name, his town or his telephone; papers stand behind it, too. */
const isPlatform = (label: string): boolean => /^[来來]\s*自$/.test(label);

/** The office that put the page up: the source where no other is named. */
const isOffice = (label: string): boolean =>
  /^(?:信息)?(?:发布|公告|公布|报送|供稿|来稿|发稿|发文|制发|印发|提供)(?:单位|机构|机关|部门)/.test(foldScript(label));

/** Who sent a text in: a person wrote it, an office is where it comes from. */
const isSupplier = (label: string): boolean => /^(?:供|来|投)稿/.test(foldScript(label));

/** Somebody of the society's own stands where its source should: he wrote it. */
const member = /^(?:会员|读者|校友|乡亲|网友|作者)[\s　]+\p{Script=Han}{2,4}$/u;

/** When a text was written gives way to when it was published. */
const writtenOn = /^(?:成文|生成|撰[写稿]|创建|建立|提交)/;

/** The claims of one label. @param next where the next label begins @param afterBody the line stands below the text */
export function readLabelled(
  line: string,
  labelled: Labelled,
  next: number | undefined,
  afterBody: boolean,
): Partial<Findings> {
  const { kind, label, value, start } = labelled;
  const rank = afterBody ? ranks.after : ranks.label;
  switch (kind) {
    case 'date':
    case 'uploaded':
      return readDate(
        line.slice(start, next),
        kind,
        (afterBody && kind === 'date' ? ranks.dayAfter : rank) - (writtenOn.test(foldScript(label)) ? 0.5 : 0),
      );
    case 'views':
      return { claims: claim('views', /\d+/.exec(value)?.[0] ?? '', rank) };
    case 'author': {
      const { paper, author } = paperAndAuthor(
        withoutWorkplaces(withoutInterface(withoutStaffNumber(withoutDate(value)))),
      );
      if (isPublisher(label) && isOutlet(value) && !isDepartment(value))
        return {
          claims:
            hanCount(value) > 3 && !isDesk(value)
              ? claim(
                  'source',
                  withoutInterface(value),
                  afterBody ? ranks.publisherAfter : ranks.publisher,
                  // Whoever put the page up need not be whom the text is from.
                  isMedium(value) ? undefined : { kind: 'source-doubtful', quote: value },
                )
              : [],
        };
      if (/by$/i.test(label.trim()) && isMedium(author)) return { claims: claim('source', author, ranks.byline) };
      if (isSupplier(label) && isNobodysName(author)) return { claims: claim('source', author, rank - 0.5) };
      return {
        claims: [
          ...claim('author', author, isPublisher(label) ? ranks.account : rank),
          ...claim('source', paper, ranks.byline),
          ...(isPoster(label) ? memberClaim(author) : []),
          ...(isPublisher(label) ? dateClaim('date', value, ranks.sidelong) : dayBehind(value)),
        ],
      };
    }
    case 'editor':
      return {
        claims: [
          ...claim(kind, withoutChannel(withoutInterface(withoutStaffNumber(withoutDate(value)))), rank),
          ...dayBehind(value),
        ],
      };
    case 'source':
      // How a site wants to be named by those who take the text over: 转载请注明出处.
      if (/[注标][明][\s　]*$/.test(foldScript(line.slice(0, start))))
        return isMedium(value)
          ? { claims: claim('source', value, ranks.guess, { kind: 'source-doubtful', quote: value }) }
          : {};
      if (member.test(foldScript(value))) return { claims: guessed('author', value.replace(/^\S+[\s　]+/, '')) };
      if (isPlatform(label) && (isDevice(withoutDate(value)) || (!/^《/.test(value) && !isOutlet(value))))
        return {
          claims: [
            ...dateClaim('date', value, ranks.sidelong),
            ...(isDevice(withoutDate(value))
              ? []
              : claim('source', withoutDate(value).slice(0, 40), ranks.account).map(unvouched)),
          ],
        };
      return {
        claims: [
          ...writerBehind(value, rank),
          ...reportersOf(reportersBehind(value), rank),
          ...dateClaim('date', value, ranks.sidelong),
          ...claim(kind, outletOf(value), isOffice(label) ? rank - 0.5 : rank),
        ],
      };
    // Who kept the minutes, or looked a text over, stands for who wrote or edited it where nobody else is named.
    case 'recorder':
      return { claims: [...guessed('author', withoutInterface(withoutDate(value))), ...dayBehind(value)] };
    case 'reviewer':
      return {
        claims: [
          ...(/^审稿/.test(foldScript(label)) ? guessed('editor', withoutInterface(withoutDate(value))) : []),
          // 选稿 names who chose the text for the site: not its author, and perhaps its editor, so the claim is flagged.
          ...(/^选稿/.test(foldScript(label))
            ? guessed('editor', withoutInterface(withoutDate(value))).map(unvouched)
            : []),
          ...dayBehind(value),
        ],
      };
    case 'reporter':
    case 'correspondent':
      return { claims: dayBehind(value) };
    case 'photographer':
      return { claims: [...claim(kind, withoutInterface(withoutDate(value)), rank), ...dayBehind(value)] };
    case 'translator': {
      const names = withoutInterface(withoutDate(value));
      return {
        claims: [
          ...claim(kind, names, rank),
          ...translatorAsAuthor(label, names).map((one) => (isPersonal(names) ? one : unvouched(one))),
          ...dayBehind(value),
        ],
      };
    }
    // An address holds its day.
    case 'url':
      return { claims: claim(kind, withoutInterface(value), rank) };
    case 'summary':
      return { claims: claim(kind, withoutInterface(withoutDate(value)), rank) };
    // The buttons for the size of letters stand before the day.
    case 'size':
      return { claims: dateClaim('date', value, ranks.sidelong) };
    default:
      return {};
  }
}

const guessed = (field: 'author' | 'editor', value: string): Claim[] =>
  claim(field, value, ranks.guess, { kind: `${field}-doubtful`, quote: value });

const unvouched = (one: Claim): Claim => ({ ...one, unvouched: true });

/** Who reported, behind the paper and its day: `《渡口报》2010年4月19日 记者 张三`. */
const reportersBehind = (value: string): string[] =>
  findDates(value)
    .slice(-1)
    .flatMap(({ end }) => bareReporters(value.slice(end)));

/** The day that ends a line of names: `摄影：张三 2010-04-19`. */
const dayBehind = (value: string): Claim[] => {
  const [found] = findDates(value);
  return found && found.start > 0 ? dateClaim('date', value, ranks.sidelong) : [];
};

/** Unix time behind its label, where a script of the page was to print the day: `发布时间：1699522538778`. */
const unixTime = /^[^\d]{0,12}(?<time>1\d{9}(?:\d{3})?)(?!\d)/u;

/** The claim of the first date of a text; the first day of Unix time is told. */
export function readDate(text: string, field: 'date' | 'uploaded', rank: number): Partial<Findings> {
  const [found] = findDates(text);
  const time = found ? undefined : unixTime.exec(text)?.groups?.time;
  if (time) return { claims: dateClaim(field, beijingDay(Number(time)), rank) };
  if (found && isEpoch(found.date)) return { flags: [{ kind: 'date-epoch', quote: found.date }] };
  return { claims: found || field !== 'date' ? dateClaim(field, text, rank) : monthClaim(text, rank) };
}
