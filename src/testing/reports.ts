/**
 * Reports as plain JSON, valid by construction.
 */
import type fc from 'fast-check'
import { decodeReport } from '../decoding/decodeReport'
import { linesOf } from '../forms/lines'
import type { Cell } from '../report/Cell'
import type { Report } from '../report/Report'
import type { Address } from '../forms/Address'
import { type Document, documents, type Wanted } from './documents'
import type { Fact } from './facts'

const cellOf = (address: Address, fact: Fact | undefined): Cell => ({
  address,
  value: fact?.value ?? null,
  state: fact?.state ?? 'absent',
  raw: fact?.text ?? '',
  place: null,
})

/**
 * The report that a careful reader makes of a document.
 *
 * @example
 * import fc from 'fast-check'
 * import { documents, reportOf } from 'ogi-report/testing'
 *
 * fc.assert(fc.property(documents({ form: '2021', noise: [] }), (document) => reportOf(document).form === '2021'))
 *
 * @since 0.1.0
 */
export const reportOf = ({ recipe, stated, facts }: Pick<Document, 'recipe' | 'stated' | 'facts'>): Report =>
  decodeReport(
    recipe.form.id,
    linesOf(recipe.form),
    stated,
    recipe.edition.cells.map(({ address }) => cellOf(address, facts.get(address))),
  )

/**
 * Reports of authorities of every size, in both forms, that break no identity.
 *
 * @example
 * import fc from 'fast-check'
 * import { validateReport } from 'ogi-report'
 * import { reports } from 'ogi-report/testing'
 *
 * fc.assert(fc.property(reports(), (report) => validateReport(report).counts.broken === 0))
 *
 * @since 0.1.0
 */
export const reports = (wanted: Pick<Wanted, 'form' | 'size' | 'printing'> = {}): fc.Arbitrary<Report> =>
  documents({ ...wanted, noise: [] }).map(reportOf)
