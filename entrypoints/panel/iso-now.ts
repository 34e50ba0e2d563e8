/** The moment it is, in UTC, as answers and drafts keep it. */
export const isoNow = (): string => new Date().toISOString()
