import { OFFLINE, openBrowser } from './browser'
import { build } from './build'
import { checkArguments, USAGE } from './check-arguments'
import { checkPage } from './check-page'
import { reportLines } from './print-report'

const given = checkArguments(process.argv.slice(2))
if (typeof given === 'string') {
  console.error(`${given}\n${USAGE}`)
  process.exit(1)
}

const isLocal = (page: string): boolean =>
  !/^https?:/i.test(page) || /^https?:\/\/(localhost|127\.0\.0\.1)([:/]|$)/i.test(page)

let failed = 0
const waiting = [...given.pages]
const tell = (page: string, error: string): void => {
  failed += 1
  console.log(given.json ? JSON.stringify({ page, error }) : `${page}: no report: ${error}`)
}

try {
  build('chrome')
  const browser = await openBrowser(given.pages.every(isLocal) ? { hostRules: OFFLINE } : {})
  try {
    for (let page = waiting[0]; page !== undefined; page = waiting[0]) {
      const checked = await checkPage(browser, page, given.options)
      waiting.shift()
      if ('error' in checked) tell(page, checked.error)
      else if (given.json) console.log(JSON.stringify(checked.report))
      else console.log(`${reportLines(page, checked.report).join('\n')}\n`)
    }
  } finally {
    await browser.close()
  }
} catch (cause) {
  // Every page gets its line, also when the build or the browser fails.
  const error = cause instanceof Error ? (cause.message.split('\n')[0] ?? 'failed') : String(cause)
  for (const page of waiting) tell(page, error)
}
process.exit(failed === 0 ? 0 : 1)
