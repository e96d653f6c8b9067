/** Foreign names and those of the nations of China's west in Chinese, by the characters that write sounds: 阿卜杜拉·买买提. */
import { foldScript } from '../comparable.ts';

const sounds = new Set(
  '可克伦翰蓓芙茜黛露芝珀阿艾爱安昂奥巴白柏拜班邦保鲍贝本比彼毕边别宾波伯博卜布查达大戴丹当道德邓迪蒂丁东杜多恩尔法凡范方菲费芬弗福富盖甘冈高戈哥格根贡古瓜圭哈海汉豪赫亨侯胡华惠霍基吉加佳贾简江杰金喀卡凯坎康考柯科克肯孔库夸拉莱兰朗劳勒雷蕾里理莉力利丽黎连列林琳柳龙卢鲁伦罗洛吕玛马麦迈买曼芒毛梅门蒙孟米密蜜敏明摩莫默姆木慕穆拿娜纳南瑙内尼涅宁纽努诺欧帕潘庞培佩彭皮匹平珀普齐奇恰乔切琴琼让热仁日荣茹瑞若撒萨赛塞桑森沙山尚绍舍圣诗施史士丝斯司松苏孙索塔台泰坦汤陶特腾提汀廷图托瓦万旺威韦维伟魏温文翁沃乌吾武伍西希锡夏香肖谢辛欣雄休徐雅亚延扬杨叶耶伊依易因英永尤于约云赞泽曾扎詹张珍智朱珠卓兹子孜佐次仁旦措央吐逊甫甲江措顿诺布措吾尼亚孜勒汗别克提江买提艾合麦麦提帕夏古丽姑丽米热努尔',
);
const shape =
  /^(?<name>\p{Script=Han}{1,6}(?:[·•・‧．][\s　]*\p{Script=Han}{1,8}){1,3})(?:[\s　]*[（(][\p{L}\s.'’·・-]{3,40}[)）])?$/u;

/**
 * True for such a name, with what it is in Latin letters behind it or without; words that a dot parts are none.
 * @example isTransliterated('古德伦・塞勒（Gudrun Sailer）') // true
 * @example isTransliterated('图片·视频') // false
 */
export function isTransliterated(text: string): boolean {
  const name = shape.exec(foldScript(text.trim()))?.groups?.name?.replace(/[^\p{Script=Han}]/gu, '') ?? '';
  const known = [...name].filter((char) => sounds.has(char)).length;
  return name.length >= 4 && known >= name.length - (name.length >= 6 ? 1 : 0);
}
