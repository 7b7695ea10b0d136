/**
 * What a reader made of a document, against what the document says.
 */
import type { Address } from '../forms/Address'
import type { Cell } from '../report/Cell'
import type { ParsedReport } from '../report/ParsedReport'
import type { Fact, Facts } from './facts'

/**
 * - `wrong`: a number where the document prints another one, or none.
 * - `silent`: a number of the document is lost, and nothing tells of it.
 * - `missed`: not what a careful reader finds, but said so.
 */
export interface Fault {
  readonly kind: 'wrong' | 'silent' | 'missed'
  readonly address: Address
  readonly fact: Fact | null
  readonly cell: Cell | null
}

/** Whether a cell stands in the rows that the row of `address` stands for: a group that was not found is told by its rows. */
const standsIn =
  (address: Address) =>
  (named: Address): boolean =>
    named.startsWith(address.slice(0, address.lastIndexOf('.') + 1))

/** Findings of reading that tell of loss: of these cells, or of numbers that found no cell. */
const tellingOf = ({ report, findings }: ParsedReport): ((address: Address) => boolean) => {
  // A report without a form says that it has no cells at all.
  if (report.form === null) return () => true
  const told = findings.filter(({ severity }) => severity !== 'info')
  const named = new Set(told.flatMap(({ terms }) => terms.map(({ address }) => address)))
  const anywhere = told.some(({ terms }) => terms.length === 0)
  return (address) => anywhere || named.has(address) || [...named].some(standsIn(address))
}

const isSame = (fact: Fact, cell: Cell): boolean =>
  fact.state === cell.state &&
  fact.value === cell.value &&
  fact.unit === cell.unit &&
  fact.note?.replace(/\s/gu, '') === cell.note?.replace(/\s/gu, '')

const judgeCell =
  (isTold: (address: Address) => boolean) =>
  (address: Address, fact: Fact | undefined, cell: Cell | undefined): Fault['kind'] | null => {
    if (cell?.state === 'number' && cell.value !== fact?.value) return 'wrong'
    if (fact === undefined) return null
    if (cell === undefined) return isTold(address) ? 'missed' : 'silent'
    if (isSame(fact, cell)) return null
    const isLost = fact.state === 'number' && (cell.state === 'blank' || cell.state === 'placeholder')
    return isLost && !isTold(address) ? 'silent' : 'missed'
  }

/**
 * Every cell that was not read as a careful reader would read it.
 *
 * @example
 * import fc from 'fast-check'
 * import { parseReport } from 'ogi-report'
 * import { documents, faultsOf } from 'ogi-report/testing'
 *
 * const [{ text, facts }] = fc.sample(documents({ writing: 'tabs', noise: [] }), { numRuns: 1, seed: 1 })
 * const parsed = parseReport(text.replace(/^（七）总计/mu, ''))
 * parsed._tag === 'Right' ? faultsOf(facts, parsed.right).filter(({ kind }) => kind === 'wrong') : null // => []
 *
 * @since 0.1.0
 */
export const faultsOf = (facts: Facts, parsed: ParsedReport): ReadonlyArray<Fault> => {
  const judge = judgeCell(tellingOf(parsed))
  const byAddress = new Map(parsed.cells.map((cell) => [cell.address, cell]))
  const addresses = new Set([...facts.keys(), ...byAddress.keys()])
  return [...addresses].flatMap((address) => {
    const [fact, cell] = [facts.get(address), byAddress.get(address)]
    const kind = judge(address, fact, cell)
    return kind === null ? [] : [{ kind, address, fact: fact ?? null, cell: cell ?? null }]
  })
}
