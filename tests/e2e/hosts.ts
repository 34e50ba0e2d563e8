import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Served, serveFolder } from '../../scripts/serve'

const TESTS = resolve(import.meta.dirname, '..')

/** Headers that a host page is served with, by its path under tests/. */
const HEADERS: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(resolve(TESTS, 'hosts/headers.json'), 'utf8'),
)

export interface Hosts extends Served {
  /** Every request that reached this server, path and all. */
  requests: string[]
}

/** Serves tests/pages and tests/hosts as an EHR would, each host with its own headers. */
export const serveHosts = async (): Promise<Hosts> => {
  const requests: string[] = []
  const served = await serveFolder(
    TESTS,
    (path) => HEADERS[path] ?? {},
    (request) => requests.push(request.url ?? ''),
  )
  return { ...served, requests }
}
