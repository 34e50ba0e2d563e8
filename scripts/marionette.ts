import { connect } from 'node:net'

/** Firefox's own remote protocol, as far as one script needs it: commands go out, answers come back in their order. */
export interface Marionette {
  /** Sends a command and gives back its result; throws with Firefox's own words when it refuses. */
  send(command: string, parameters?: object): Promise<unknown>
  close(): void
}

interface Waiting {
  resolve(value: unknown): void
  reject(cause: Error): void
}

/** Connects to a Firefox that was started with `--marionette`. Each message is its length in bytes, a colon and JSON. */
export const connectMarionette = (port: number): Promise<Marionette> =>
  new Promise((ready, failed) => {
    const waiting = new Map<number, Waiting>()
    let bytes = Buffer.alloc(0)
    let last = 0
    const socket = connect(port, '127.0.0.1')
    const marionette: Marionette = {
      send: (command, parameters = {}) =>
        new Promise((resolve, reject) => {
          const id = ++last
          waiting.set(id, { resolve, reject })
          const text = JSON.stringify([0, id, command, parameters])
          socket.write(`${Buffer.byteLength(text)}:${text}`)
        }),
      close: () => socket.destroy(),
    }
    const take = (message: unknown): void => {
      // The greeting is an object; every answer is `[1, id, error, result]`.
      if (!Array.isArray(message)) {
        ready(marionette)
        return
      }
      const [, id, error, result] = message as [number, number, { message: string } | null, { value?: unknown } | null]
      const one = waiting.get(id)
      waiting.delete(id)
      if (error === null) one?.resolve(result?.value ?? result)
      else one?.reject(new Error(error.message))
    }
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk])
      for (;;) {
        const colon = bytes.indexOf(':')
        const length = Number(bytes.subarray(0, Math.max(colon, 0)).toString())
        if (colon < 0 || bytes.length < colon + 1 + length) return
        const text = bytes.subarray(colon + 1, colon + 1 + length).toString()
        bytes = bytes.subarray(colon + 1 + length)
        take(JSON.parse(text))
      }
    })
    socket.on('error', (cause) => {
      failed(cause)
      for (const one of waiting.values()) one.reject(cause)
    })
  })
