/** Faces of WeChat, QQ and Weibo, which those programs write out by their names when a message is copied. */
import { surnamesOf } from '../../core/surnames.ts';

/** Words that nobody puts into square brackets for another reason. */
const names =
  '微笑 撇嘴 发呆 發呆 得意 流泪 流淚 害羞 大哭 尴尬 尷尬 发怒 發怒 呲牙 惊讶 驚訝 难过 難過 抓狂 偷笑 愉快 白眼 傲慢 惊恐 驚恐 憨笑 悠闲 悠閒 咒骂 咒罵 骷髅 骷髏 敲打 擦汗 抠鼻 摳鼻 鼓掌 坏笑 壞笑 鄙视 鄙視 委屈 快哭了 阴险 陰險 亲亲 親親 可怜 可憐 笑脸 笑臉 脸红 臉紅 破涕为笑 破涕為笑 无语 無語 嘿哈 捂脸 捂臉 奸笑 机智 機智 皱眉 皺眉 吃瓜 加油 加油加油 社会社会 旺柴 好的 打脸 打臉 翻白眼 让我看看 叹气 嘆氣 苦涩 苦澀 裂开 裂開 嘴唇 爱心 愛心 心碎 拥抱 擁抱 握手 胜利 勝利 抱拳 拳头 拳頭 OK 合十 啤酒 咖啡 蛋糕 玫瑰 凋谢 凋謝 菜刀 炸弹 炸彈 庆祝 慶祝 礼物 禮物 红包 紅包 烟花 煙花 爆竹 猪头 豬頭 跳跳 发抖 發抖 转圈 轉圈 给力 給力 威武 鲜花 鮮花 蜡烛 蠟燭 干杯 乾杯 点赞 點讚 比心 送花花 笑哭 嘻嘻 哈哈 doge 二哈 允悲 中国赞 心心 爱你 愛你 闭嘴 閉嘴 调皮 調皮 冷汗 疯了 瘋了 糗大了 左哼哼 右哼哼 飞吻 飛吻 怄火 慪火 菜狗 天啊 Smile Grimace CoolGuy Awkward Chuckle Joyful Laugh Shhh Speechless Clap TearingUp Facepalm Smirk Onlooker GoForIt Emm MyBad KeepFighting LetMeSee BrokenHeart Hug ThumbsUp ThumbsDown Salute Fist Worship Beer Rose Wilt Party Packet Blessing Fireworks Firecracker'.split(
    ' ',
  );
/**
 * What an editor may put there as well, for a character that is missing in a source: not alone on a line, behind the end
 * of a sentence, or where a line without one ends.
 */
const alone = '困晕衰嘘囧汗强強弱心福發耶哇赞讚泪';

const [open, end] = ['[\\[［]', '[\\]］](?![(（:：])'];
const name = names.join('|');
/**
 * Surnames that at least one person in 400 has: at the end of a line, `陈国[强]` is a name with a character that an editor made out, and
 * no face. Rarer surnames are words more often than names.
 */
const surname = `[${surnamesOf(250).join('')}]`;
/** The end of a line without a full stop; a shout is one of none. */
const lineEnd = '(?=[!！]?[ \\t]*(?:\\n|$))';
/** Source of a pattern: what QQ and WeChat wrote before, a face's signs or English name behind a slash and a colon, the same name twice. */
export const slashedFaces = [
  '[/／]:(?:rose|strong|weak|share|handclap|hug|sun|moon|gift|cake|beer|heart|showlove|love|coffee|kiss|bye)(?![a-z])',
  '[/／]::[)~|<$@,!BXZPDOQTLdg-](?![\\w/])',
  `(?:/(强|強|${names.filter((one) => one.length < 3).join('|')})){2,}`,
].join('|');
/** A character alone: behind the end of a sentence, alone on a line, at the end of a line without a full stop. */
const single = [
  `(?<=[。！？，”」])${open}[${alone}]${end}`,
  `(?<=^|\\n)${open}[${alone}]${end}${lineEnd}`,
  // Not behind a name, nor in a word that ends in 强 or 福.
  `(?<=\\p{Script=Han}{4})(?<!${surname}\\p{Script=Han}?)(?<![国國富加坚堅增自顽頑列豪志文永建家幸五祝造托])${open}[${alone}]${end}${lineEnd}`,
].join('|');

/** Source of a pattern: one code or several in a row. */
export const faceCodes = `(?:${open}(?:${name}|[${alone}])${end}){2,}|${open}(?:${name})${end}|${single}`;

const face = new RegExp(`^(?:${open}(?:${name}|[${alone}])${end}|${slashedFaces})`, 'u');
/** @example isFace('[玫瑰]') // true */
export const isFace = (code: string): boolean => face.test(code);
