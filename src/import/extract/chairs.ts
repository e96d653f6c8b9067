/** What somebody is in a society, a school or a firm: sources of patterns for folded text, the longer word first. */

/** Who stands at the head, speaks for it and signs. */
export const heads = '主席|会长|理事长|董事长|社长|校长|馆长|院长|所长|秘书长|总干事|总裁|主任|总编辑?|教授';

/** The same, and everybody else whom a society elects, employs or counts. */
export const chairs = `${heads}|总务|财政|文书|查账|交际|秘书|干事|经理|理事|董事|监事|委员|顾问|老师|校友|会员|队长|团长|组长|部长`;
