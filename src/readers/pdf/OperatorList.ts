/**
 * What pdf.js tells of a page: the shapes of 5.6, as far as they are read. The package is a peer and is
 * loaded when the first PDF is read, so its own types stay out of ours.
 */

/** The numbers of the operators, by name. */
export interface Operators {
  readonly [name: string]: number
}

export interface OperatorList {
  readonly fnArray: ReadonlyArray<number>
  readonly argsArray: ReadonlyArray<ReadonlyArray<unknown> | null>
}

export interface FontGlyph {
  readonly originalCharCode: number
  readonly unicode: string
  /** In thousandths of the font size. */
  readonly width: number
  readonly vmetric?: ReadonlyArray<number> | null
  readonly isSpace: boolean
}

export interface Font {
  readonly vertical?: boolean
  readonly fontMatrix?: ReadonlyArray<number>
  readonly defaultVMetrics?: ReadonlyArray<number>
  /** What the file calls it; `FallbackType` where pdf.js took another font in its place. */
  readonly type?: string
  readonly composite?: boolean
  /** A map from codes to characters; without `_map` the codes themselves were taken for characters. */
  readonly toUnicode?: { readonly _map?: { readonly [code: number]: unknown } } | undefined
}

export interface PdfPage {
  /** left, bottom, right, top */
  readonly view: ReadonlyArray<number>
  readonly getOperatorList: () => Promise<OperatorList>
  readonly commonObjs: { readonly has: (id: string) => boolean; readonly get: (id: string) => unknown }
  readonly cleanup: () => unknown
}
