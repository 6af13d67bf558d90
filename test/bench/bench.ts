import 'temporal-polyfill/global'
import { cases } from './cases'
import { evaluateCommand } from './evaluate-command'
import { evaluation } from './evaluation'
import { firstLoad } from './first-load'
import { importing } from './import'
import { keyPress } from './key-press'
import { record } from './record'
import { keepSection } from './results'

/** Measures, and keeps what it measured in RESULTS.md: npm run bench [-- TOPIC...]. Nothing is asserted. */
const topics = [evaluation, keyPress, firstLoad, cases, importing, record, evaluateCommand]

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !topics.some((topic) => topic.name === name))
if (unknown.length > 0) {
  process.stderr.write(
    `Usage: npm run bench, or npm run bench -- with some of: ${topics.map(({ name }) => name).join(', ')}\n`,
  )
  process.exit(2)
}
for (const topic of topics) {
  if (asked.length > 0 && !asked.includes(topic.name)) continue
  const begun = performance.now()
  const parts = await topic.run()
  const seconds = Math.round((performance.now() - begun) / 1000)
  process.stdout.write(`\n## ${topic.title}, in ${seconds} s\n\n${parts.join('\n\n')}\n`)
  keepSection(topics, topic, parts)
}
