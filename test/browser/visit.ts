/**
 * A browser sent to a page of ours: what the page asked for, and what it sent back.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { quietly } from './chromium'

export interface Visit {
  /** The paths that were asked for, in order. */
  readonly requested: ReadonlyArray<string>
  readonly results: Readonly<Record<string, unknown>>
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', html: 'text/html; charset=utf-8' }

/** No code from strings, and nothing from anywhere else. */
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'"

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Array<Buffer> = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** Serves `files` to a browser that opens `/`, until it posts its results. */
export const visit = async (files: ReadonlyMap<string, Uint8Array | string>): Promise<Visit> => {
  const requested: Array<string> = []
  const profile = mkdtempSync(join(tmpdir(), 'ogi-report-browser-'))
  let finish: (body: string) => void = () => undefined
  const finished = new Promise<string>((resolve) => {
    finish = resolve
  })
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    requested.push(path)
    if (request.method === 'POST') void bodyOf(request).then(finish)
    const body = path === '/results' ? '' : files.get(path === '/' ? '/index.html' : path)
    const type = types[path === '/' ? 'html' : (path.split('.').pop() ?? '')] ?? 'application/octet-stream'
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': type,
      'content-security-policy': policy,
    })
    response.end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const browser = spawn(
    'chromium',
    [...quietly, ...[`--user-data-dir=${profile}`, '--remote-debugging-port=0', `http://127.0.0.1:${port}/`]],
    { stdio: 'ignore', detached: true }, // a group of its own, so that its helpers end with it
  )
  try {
    const stopped = once(browser, 'exit').then(() => {
      throw new Error('the browser ended before it had read the files')
    })
    const results = await Promise.race([finished, stopped])
    return { requested, results: JSON.parse(results) as Visit['results'] }
  } finally {
    const ended = browser.exitCode === null ? once(browser, 'exit') : undefined
    if (ended !== undefined && browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL')
    await ended
    server.closeAllConnections()
    server.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 20 })
  }
}
