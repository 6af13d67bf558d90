import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { headers } from '../../src/offline/build/content-security-policy'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
}
/** What is compressed already would only grow. */
const packed = new Set(['.woff2', '.png'])

export interface Served {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** A built folder as a server for static files gives it out: compressed, any address of the app by its page. */
export async function serve(folder: string): Promise<Served> {
  const ready = new Map<string, { readonly body: Buffer; readonly head: Record<string, string> }>()
  const fileOf = (path: string) => {
    const file = join(folder, normalize(path))
    return existsSync(file) && statSync(file).isFile() ? file : join(folder, 'index.html')
  }
  const read = (file: string) => {
    const known = ready.get(file)
    if (known !== undefined) return known
    const [content, end] = [readFileSync(file), extname(file)]
    const head = { ...headers, 'Content-Type': types[end] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' }
    const made = packed.has(end)
      ? { body: content, head }
      : { body: gzipSync(content, { level: 9 }), head: { ...head, 'Content-Encoding': 'gzip' } }
    ready.set(file, made)
    return made
  }
  const server = createServer((request, response) => {
    const { body, head } = read(fileOf(new URL(request.url ?? '/', 'http://localhost').pathname))
    response.writeHead(200, { ...head, 'Content-Length': body.length }).end(body)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
