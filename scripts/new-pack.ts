import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const TRIO = (words: string, indent: string): string =>
  `${indent}en: ${words}\n${indent}fr: ${words}\n${indent}nl: ${words}\n`

const PROGRAM = (
  id: string,
  day: string,
): string => `# Written by hand from the source document; every sentence in a quote is verbatim.
id: ${id}
version: 1
kind: access-program
title:
${TRIO('TO WRITE', '  ')}product: null
jurisdiction: ${id.slice(0, 2).toUpperCase()}
authority: TO WRITE
languages: [en]
checkedOn: '${day}'
beforeFirst: dates-not-stated
continuingWithinDays: 56
triggers: []
sources:
  - id: source
    title: TO WRITE
    publisher: TO WRITE
    date: null
    languages: [en]
`

const REVISION = `id: undated
from: null
until: null
dates: not-stated
appliesTo: [initiation]
summary:
${TRIO('TO WRITE', '  ')}criteria:
  - id: consent
    kind: attestation
    section: inclusion
    metWhen: 'yes'
    label:
${TRIO('Consent signed', '      ')}    ask:
${TRIO('Has the patient signed the consent?', '      ')}    quotes:
      - { source: source, section: TO WRITE, lang: en, text: TO WRITE }
`

const CASES = `cases:
  - name: Nobody asked for consent yet
    asOf: '2026-01-15'
    patient: { birthDate: '1980-01-01' }
    medications: []
    coverage: whole
    answers: {}
    expect: { criteria: { consent: unknown } }
`

/** Lays out a program's folder to be filled in by hand; an existing one is left alone. Returns what went wrong, or null. */
export const newPack = (root: string, id: string, day: string): string | null => {
  if (!/^(be|fr|eu)-[a-z0-9-]+$/.test(id))
    return `"${id}" is not an id: <be|fr|eu>-<name>, small letters, digits and dashes`
  const folder = join(root, id)
  if (existsSync(folder)) return `${folder} exists`
  mkdirSync(join(folder, 'forms'), { recursive: true })
  writeFileSync(join(folder, 'program.yaml'), PROGRAM(id, day))
  writeFileSync(join(folder, 'undated.yaml'), REVISION)
  writeFileSync(join(folder, 'cases.yaml'), CASES)
  return null
}
