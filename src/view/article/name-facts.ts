import type {Certainty, Evidence, PersonInArticle, Span} from '../../model.ts'
import {addressOf} from '../address.ts'
import {labelOfFragment} from '../evidence/label-of-fragment.ts'
import {namedAs} from '../evidence/why.ts'
import {namedAt} from '../whereabouts.ts'
import type {FactDesk, FactValue} from './fact-line.ts'

/** The people of an article, with what it calls them. */
export function peopleValues(desk: FactDesk): FactValue[] {
  const {article, why} = desk
  return article.record.people.map((person) => ({
    text: person.name,
    ...wayTo('person', person.id, desk),
    detail: person.roles.map((role) => role.value).join(', ') || undefined,
    why: why({
      certainty: weakest([
        person.certainty,
        ...person.roles.map((role) => role.certainty),
        ...(person.identity ? [person.identity.certainty] : []),
      ]),
      rule: person.identity?.rule ?? person.rule,
      evidence: [...evidenceOf(person), ...(person.identity ? [{says: person.identity.says}] : [])],
    }),
  }))
}

/** A name leads to its page; without one, to where it stands in the text; and where it does not, here is its place. */
function wayTo(kind: 'person' | 'place', id: string, {alone, named}: FactDesk): Pick<FactValue, 'to' | 'id'> {
  const fragment = namedAt(kind, id)
  return alone(kind, id) && !named.has(fragment) ? {id: fragment} : {to: addressOf[kind](id)}
}

/** Where a person is named first, and the roles; a role beside that name shows the name in its passage. */
function evidenceOf({mentions: [first], roles}: PersonInArticle): readonly Evidence[] {
  const ofRoles = roles.flatMap(({evidence}) => evidence)
  const shown = first && ofRoles.some(({span}) => span && Math.abs(span.start - first.start) < nextTo)
  return first && !shown ? [{span: first, says: namedAs}, ...ofRoles] : ofRoles
}

/** Within the words that a passage shows to each side. */
const nextTo = 40

export function organisationValues({article, placeOf}: FactDesk): FactValue[] {
  return article.record.organisations.map(({name, mentions: [first]}) => ({
    text: name,
    ...firstNamed(first, {article, placeOf}),
  }))
}

export function placeValues(desk: FactDesk): FactValue[] {
  const {article, catalogue} = desk
  return article.record.places.map(({id, name, mentions: [first]}) => ({
    text: catalogue.place.get(id)?.name ?? name,
    ...wayTo('place', id, desk),
    ...firstNamed(first, desk),
  }))
}

/** The way to where a name stands first: `¶3`, or `headline`. */
function firstNamed(
  mention: Span | undefined,
  {article, placeOf}: Pick<FactDesk, 'article' | 'placeOf'>,
): Pick<FactValue, 'at'> {
  const fragment = mention && placeOf(mention).fragment
  if (fragment === undefined) return {}
  return {at: {label: labelOfFragment(fragment), to: addressOf.article(article.record.id, fragment)}}
}

function weakest(certainties: readonly Certainty[]): Certainty {
  const order: readonly Certainty[] = ['guessed', 'inferred', 'stated']
  return order.find((certainty) => certainties.includes(certainty)) ?? 'stated'
}
