import { CompactEncrypt } from 'jose'
import type { HandOver } from './hand-over'
import { importPharmacyKey, PHARMACY_ALG, type PharmacyKey } from './pharmacy-key'

/** For whom it is sealed: whoever is told the passphrase, or one pharmacy. */
export type SealFor = { by: 'passphrase'; passphrase: string } | { by: 'pharmacy'; pharmacy: PharmacyKey }

/** OWASP's figure for PBKDF2 with SHA-512 (Password Storage Cheat Sheet, 2023). */
export const PASSPHRASE_ROUNDS = 210_000

/**
 * One encrypted text (JWE, RFC 7516): the file a pharmacist opens. Its header says how it is encrypted and nothing else; it says
 * nothing of the patient, the program or the sender.
 */
export const sealHandOver = async (handOver: HandOver, key: SealFor): Promise<string> => {
  const jwe = new CompactEncrypt(new TextEncoder().encode(JSON.stringify(handOver)))
  switch (key.by) {
    case 'passphrase':
      return (
        jwe
          .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
          .setKeyManagementParameters({ p2c: PASSPHRASE_ROUNDS })
          // The same passphrase typed on another keyboard may be other code points.
          .encrypt(new TextEncoder().encode(key.passphrase.normalize('NFKC')))
      )
    case 'pharmacy':
      return jwe
        .setProtectedHeader({ alg: PHARMACY_ALG, enc: 'A256GCM' })
        .encrypt(await importPharmacyKey(key.pharmacy))
  }
}
