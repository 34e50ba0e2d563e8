import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { Report } from '../../lib/model/report'

const ROOT = resolve(import.meta.dirname, '../..')

const check = (...argv: string[]) => {
  const tsx = resolve(ROOT, 'node_modules/.bin/tsx')
  const done = spawnSync(tsx, ['scripts/check.ts', ...argv], { cwd: ROOT, encoding: 'utf8' })
  return { code: done.status, lines: done.stdout.split('\n').filter((line) => line !== '') }
}

test('check prints one report a page, in the order given, and one error for a page that is not there', () => {
  test.setTimeout(90_000)
  const pages = ['tests/pages/ward-frameset.html', 'no-such-page.html', 'tests/pages/ward-atopic-dermatitis-en.html']
  const { code, lines } = check(...pages, '--as-of', '2026-11-20', '--planned', '2026-11-25', '--json')
  expect(code).toBe(1)
  expect(lines).toHaveLength(3)
  const [first, missing, last] = lines.map((line): unknown => JSON.parse(line))
  expect(Report.parse(first).page.frames).toBe(4)
  expect(missing).toEqual({ page: 'no-such-page.html', error: 'no such file' })
  expect(Report.parse(last).chart.medications.length).toBeGreaterThanOrEqual(12)
})

test('check on one good page exits 0', () => {
  test.setTimeout(90_000)
  const { code, lines } = check(
    'tests/pages/ward-atopic-dermatitis-en.html',
    '--program',
    'be-dupixent-mnp',
    '--as-of',
    '2026-11-20',
    '--json',
  )
  expect(code).toBe(0)
  const report = Report.parse(JSON.parse(lines[0] ?? ''))
  expect(report.judgements.map((judgement) => judgement.program)).toEqual(['be-dupixent-mnp'])
})
