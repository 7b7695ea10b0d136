/**
 * PDF files with their truth.
 */
import fc from 'fast-check'
import { type Printed, printedOf, type Recipe, recipes, type Wanted } from '../documents'
import { type PdfStyle, pdfStyles } from './PdfStyle'
import { type PrintedPdf, pdfOf } from './pdfOf'

/** A file, how it was made, what it says, and where. */
export interface PdfDocument extends Printed, PrintedPdf {
  readonly recipe: Recipe
  readonly style: PdfStyle
}

/** PDF files of every style, or of those that are wanted. */
export const pdfDocuments = (
  wanted: Pick<Wanted, 'form' | 'size' | 'printing'> = {},
  fixed: Partial<PdfStyle> = {},
): fc.Arbitrary<PdfDocument> =>
  fc.tuple(recipes({ ...wanted, noise: [] }), pdfStyles(fixed)).map(([recipe, style]) => {
    const printed = printedOf(recipe)
    return { ...printed, recipe, style, ...pdfOf(style)(printed.page) }
  })
