import type { ShippedPackage } from './shipped-packages.ts'

interface App {
  readonly name: string
  readonly version: string
}
/** Of a package-lock.json, by path. */
type Locked = Readonly<Record<string, { readonly integrity?: string }>>

/**
 * The software bill of materials in CycloneDX 1.6: what is in the built app, and nothing that only builds it. No time
 * and no serial number, which would make two builds differ.
 */
export function sbomOf(app: App, packages: readonly ShippedPackage[], locked: Locked) {
  const refs = new Map(packages.map((each) => [each.name, purlOf(each)]))
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': app.name, name: app.name, version: app.version } },
    components: packages.map((each) => ({
      type: 'library',
      'bom-ref': purlOf(each),
      name: each.name,
      version: each.version,
      purl: purlOf(each),
      licenses: [{ license: { id: each.licence } }],
      hashes: hashesOf(locked[each.lockPath]?.integrity),
    })),
    dependencies: [
      { ref: app.name, dependsOn: [...refs.values()] },
      ...packages.map((each) => ({
        ref: purlOf(each),
        dependsOn: each.requires.flatMap((name) => refs.get(name) ?? []),
      })),
    ],
  }
}

const purlOf = ({ name, version }: ShippedPackage): string => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** Of the package as npm gives it out. */
function hashesOf(integrity = ''): readonly { readonly alg: string; readonly content: string }[] {
  const [, digest] = /^sha512-(\S+)$/.exec(integrity) ?? []
  return digest === undefined ? [] : [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }]
}
