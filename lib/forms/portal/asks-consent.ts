import { plain } from './words-in'

/** Words of what a person must agree to, declare or sign themselves. */
const CONSENT =
  /\b(consen[st]\w*|agree\w*|accept\w*|accord|akkoord|declar\w*|attest\w*|certif\w*|verkla\w*|confirm\w*|bevestig\w*|acknowledg\w*|terms|rgpd|gdpr|avg|privacy|signature|signed|signe\w*|handtekening|ondertek\w*|toestemming\w*|honneur|newsletter|remember me|captcha|robot)\b/

/** Whether a text asks for somebody's consent, declaration or signature, in English, French or Dutch: never ours to give. */
export const asksConsent = (text: string): boolean => CONSENT.test(plain(text))
