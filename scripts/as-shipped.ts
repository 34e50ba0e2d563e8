import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/**
 * A module of the project, bundled by the tool that builds the extension: what is timed is what is shipped, without the names that a
 * TypeScript runner keeps for every function. `entry` is a path from the project's root.
 */
export const asShipped = async <T>(entry: string): Promise<T> => {
  const root = resolve(import.meta.dirname, '..')
  const outDir = mkdtempSync(join(tmpdir(), 'sidelight-shipped-'))
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: join(root, entry),
        outDir,
        emptyOutDir: false,
        rollupOptions: { output: { entryFileNames: 'entry.mjs' } },
      },
    })
    return (await import(pathToFileURL(join(outDir, 'entry.mjs')).href)) as T
  } finally {
    rmSync(outDir, { recursive: true })
  }
}
