import { isSingleFile } from './build-kind'

interface TrustedTypes {
  readonly createPolicy: (name: 'default', rules: { readonly createScriptURL: (url: string) => string }) => unknown
}

/**
 * Under `require-trusted-types-for 'script'` the browser hands every text that could become a script to the default
 * policy, whoever sets it. Only addresses of this app's own scripts, for its workers, get through: never HTML, never
 * script text. A policy of its own for each caller would not reach the workers that Vite starts.
 */
export function allowOwnScriptsOnly(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', { createScriptURL: (url) => ownScript(url, location.href, isSingleFile) })
}

/** @param inOneFile where a worker has no file of its own, and starts from memory */
export function ownScript(url: string, page: string, inOneFile: boolean): string {
  const { protocol, origin } = new URL(url, page)
  if (inOneFile ? protocol === 'blob:' : origin === new URL(page).origin && protocol !== 'blob:') return url
  throw new TypeError(`${url} is no script of this app.`)
}
