import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { contentType } from './content-type'

export interface Served {
  origin: string
  close(): Promise<void>
}

/** Serves a folder over localhost, reads only, with extra headers for the paths that want them. */
export const serveFolder = async (
  folder: string,
  headersOf: (path: string) => Record<string, string> = () => ({}),
  onRequest: (request: IncomingMessage) => void = () => {},
): Promise<Served> => {
  const root = resolve(folder)
  const server = createServer(async (request, response) => {
    onRequest(request)
    const path = decoded(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(root, path)
    const inside = relative(root, file)
    try {
      if (inside.startsWith('..') || isAbsolute(inside)) throw new Error('outside of the folder')
      const bytes = await readFile(file)
      response.writeHead(200, { 'content-type': contentType(file, bytes), ...headersOf(path) })
      response.end(bytes)
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' })
      response.end('not found')
    }
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a server without a port')
  return {
    origin: `http://localhost:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
