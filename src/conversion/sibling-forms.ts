/** The several Traditional forms of characters that Simplified writes as one, as converters without context exchange them. */

/** Characters that Simplified writes as one and that no writer of Traditional exchanges. */
export const groups =
  '后後 发發髮 干乾幹 里裡裏 面麵 余餘 云雲 松鬆 谷穀 丑醜 斗鬥 表錶 历歷曆 范範 只隻 征徵 叶葉 胡鬍 须須鬚 吁籲 郁鬱 岳嶽 台颱 出齣 姜薑 沈瀋 脏髒臟 纤纖縴 坛壇罈 汇匯彙 签簽籤 冲沖衝 几幾 丰豐 术術朮 御禦 党黨 才纔 克剋 舍捨 仆僕 曲麴 秋鞦 千韆 涂塗 佣傭 团團糰 万萬 困睏 伙夥 厘釐 据據 尽盡儘 苏蘇甦 当當噹 钟鐘鍾 饥飢饑 获獲穫 系係繫 复復複覆 制製 向嚮 回迴 折摺 卷捲 咸鹹 蒙矇濛 弥彌瀰 板闆 辟闢 划劃 价價 朴樸 腊臘 蜡蠟 适適 冬鼕 旋鏇 梁樑 愈癒 霉黴 扎紮 借藉 杯盃'.split(
    ' ',
  );
/** Those of a group that writers do exchange: who writes one for the other makes no mistake of a converter. */
export const taste = new Set(
  '獲穫 製制 制製 復覆 複覆 覆複 捲卷 樑梁 梁樑 愈癒 癒愈 霉黴 黴霉 迴回 回迴 藉借 借藉 杯盃 盃杯 鍾鐘 飢饑 饑飢 夥伙 伙夥 釐厘 厘釐 扎紮 紮扎 係系 系係 繫系 摺折 矇蒙 濛蒙 蒙濛 簽籤 籤簽 彙匯 乾干 干乾 表錶 複復 復複 價价 劃划 划劃 台颱'.split(
    ' ',
  ),
);
