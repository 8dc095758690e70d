import {type Irregular, inflect, type VerbForm} from '../english/inflect.ts'
import {words} from '../english/words.ts'

/**
 * Words by which a report tells where somebody stands without their saying it: `Ruiz backs the dam`, `she plans to
 * resign`, `he is eager to leave`, `the mayor's support for the dam`, `Diaz is expected to win`.
 *
 * Source: Levin's verb classes 29 to 37 (judging, wanting, perceiving, talking), the control and raising predicates of
 * English grammars and the nouns derived from them, sorted by hand; which of them newspapers use so was counted on a
 * corpus, no weight was taken from it.
 */
export interface StanceWord {
  readonly verb?: StanceVerb
  /** `support for the dam`: the prepositions that lead to the content; `that` and `to` always may. */
  readonly noun?: ReadonlySet<string>
  /** `skeptical of the dam`: likewise. */
  readonly adjective?: ReadonlySet<string>
  /** `The dam seems to hold`: what stands before and after it is somebody's impression. */
  readonly seeming?: true
  /** `Diaz is expected to win`: the participle of a passive that names nobody. */
  readonly passive?: true
  /** `It is unclear whether the dam will hold`. */
  readonly clear?: true
  /** `The dam reportedly broke`. */
  readonly hearsay?: true
  /** `Ruiz leads in the poll`. */
  readonly poll?: true
  /** `has the support of growers`, `drew criticism from Diaz`: what one has or gets from others. */
  readonly favour?: true
  /** The verb counts only after `to`. */
  readonly infinitive?: true
  /** A noun or an adjective as well. */
  readonly homograph?: true
}

export interface StanceVerb {
  readonly lemma: string
  readonly form: VerbForm
  /** `spoke of the dam`: words were said, though not which. */
  readonly speaks: boolean
  /** `backs the dam`. */
  readonly object: boolean
  /** `plans to resign`. */
  readonly aim: boolean
  /** `votes against the dam`. */
  readonly through: ReadonlySet<string>
}

const objects = new Set(
  words(`support oppose endorse back favor favour prefer love hate despise dislike detest loathe resent
    admire respect appreciate distrust mistrust embrace champion advocate welcome resist reject renounce shun disown
    disavow repudiate accept approve disapprove condone justify see view regard consider deem perceive identify list
    nominate authorize forbid mull contemplate ponder examine discuss address tackle seek urge encourage pressure
    lobby challenge confront question dispute doubt rebut refute contradict counter attack assail bash rip skewer
    ridicule taunt tease heckle jeer mock insult malign vilify demonize disparage belittle denigrate dismiss downplay
    minimize exaggerate overstate thank congratulate salute honor remember recall lament regret compare liken equate
    retweet outline detail propose float pitch reaffirm renew reiterate defend explain illustrate
    demonstrate emphasize highlight spotlight tout trumpet hail extol praise laud applaud cheer bemoan decry deplore
    condemn denounce blast fault blame accuse implicate envision foresee anticipate fear dread expect desire crave covet
    understand grasp realize recognize learn discover determine conclude decide resolve preach push promote
    mention cite echo note describe portray characterize depict announce disclose reveal report acknowledge admit concede
    deny confirm reassure warn remind persuade convince idolize relish savor cherish rebuff spurn parody satirize lampoon
    trash debunk ditch savage excoriate pan smear berate castigate chastise pillory pummel scold slam upbraid admonish
    reprimand rebuke lambast scrutinize assess evaluate weigh judge gauge rank estimate misjudge underestimate
    trust ratify veto overrule uphold outlaw prohibit require mandate instruct woo entice coax goad prod nudge implore
    counsel assure guarantee eulogize caricature brand label nickname christen interpret construe frame paint
    bill hype spin herald publicize broadcast leak divulge expose uncover profess proclaim pronounce recite quote
    paraphrase invoke evoke parrot dodge sidestep evade skirt deflect query quiz grill interrogate mourn notice
    witness overhear imagine picture visualize surmise infer misstate mischaracterize distort envy
    second-guess prioritize ignore reconsider misunderstand allow disallow abhor adore commend acclaim celebrate censure
    critique debate unveil boo utter relay restate retell reference credit disregard articulate
    affirm assert allege attribute certify clarify stress summarize`),
)

/** What the statements leave of these is the infinitive: `continued to say`, `a reason to believe`. */
const infinitives = new Set(
  words(`say suggest argue claim believe think explain declare add know feel tell indicate imply insist
    suspect guess remark observe predict complain boast`),
)

const aims = new Set(
  words(`plan intend aim hope want wish expect seek promise vow pledge threaten offer agree refuse decline decide choose
    opt prefer propose long yearn aspire mean demand ask like swear volunteer vote look strive hesitate dare pretend purport profess vie clamor`),
)

/** Among them those that are done by speaking. */
const speaking = new Set(
  words(`talk speak ask complain joke brag boast write tweet warn rave muse inquire protest rant argue refer respond object
    admit confess reply call plead apologize apologise rail inveigh insist comment elaborate expound opine scoff hint laugh
    mention cite echo note describe portray characterize depict announce disclose reveal report acknowledge concede deny
    confirm reassure remind praise laud applaud hail condemn denounce blast blame accuse decry deplore mock ridicule taunt
    dismiss`),
)

/** Forms that are nouns or adjectives as well; a stance only where a subject stands before and a content behind. */
const homographs = words(`like support supports back backs favor favors favour favours view views respect love hate
  attack attacks question questions challenge challenges doubt doubts counter counters honor honors regret regrets detail
  details outline outlines pitch praise fault blame fear fears dread desire desires push pushes promise promises plan plans
  aim aims hope hopes vow vows pledge pledges offer offers demand demands vote votes look looks talk talks focus focuses
  joke jokes worry worries lie lies protest protests rule rules hint hints laugh wave play point points call calls report
  reports note notes echo cheer cheers welcome welcomes appeal appeals reply replies comment comments campaign campaigns
  object objects debate debates press mock resolve list lists address addresses rip bash pressure long wish wishes tease
  invite taunt taunts insult insults salute salutes highlight spotlight rail rails root speculate stump advocate advocates
  testify champion champions cite contest muse lobby pan pans trash judge rank estimate estimates ditch savage smear
  trust brand brands label labels nickname frame frames paint spin leak quiz grill watch notice picture envy bill bills
  fight fights stand stands turn turns count counts bank differ clash hit fire back cast hold take make pay draw`)

/** Forms that are nearly always something else: `a challenging year`, `the nominating contest`, `regarding the dam`. */
const others = words('challenging nominating regarding promising encouraging welcoming long lies')

const throughs: Readonly<Record<string, string>> = {
  about: `talk speak ask complain joke worry brag boast lie think wonder care write tweet warn fret rave speculate muse
    inquire protest rant debate argue lament obsess know grumble gripe gush reminisce agonize deliberate equivocate waffle`,
  of: 'speak complain warn approve disapprove boast dream despair accuse think conceive tire',
  to: 'refer point respond object allude commit testify admit confess reply cling subscribe',
  for: `call vote push campaign argue advocate lobby plead ask press apologize root hope wish pray beg opt long
    apologise vouch fight clamor`,
  against: `vote argue rail campaign speak protest inveigh warn decide rule lobby advise fulminate caution counsel crusade
    turn`,
  on: `focus insist comment call seize elaborate dwell expound expand agree touch opine reflect lean count bank clash
    spar differ disagree fixate`,
  over: 'argue agonize fret spar bicker quarrel clash disagree feud',
  with: 'agree disagree side sympathize concur identify grapple wrestle quarrel flirt',
  in: 'believe revel delight rejoice trust acquiesce',
  at: 'scoff hint laugh balk bristle mock marvel rage jab sneer chafe wink',
  by: 'stand',
  behind: 'rally',
  from: 'shy refrain recoil differ dissent',
  off: 'shrug laugh brush wave ward rattle tick',
  out: 'lay rule spell',
  up: 'bring play',
  down: 'play',
  'in on': 'weigh zero',
  'out at': 'lash',
  'out against': 'lash come speak',
  'out about': 'speak',
  'out for': 'come',
  'up about': 'open',
  'off on': 'sound',
  'back at': 'hit fire',
  'back against': 'push',
  'back on': 'push',
  'down on': 'double',
  'himself from': 'distance',
  'herself from': 'distance',
  'themselves from': 'distance',
  'itself from': 'distance',
  'issue with': 'take',
  'aim at': 'take',
  'exception to': 'take',
  'credit for': 'take',
  'pride in': 'take',
  'a swipe at': 'take',
  'swipes at': 'take',
  'shots at': 'take',
  'fun at': 'poke',
  'tribute to': 'pay',
  'attention to': 'pay draw',
  'clear that': 'make',
  clear: 'make',
  'it clear that': 'make',
  'it clear': 'make',
  'the case for': 'make',
  'the case that': 'make',
  'the case against': 'make',
  'a case for': 'make',
  'light of': 'make',
  'fun of': 'make',
  'no secret of': 'make',
  'doubt on': 'cast',
  'doubts on': 'cast',
  'questions about': 'raise',
  'concerns about': 'raise',
  'doubts about': 'raise',
  'forth on': 'hold',
}

/** Who takes a stand: one of them is somebody, several are a crowd. */
const supporters = new Set(words('supporter critic opponent proponent backer defender advocate admirer'))

const nouns: Readonly<Record<string, string>> = {
  of: `criticism endorsement opposition accusation fear vision opinion perception condemnation defense
    defence rejection embrace praise description assertion allegation hope promise complaint expectation notion warning
    talk denunciation depiction characterization portrayal supporter critic opponent proponent backer defender advocate
    admirer repudiation appreciation understanding interpretation assessment acceptance`,
  for: `support call hope praise request demand plea enthusiasm advocacy contempt disdain admiration respect preference
    plan proposal push sympathy affection advocate passion`,
  about: `question concern comment remark complaint worry doubt fear claim statement speculation talk belief anxiety story
    message skepticism view feeling suspicion rumor warning joke misgiving reservation optimism pessimism argument debate discussion disagreement`,
  on: 'stance position view comment opinion insistence statement disagreement consensus attack assault remark broadside',
  in: 'interest belief confidence faith',
  against: 'allegation accusation charge complaint attack diatribe objection tirade argument invective rant',
  toward: 'hostility animosity attitude sympathy',
  with: 'disagreement frustration impatience',
  that: `claim allegation assertion suggestion concern view belief hope fear idea notion argument speculation opinion
    admission denial acknowledgment announcement assumption rumor perception insistence conviction prediction
    expectation charge accusation complaint warning threat promise pledge vow demand impression contention doubt evidence
    proposal recommendation suspicion worry sentiment theory thought consensus agreement conclusion recognition
    realization determination reminder revelation disclosure statement finding`,
  to: `plan promise pledge vow decision desire call proposal refusal willingness intention threat request offer
    opposition objection commitment reference resistance eagerness reluctance determination aversion tribute hostility`,
}

const adjectives: Readonly<Record<string, string>> = {
  to: `eager willing reluctant determined ready happy glad keen inclined quick hesitant opposed committed open unwilling
    loath anxious desperate prepared proud hostile sympathetic indifferent loyal dedicated devoted resistant receptive
    averse`,
  that: `confident hopeful convinced worried concerned aware sure certain optimistic afraid skeptical adamant angry upset
    doubtful mindful insistent thankful glad sorry unaware dismayed troubled disappointed surprised proud`,
  of: `skeptical critical aware proud supportive wary tired afraid dismissive fond fearful suspicious convinced mindful
    certain leery appreciative contemptuous enamored distrustful respectful disdainful conscious`,
  about: `worried concerned skeptical optimistic angry confident excited enthusiastic nervous anxious upset happy uneasy
    pessimistic vocal clear candid bullish hopeful passionate ambivalent serious unhappy mum upbeat cynical`,
  with: 'frustrated disappointed happy comfortable unhappy satisfied disgusted impressed pleased thrilled obsessed',
  in: 'interested confident disappointed outspoken',
  on: 'divided split focused intent bent keen sold',
  by: 'surprised disappointed shocked alarmed encouraged angered troubled impressed thrilled horrified dismayed offended outraged',
  for: 'grateful thankful',
  at: 'angry furious horrified outraged dismayed',
  over: 'divided split',
}

const seeming = words('seem appear')

const clear = words('clear unclear obvious evident apparent doubtful uncertain plain')

const hearsay = words('reportedly allegedly supposedly purportedly seemingly')

const polls = words('poll polls survey surveys')

const favours =
  words(`support backing endorsement endorsements criticism praise condemnation approval blessing scorn ridicule
  rebuke rebukes sympathy respect admiration ire applause cheers jeers boos opposition vote votes trust acclaim`)

const passives =
  words(`expected known seen viewed considered regarded believed thought said asked accused deemed perceived called named
  dubbed described criticized praised rumored reported projected predicted estimated intended touted
  hailed celebrated remembered reputed alleged presumed assumed nominated suspected identified labeled credited blamed declared charged convicted designed meant billed
  nicknamed revered mocked recognized interpreted treated forecast required urged warned advised portrayed depicted`)

const irregular: Irregular = {
  see: ['saw', 'seen'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  choose: ['chose', 'chosen'],
  hit: ['hit', 'hit'],
  seek: ['sought', 'sought'],
  foresee: ['foresaw', 'foreseen'],
  speak: ['spoke', 'spoken'],
  think: ['thought', 'thought'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  mean: ['meant', 'meant'],
  bring: ['brought', 'brought'],
  take: ['took', 'taken'],
  make: ['made', 'made'],
  pay: ['paid', 'paid'],
  draw: ['drew', 'drawn'],
  come: ['came', 'come'],
  cast: ['cast', 'cast'],
  hold: ['held', 'held'],
  uphold: ['upheld', 'upheld'],
  fight: ['fought', 'fought'],
  cling: ['clung', 'clung'],
  stand: ['stood', 'stood'],
  leak: ['leaked', 'leaked'],
  spin: ['spun', 'spun'],
  strive: ['strove', 'striven'],
  overhear: ['overheard', 'overheard'],
  misunderstand: ['misunderstood', 'misunderstood'],
  broadcast: ['broadcast', 'broadcast'],
  lay: ['laid', 'laid'],
  tell: ['told', 'told'],
  show: ['showed', 'shown'],
  teach: ['taught', 'taught'],
  forbid: ['forbade', 'forbidden'],
  lean: ['leaned', 'leaned'],
}

const doubling: ReadonlySet<string> = new Set(
  'plan brag rip prefer refer commit admit beg regret opt pan spin prod spar'.split(' '),
)

export const stanceWords: ReadonlyMap<string, StanceWord> = gather()

function gather(): Map<string, StanceWord> {
  const all = new Map<string, StanceWord>()
  const add = (text: string, more: StanceWord): void => void all.set(text, {...all.get(text), ...more})
  const prepositions = invert(throughs)
  for (const lemma of new Set([...objects, ...aims, ...prepositions.keys()])) {
    const through = prepositions.get(lemma) ?? new Set<string>()
    for (const [text, form] of inflect(lemma, irregular, doubling)) {
      if (all.get(text)?.verb) continue
      add(text, {
        verb: {lemma, form, speaks: speaking.has(lemma), object: objects.has(lemma), aim: aims.has(lemma), through},
      })
    }
  }
  for (const [noun, through] of invert(nouns)) {
    add(noun, {noun: through})
    // The critic of the dam takes a stand, its critics are a crowd.
    if (!supporters.has(noun)) add(pluralOf(noun), {noun: through})
  }
  for (const [adjective, through] of invert(adjectives)) add(adjective, {adjective: through})
  for (const lemma of seeming) for (const [text] of inflect(lemma, irregular, doubling)) add(text, {seeming: true})
  for (const adjective of clear) add(adjective, {clear: true})
  for (const adverb of hearsay) add(adverb, {hearsay: true})
  for (const noun of polls) add(noun, {poll: true})
  for (const noun of favours) add(noun, {favour: true})
  for (const participle of passives) add(participle, {passive: true})
  for (const form of homographs) if (all.has(form)) add(form, {homograph: true})
  for (const lemma of infinitives) {
    const verb = {lemma, form: 'base', speaks: true, object: true, aim: false, through: new Set<string>()} as const
    if (!all.get(lemma)?.verb) add(lemma, {verb, infinitive: true})
  }
  for (const form of others) all.delete(form)
  return all
}

function invert(lists: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const [preposition, list] of Object.entries(lists)) {
    for (const word of words(list)) found.set(word, (found.get(word) ?? new Set()).add(preposition))
  }
  return found
}

function pluralOf(noun: string): string {
  return /[^aeou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
