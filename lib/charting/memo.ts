/** Texts repeat over the rows of a list: many readings of one text cost as much as one. */
const MAX_ENTRIES = 5_000
/** Longer texts are rare and would only fill the memory. */
const MAX_LENGTH = 400

/** Remembers what a pure function of one text gave back; forgets everything when it has seen too many. */
export const remembering = <T>(read: (text: string) => T): ((text: string) => T) => {
  const seen = new Map<string, T>()
  return (text) => {
    if (text.length > MAX_LENGTH) return read(text)
    if (seen.has(text)) return seen.get(text) as T
    if (seen.size >= MAX_ENTRIES) seen.clear()
    const result = read(text)
    seen.set(text, result)
    return result
  }
}
