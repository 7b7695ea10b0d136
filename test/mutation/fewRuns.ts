/** A mutant meets each law a few times: thousands of mutants are waiting. */
import fc from 'fast-check'

fc.configureGlobal({ numRuns: 8 })
