const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the calendar has it: `2026-02-30` is no day. */
export const isRealDate = (written: string): boolean => {
  const [year, month, day] = written.split('-').map(Number)
  if (month === undefined) return true
  if (month < 1 || month > 12) return false
  if (day === undefined) return true
  const leap = year !== undefined && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day >= 1 && day <= (month === 2 && !leap ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0))
}

/** Whether a text is a date as `PartialDate` has it; for the many texts of a chart, without a parser. */
export const isPartialDate = (text: string): boolean => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && isRealDate(text)
