/**
 * The shape of an official form, as plain data.
 *
 * A form is written down once (`form2019.ts`, `form2021.ts`). Labels to match, addresses, the codec
 * and static type of a report, the arithmetic identities and the filled-in form are folds over it.
 *
 * @since 0.1.0
 */
export interface Label {
  /** The label as the official form prints it. */
  readonly label: string
  readonly en: string
  /** Other wordings met in real documents. */
  readonly aliases?: ReadonlyArray<string>
}

export interface FormColumn extends Label {
  readonly key: string
  /** The unit that the form prints in the header. */
  readonly unit?: '万元'
  /** An amount of money: decimals are allowed, and a unit in the cell. */
  readonly amount?: true
  /** A change, which may be negative. */
  readonly signed?: true
  /** The sum of the other columns. */
  readonly total?: true
  /** Keys of columns of the row that are together no less: what is newly disclosed is part of the whole stock. */
  readonly within?: ReadonlyArray<string>
  /** Keys of columns of the row that are together not zero where this one is not: who decides cases has items. */
  readonly needs?: ReadonlyArray<string>
  /** Keys of the columns of the row that this one changes. */
  readonly changes?: ReadonlyArray<string>
}

export interface FormRow extends Label {
  readonly key: string
  /** Sub-rows: the row is then a group without numbers of its own … */
  readonly rows?: ReadonlyArray<FormRow>
  /** … unless documents also print the whole group as one row with numbers. */
  readonly alsoOneRow?: true
  /** The sum of all rows beside it and below them. */
  readonly total?: true
}

/** Rows that share their columns. */
export interface FormBlock {
  /** The line above the block, such as 第二十条第（一）项. */
  readonly heading?: string
  readonly columns: ReadonlyArray<FormColumn>
  readonly rows: ReadonlyArray<FormRow>
}

export type TableKey = 'proactive' | 'requests' | 'disputes'

export interface FormTable {
  readonly key: TableKey
  readonly title: string
  readonly en: string
  readonly blocks: ReadonlyArray<FormBlock>
  /** The rows stand side by side in one printed row (table four). */
  readonly sideBySide?: true
  /** A sum printed in the form itself: per column, the rows of `left` together equal those of `right`. */
  readonly balance?: { readonly left: ReadonlyArray<string>; readonly right: ReadonlyArray<string> }
}

export interface Form {
  readonly id: '2019' | '2021'
  /** First and last data year; `null` while the form is in force. */
  readonly years: { readonly from: number; readonly to: number | null }
  /** The notice that prescribes the form, as it is cited. */
  readonly notice: string
  readonly tables: ReadonlyArray<FormTable>
}
