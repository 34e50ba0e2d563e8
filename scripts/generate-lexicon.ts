import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import {
  AmbiguousFile,
  AuthoredCombination,
  AuthoredFile,
  AuthoredSubstance,
  MovesFile,
  ProductCodes,
} from '../lib/lexicon/authored'
import { type AuthoredLexicon, compile } from '../lib/lexicon/compile'
import type { CompiledLexicon } from '../lib/lexicon/compiled'
import { type Finding, lint } from '../lib/lexicon/lint'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Where the authored facts stand, and the index made of them. */
export const lexiconPaths = (root = ROOT): { data: string; out: string } => ({
  data: join(root, 'lib', 'lexicon', 'data'),
  out: join(root, 'public', 'generated', 'lexicon.json'),
})

interface Read {
  authored: AuthoredLexicon
  findings: Finding[]
}

const Loose = z.object({
  title: z.string(),
  source: z.string(),
  substances: z.array(z.unknown()).default([]),
  combinations: z.array(z.unknown()).default([]),
})

/** Reads one substances file entry by entry: a malformed entry is reported with its path and left out, the others stand. */
const readSubstances = (file: string, json: unknown, findings: Finding[]): AuthoredFile => {
  const whole = AuthoredFile.safeParse(json)
  if (whole.success) return whole.data
  const { title, source, substances, combinations } = Loose.parse(json)
  const keep = <T>(key: string, schema: z.ZodType<T>, list: readonly unknown[]): T[] =>
    list.flatMap((entry, i) => {
      const one = schema.safeParse(entry)
      if (one.success) return one.data
      findings.push({ severity: 'error', where: `${file} ${key}[${i}]`, problem: z.prettifyError(one.error) })
      return []
    })
  return {
    title,
    source,
    substances: keep('substances', AuthoredSubstance, substances),
    combinations: keep('combinations', AuthoredCombination, combinations),
  }
}

/** Reads every data file of the lexicon and lints it. */
export function readLexicon(root = ROOT): Read {
  const { data } = lexiconPaths(root)
  const findings: Finding[] = []
  const yaml = (name: string): unknown => parse(readFileSync(join(data, name), 'utf8'))
  const files = readdirSync(data)
    .filter((name) => /^substances-.*\.yaml$/.test(name))
    .sort()
    .flatMap((name) => {
      try {
        return readSubstances(name, yaml(name), findings)
      } catch (cause) {
        findings.push({
          severity: 'error',
          where: name,
          problem: cause instanceof Error ? cause.message : String(cause),
        })
        return []
      }
    })
  const authored: AuthoredLexicon = {
    files,
    ambiguous: AmbiguousFile.parse(yaml('ambiguous.yaml')).ambiguous,
    moves: MovesFile.parse(yaml('atc-moves.yaml')).moves,
    productCodes: ProductCodes.parse(yaml('product-codes.yaml')).codes,
  }
  return { authored, findings: [...findings, ...lint(authored)] }
}

/** Compiles the authored lexicon into `public/generated/lexicon.json`; throws with every error the linter found when `strict`. */
export const generateLexicon = (root = ROOT, strict = false): CompiledLexicon => {
  const { authored, findings } = readLexicon(root)
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (strict && errors.length > 0)
    throw new Error(errors.map(({ where, problem }) => `${where}: ${problem}`).join('\n'))
  const compiled = compile(authored)
  const { out } = lexiconPaths(root)
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, JSON.stringify(compiled))
  return compiled
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const strict = process.argv.includes('--strict')
  const { findings } = readLexicon()
  const shown = findings.filter(({ severity }) => severity === 'error' || process.argv.includes('--warnings'))
  for (const { severity, where, problem } of shown) console.error(`${severity} ${where}: ${problem}`)
  const { substances, nameTargets, ambiguous } = generateLexicon(ROOT, strict)
  console.log(
    `${substances.length} substances, ${nameTargets.length} names, ${ambiguous.length} ambiguous; ${findings.length} findings`,
  )
}
