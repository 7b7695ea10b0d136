import * as E from 'fp-ts/Either'

export const parseReport = (source: string): E.Either<'empty', string> =>
  source === '' ? E.left('empty') : E.right(source)

export const validateReport = (report: string): ReadonlyArray<string> => [report]
