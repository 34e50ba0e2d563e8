import { createServer } from 'node:net'

export interface Canary {
  port: number
  /** One entry a connection: the readable part of what it began with. */
  heard: string[]
  close(): Promise<void>
}

/** Listens where every name but localhost is made to lead: whatever leaves the browser, by whatever way, is heard here. */
export const listen = async (): Promise<Canary> => {
  const heard: string[] = []
  const server = createServer((socket) => {
    const index = heard.push('(connected)') - 1
    socket.once('data', (bytes) => {
      // Readable in a TLS greeting as in plain HTTP: the host's name.
      heard[index] = bytes.toString('latin1').replaceAll(/[^ -~]+/g, ' ')
      socket.destroy()
    })
    socket.on('error', () => {})
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a canary without a port')
  return { port: address.port, heard, close: () => new Promise((done) => server.close(() => done())) }
}
