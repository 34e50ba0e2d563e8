import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadIndex } from '../../../lib/lexicon/load-index'
import type { Chart } from '../../../lib/model/chart'
import type { Pack } from '../../../lib/model/pack'
import { inputsHash, judgementText, packHash } from '../../../lib/rules/inputs-hash'
import { type JudgeOptions, judge } from '../../../lib/rules/judge'
import { headlineOf } from '../../../lib/rules/phrase'
import { prepareCase } from '../../../lib/rules/run-case'
import { timelineOf } from '../../../lib/timeline/timeline-of'
import { embeddedLexicon } from '../../../scripts/embedded-lexicon'
import { compileFolder, packFolders } from '../../../scripts/pack-folders'

const index = loadIndex(embeddedLexicon())

interface Inputs {
  name: string
  pack: Pack
  chart: Chart
  options: JudgeOptions
}

/** Every case of every pack as a judgement's inputs, its rows standing somewhere on a page. */
const inputs = packFolders(fileURLToPath(new URL('../../../programs', import.meta.url))).flatMap((folder): Inputs[] => {
  const compiled = compileFolder(folder)
  if (!compiled.ok) throw new Error(compiled.problem)
  const pack = compiled.value
  return pack.cases.map((given) => {
    const { answers, timeline } = prepareCase(given, index)
    const { asOf, planned = asOf } = given
    const options = { asOf, planned, answers, jurisdictions: [pack.jurisdiction, 'BE' as const], candidate: true }
    return { name: `${pack.id}: ${given.name}`, pack, chart: placed(timeline.chart, '#one'), options }
  })
})

/** The same chart read from another place of the page. */
function placed(chart: Chart, path: string): Chart {
  const at = (id: string) => ({ frame: path.length, path: `${path} ${id}`, hash: `${path}-${id}` })
  return {
    ...chart,
    medications: chart.medications.map((row) => ({ ...row, source: { ...row.source, locator: at(row.id) } })),
    problems: chart.problems.map((row) => ({ ...row, source: { ...row.source, locator: at(row.id) } })),
  }
}

/** The same value built the other way round: every object's keys in the opposite order. */
const turned = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(turned) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).reverse()
  return Object.fromEntries(entries.map(([key, one]) => [key, turned(one)])) as T
}

const turnedPacks = new Map([...new Set(inputs.map(({ pack }) => pack))].map((pack) => [pack, turned(pack)]))

const judged = ({ pack, chart, options }: Omit<Inputs, 'name'>) => judge(pack, timelineOf(chart), options)
const both = async (one: Omit<Inputs, 'name'>) => [
  await inputsHash(one.pack, one.chart, one.options),
  judgementText(judged(one)),
]

describe('the same inputs give the same judgement, byte for byte', () => {
  it(`on each of the packs' cases, judged again`, () => {
    for (const one of inputs)
      expect([one.name, JSON.stringify(judged(one))]).toEqual([one.name, JSON.stringify(judged(one))])
  })
  it('with every key of the pack, the chart and the options in another order', async () => {
    for (const { name, ...one } of inputs) {
      const other = {
        pack: turnedPacks.get(one.pack) ?? one.pack,
        chart: turned(one.chart),
        options: turned(one.options),
      }
      expect([name, ...(await both(other))]).toEqual([name, ...(await both(one))])
      // Even what is not canonical is built in one order; places on the page are copied as they are.
      const plain = (given: Inputs['chart']) => placed(given, '')
      const bytes = (given: typeof other) => JSON.stringify(judged({ ...given, chart: plain(given.chart) }))
      expect([name, bytes(other)]).toEqual([name, bytes(one)])
    }
  })
  it('whoever answered and whenever, wherever the rows stood, in whatever language it was read', async () => {
    for (const { name, ...one } of inputs) {
      const answers = one.options.answers.map((answer) => ({
        ...answer,
        who: 'Dr Other',
        when: '2030-01-01T00:00:00Z',
      }))
      const other = { ...one, chart: placed(one.chart, '#other'), options: { ...one.options, answers } }
      for (const lang of ['en', 'fr', 'nl'] as const) headlineOf(judged(other), lang)
      expect([name, ...(await both(other))]).toEqual([name, ...(await both(one))])
    }
  })
})

describe('the hash names the inputs', () => {
  const dupixent = inputs.find(({ pack }) => pack.id === 'be-dupixent-mnp')
  if (dupixent === undefined) throw new Error('no case')
  const { pack, chart, options } = dupixent
  const hash = (more: Partial<Omit<Inputs, 'name'>>) => {
    const given = { pack, chart, options, ...more }
    return inputsHash(given.pack, given.chart, given.options)
  }
  it.each([
    ['another planned day', { options: { ...options, planned: '2027-01-01' } }],
    ['another day it is judged as of', { options: { ...options, asOf: '2026-11-21' } }],
    [
      'another answer',
      { options: { ...options, answers: options.answers.map((one) => ({ ...one, value: 'maybe' })) } },
    ],
    ['an answer less', { options: { ...options, answers: options.answers.slice(1) } }],
    ['a row less', { chart: { ...chart, medications: [] } }],
    ['another word of the pack', { pack: { ...pack, sponsor: 'nobody' } }],
    ['as no candidate', { options: { ...options, candidate: false } }],
  ])('%s: another hash', async (_, more) => expect(await hash(more)).not.toBe(await hash({})))
  it('is 64 hexadecimal digits, and so is the pack’s own', async () => {
    expect(await hash({})).toMatch(/^[0-9a-f]{64}$/)
    expect(await packHash(pack)).toBe(await packHash(turned(pack)))
  })
})
