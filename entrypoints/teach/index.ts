import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Teaching } from './teaching'

/** Runs in every reachable frame when somebody teaches the reader a page; everything it draws goes when teaching ends. */
export default defineUnlistedScript(() => {
  globalThis.sidelightTeach?.end()
  globalThis.sidelightTeach = new Teaching(document, globalThis.sidelightTeachNonce ?? '')
})
