import type { Smeller } from './smell'

/** A program that speaks of nearly every patient is soon not listened to. */
export const loudTrigger: Smeller = ({ pack, sets }) =>
  pack.triggers.flatMap((trigger, i) => {
    const where = `triggers[${i}]`
    const include = trigger.valueSet === undefined ? [] : (sets.get(trigger.valueSet)?.include ?? [])
    const open = include.some((member) =>
      Object.entries(member).every(([key, value]) => value === undefined || key === 'kinds' || key === 'routes'),
    )
    const short = trigger.condition?.terms.find((term) => term.trim().length < 4)
    const wide = trigger.condition?.icd10?.find((code) => code.length < 3)
    const message = open
      ? 'any medicine makes it speak'
      : short !== undefined
        ? `"${short}" is too short to mean one condition`
        : wide !== undefined
          ? `"${wide}" is a whole chapter`
          : null
    return message === null ? [] : [{ smell: 'loud-trigger', level: 'warning' as const, where, message }]
  })
