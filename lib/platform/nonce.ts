/** The panel's one-time nonce: the fragment of the address it was opened with; empty when it was opened by hand. */
export const nonceOf = (hash: string): string => hash.replace(/^#/, '')

/** A new nonce: 128 bits that no page can guess. */
export const newNonce = (): string => crypto.randomUUID()
