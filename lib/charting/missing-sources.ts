import type { PageReading } from '../model/reading'
import { foldWords } from './fold'

const SOURCE =
  '(?:sources?|bron(?:nen)?|systems?|systemes?|systemen|registers?|registres?|hospitals?|hopital|hopitaux|ziekenhui(?:s|zen)|pharmac(?:y|ies|ie)|apothe(?:ek|ken)|hubs?|labs?|organi[sz]ations?|providers?|facilit(?:y|ies))'
const FAILED =
  "(?:not (?:reached|reachable|available|responding|answered)|unreachable|unavailable|(?:did|has|have) not (?:respond|answer)\\w*|failed to (?:load|respond)|could not be (?:reached|loaded|retrieved)|timed out|niet (?:bereikbaar|beschikbaar|geantwoord|geladen|opgehaald)|onbereikbaar|(?:geen antwoord|kon(?:den)? niet worden (?:opgehaald|geladen))|injoignable|indisponible|non (?:disponible|joignable|repondu)|n'(?:a|ont) pas repondu|pas de reponse|n'ont pu etre (?:charge|recupere)e?s?)"

/** "Martini Ziekenhuis: niet bereikbaar", "Source PharmaNet unavailable". A product out of stock is "unavailable" too: a source must be named. */
const NOT_REACHED = new RegExp(`\\b${SOURCE}\\b[^.;]{0,40}\\b${FAILED}\\b|\\b${FAILED}\\b[^.;]{0,20}\\b${SOURCE}\\b`)
/** "3 van 4 geantwoord", "2 of 3 sources". */
const SOME = new RegExp(
  `\\b(\\d{1,2}) (?:of|van|sur|/|out of) (?:the |de |les )?(\\d{1,2}) (?:${SOURCE}|(?:have |has |hebben |ont )?(?:geantwoord|answered|responded|repondu))\\b`,
)

const tells = (words: string): boolean => {
  const [, some, all] = SOME.exec(words) ?? []
  return NOT_REACHED.test(words) || (all !== undefined && Number(some) < Number(all))
}

const LONGEST = 300

/** What a page that gathers several sources says of one that did not answer; undefined when it says nothing. */
export const missingSource = (reading: PageReading): string | undefined =>
  reading.frames
    .flatMap(({ blocks }) => blocks.flatMap(({ lines, text }) => (lines.length > 0 ? lines : [text])))
    .find((line) => line.length <= LONGEST && tells(foldWords(line)))
