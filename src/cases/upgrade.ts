/** What a case file holds, before it is known to be one. */
export type CaseValue = Readonly<Record<string, unknown>>

/**
 * From one version of the case format to the next; a later version adds a step and changes none of these.
 * A step leaves alone what was signed: the fingerprint on paper has to fit the file in every version.
 */
const steps: readonly ((value: CaseValue) => CaseValue)[] = [
  // 2 adds workflow, signature, addenda and revisions, which an older case has none of.
  (value) => ({ ...value, version: 2 }),
]

const newest = steps.length + 1

/** A case of any known version in the newest form; or in one line why it can't be. */
export function upgradeCase(value: CaseValue): { readonly value: CaseValue } | { readonly problem: string } {
  const { version } = value
  if (typeof version !== 'number') return { problem: 'It does not say of which version of the case format it is.' }
  if (!Number.isInteger(version) || version < 1) {
    return { problem: `Version ${version} of the case format is not known to this version of the app.` }
  }
  if (version > newest) {
    return {
      problem: `Version ${version} of the case format is newer than this version of the app, which knows ${newest}.`,
    }
  }
  return { value: steps.slice(version - 1).reduce((older, step) => step(older), value) }
}
