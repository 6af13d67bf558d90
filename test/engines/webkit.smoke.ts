import { findWebKit } from './find-engines.mjs'
import { smokeIn } from './smoke'
import { startWebKit } from './webkit'

const programs = findWebKit()
smokeIn('WebKit', programs === undefined ? undefined : () => startWebKit(programs))
