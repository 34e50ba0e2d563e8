import { expect, it } from 'vitest'
import { BACKUP_MESSAGES } from '../../../lib/platform/backup-messages'

it.each([
  [{ passphrase: 'nine char', who: 'A. Admin' }, false],
  [{ passphrase: 'ten chars!', who: 'A. Admin' }, true],
  [{ passphrase: 'ten chars!', who: ' ' }, false],
])('a backup under %j is made: %s', (body, made) =>
  expect(BACKUP_MESSAGES['make-backup'].request.safeParse(body).success).toBe(made),
)
