import {words} from '../english/words.ts'

/**
 * Given names with the short forms that papers print for them, lower case, the full form first.
 *
 * Source: the usual short forms of English given names, collected by hand. Short forms of many names (`Alex`, `Sam`
 * of `Samantha`) stand where they are most used.
 */
const lines = `
  abraham abe
  albert al bert
  alexander alex
  andrew andy drew
  anthony tony
  arthur art
  benjamin ben
  bernard bernie
  bradley brad
  catherine cathy kate
  charles charlie chuck chip
  christopher chris
  cynthia cindy
  daniel dan danny
  david dave
  deborah debbie deb
  donald don donnie
  douglas doug
  dorothy dolly dot dottie
  edward ed eddie ted
  elizabeth liz beth betsy
  eugene gene
  francis frank
  frederick fred
  gerald gerry jerry
  gregory greg
  henry hank harry
  james jim jimmy jamie
  jeffrey jeff
  jennifer jen jenny
  joseph joe joey
  joshua josh
  katherine kathy katie kay kitty
  kenneth ken kenny
  lawrence larry
  leonard len lenny
  margaret maggie meg peggy
  matthew matt
  michael mike mick
  nathaniel nate nathan
  nicholas nick
  patricia pat patty patsy trish
  patrick pat paddy
  peter pete
  philip phil
  raymond ray
  rebecca becky
  richard dick rick rich
  robert bob bobby rob
  ronald ron ronnie
  samuel sam
  stephen steve steven
  susan sue susie
  terence terry
  theodore ted teddy
  thomas tom tommy
  timothy tim
  victoria vicky
  vincent vince
  walter walt
  william bill billy will
`

/** What a given name may be short for; itself where the list does not know it. */
export function fullGivenNames(name: string): readonly string[] {
  return fullOf.get(name) ?? [name]
}

const fullOf: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>()
  for (const line of lines.split('\n')) {
    const [full, ...short] = words(line)
    if (full === undefined) continue
    for (const name of [full, ...short]) map.set(name, [...(map.get(name) ?? []), full])
  }
  return map
})()
