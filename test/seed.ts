/** The properties draw the same cases for the same commit; FUZZ_SEED asks for others. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_240_131) })
