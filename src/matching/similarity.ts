/**
 * How alike two labels are: Dice's coefficient over their pairs of neighbouring characters, from 0 to 1.
 * A label that lost a few characters stays above 0.6; two labels of the forms never come near it.
 */

/** The pairs of a text with how often each occurs. */
export interface Pairs {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

export const pairsOf = (text: string): Pairs => {
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, size: Math.max(text.length - 1, 0) }
}

export const similarity = (ours: Pairs, theirs: Pairs): number => {
  if (ours.size + theirs.size === 0) return 0
  let shared = 0
  for (const [pair, count] of ours.counts) shared += Math.min(count, theirs.counts.get(pair) ?? 0)
  return (2 * shared) / (ours.size + theirs.size)
}
