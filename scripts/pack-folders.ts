import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { Pack } from '../lib/model/pack'
import { compilePack } from '../lib/packs/compile-pack'
import type { Loaded } from '../lib/packs/open-pack'

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'), { merge: true, maxAliasCount: 5000 })

const yamlIn = (folder: string): string[] => filesIn(folder, '.yaml')

const filesIn = (folder: string, ending: '.yaml' | '.json'): string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
  } catch {
    return []
  }
}

/** Every folder under `root` that holds a `program.yaml`. */
export const packFolders = (root: string): string[] => {
  if (yamlIn(root).includes('program.yaml')) return [root]
  return readdirSync(root)
    .map((name) => join(root, name))
    .filter((folder) => statSync(folder).isDirectory() && yamlIn(folder).includes('program.yaml'))
    .sort()
}

/** Reads and compiles one program's folder: `program.yaml`, one file per revision, `cases.yaml`, `forms/`, `pdf/`. */
export const compileFolder = (folder: string): Loaded<Pack> => {
  try {
    const revisions = yamlIn(folder).filter((name) => name !== 'program.yaml' && name !== 'cases.yaml')
    const compiled = compilePack({
      program: read(join(folder, 'program.yaml')),
      revisions: revisions.map((file) => ({ file, document: read(join(folder, file)) })),
      cases: yamlIn(folder).includes('cases.yaml') ? read(join(folder, 'cases.yaml')) : [],
      forms: yamlIn(join(folder, 'forms')).map((file) => ({ file, document: read(join(folder, 'forms', file)) })),
      pdfMappings: filesIn(join(folder, 'pdf'), '.json').map((file) => ({
        file,
        document: read(join(folder, 'pdf', file)),
      })),
    })
    if (!compiled.ok) return { ok: false, problem: `${basename(folder)}: ${compiled.problem}` }
    if (compiled.value.id !== basename(folder)) {
      return { ok: false, problem: `${basename(folder)}: the folder and the id "${compiled.value.id}" differ` }
    }
    return compiled
  } catch (error) {
    return { ok: false, problem: `${basename(folder)}: ${error instanceof Error ? error.message : String(error)}` }
  }
}
