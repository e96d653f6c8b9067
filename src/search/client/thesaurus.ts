/**
 * Words that name the same thing in the news of chambers of commerce, for the second tier alone: who types 捐赠 is
 * helped by an article that says 捐款. The archive's own glossary adds to them.
 */

/** A group a line, in Simplified. */
const groups = `
捐赠 捐款 捐助 捐献 赞助 善款 认捐 义捐
资助 助学 助学金 奖学金 受助
贫困 困难 贫穷 特困 寒门
帮扶 扶贫 慰问 救助 救济 送温暖 对口支援
抗疫 防疫 疫情 新冠 防护 隔离 口罩
赈灾 救灾 灾区 抗洪 地震
学生 新生 学子 大学生
毕业 结业 结训
培训 讲座 授课 夜校 研修
成立 创立 创建 建会 揭牌 挂牌
周年 庆典 纪念
换届 选举 改选 当选 连任 接任
上任 就任 就职 履新 新任
辞职 卸任 离任 退休
年会 会员大会 年度大会
会议 座谈会 研讨会 论坛 例会
联谊 聚会 联欢 团聚 相聚
考察 调研 走访 参观 访问 来访
招商 招商引资 引资 招商会
签约 签订 签署 协议 合同
投资 注资 入股 融资
投产 开工 奠基 竣工 落成
返乡 回乡 回归 归乡
获奖 得奖 得主 荣获 表彰 评选 颁奖
奖项 奖状 荣誉
名单 名册 名录
章程 规章 制度
收支 账目 财务 账本 报账
会费 费用 缴费
税收 税率 纳税 减税 税务
外贸 出口 进口 跨境
物流 货运 运输 配送
工厂 厂房 车间 厂家
公司 企业 厂商
老板 企业家 创业者 董事长
工人 职工 员工 打工
工资 薪水 月薪 报酬
欠薪 讨薪 欠款 拖欠
律师 法律顾问 法律援助
创业 起家 创办 白手起家
演出 专场 表演 汇演 演唱
比赛 竞赛 擂台 大赛 赛事
春节 新春 过年 拜年
中秋 中秋节 月饼
端午 端午节 粽子
重阳 重阳节 敬老 养老院
采访 访谈 专访 口述
方言 口音 乡音
历史 旧事 往事 来历
旧报 旧刊 旧稿 往期
食品 餐饮 饮食
绣花 刺绣 机绣
碳关税 碳边境 碳排放
政府 市委 市政府
会址 地址 地点 办公室
`;

/** Finds words of the same meaning. */
export interface Thesaurus {
  /** For each known word in a run, the other words of its groups; all canonical. */
  synonymsIn(run: string): string[][];
}

/** @param own groups of the archive's glossary @param canonicalise */
export function makeThesaurus(own: readonly (readonly string[])[], canonicalise: (text: string) => string): Thesaurus {
  const words = new Map<string, Set<string>>();
  const common = groups
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  for (const group of [...common, ...own]) {
    const members = group.map(canonicalise);
    for (const member of members) {
      const others = words.get(member) ?? new Set();
      for (const other of members) if (other !== member) others.add(other);
      words.set(member, others);
    }
  }
  const longest = [...words.keys()].sort((a, b) => b.length - a.length);
  return {
    synonymsIn(run) {
      let left = run;
      const found: string[][] = [];
      for (const word of longest) {
        if (!left.includes(word)) continue;
        left = left.replaceAll(word, '\n');
        found.push([...words.get(word)!]);
      }
      return found;
    },
  };
}
