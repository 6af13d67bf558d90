import { isSingleFile } from '../offline/build-kind'

/** What the build wrote beside the app: `src/offline/build/supply.ts` and `file-hashes.ts`. */

export interface Licence {
  readonly name: string
  readonly version: string
  /** By its SPDX identifier. */
  readonly licence: string
  readonly text: string
}

export interface FileHash {
  /** Below the folder that is served. */
  readonly path: string
  /** In hexadecimal. */
  readonly sha256: string
}

export interface Shipped {
  readonly licences: readonly Licence[]
  /** None in the one file, which can't hold its own. */
  readonly hashes: readonly FileHash[]
  /** Where the bill of materials can be saved from. */
  readonly sbom: string
}

const addressOf = (file: string) => `${import.meta.env.BASE_URL}${file}`

/** @throws where the app was not built, or a part of it can't be had */
export async function loadShipped(inOneFile = isSingleFile): Promise<Shipped> {
  if (inOneFile) {
    const sbom = `data:application/json;charset=utf-8,${encodeURIComponent(textInPage('sbom.json'))}`
    return { licences: JSON.parse(textInPage('licences.json')) as Licence[], hashes: [], sbom }
  }
  const [licences, list] = await Promise.all([fetchText('licences.json'), fetchText('hashes.txt')])
  return { licences: JSON.parse(licences) as Licence[], hashes: readHashes(list), sbom: addressOf('sbom.json') }
}

function textInPage(id: string): string {
  const text = document.getElementById(id)?.textContent
  if (text === undefined) throw new Error(`${id} is not in the page`)
  return text
}

async function fetchText(file: string): Promise<string> {
  const response = await fetch(addressOf(file))
  // A server that answers every address with the app has no such file.
  const isApp = response.headers.get('content-type')?.includes('html') === true
  if (!response.ok || isApp) throw new Error(`${file} can’t be had`)
  return response.text()
}

/** The lines of `sha256sum`. */
function readHashes(list: string): FileHash[] {
  return list.split('\n').flatMap((line) => {
    const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    return sha256 === undefined || path === undefined ? [] : [{ sha256, path }]
  })
}
