/** One or two syllables of Chinese as pinyin writes them, lower case: `qinghong`, `wei`. */
export const pinyin =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|üe|a|o|e|i|u|ü)){1,2}$/
