/**
 * A report as plain JSON, and its codec. Type and codec are folds over the forms.
 *
 * @since 0.1.0
 */
import * as t from 'io-ts'
import type { Form, FormBlock, FormColumn, FormRow, FormTable } from '../forms/Form'
import { form2019 } from '../forms/form2019'
import { form2021 } from '../forms/form2021'
import { lazily } from '../text/lazily'
import { flatMap } from '../lists/flatMap'

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string

/** The six official sections in their order; `other` is the sixth, 其他需要报告的事项. */
export const sectionKinds = ['overview', 'proactive', 'requests', 'disputes', 'problems', 'other'] as const

export type SectionKind = (typeof sectionKinds)[number]

type Counts<Columns extends ReadonlyArray<FormColumn>> = {
  readonly [Column in Columns[number] as Column['key']]: number | null
}

type RowNumbers<Row extends FormRow, Columns extends ReadonlyArray<FormColumn>> = Row extends {
  readonly rows: infer Rows extends ReadonlyArray<FormRow>
}
  ? RowsNumbers<Rows, Columns> &
      (Row extends { readonly alsoOneRow: true } ? Partial<Counts<Columns>> : unknown)
  : Counts<Columns>

type RowsNumbers<Rows extends ReadonlyArray<FormRow>, Columns extends ReadonlyArray<FormColumn>> = {
  readonly [Row in Rows[number] as Row['key']]: RowNumbers<Row, Columns>
}

type BlockNumbers<Block> = Block extends FormBlock ? RowsNumbers<Block['rows'], Block['columns']> : never

type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  member: infer All,
) => void
  ? All
  : never

type TableNumbers<Table extends FormTable> = Intersection<BlockNumbers<Table['blocks'][number]>>

/** The numbers of a form, nested by the parts of the addresses. */
export type FormNumbers<F extends Form> = {
  readonly [Table in F['tables'][number] as Table['key']]: TableNumbers<Table>
}

interface Stated {
  readonly title: string | null
  readonly authority: string | null
  /** The year that the report is about. */
  readonly year: number | null
  readonly period: { readonly start: IsoDate | null; readonly end: IsoDate } | null
  readonly publishedOn: IsoDate | null
  readonly signedOn: IsoDate | null
  readonly sections: ReadonlyArray<{
    readonly kind: SectionKind
    readonly heading: string
    readonly text: string
  }>
}

export interface Report2019 extends Stated, FormNumbers<typeof form2019> {
  readonly form: '2019'
}

export interface Report2021 extends Stated, FormNumbers<typeof form2021> {
  readonly form: '2021'
}

/** A report without the tables of either form: the prose reports of 2008 to 2018, or a fragment. */
export interface ReportWithoutForm extends Stated {
  readonly form: null
  readonly proactive: Readonly<Record<string, never>>
  readonly requests: Readonly<Record<string, never>>
  readonly disputes: Readonly<Record<string, never>>
}

/** A report: what the document states, and nothing else. `form` tells which cells it has. */
export type Report = Report2019 | Report2021 | ReportWithoutForm

/** A leaf codec from a guard: one allocation less per cell than a union with `t.null`. */
const leaf = <A>(name: string, is: t.Is<A>): t.Type<A> =>
  new t.Type<A>(name, is, (u, context) => (is(u) ? t.success(u) : t.failure(u, context)), t.identity)

const numberOrNull = /* @__PURE__ */ leaf(
  'number | null',
  (u): u is number | null => u === null || Number.isFinite(u),
)
const stringOrNull = /* @__PURE__ */ leaf(
  'string | null',
  (u): u is string | null => u === null || typeof u === 'string',
)

/** A day that there was. */
const isIsoDate = (u: unknown): u is IsoDate => {
  if (typeof u !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(u)) return false
  const day = new Date(u)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(u)
}
const isoDate = /* @__PURE__ */ leaf('IsoDate', isIsoDate)
const isoDateOrNull = /* @__PURE__ */ leaf(
  'IsoDate | null',
  (u): u is IsoDate | null => u === null || isIsoDate(u),
)

const props = <A, C>(items: ReadonlyArray<A>, entry: (item: A) => readonly [string, C]): Record<string, C> =>
  Object.fromEntries(items.map(entry))

const rowCodec =
  (columns: ReadonlyArray<FormColumn>) =>
  (row: FormRow): readonly [string, t.Mixed] => {
    const numbers = props(columns, ({ key }) => [key, numberOrNull])
    if (row.rows === undefined) return [row.key, t.type(numbers)]
    const rows = t.type(props(row.rows, rowCodec(columns)))
    return [row.key, row.alsoOneRow === true ? t.intersection([rows, t.partial(numbers)]) : rows]
  }

const tableCodec = (table: FormTable): readonly [string, t.Mixed] => [
  table.key,
  t.type(Object.fromEntries(flatMap(table.blocks, ({ rows, columns }) => rows.map(rowCodec(columns))))),
]

const statedCodecs = (): t.Props => ({
  title: stringOrNull,
  authority: stringOrNull,
  year: numberOrNull,
  period: t.union([t.null, t.type({ start: isoDateOrNull, end: isoDate })]),
  publishedOn: isoDateOrNull,
  signedOn: isoDateOrNull,
  sections: t.readonlyArray(
    t.type({
      kind: t.keyof({
        overview: null,
        proactive: null,
        requests: null,
        disputes: null,
        problems: null,
        other: null,
      }),
      heading: t.string,
      text: t.string,
    }),
  ),
})

// The static types above are folded from the same data as the codecs; the compiler cannot follow
// a fold of values, so the two meet in this one assertion. `test/report` holds them together.
const codecOf = (form: Form): t.Type<Report, unknown> =>
  t.type(
    { form: t.literal(form.id), ...statedCodecs(), ...props(form.tables, tableCodec) },
    `Report${form.id}`,
  ) as never

const codecWithoutForm = (): t.Type<Report, unknown> =>
  t.type(
    {
      form: t.null,
      ...statedCodecs(),
      proactive: t.strict({}),
      requests: t.strict({}),
      disputes: t.strict({}),
    },
    'ReportWithoutForm',
  ) as never

const codecs = {
  '2019': /* @__PURE__ */ lazily(() => codecOf(form2019)),
  '2021': /* @__PURE__ */ lazily(() => codecOf(form2021)),
  none: /* @__PURE__ */ lazily(codecWithoutForm),
}

const codecFor = (u: unknown): t.Type<Report, unknown> => {
  const form = typeof u === 'object' && u !== null && 'form' in u ? u.form : undefined
  return form === '2019' || form === '2021' ? codecs[form]() : codecs.none()
}

/**
 * The codec of a report: decodes and encodes plain JSON. It picks the form by `form`, so a failure
 * speaks of the cells of that form only.
 *
 * @example
 * import { Report } from 'ogi-report'
 *
 * Report.is({ form: '2019' }) // => false
 */
export const Report: t.Type<Report, unknown> = /* @__PURE__ */ (() =>
  new t.Type<Report, unknown>(
    'Report',
    (u): u is Report => codecFor(u).is(u),
    (u, context) => codecFor(u).validate(u, context),
    (report) => codecFor(report).encode(report),
  ))()
