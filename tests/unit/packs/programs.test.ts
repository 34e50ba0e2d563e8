import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../../lib/model/criterion'
import { lintPack } from '../../../lib/rules/lint/lint-pack'
import { embeddedLexicon } from '../../../scripts/embedded-lexicon'
import { program } from './program'

const PROGRAMS = fileURLToPath(new URL('../../../programs', import.meta.url))
const ids = readdirSync(PROGRAMS)
const known = new Map(embeddedLexicon().substances.map(({ facts }) => [facts.name, facts]))

const inside = (criterion: Criterion): Criterion[] =>
  'of' in criterion ? [criterion, ...[criterion.of].flat().flatMap(inside)] : [criterion]

describe.each(ids)('the program %s', (id) => {
  const pack = program(id)

  it('compiles and has at least 12 cases, each with a name of its own', () => {
    expect(pack.cases.length).toBeGreaterThanOrEqual(12)
    expect(new Set(pack.cases.map((each) => each.name)).size).toBe(pack.cases.length)
  })

  it('smells of nothing', () => expect(lintPack(pack, known)).toEqual([]))

  it('every case expects something, of criteria that exist', () => {
    const known = new Set(
      pack.revisions.flatMap((revision) => [
        ...revision.criteria.flatMap(inside).map((criterion) => criterion.id),
        ...revision.indications.flatMap((indication) =>
          indication.criteria.flatMap(inside).map((criterion) => `${indication.id}.${criterion.id}`),
        ),
      ]),
    )
    for (const each of pack.cases) {
      expect(Object.keys(each.expect).length, each.name).toBeGreaterThan(0)
      for (const criterion of Object.keys(each.expect.criteria ?? {})) expect(known, each.name).toContain(criterion)
    }
  })

  it('every criterion is expected met, not-met and unknown by some case', () => {
    const wanted = pack.revisions.flatMap((revision) => [
      ...revision.criteria.flatMap(inside).map((criterion) => criterion.id),
      ...revision.indications.flatMap((indication) =>
        indication.criteria.flatMap(inside).map((criterion) => `${indication.id}.${criterion.id}`),
      ),
    ])
    const seen = new Set(
      pack.cases.flatMap((each) => Object.entries(each.expect.criteria ?? {}).map(([key, truth]) => `${key} ${truth}`)),
    )
    const missing = [...new Set(wanted)].flatMap((criterion) =>
      ['met', 'not-met', 'unknown'].map((truth) => `${criterion} ${truth}`).filter((key) => !seen.has(key)),
    )
    expect(missing).toEqual([])
  })

  it('every step that a deadline counts from exists', () => {
    for (const { workflow } of pack.revisions) {
      const steps = new Set(workflow.map((step) => step.id))
      for (const step of workflow) if (step.deadline) expect(steps).toContain(step.deadline.after)
    }
  })

  it('its forms are titled as working forms, in three languages', () => {
    for (const form of pack.forms) {
      expect(form.title).toContain('working form')
      expect(JSON.stringify(form._title)).toMatch(/formulaire de travail.*werkformulier/)
    }
  })
})
