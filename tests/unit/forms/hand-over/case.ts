import { readFileSync } from 'node:fs'
import type { HandOverInputs } from '../../../../lib/forms/hand-over/hand-over'
import { judgedChart } from '../../../../lib/forms/hand-over/judge-again'
import { makeHandOver } from '../../../../lib/forms/hand-over/make-hand-over'
import type { Pack } from '../../../../lib/model/pack'
import { judge } from '../../../../lib/rules/judge'
import { timelineOf } from '../../../../lib/timeline/timeline-of'
import { chart, row } from '../patient'

const packs = JSON.parse(readFileSync('public/generated/packs.json', 'utf8')) as Pack[]

export const dupixent = (): Pack => {
  const pack = packs.find(({ id }) => id === 'be-dupixent-mnp')
  if (pack === undefined) throw new Error('the Dupixent pack is not built')
  return pack
}

const inputs: HandOverInputs = {
  chart: chart({ medications: [row('m-1', 'Neoral 100 mg', { start: '2026-01', end: '2026-06-30' })] }),
  answers: [{ question: 'be-dupixent-mnp/consent', value: 'yes', who: 'Dr Wit', when: '2026-11-20T09:00:00Z' }],
  added: [],
  facts: {},
  asOf: '2026-11-20',
  planned: '2026-11-25',
  jurisdictions: ['BE', 'EU'],
  candidate: true,
}

/** A request of Ann de Smet judged with one medicine and one answer, ready to be handed over. */
export const handOver = () =>
  makeHandOver({
    inputs,
    pack: dupixent(),
    judgement: judge(dupixent(), timelineOf(judgedChart(inputs)), inputs),
    form: {
      questionnaire: 'be-dupixent-mnp-eligibility',
      program: 'be-dupixent-mnp',
      revision: 'undated',
      answers: [{ linkId: 'diagnosis', values: ['eczéma'], origin: 'manual' }],
      issues: [],
    },
    response: { resourceType: 'QuestionnaireResponse', status: 'completed' },
    made: '2026-11-20T10:00:00Z',
  })
