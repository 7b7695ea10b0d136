/**
 * How far a number reaches: of this body alone, with all below it, or of a part.
 *
 * ```text
 *   县政府办公室收到31件，办结30件；县教育局收到4件，均已办结；全县办结108件
 *   own              own            part          part        all
 * ```
 *
 * Who acts goes on acting, until someone else does.
 */
import type { Claim } from '../report/Claim'
import type { Token } from './tokens'
import { type Level, townshipLevel } from './level'
import { has, meant, stands, type Tokens } from './words'

export type Scope = Claim['scope']

/** What narrows a number, or makes it speak of something else. */
export const isStrange = (words: Tokens): boolean => has(words, 'aside', 'unknown')

const acting: ReadonlyArray<Token['kind']> = ['receive', 'handle', 'complete', 'carry', 'not']

export const isActing = (words: Tokens): boolean => has(words, ...acting)

/** Who stands before what is done. */
const actorsOf = (words: Tokens): Tokens => {
  const verb = words.findIndex(({ kind }) => acting.includes(kind))
  return verb < 0 ? words : words.slice(0, verb)
}

/** 县政府收到31件 beside its departments, where 云溪县政府收到109件 is the county. */
const isGovernmentAlone = (words: Tokens): boolean =>
  words.some(
    (token, at) =>
      stands(token, 'government') &&
      stands(words[at - 1], 'place') &&
      !has(words.slice(Math.max(0, at - 2), at - 1), 'unknown', 'name'),
  )

/** 教育局, 档案馆: not known by itself, but by what follows it. */
const shortestName = 2

/** 办公室, 本级: less than the authority. */
const isOwnIn = (words: Tokens, level: Level): boolean =>
  has(words, 'own') && !(level === townshipLevel && meant(words, 'own').length > 0)

/** 全县, 各级: the authority with all below it, or a larger whole that it belongs to. */
const wholeIn = (words: Tokens, level: Level): Scope => {
  if (!has(words, 'all')) return null
  return level !== null && meant(words, 'all').some((one) => Number(one) > level) ? 'wider' : 'all'
}

/** 全县各乡镇、各部门: the parts are named, and all of it is spoken of. */
const isOfEach = (words: Tokens): boolean => words.some((one) => stands(one, 'apiece'))

/** Who acts, where the words say it: null is the authority itself, undefined is nobody. */
export const actorIn = (words: Tokens, level: Level, hasNumber: boolean): Scope | undefined => {
  const actors = actorsOf(words)
  const acts = isActing(words)
  const isNamed = actors.some(({ kind, start }, at) => {
    const name = actors[at - 1]?.kind === 'light' ? actors[at - 2] : actors[at - 1]
    return kind === 'body' && name?.kind === 'unknown' && start - name.start >= shortestName
  })
  if (isNamed) return 'part'
  const whole = wholeIn(actors, level)
  // 全县各乡镇, in the report of one of them.
  if (whole === 'wider') return whole
  if (whole !== null && isOfEach(actors)) return whole
  // 各部门高度重视: who does not act yet is not who acts in what follows.
  if (acts && has(actors, 'part')) return 'part'
  const isSelf = has(actors, 'self', 'name')
  if (acts && !isSelf && hasNumber && has(actors, 'unknown')) return 'part'
  if (whole !== null) return whole
  if (acts && isOwnIn(actors, level)) return 'own'
  // In the report of a bureau the government is another body.
  if (acts && isGovernmentAlone(actors)) return meant(actors, 'light').includes('own') ? 'own' : 'part'
  return isSelf ? null : undefined
}

/** Several ways together are all of them; one is a part, also where it takes two words. */
export const isOneWay = (words: Tokens): boolean =>
  words.filter(
    ({ kind, start }, at) =>
      kind === 'method' && !(words[at - 1]?.kind === 'method' && words[at - 1]?.end === start),
  ).length === 1

/** What the words themselves narrow or widen. */
export const scopeOf = (words: Tokens, level: Level): Scope => {
  const whole = wholeIn(words, level)
  if (isStrange(words) || isOneWay(words)) return 'part'
  if (has(words, 'part') && whole !== 'wider' && !(whole !== null && isOfEach(words))) return 'part'
  // 其余102件均已办结: not all of them.
  if (has(words, 'rest') && !has(words, 'carry')) return 'part'
  return whole ?? (isOwnIn(words, level) ? 'own' : null)
}
