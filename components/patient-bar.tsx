import { formatChartDate } from '../lib/dates/format-date'
import type { Patient } from '../lib/model/chart'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

export interface PatientBarProps {
  patient: Patient
  /** The page lists several patients: it is nobody's, and says so itself. */
  worklist: boolean
  lang: Lang
  t: Translate
}

/** Who was read: always on screen, so that a verdict is never looked at without its patient. */
export const PatientBar = ({ patient, worklist, lang, t }: PatientBarProps) => {
  if (worklist) return null
  const born = formatChartDate(patient.birthDate, lang)
  const facts = [
    born ? t('patient.born', { date: born }) : null,
    patient.statedAge !== undefined && !born ? t('patient.age', { age: patient.statedAge }) : null,
    patient.sex ? t(`patient.sex.${patient.sex}`) : null,
    patient.weightKg !== undefined ? t('patient.kg', { kg: patient.weightKg }) : null,
    ...patient.identifiers.slice(0, 1),
  ].filter((fact) => fact !== null)
  return (
    <section class="patient" aria-label={patient.name ?? t('patient.unknown')} data-testid="patient">
      <h1>{patient.name ?? t('patient.unknown')}</h1>
      <span class="muted">{facts.join(' · ')}</span>
    </section>
  )
}
