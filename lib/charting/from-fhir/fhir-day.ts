import { PartialDate } from '../../model/date'

/**
 * A FHIR date or dateTime as a civil date with the precision it was written with: the day is the one that stands there, whatever the
 * time zone beside it. Undefined when it is no date.
 */
export const fhirDay = (text: string | undefined): string | undefined => {
  const written = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T.*)?$/.exec(text ?? '')?.[1]
  const day = PartialDate.safeParse(written)
  return day.success ? day.data : undefined
}
