/**
 * pdf.js, loaded when the first PDF is read. Its two halves, the reader and what it calls its worker,
 * run in the caller's thread and talk through a channel of ours: no script is started, and what passes
 * between them can be counted and cut off.
 */
import type { Operators, PdfPage } from './OperatorList'

export interface PdfDocument {
  readonly numPages: number
  readonly getPage: (number: number) => Promise<PdfPage>
  /** The layers of the file, as the file says they are shown. */
  readonly getOptionalContentConfig: () => Promise<{ readonly isVisible: (layer: unknown) => boolean }>
}

export interface LoadingTask {
  readonly promise: Promise<PdfDocument>
}

/** One end of a channel, as far as we use it. */
export interface Port {
  readonly addEventListener: (type: 'message', listener: () => void) => void
  readonly start: () => void
  readonly close: () => void
}

export interface Pdfjs {
  readonly OPS: Operators
  readonly getDocument: (parameters: Readonly<Record<string, unknown>>) => LoadingTask
  readonly PDFWorker: {
    readonly create: (parameters: { readonly port: Port; readonly verbosity: number }) => unknown
  }
  readonly WorkerMessageHandler: { readonly initializeFromPort: (port: Port) => void }
}

/**
 * Constructors that pdf.js names while it loads, and `FontFace` when it meets a font; Node has none of
 * them. Without a `FontFace` pdf.js computes the outline of every glyph, which takes longer than to read.
 */
const missing = ['DOMMatrix', 'ImageData', 'Path2D', 'FontFace']

const provideStandIns = (): void => {
  const names = globalThis as unknown as Record<string, unknown>
  for (const name of missing)
    names[name] ??= function () {
      return undefined
    }
}

/** Rejects where pdf.js cannot be loaded: a page that did not ship it, or lost its connection. */
export const loadPdfjs = async (): Promise<Pdfjs> => {
  provideStandIns()
  const reader: unknown = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return {
    ...(reader as Omit<Pdfjs, 'WorkerMessageHandler'>),
    ...(worker as Pick<Pdfjs, 'WorkerMessageHandler'>),
  }
}

interface NodeProcess {
  readonly getBuiltinModule?: (id: 'module') => {
    readonly createRequire: (from: string) => { readonly resolve: (id: string) => string }
  }
}

declare const __filename: string | undefined

/**
 * The folder of pdf.js's character maps, which fonts that are not embedded need (`GBK-EUC-H`,
 * `UniGB-UCS2-H` …): in Node beside the package, elsewhere unknown.
 */
export const folderOfCMaps = (): string | undefined => {
  const { process } = globalThis as unknown as { readonly process?: NodeProcess }
  try {
    const here =
      typeof __filename === 'string' ? __filename : ((import.meta as { readonly url?: string }).url ?? '')
    return process
      ?.getBuiltinModule?.('module')
      .createRequire(here)
      .resolve('pdfjs-dist/package.json')
      .replace(/package\.json$/u, 'cmaps/')
  } catch {
    return undefined
  }
}
