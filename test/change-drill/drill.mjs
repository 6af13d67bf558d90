import { drillChanges } from './run.mjs'

process.exitCode = drillChanges() ? 0 : 1
