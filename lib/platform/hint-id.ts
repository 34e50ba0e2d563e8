const MOST_LETTERS = 60

/** A hint's id from the name a person gave the page: its letters without accents and its digits, joined by hyphens. */
export const hintId = (ehr: string): string => {
  const id = ehr
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^-+|-+$/g, '')
  return id === '' ? 'page' : id
}
