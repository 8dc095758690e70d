/*
 * Surnames as Korean and Chinese papers print them.
 *
 * Source: the most frequent surnames of the national statistics of South Korea (2015) and China (2020); collected by hand.
 */

export const koreanSurnameSigns: ReadonlySet<string> = new Set(
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹모탁국은편용예봉경',
)

export const koreanCompoundSurnames: ReadonlySet<string> = new Set('남궁 황보 제갈 선우 독고 사공 서문'.split(' '))

/** 정치부, 취재팀: a department of the paper. */
export const koreanDeskEndings: ReadonlySet<string> = new Set('부팀실국단')

export const chineseSurnameSigns: ReadonlySet<string> = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫阎段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯',
)
