/**
 * Work in steps, the same on every machine: each run of a function or of the body of a loop of `src` is one
 * (`instrumented.ts` writes that into it), and so is each character or element that a built-in function goes over.
 *
 * A loop in a loop shows in the first, a search that begins anew at every character in the second.
 */
import { counter } from './counter'

const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value)
    ? value.length
    : value instanceof Map || value instanceof Set
      ? value.size
      : 1

/** What a search from `from` in `text` has gone over when it found something at `at`, or nothing. */
const walked = (text: string, from: unknown, at: unknown): number => {
  const start = typeof from === 'number' ? Math.max(0, from) : 0
  return typeof at === 'number' && at >= start ? at - start + 1 : Math.max(0, text.length - start)
}

/** By the object that holds them: built-in functions, and what a call of them costs. */
type Cost = (self: unknown, args: ReadonlyArray<unknown>, result: unknown) => number

const whole: Cost = (self) => lengthOf(self)
const made: Cost = (_, __, result) => lengthOf(result)

const forwards: Cost = (self, [, from], result) => walked(String(self), from, result)
const backwards: Cost = (self, [, from], result) => {
  const start = typeof from === 'number' ? Math.min(from, lengthOf(self)) : lengthOf(self)
  return typeof result === 'number' && result >= 0 ? start - result + 1 : start
}

const texts: Readonly<Record<string, Cost>> = {
  ...{ indexOf: forwards, lastIndexOf: backwards, includes: whole, slice: made, substring: made },
  ...{
    replace: whole,
    replaceAll: whole,
    split: whole,
    normalize: whole,
    match: whole,
    concat: made,
    repeat: made,
  },
  ...{ trim: whole, trimEnd: whole, trimStart: whole, toLowerCase: whole },
}

const lists: Readonly<Record<string, Cost>> = {
  ...{
    indexOf: whole,
    lastIndexOf: whole,
    includes: whole,
    slice: made,
    concat: made,
    join: whole,
    flat: made,
  },
  ...{ sort: whole, reverse: whole, splice: whole, shift: whole, unshift: whole, fill: whole },
}

/** An expression, proved linear, goes from `lastIndex` to the end of its match, or over the rest of the text. */
const matching = (expression: RegExp, from: number, text: unknown, match: RegExpExecArray | null): number => {
  const length = lengthOf(text)
  if (match === null) return expression.sticky ? 1 : length - from
  return match.index + match[0].length - from
}

type Holder = Record<string, (...args: ReadonlyArray<unknown>) => unknown>

/** Puts a counting function in the place of a built-in one; gives the way back. */
const counted = (holder: Holder, name: string, cost: Cost): (() => void) => {
  const original = holder[name]
  if (original === undefined) throw new Error(`no such function: ${name}`)
  holder[name] = function (this: unknown, ...args: ReadonlyArray<unknown>): unknown {
    const result = Reflect.apply(original, this, args)
    counter.steps += cost(this, args, result)
    return result
  }
  return () => {
    holder[name] = original
  }
}

const countedExec = (): (() => void) => {
  // `lastIndex` moves while it is matched, so what it was is kept by the function around it.
  const holder = RegExp.prototype as unknown as Holder
  const original = holder['exec']
  if (original === undefined) throw new Error('no such function: exec')
  holder['exec'] = function (this: RegExp, text: unknown): unknown {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = Reflect.apply(original, this, [text]) as RegExpExecArray | null
    counter.steps += matching(this, from, text, match)
    return match
  }
  return () => {
    holder['exec'] = original
  }
}

const instrument = (): (() => void) => {
  const holder = (prototype: object): Holder => prototype as unknown as Holder
  const restore = [
    ...Object.entries(texts).map(([name, cost]) => counted(holder(String.prototype), name, cost)),
    ...Object.entries(lists).map(([name, cost]) => counted(holder(Array.prototype), name, cost)),
    countedExec(),
  ]
  return () => {
    for (const one of restore) one()
  }
}

/** How many steps some work of an instrumented module takes. */
export const countSteps = (work: () => void): number => {
  const restore = instrument()
  try {
    work() // What is made once and kept is made here.
    counter.steps = 0
    work()
    return counter.steps
  } finally {
    restore()
  }
}
