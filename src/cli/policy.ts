import 'temporal-polyfill/global'
import { policyText } from './policy-text'

/** Prints the policy as a table, for a pharmacist to read beside its source. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
process.stdout.write(policyText())
