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
const tell = (page: string, error: string): void => {
  failed += 1
  console.log(given.json ? JSON.stringify({ page, error }) : `${page}: no report: ${error}`)
}

try {
  build('chrome')
  const browser = await openBrowser(given.pages.every(isLocal) ? { hostRules: OFFLINE } : {})
  try {
    for (const page of given.pages) {
      const checked = await checkPage(browser, page, given.options)
      if ('error' in checked) tell(page, checked.error)
      else if (given.json) console.log(JSON.stringify(checked.report))
      else console.log(`${reportLines(page, checked.report).join('\n')}\n`)
    }
  } finally {
    await browser.close()
  }
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exit(1)
}
process.exit(failed === 0 ? 0 : 1)
