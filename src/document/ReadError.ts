/**
 * Why a file did not become a document: the only way in which a reader fails. What is odd inside a
 * document that can be read is a finding, not an error.
 *
 * - `empty`: no bytes, or nothing but white space.
 * - `not-a-docx`, `not-a-pdf`: the bytes are of another kind than the reader that was called.
 * - `unsupported-kind`: a kind of file that no reader knows; `detail` names it (`xlsx`, `rtf`, `ofd`, `image` …).
 * - `unknown-charset`: text, but in no charset that can be told or decoded; `detail` names a declared one.
 * - `garbled`: text that was decoded in a wrong charset once and saved so.
 * - `report-json`: a report that was read already, as JSON: it has no text to read.
 * - `encrypted`: a password is asked for.
 * - `damaged`: cut off, or broken inside; `detail` says where.
 * - `too-large`: beyond a limit of the reader, as it stands or when unpacked; `detail` names the limit.
 * - `no-text-layer`: the pages are pictures, or the fonts do not say which characters they show; nothing is guessed.
 * - `reader-not-installed`: the reader of this kind needs a package that cannot be loaded; `detail` names it.
 *
 * @since 0.1.0
 */
export interface ReadError {
  readonly reason:
    | 'empty'
    | 'not-a-docx'
    | 'not-a-pdf'
    | 'unsupported-kind'
    | 'unknown-charset'
    | 'garbled'
    | 'report-json'
    | 'encrypted'
    | 'damaged'
    | 'too-large'
    | 'no-text-layer'
    | 'reader-not-installed'
  readonly detail?: string
}

export const readError = (reason: ReadError['reason'], detail?: string): ReadError =>
  detail === undefined ? { reason } : { reason, detail }
