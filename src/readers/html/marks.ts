/**
 * What an element says of its content, as bits: it holds for everything inside.
 */

/** No text at all: scripts, styles, fields, deleted words, readings of characters. */
export const dead = 1

/** Left out of the page by its author or for its place in it: hidden, navigation, foot. */
export const aside = 2

/** Shown by a script alone, if at all: hidden by its own tag, a template, what stands in for a script. */
export const unshown = 4

/** Nothing in it is a tag but its own end. */
export const raw = 8

export const preformatted = 16

export const linked = 32

export const heading = 64

export const caption = 128

/** `5<sup>1</sup>` is not 51. */
export const offLine = 256

/** Text without size: in its own line, and not inside of what may have a size. */
export const sizeless = 1024

/** Of an element that shows something, though no text: a cell with nothing else is not blank. */
export const drawn = 2048

/** The element in which the content system puts the text of the page. */
export const root = 512
