import { boundsOf } from '../dates/bounds'
import { daysApart } from '../dates/days'
import type { MedicationStatement } from '../model/chart'
import type { ChartDate, IsoDay } from '../model/date'
import { foldWords } from './fold'
import type { Listed } from './merge-duplicates'

const ORDER = /^(?:discontinue|cease|arreter|cesser|stopper|stopzetten|stoppen(?: met)?)\s+(?=[a-z'’ ]{0,6}[a-z]{4})/
/** "Arrêter si fièvre", "discontinue 5 days before surgery": advice, and nobody has stopped it. */
const ADVICE = /\b(?:if|when|before|prior|si|avant|en cas|indien|als|wanneer|voor)\b/

/** "Discontinue tacrolimus 1 mg capsule": an order that ends a medicine, listed among the orders that give one. */
export const isStopOrder = (quote: string): boolean =>
  quote.split(' · ').some((cell) => ORDER.test(foldWords(cell))) && !ADVICE.test(foldWords(quote))

const names = ({ substances, text }: MedicationStatement): string =>
  substances.length > 0
    ? substances
        .map(({ name }) => name)
        .sort()
        .join('+')
    : foldWords(text)

const sameDay = (a: ChartDate, b: ChartDate): boolean => {
  const [one, two] = [boundsOf(a), boundsOf(b)]
  return (
    one === null ||
    two === null ||
    (daysApart(one.earliest, two.latest) >= -1 && daysApart(two.earliest, one.latest) >= -1)
  )
}

const isOver = ({ status, end }: MedicationStatement): boolean =>
  end !== null || status === 'stopped' || status === 'completed'

/**
 * The statements without orders to stop: such an order is no course of its own. One that says when another row ended is left out, one
 * that is the only word of an end gives it to the row that it ends; where that row cannot be told it stays, as stopped on an unknown day.
 */
export const withStopOrders = (listed: readonly Listed[], asOf: IsoDay): Listed[] => {
  const orders = listed.filter(({ statement }) => statement.recognised && isStopOrder(statement.source.quote))
  const courses = listed.filter((item) => !orders.includes(item))
  const kept: Listed[] = []
  for (const order of orders) {
    const end = order.statement.end ?? order.statement.start
    const own = courses.filter(({ statement }) => names(statement) === names(order.statement))
    const running = own.filter(({ statement }) => !isOver(statement))
    const ended = own.filter(({ statement }) => isOver(statement) && sameDay(statement.end, end))
    const [only, ...more] = running
    const told =
      end === null ? ended.length > 0 && only === undefined : ended.some(({ statement }) => statement.end !== null)
    if (told) continue
    const ahead = (boundsOf(end)?.latest ?? asOf) > asOf
    const status = ahead ? order.statement.status : 'stopped'
    if (only && more.length === 0 && (end !== null || ended.length === 0))
      only.statement = { ...only.statement, end, ...(ahead ? {} : { status }) }
    else kept.push({ ...order, statement: { ...order.statement, status, start: null, end } })
  }
  return listed.filter((item) => !orders.includes(item)).concat(kept)
}
