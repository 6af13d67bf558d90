import { canonicalJson } from '../canonical-json'
import { sha256, subtle, toHex, utf8 } from '../vault/bytes'

/** With a key, nobody without it can make an entry that fits; without one, whoever knows the form can make them all. */
export type Chain = { readonly method: 'HMAC-SHA256'; readonly key: CryptoKey } | { readonly method: 'SHA-256' }

/** What each kind of note is chained as, so that none can stand for another. */
type Part = 'header' | 'entry' | 'head'

/** 64 hexadecimal digits over the canonical form of what is noted. */
export async function digest(chain: Chain, part: Part, noted: object): Promise<string> {
  const bytes = utf8(canonicalJson([part, noted]))
  if (chain.method === 'SHA-256') return toHex(await sha256(bytes))
  return toHex(new Uint8Array(await subtle().sign('HMAC', chain.key, bytes)))
}

/** Whether the mac of a note is that of what it says. */
export async function isSound(chain: Chain, part: Part, note: { readonly mac: string }): Promise<boolean> {
  const { mac, ...noted } = note
  try {
    return mac === (await digest(chain, part, noted))
  } catch {
    // What has no canonical form was never noted here.
    return false
  }
}
