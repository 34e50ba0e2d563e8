import { describe, expect, it } from 'vitest'
import { compilePack } from '../../../lib/packs/compile-pack'
import { program } from './program'

const documents = () => {
  const { revisions, cases, forms: _forms, ...rest } = structuredClone(program('be-dupixent-mnp'))
  return { program: rest, revision: revisions[0]!, cases }
}

describe('compilePack', () => {
  it('puts revisions in the order of their first day, whatever their files are called', () => {
    const { program: head, revision, cases } = documents()
    const at = (id: string, from: string | null) => ({ file: `${id}.yaml`, document: { ...revision, id, from } })
    const compiled = compilePack({
      program: head,
      revisions: [at('a-late', '2023-05-09'), at('z-early', '2022-08'), at('undated', null)],
      cases,
      forms: [],
    })
    expect(compiled.ok && compiled.value.revisions.map((each) => each.id)).toEqual(['undated', 'z-early', 'a-late'])
  })

  it('an unwritten list of a revision is empty', () => {
    const { program: head, revision } = documents()
    const { quotas: _quotas, passages: _passages, ...short } = revision
    const compiled = compilePack({
      program: head,
      revisions: [{ file: 'r.yaml', document: short }],
      cases: null,
      forms: [],
    })
    expect(compiled.ok && compiled.value.revisions[0]).toMatchObject({ quotas: [], passages: [] })
  })

  it('takes the cases of a mapping and leaves its shared parts', () => {
    const { program: head, revision, cases } = documents()
    const compiled = compilePack({
      program: head,
      revisions: [{ file: 'r.yaml', document: revision }],
      cases: { shared: { x: 1 }, cases: cases.slice(0, 2) },
      forms: [],
    })
    expect(compiled.ok && compiled.value.cases).toHaveLength(2)
  })

  it('carries how a sponsor’s PDF is filled from its form, and refuses what no form of it asks', () => {
    const { program: head, revision } = documents()
    const compiled = (mapping: object) =>
      compilePack({
        program: head,
        revisions: [{ file: 'r.yaml', document: revision }],
        cases: null,
        forms: program('be-dupixent-mnp').forms.map((document) => ({ file: 'f.yaml', document })),
        pdfMappings: [{ file: 'm.json', document: { pdf: 'a'.repeat(64), ...mapping } }],
      })
    const questionnaire = 'be-dupixent-mnp-eligibility'
    const fields = { f1: 'diagnosis', f2: 'therapy-drug#2', f3: null }
    const sound = compiled({ questionnaire, fields })
    expect(sound.ok && sound.value.pdfMappings).toEqual([{ pdf: 'a'.repeat(64), questionnaire, fields }])
    expect(compiled({ questionnaire: 'f', fields })).toEqual({ ok: false, problem: 'pdfMappings[0]: no form "f"' })
    expect(compiled({ questionnaire, fields: { f1: 'shoe-size' } })).toEqual({
      ok: false,
      problem: `pdfMappings[0]: no item "shoe-size" in "${questionnaire}"`,
    })
  })

  it('says what is not a program', () => {
    expect(compilePack({ program: null, revisions: [], cases: [], forms: [] })).toEqual({
      ok: false,
      problem: 'program.yaml: not a mapping',
    })
    const { program: head } = documents()
    const none = compilePack({ program: head, revisions: [], cases: [], forms: [] })
    expect(none.ok ? '' : none.problem).toMatch(/^revisions: /)
  })
})
