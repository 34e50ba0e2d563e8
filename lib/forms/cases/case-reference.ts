/** A short name for a request that names nobody: the first letters of its random id, as lists and calendars show it. */
export const caseReference = (id: string): string => id.replaceAll('-', '').slice(0, 4).toUpperCase()
