import { findFirefox } from './find-engines.mjs'
import { startFirefox } from './firefox'
import { smokeIn } from './smoke'

const program = findFirefox()
smokeIn('Firefox', program === undefined ? undefined : () => startFirefox(program))
