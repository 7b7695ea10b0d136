/** From the bytes of a file to the drawings of its pages, by pdf.js. */
import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import type { TaskEither } from 'fp-ts/TaskEither'
import { type ReadError, readError } from '../../document/ReadError'
import { checkBytes } from './checkBytes'
import type { PageDrawing } from './Drawing'
import { charactersIn, drawPage } from './drawPage'
import { folderOfCMaps, type LoadingTask, loadPdfjs, type Pdfjs, type Port } from './loadPdfjs'
import type { Font, PdfPage } from './OperatorList'
import type { PdfLimits } from './PdfLimits'

declare const MessageChannel: new () => { readonly port1: Port; readonly port2: Port }
declare const setTimeout: (callback: () => void, milliseconds: number) => unknown
declare const clearTimeout: (timer: unknown) => void

export interface OpenOptions {
  readonly limits: PdfLimits
  readonly password?: string | undefined
  readonly cMapUrl?: string | undefined
}

/** Nothing is run, nothing is fetched, no picture is unpacked, no font is loaded. */
const parameters = (bytes: Uint8Array, worker: unknown, { password, cMapUrl }: OpenOptions) => ({
  data: new Uint8Array(bytes), // pdf.js takes the bytes away from their owner, and refuses a Buffer
  worker,
  password,
  cMapUrl: cMapUrl ?? folderOfCMaps(),
  verbosity: 0,
  isEvalSupported: false,
  useWorkerFetch: false,
  useWasm: false,
  useSystemFonts: false,
  maxImageSize: 0,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableFontFace: false,
  ownerDocument: { fonts: { add: () => undefined, delete: () => undefined } },
  fontExtraProperties: true, // tells whether codes are characters
})

const errors: Readonly<Record<string, ReadError['reason']>> = {
  PasswordException: 'encrypted',
  InvalidPDFException: 'damaged',
}

const toReadError = (thrown: unknown): ReadError => {
  const { name = '', message = '' } = thrown as { readonly name?: string; readonly message?: string }
  return readError(errors[name] ?? 'damaged', message === '' ? undefined : message.slice(0, 200))
}

const fontsOf =
  ({ commonObjs }: PdfPage) =>
  (id: unknown): Font | null => {
    const font = typeof id === 'string' && commonObjs.has(id) ? commonObjs.get(id) : null
    return typeof font === 'object' ? font : null // a text says why it could not be read
  }

type Read = E.Either<ReadError, ReadonlyArray<PageDrawing>>

const tooLarge = (detail: string): Read => E.left(readError('too-large', detail))

const readPages = async (
  { OPS: operators }: Pdfjs,
  task: LoadingTask,
  { pages, characters }: PdfLimits,
): Promise<Read> => {
  const document = await task.promise
  if (document.numPages > pages) return tooLarge(`${document.numPages} pages, more than ${pages}`)
  const layers = await document.getOptionalContentConfig()
  const isShown = (layer: unknown): boolean => layers.isVisible(layer)
  const drawings: Array<PageDrawing> = []
  for (let page = 1; page <= document.numPages; page++) {
    const source = await document.getPage(page)
    const drawn = await source.getOperatorList()
    if (charactersIn(operators, drawn) > characters)
      return tooLarge(`page ${page} has more than ${characters} characters`)
    const [left = 0, bottom = 0, right = 0, top = 0] = source.view
    const view = { left, bottom, right, top }
    drawings.push(drawPage({ page, view, operators, drawn, fontOf: fontsOf(source), isShown }))
    source.cleanup()
  }
  return E.right(drawings)
}

/** Resolves when either limit is passed; `stop` ends the watch. */
const watch = (
  port: Port,
  { parcels, milliseconds }: PdfLimits,
): { readonly passed: Promise<Read>; readonly stop: () => void } => {
  let stop = (): void => undefined
  const passed = new Promise<Read>((resolve) => {
    const refuse = (detail: string): void => {
      resolve(tooLarge(detail))
    }
    let count = 0
    port.addEventListener('message', () => {
      if (++count > parcels) refuse(`more than ${parcels} parcels of drawing operators`)
    })
    const timer = setTimeout(() => {
      refuse(`more than ${milliseconds} ms`)
    }, milliseconds)
    stop = () => {
      clearTimeout(timer)
    }
  })
  return { passed, stop }
}

export const openPdf =
  (bytes: Uint8Array, options: OpenOptions): TaskEither<ReadError, ReadonlyArray<PageDrawing>> =>
  async () => {
    const refused = await checkBytes(bytes, options.limits)
    if (O.isSome(refused)) return E.left(refused.value)
    const pdfjs = await loadPdfjs().catch(() => undefined)
    if (pdfjs === undefined) return E.left(readError('reader-not-installed', 'pdfjs-dist'))
    const { port1, port2 } = new MessageChannel()
    const { passed, stop } = watch(port1, options.limits)
    try {
      port1.start()
      port2.start()
      pdfjs.WorkerMessageHandler.initializeFromPort(port2)
      const worker = pdfjs.PDFWorker.create({ port: port1, verbosity: 0 })
      const task = pdfjs.getDocument(parameters(bytes, worker, options))
      return await Promise.race([readPages(pdfjs, task, options.limits), passed])
    } catch (thrown) {
      return E.left(toReadError(thrown))
    } finally {
      stop()
      // With its channel gone, pdf.js waits for nobody: what it still held is garbage.
      port1.close()
      port2.close()
    }
  }
