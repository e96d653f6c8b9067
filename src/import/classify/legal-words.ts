/** What sites call their terms: of rights, of privacy, of liability, of taking texts over. Matched folded. */

const matter =
  '(?:版权|[著着]作权|知识产权|权利|隐私权?|个人信息|个人资料|个资|法律|免责|侵权|服务|使用|用户|会员|注册|转载|引用|转发|授权|内容|网站|本站|站点|广告|cookies?)';
const paper =
  '(?:声明|条款|条例|协议|协定|公约|政策|须知|说明|请求|申请|许可|授权|告知|通知书?|投诉|举报|申诉|反馈|保护|保障|权限|规则|规范|指引|约定|所有|信息|事项|合作|联系|咨询)';
const legal = new RegExp(
  `^(?:我要|联系|关于|申请|查看|阅读)?(?:${matter}[与及和、]?){1,3}(?:的)?${paper}{1,2}(?:中心|入口|专区|平台)?$`,
  'iu',
);

/** True for the name of such terms, in either script. @example isLegal('版权声明') // true */
export const isLegal = (folded: string): boolean => legal.test(folded.replace(/[\s　]/gu, ''));
