import { useState } from 'react'
import { exportCases } from '../cases/export-cases'
import { Button } from '../ui/button'
import { stores } from '../use-saved-cases'
import { download } from './download'
import { counted } from './row-words'

/** Where the cases are, and how to keep a copy of them. */
export function DeviceCard({ count }: { readonly count: number }) {
  const [said, setSaid] = useState<string>()
  const exportAll = async () => {
    try {
      const files = await stores.cases.everything()
      download(`ixazomib-cases-${Temporal.Now.plainDateISO().toString()}.json`, exportCases(files))
      setSaid(`${counted(files.length, 'case')} exported to your downloads.`)
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <section className="list-card" aria-labelledby="device-heading">
      <h2 id="device-heading">Everything stays on this device</h2>
      <p className="quiet">
        Cases are kept in this browser and sent nowhere. Clearing the browser's data deletes them, so keep a copy.
      </p>
      <Button onClick={() => void exportAll()} disabled={count === 0}>
        Export all cases
      </Button>
      <p role="status" className="quiet small">
        {count === 0 ? 'There is no case to export yet.' : said}
      </p>
    </section>
  )
}
