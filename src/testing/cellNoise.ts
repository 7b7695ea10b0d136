/**
 * Noise in the cells with numbers: spaces of every kind around what is printed.
 */
import { onTexts } from './Draft'
import { always, onDraft } from './Noise'

const spaces = ['', ' ', '\u00a0', '\u2002', '\u3000'] as const

export const cellNoise = {
  'cells-spaced': onDraft(always, (chance) =>
    onTexts(['value'], (text) => chance.pick(spaces) + text + chance.pick(spaces)),
  ),
} as const
