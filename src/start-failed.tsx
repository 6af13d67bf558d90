import { useState } from 'react'
import { rawCopy, rawCopyName } from './cases/raw-copy'
import { Button } from './ui/button'
import { download } from './ui/download'
import { MessagePage } from './ui/message-page'

/** Where the app can't even start. Imports only what the first file holds anyway: any other may be what fails. */
export function StartFailed({ error }: { readonly error: unknown }) {
  const [problem, setProblem] = useState<string>()
  const saveAll = () => {
    rawCopy().then(
      (copy) => download(rawCopyName, copy),
      (reason: unknown) => setProblem(`No file was saved. ${String(reason)}`),
    )
  }
  return (
    <MessagePage
      title="The app could not be started"
      text="Nothing that was saved is lost. Reload this page; if that does not help, save the stored data as a file and tell whoever runs this app."
    >
      <title>The app could not be started - Ixazomib review</title>
      <Button look="primary" onClick={() => location.reload()}>
        Reload this page
      </Button>
      <Button onClick={saveAll}>Save the stored data as a file</Button>
      <p role="alert">{problem}</p>
      <p className="quiet small mono">{String(error)}</p>
    </MessagePage>
  )
}
