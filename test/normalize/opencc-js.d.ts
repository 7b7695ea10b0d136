// opencc-js types its core with extensionless imports, which node16 resolution refuses, and its dictionaries not at all.

declare module 'opencc-js/core' {
  /** Entries `traditional simplified`, joined by `|`. */
  export type Dictionary = string | ReadonlyArray<readonly [from: string, to: string]>
  /** Dictionaries of one pass over the text; among them the longest key wins. */
  export type DictionaryGroup = ReadonlyArray<Dictionary>
  /** One pass per group, in order. */
  export const ConverterFactory: (...groups: ReadonlyArray<DictionaryGroup>) => (text: string) => string
}

declare module 'opencc-js/to/cn' {
  /** One group: the phrases and the characters from traditional to simplified. */
  const groups: readonly [group: readonly [phrases: string, characters: string]]
  export default groups
}
