const BLANK = /\s/
const isBlank = (letter: number): boolean =>
  letter === 32 ||
  (letter >= 9 && letter <= 13) ||
  letter === 160 ||
  (letter > 160 && BLANK.test(String.fromCharCode(letter)))

/**
 * The browser's own words for what an element shows (`innerText`), gone through in step with what is read of it: when every word is
 * passed and none is left, nothing that was read is hidden and nothing that is seen was missed.
 */
export class ShownText {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Goes past these words, however they are spaced and in whatever case they are drawn; false when others stand there. */
  pass(words: string): boolean {
    const shown = this.#text
    let at = this.#skip(this.#at)
    const core = words.trim()
    if (shown.startsWith(core, at)) {
      this.#at = at + core.length
      return true
    }
    for (let i = 0; i < words.length; i += 1) {
      if (isBlank(words.charCodeAt(i))) continue
      at = this.#skip(at)
      if (shown[at] !== words[i] && shown[at]?.toLowerCase() !== words[i]?.toLowerCase()) return false
      at += 1
    }
    this.#at = at
    return true
  }

  /** Whether nothing is left but space. */
  get ended(): boolean {
    return this.#skip(this.#at) >= this.#text.length
  }

  #skip(from: number): number {
    let at = from
    while (at < this.#text.length && isBlank(this.#text.charCodeAt(at))) at += 1
    return at
  }
}
