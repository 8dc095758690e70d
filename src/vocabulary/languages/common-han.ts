/**
 * The signs that every Chinese newspaper page has, simplified and traditional. Source: the most frequent signs of the written
 * language, collected by hand.
 */
export const commonHan = /[的是在不了有和人这這中大为為上个個国國我以要他时時来來用们們到说說年月日]/gu
