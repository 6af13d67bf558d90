import { useState } from 'react'
import { Part } from '../plain-page/part'
import { Button } from '../ui/button'
import type { FileHash } from './shipped'

/** The hash of every file of this build, to be compared with what its giver published. */
export function FileHashes({ hashes }: { readonly hashes: readonly FileHash[] }) {
  return (
    <Part heading="Files">
      {hashes.length === 0 ? (
        <p>
          This edition is one file, and a file can’t hold its own hash. Take its SHA-256 from where the file was given
          out, in <span className="mono">hashes.txt</span>, and compare.
        </p>
      ) : (
        <>
          <p>
            SHA-256 of each of the {hashes.length} built files, from <span className="mono">hashes.txt</span>, which is
            not in its own list. Two builds of the same version have the same hashes. In the folder that is served,{' '}
            <span className="mono">sha256sum -c hashes.txt</span> checks them all.
          </p>
          <CopyHashes hashes={hashes} />
          <details className="about-fold">
            <summary>Show the {hashes.length} files</summary>
            <HashTable hashes={hashes} />
          </details>
        </>
      )}
    </Part>
  )
}

function HashTable({ hashes }: { readonly hashes: readonly FileHash[] }) {
  return (
    <table className="about-hashes mono">
      <caption className="only-read-out">Files of this build</caption>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">SHA-256</th>
        </tr>
      </thead>
      <tbody>
        {hashes.map(({ path, sha256 }) => (
          <tr key={path}>
            <th scope="row">{path}</th>
            <td>{sha256}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CopyHashes({ hashes }: { readonly hashes: readonly FileHash[] }) {
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(hashes.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')).then(
      () => setSaid('Copied'),
      () => setSaid('The browser does not let this page copy. Mark the list below and press Ctrl+C.'),
    )
  return (
    <p className="about-actions">
      <Button onClick={() => void copy()}>Copy the list</Button>
      <span role="status">{said}</span>
    </p>
  )
}
