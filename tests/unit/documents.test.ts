import { existsSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'HAZARDS.md',
  'INTENDED-PURPOSE.md',
  'DATA-PROTECTION.md',
  'FLEET.md',
  'tests/pages/README.md',
]

const readOf = (document: string): string => readFileSync(document, 'utf8')

/** Paths of the tree written in backquotes. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:lib|tests|entrypoints|components|programs|scripts)\/[\w./-]+)`/g)].flatMap(
    (match) => match[1] ?? [],
  )

const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].flatMap((match) => match[1] ?? [])

describe('what the documents promise', () => {
  it.each(DOCUMENTS)('%s names no file and no link that is not there', (document) => {
    const text = readOf(document)
    const folder = document.includes('/') ? `${document.slice(0, document.lastIndexOf('/'))}/` : ''
    const gone = [...pathsIn(text), ...linksIn(text).map((link) => `${folder}${link}`)].filter(
      (path) => !existsSync(path),
    )
    expect(gone).toEqual([])
  })

  it('every hazard has a guard, and every guard is a test', () => {
    const rows = readOf('HAZARDS.md').match(/^\| H\d+ .*$/gm) ?? []
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) {
      const guards = pathsIn(row.split('|').at(-2) ?? '')
      expect(guards.length, row).toBeGreaterThan(0)
      expect(
        guards.filter((guard) => !/\.(?:test|spec)\.tsx?$/.test(guard) || !statSync(guard).isFile()),
        row,
      ).toEqual([])
    }
  })
})
