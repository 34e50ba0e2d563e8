import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { loadIndex } from '../lib/lexicon/load-index'
import { Pack } from '../lib/model/pack'
import { Lang } from '../lib/model/text'
import { openPackFile } from '../lib/packs/open-pack-file'
import { openPackText } from '../lib/packs/open-pack-text'
import { packProse } from '../lib/packs/pack-prose'
import { lintPack } from '../lib/rules/lint/lint-pack'
import { runCase } from '../lib/rules/run-case'
import { embeddedLexicon } from './embedded-lexicon'
import { newPack } from './new-pack'
import { compileFolder, packFolders } from './pack-folders'
import { keygen, rotation, signPackText, verified } from './pack-keys'

const USAGE = `usage (a program is its folder, the YAML the editor saves, or compiled JSON; a folder of programs is all of them):
       npm run -s pack -- lint [folder|file]      compiles every program; says each fault and each smell with its place
       npm run -s pack -- cases [folder|file]     runs every case; says what differs
       npm run -s pack -- sentences [folder|file] [--lang en|fr|nl]
       npm run -s pack -- build <folder|file> [out.json]
       npm run -s pack -- schema                  the pack format as JSON Schema
       npm run -s pack -- new <id>                lays out programs/<id>
       npm run -s pack -- keygen <name> [program…]                a key pair: <name>.private.json and <name>.public.json
       npm run -s pack -- sign <folder|file> <private.json> [out]   a signed pack file
       npm run -s pack -- verify <file> <public.json>             its signature, its lint and its cases
       npm run -s pack -- rotate <old private.json> <new public.json>    a statement: the new key takes over`

const isFile = (path: string): boolean => /\.(?:json|ya?ml)$/i.test(path)

const out = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

/** Compiles the programs of a folder, or opens the one of a file; the problems of those that do not are printed and make the exit code 1. */
const packsIn = (root: string): Pack[] =>
  (isFile(root) ? [root] : packFolders(root)).flatMap((at) => {
    const compiled = isFile(at) ? openPackFile(at, readFileSync(at, 'utf8')) : compileFolder(at)
    if (compiled.ok) return [compiled.value]
    out(compiled.problem)
    process.exitCode = 1
    return []
  })

/** Errors make the exit code 1; warnings are for the author to judge. */
const lintAll = (packs: readonly Pack[]): void => {
  const known = new Map(embeddedLexicon().substances.map(({ facts }) => [facts.name, facts]))
  const smells = packs.flatMap((pack) => lintPack(pack, known).map((smell) => ({ id: pack.id, ...smell })))
  for (const { id, level, smell, where, message } of smells) out(`${id}: ${level} ${smell} at ${where}: ${message}`)
  const errors = smells.filter(({ level }) => level === 'error').length
  out(`${packs.length} programs compile, ${errors} errors, ${smells.length - errors} warnings`)
  if (errors > 0) process.exitCode = 1
}

const casesOf = (packs: readonly Pack[]): void => {
  const index = loadIndex(embeddedLexicon())
  let [run, wrong] = [0, 0]
  for (const pack of packs) {
    for (const each of pack.cases) {
      const { differences } = runCase(pack, each, index)
      run++
      if (differences.length === 0) continue
      wrong++
      out(`${pack.id}: ${each.name}`)
      for (const { what, expected, found } of differences) out(`  ${what}: expected ${expected}, found ${found}`)
    }
  }
  out(`${run} cases, ${run - wrong} as expected, ${wrong} not`)
  if (wrong > 0) process.exitCode = 1
}

const sentences = (root: string, lang: Lang): void => {
  const names = new Map(embeddedLexicon().substances.map(({ facts }) => [facts.name, facts.names]))
  out(
    packsIn(root)
      .map((pack) => packProse(pack, lang, (inn, wanted) => names.get(inn)?.[wanted]))
      .join('\n\n────\n\n'),
  )
}

const build = (folder: string, file: string | undefined): void => {
  for (const pack of packsIn(folder)) {
    const json = JSON.stringify(pack)
    if (file === undefined) out(json)
    else writeFileSync(file, json)
  }
}

const signed = async (folder: string, keyFile: string, file: string | undefined): Promise<void> => {
  for (const pack of packsIn(folder)) {
    const text = await signPackText(JSON.stringify(pack), keyFile)
    if (file === undefined) out(text)
    else writeFileSync(file, text)
  }
}

const verify = async (file: string, publicFile: string): Promise<void> => {
  const read = await verified(file, publicFile, today)
  const opened = 'why' in read ? { ok: false as const, problem: read.why } : openPackText(read.text)
  if (opened.ok) {
    out(`genuine: ${opened.value.id}, version ${opened.value.version}, checked on ${opened.value.checkedOn}`)
    lintAll([opened.value])
    casesOf([opened.value])
  } else {
    out(opened.problem)
    process.exitCode = 1
  }
}

const today = new Date().toISOString().slice(0, 10)
const [command, ...rest] = process.argv.slice(2)
const at = rest.indexOf('--lang')
const lang = Lang.catch('en').parse(at < 0 ? 'en' : rest[at + 1])
const [first, second] = at < 0 ? rest : rest.filter((_, i) => i !== at && i !== at + 1)
const root = first ?? 'programs'

switch (command) {
  case 'lint':
    lintAll(packsIn(root))
    break
  case 'cases':
    casesOf(packsIn(root))
    break
  case 'sentences':
    sentences(root, lang)
    break
  case 'build':
    build(root, second)
    break
  case 'schema':
    out(JSON.stringify(z.toJSONSchema(Pack, { unrepresentable: 'any' }), null, 2))
    break
  case 'new': {
    const problem = newPack('programs', first ?? '', today)
    if (problem !== null) {
      out(problem)
      process.exitCode = 1
    }
    break
  }
  case 'keygen':
    out(await keygen(first ?? 'sidelight', rest.slice(1)))
    break
  case 'sign':
    await signed(root, second ?? '', rest[2])
    break
  case 'verify':
    await verify(first ?? '', second ?? '')
    break
  case 'rotate':
    out(await rotation(first ?? '', second ?? ''))
    break
  default:
    out(USAGE)
    process.exitCode = 2
}
