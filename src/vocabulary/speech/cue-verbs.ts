import {type Irregular, inflect, type VerbForm} from '../english/inflect.ts'
import {words} from '../english/words.ts'

/**
 * The verbs by which news reports give words or thoughts to somebody, by what stands beside them.
 *
 * Source: the reporting verbs of English grammars and style books (Biber et al. on `say`-verbs, Levin's classes 29 and
 * 37), sorted by hand; which of them newspapers really use was counted on a corpus, no weight was taken from it.
 */
export type CueGroup =
  /** `Ruiz said the dam held`, `“It held,” Ruiz said`, `said Ruiz`: content on either side. */
  | 'saying'
  /** `Ruiz told reporters the dam held`: the addressee stands between. */
  | 'telling'
  /** `“It held,” Ruiz laughed`: a cue only beside quotation marks. */
  | 'manner'
  /** `Ruiz believes the dam held`. */
  | 'thinking'
  /** `The survey showed the dam held`: what papers, polls and pictures do; content on the right. */
  | 'showing'
  /** `Ruiz called the dam “a wall of sand”`: names a thing. */
  | 'labelling'
  /** `Ruiz criticised the dam`: takes a stand on a thing; content is the object. */
  | 'judging'
  /** `Ruiz endorsed Diaz`: a stand taken by deed as much as by word; only in a finite form. */
  | 'siding'
  /** `Ruiz promised to mend the dam`: what somebody asks for, offers or refuses. */
  | 'willing'
  /** `Ruiz wants to mend the dam`: what somebody aims at, said or not. */
  | 'wanting'

const groups: Readonly<Record<CueGroup, string>> = {
  saying: `say add note write announce suggest argue state explain declare acknowledge recall insist stress claim
    conclude observe comment remark reiterate assert contend allege concede admit confirm confess emphasize
    emphasise predict warn caution complain lament joke quip estimate testify tweet post report reveal disclose
    clarify calculate affirm proclaim underscore underline reckon opine counter retort reply respond repeat echo
    recount relate boast bemoan gripe grumble fret muse posit aver attest intone exclaim plead rail speculate
    point shoot fire put chime sum spell hint imply deny ask wonder agree indicate signal intimate elaborate rule specify stipulate elucidate concur`,
  telling: `tell remind assure inform advise persuade convince notify brief reassure`,
  manner: `laugh smile shout yell scream whisper cry beam chant gush sigh snap snort shrug press exhort retaliate bark roar mutter murmur
    holler shriek sneer scoff nod grin chuckle thunder begin offer read crow bellow sob interject interrupt blurt
    deadpan demand go open sing exult rasp growl answer venture volunteer wrap boom maintain email text continue`,
  thinking: `think believe feel hope fear worry know suspect doubt expect assume imagine wish understand
    realize realise learn guess anticipate recognize recognise remember presume envision foresee`,
  showing: `show find suggest indicate reveal demonstrate confirm forecast project estimate`,
  labelling: `call describe dub brand label characterize characterise portray liken depict denounce decry hail`,
  judging: `criticize criticise praise condemn blame accuse attack dismiss reject question defend slam blast mock
    applaud tout assail rebuke cite mention reference highlight challenge ridicule deride lambast lambaste chide scold
    berate laud commend voice express discuss propose recommend invoke outline demand deplore repudiate
    disavow urge welcome castigate`,
  siding: `support oppose endorse`,
  willing: `promise vow pledge threaten refuse decline urge offer swear request order beg implore exhort ask propose
    advocate`,
  wanting: 'want seek prefer decide hope expect',
}

/** Forms that the rules of spelling do not give. */
const irregular: Irregular = {
  say: ['said', 'said'],
  write: ['wrote', 'written'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  show: ['showed', 'shown'],
  find: ['found', 'found'],
  see: ['saw', 'seen'],
  swear: ['swore', 'sworn'],
  seek: ['sought', 'sought'],
  foresee: ['foresaw', 'foreseen'],
  read: ['read', 'read'],
  begin: ['began', 'begun'],
  sing: ['sang', 'sung'],
  go: ['went', 'gone'],
  forecast: ['forecast', 'forecast'],
  hit: ['hit', 'hit'],
  shoot: ['shot', 'shot'],
  put: ['put', 'put'],
  lay: ['laid', 'laid'],
  rip: ['ripped', 'ripped'],
}

/**
 * Forms that are nouns as well (`her claims`, `the report`): a cue only between a subject and what looks like content.
 */
export const alsoNouns: ReadonlySet<string> = new Set(
  `claim claims report reports state states attack attacks question questions comment comments remark remarks note notes
  call calls promise promises hope hopes fear fears offer offers request requests demand demands challenge challenges
  estimate estimates forecast forecasts email emails post posts tweet tweets support blame praise order orders doubt
  doubts wish wishes find finds worry worries answer answers reply replies signal signals show shows voice voices brand
  brands label labels project projects text texts read reads hint hints counter counters echo echoes outline outlines
  highlight highlights welcome welcomes rebuke rebukes joke jokes quip quips boast boasts caution pledge pledges vow
  vows study studies think thinks guess guesses feel chant chants cry cries laugh laughs smile smiles sigh sighs shout
  shouts scream screams boom booms blast blasts reference references brief briefs confess regard urge urges
  advocate advocates experience look`.split(/\s+/),
)

/** Forms that are something else far more often than a cue: `the state`, `a challenging year`, `as shown`. */
const mostlyNouns: readonly string[] = ['state', 'states', 'challenging', 'shown', 'decide', 'rule', 'rules', 'ruling']

/** Verbs that are cues only with a word after them: `pointed out`, `shot back`, `put it`. */
export const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    point: ['out'],
    shoot: ['back'],
    fire: ['back'],
    put: ['it'],
    chime: ['in'],
    sum: ['up'],
    spell: ['out'],
    go: ['on'],
  }).map(([verb, words]) => [verb, new Set(words)]),
)

/** Verbs that are cues only as part of a phrase, which says what `announce` says: `let it be known that the dam would close`. */
export const phraseCues: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['let', [words('it be known')]],
  ['lets', [words('it be known')]],
  ['made', [words('it known'), words('the case that')]],
  ['makes', [words('it known'), words('the case that')]],
])

/** Verbs that double their last letter: `quipped`, `admitting`. */
const doubling: ReadonlySet<string> = new Set(
  'quip admit slam beg plan dub nod snap grin chat wrap begin rip sob hit put sum'.split(' '),
)

export type CueForm = VerbForm

export interface CueVerb {
  readonly lemma: string
  readonly form: CueForm
  readonly groups: ReadonlySet<CueGroup>
}

/** What somebody thinks, aims at, sides with or finds, of which nothing need be said: not `warned`, `called`, `condemned`. */
export const silentGroups: ReadonlySet<CueGroup> = new Set(['thinking', 'wanting', 'siding', 'showing'])

/** Every form of every cue verb, lower case. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = inflectAll()

function inflectAll(): Map<string, CueVerb> {
  const groupsOf = new Map<string, Set<CueGroup>>()
  for (const [group, words] of Object.entries(groups) as [CueGroup, string][]) {
    for (const lemma of words.split(/\s+/).filter(Boolean)) {
      const known = groupsOf.get(lemma) ?? new Set<CueGroup>()
      groupsOf.set(lemma, known.add(group))
    }
  }
  const forms = new Map<string, CueVerb>()
  for (const [lemma, set] of groupsOf) {
    for (const [text, form] of inflect(lemma, irregular, doubling))
      if (!forms.has(text)) forms.set(text, {lemma, form, groups: set})
  }
  for (const form of mostlyNouns) forms.delete(form)
  return forms
}
