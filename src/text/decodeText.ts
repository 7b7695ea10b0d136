/**
 * Bytes to text by the decoder of the platform: every browser has one, and so has Node, though a Node
 * that was built without ICU knows little beyond Unicode.
 */
import * as E from 'fp-ts/Either'

interface Decoder {
  readonly decode: (bytes: Uint8Array) => string
}

type MakeDecoder = new (charset: string, options: { readonly fatal: boolean }) => Decoder

/** `unsupported`: this platform does not know the charset. `malformed`: the bytes are none of it. */
export type NotText = 'unsupported' | 'malformed'

const decode =
  (fatal: boolean) =>
  (charset: string) =>
  (bytes: Uint8Array): E.Either<NotText, string> => {
    const { TextDecoder } = globalThis as { readonly TextDecoder?: MakeDecoder }
    if (TextDecoder === undefined) return E.left('unsupported')
    const decoder = E.tryCatch(
      () => new TextDecoder(charset, { fatal }),
      (): NotText => 'unsupported',
    )
    return E.isLeft(decoder)
      ? decoder
      : E.tryCatch(
          () => decoder.right.decode(bytes),
          () => 'malformed',
        )
  }

/** The text of bytes without its byte order mark, if every one of them is in order. */
export const decodeText: (charset: string) => (bytes: Uint8Array) => E.Either<NotText, string> =
  /* @__PURE__ */ decode(true)

/** The same, with U+FFFD for what is none of the charset. */
export const decodeTolerantly: typeof decodeText = /* @__PURE__ */ decode(false)
