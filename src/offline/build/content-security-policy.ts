import type { Plugin } from 'vite'

type Policy = Readonly<Record<string, string>>

/** What a page of this app may load and do: its own files, nothing inline, nothing from another origin. */
const policy: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
}

/** The one file has everything inside: its script and style by their hashes, its fonts and worker as data. */
const policyOfOneFile = (scriptHash: string, styleHash: string): Policy => ({
  'default-src': "'none'",
  'script-src': `'${scriptHash}'`,
  'style-src': `'${styleHash}'`,
  'font-src': 'data:',
  'worker-src': 'blob:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
})

const inText = (given: Policy): string =>
  Object.entries(given)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

const metaOf = (given: Policy): string => `<meta http-equiv="Content-Security-Policy" content="${inText(given)}" />`

export const metaOfOneFile = (scriptHash: string, styleHash: string): string =>
  metaOf(policyOfOneFile(scriptHash, styleHash))

/** Headers for whatever server gives out the app. Only a header can say who may frame the page. */
export const headers = {
  'Content-Security-Policy': `${inText(policy)}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** Puts the policy into the built page, so that it holds on any server. While developing, Vite needs inline scripts. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      // First in the head: it rules only what comes after it.
      handler: (html) => html.replace('<head>', () => `<head>\n    ${metaOf(policy)}`),
    },
  }
}
