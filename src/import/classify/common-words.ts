/**
 * Words that begin like a surname and are nobody's name: of calendars, of a site's own labels, of places. A line or a piece
 * that is one of them names no person. Words that are borne as names, 高原 or 文化, are left out.
 */
const words = new Set(
  `来稿 来信 来电 来函 单位 公元 公历 农历 周末 周年 周刊 周报 方面 方案 方法 方式 高级 高等 高层 金融 金额 安排 文学 文章 文件 文摘 文艺 时事
时政 常务 常委 常见 程序 程度 成员 成立 成就 成果 应用 应邀 任务 任命 任职 查询 查看 包括 华人 华商 华文 华侨 华语 华社
石材 白酒 牛奶 花卉 花絮 万人 全文 全部 全国 全体 全市 全县 全省 海外 海关 平台 平时 古城 古代 祝贺 祝福 贺信 贺词 贺电 关于
关注 关键 项目 权利 权威 国家 国际 国内 国外 商会 商界 商务 商业 商品 党建 党委 党员 党支部 纪念 纪要 纪律 幸运 计划 计算
房产 房屋 房价 路过 雷人 鲜花 支持 支部 于是 由于 都市 干部 干事 明年 明确 景点 景区 司机 司法 司仪 管理 管委会 边境 边贸
车辆 车站 车间 谈话 谈心 谢谢 谢意 连续 连载 连接 连线 简介 简讯 简报 元旦 元月 解说 解读 解决 强调 强化 相关 相片 相册
印刷 印象 容量 游客 游览 游记 习俗 习惯 习作 施工 施政 能源 能力 冷链 水产 水利 水果 双方 双语 别墅 广告 经济 经理
温州 苏州 柳州 杭州 常州 徐州 郑州 贺州 池州 江苏 江西 甘肃 宁波 宁夏 南宁 南京 南昌 温江 景德镇 马来 马来西亚 印尼 印度 巴黎
焦点图 公布 公告 公示 公开 公益 公务 公众 公平 公共 公正 焦点 焦虑 焦急 封面 封底 高兴 关怀 温馨 温暖 幸福 安慰 安心 喜欢 满意 满足 舒服 时尚 经典 精彩 明白 荒唐 平淡 乐观
时讯 时评 时局 时空 时装 文娱 文旅 文体 文教 文史 文博 党史 党群 车市 车讯 车闻 楼市 楼盘 游戏 高考 高校 高清 国足 国学 乐居 安防 石油 石化 白领 海峡 山东 农家 农村 农业 华北 华东 华南 华中
曾任 曾经 曾获 楼主 台北 台中 台南 台东 台湾
巴生 古晋 沙巴 马六甲 纽约 东京 万隆 金边 曼谷`.split(/\s+/),
);

/** True for such a word, in Simplified. @example isCommonWord('单位') // true */
export const isCommonWord = (word: string): boolean => words.has(word);
