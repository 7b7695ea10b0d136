/** Where instrumented code and built-in functions count: one object of the whole process, since each is loaded apart. */
interface Counter {
  steps: number
}

declare global {
  var stepsTaken: Counter
}

export const counter: Counter = { steps: 0 }

globalThis.stepsTaken = counter
