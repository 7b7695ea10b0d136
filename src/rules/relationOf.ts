import { forms } from '../forms/forms'
import type { Finding } from '../report/Finding'
import { editionsOf } from './Edition'
import { planOf } from './Plan'
import { cellsOf, type Relation } from './Relation'
import { flatMap } from '../lists/flatMap'

/** The relation that a finding is about, or null where it is about none, as with what reading notices. */
export const relationOf = ({ rule, terms }: Finding): Relation | null => {
  const isAbout = (relation: Relation): boolean => {
    const cells = cellsOf(relation)
    return cells.length === terms.length && terms.every(({ address }, at) => address === cells[at])
  }
  const statement = flatMap(
    flatMap(forms, (form) => editionsOf(form).map(planOf)),
    ({ statements }) => statements,
  ).find((one) => one.rule.id === rule && isAbout(one.relation))
  return statement?.relation ?? null
}
