/** Family names of Japan as they are written in front of a given name without a space: 山田太郎. */
// biome-ignore format: word lists read better in rows
const japanese = `
佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 齋藤 清水 山崎 阿部 森 池田 橋本 石川 山下 小川 石井 長谷川 後藤 岡田 近藤 前田 藤田 遠藤 青木 坂本 村上 太田 金子 藤井 福田 西村 三浦 竹内 中島 中嶋 岡本 松田 原田 中野 小野 田村 藤原 中山 石田 小島 和田 森田 内田 柴田 酒井 原 高木 横山 安藤 宮崎 上田 島田 工藤 大野 宮本 杉山 今井 丸山 増田 高田 村田 平野 大塚 小山 藤本 上野 菅原 武田 新井 荒井 千葉 岩崎 桜井 櫻井 野口 松井 野村 木下 菊地 菊池 佐野 大西 杉本 松尾 市川 水野 北村 古川 久保 五十嵐 川口 渡部 秋山 平田 福島 松岡 三宅 熊谷 山内 星野 小池 本田 河野 川崎 馬場 大久保 矢野 吉川 堀 関 松下 岩田 永井 飯田 西田 荒木 東 片山 古賀 浜田 濱田 服部 川上 田口 西川 小松 川村 永田 須藤 大島 大橋 川島 土屋 中川 浅野 石原 内藤 松村 吉村 小泉 岩本 尾崎 黒田 本間 樋口 望月 早川 奥村 植田 大谷 白石 関口 広瀬 廣瀬 辻 吉岡 田辺 大川 成田 奥田 松原 野田 平井 久保田 堀内 大石 榎本 福井 岡崎 天野 塚本 森本 中田 大森 津田 小田 篠原 西尾 今村 高野 岡 宮田 高山 三上 竹田 谷口 柳 安田 川田 瀬戸 桑原 津村 根本 大山 富田 堤 丹羽 児玉 黒木 相澤 澤田 沢田 滝沢 滝澤 柏木 米田 宇野 神田 牧野 村井 江口 本多 栗原 栗田 北川 小西 青山 水谷 飯島 梅田 稲葉 伊東 及川 吉野 向井 西野 角田 戸田 門脇 藤沢 藤澤 大和田 長尾 志村 寺田 笠原 浅井 島 関根 川端 比嘉 金城 大城 宮城 上原 新垣
`;

/** Family names of China and Taiwan, old and new characters: one sign before a given name of one or two. */
const chinese =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文';

/** Family names of Korea: one sign before a given name of two. */
const korean =
  '김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국';

const japaneseNames = new Set(japanese.trim().split(/\s+/));

/** Whether a name without a space begins with a family name of Japan and goes on with what can be a given name. */
export function isJapaneseName(text: string): boolean {
  return [1, 2, 3].some(
    (length) =>
      japaneseNames.has(text.slice(0, length)) &&
      text.length - length >= (length === 1 ? 2 : 1) &&
      text.length - length <= 4,
  );
}

/** Whether a word is written like a Chinese or a Korean name. */
export function isChineseOrKoreanName(text: string): boolean {
  const first = text.charAt(0);
  return (
    (/^\p{Script=Han}{2,3}$/u.test(text) && chinese.includes(first)) ||
    (/^\p{Script=Hangul}{3}$/u.test(text) && korean.includes(first))
  );
}
