import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { loadIndex } from '../../lib/lexicon/load-index'
import { readPackYaml } from '../../lib/packs/editor/pack-yaml'
import { openPack } from '../../lib/packs/open-pack'
import { runCase } from '../../lib/rules/run-case'
import { embeddedLexicon } from '../../scripts/embedded-lexicon'
import { expect, test } from './fixture'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const control = (page: Page, path: string) => page.locator(`[id="at-${path}"]`)
const write = (page: Page, path: string, text: string) => control(page, path).fill(text)
const say = async (page: Page, path: string, en: string, fr: string, nl: string) => {
  await write(page, `${path}.en`, en)
  await write(page, `${path}.fr`, fr)
  await write(page, `${path}.nl`, nl)
}
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`).click()
const add = (page: Page, list: string) => page.locator(`[data-add="${list}"]`).last().click()
const quote = async (page: Page, path: string, section: string, text: string) => {
  await control(page, `${path}.quotes[0].source`).selectOption('source')
  await write(page, `${path}.quotes[0].section`, section)
  await write(page, `${path}.quotes[0].text`, text)
}

/** One case: a patient of that birth date, dupilumab planned, an answer or none, and what must come out. */
const aCase = async (
  page: Page,
  nth: number,
  given: { name: string; born: string; consent?: string; verdict: string },
) => {
  await page.locator('[data-add="cases"]').click()
  const at = `cases[${nth}]`
  await write(page, `${at}.name`, given.name)
  await write(page, `${at}.asOf`, '2026-11-20')
  const fields = page.locator('[data-list="cases"] > ol > li').nth(nth)
  await fields.getByRole('button', { name: '+ birth date' }).click()
  await write(page, `${at}.patient.birthDate`, given.born)
  await fields.locator('[data-add="medications"]').click()
  await write(page, `${at}.medications[0].text`, 'Dupixent 300 mg')
  await fields.locator('[data-list="medications"]').getByRole('button', { name: '+ status' }).click()
  await control(page, `${at}.medications[0].status`).selectOption('intended')
  if (given.consent !== undefined) {
    await control(page, `${at}.answers`).selectOption('be-invented-start/consent')
    await fields.getByRole('button', { name: 'Add: answers given' }).click()
    await write(page, `${at}.answers.be-invented-start/consent`, given.consent)
  }
  await fields.getByRole('button', { name: '+ verdict' }).click()
  await control(page, `${at}.expect.verdict`).selectOption(given.verdict)
}

test('somebody who never wrote code writes a program of two criteria and three cases', async ({
  browserWithExtension,
}) => {
  test.setTimeout(90_000)
  const page = await browserWithExtension.context.newPage()
  await page.goto(`chrome-extension://${browserWithExtension.extensionId}/options.html#editor`)
  await page.getByRole('combobox').first().selectOption('en')
  await page.getByTestId('new-program').click()
  const checks = page.getByTestId('editor-checks')
  await expect(checks).toContainText('places to fill in')
  await expect(page.getByTestId('save-yaml')).toBeDisabled()

  await write(page, 'id', 'be-invented-start')
  await say(page, 'title', 'Invented early access', 'Accès précoce inventé', 'Verzonnen vroege toegang')
  await write(page, 'product.substance', 'dupilumab')
  await add(page, 'atc')
  await write(page, 'product.atc[0]', 'D11AH05')
  await page.getByRole('group', { name: 'routes' }).getByLabel('subcutaneous').check()
  await write(page, 'authority', 'FAMHP')

  await part(page, 'sources')
  await write(page, 'sources[0].title', 'An invented notice')
  await write(page, 'sources[0].publisher', 'Nobody')

  await part(page, 'triggers')
  await write(page, 'triggers[0].substances[0]', 'dupilumab')

  await part(page, 'revisions')
  await say(
    page,
    'revisions[0].summary',
    'Adults who consented.',
    'Adultes ayant consenti.',
    'Volwassenen die instemden.',
  )
  await add(page, 'criteria')
  const first = 'revisions[0].criteria[0]'
  await write(page, `${first}.id`, 'adult')
  await say(page, `${first}.label`, 'Aged 18 or over', 'Âgé de 18 ans ou plus', '18 jaar of ouder')
  await quote(page, first, '2', 'Patients must be adults.')
  await page.getByRole('button', { name: '+ at least' }).click()
  await write(page, `${first}.atLeast`, '18')
  await add(page, 'criteria')
  const second = 'revisions[0].criteria[1]'
  await control(page, `${second}.kind`).selectOption('attestation')
  await write(page, `${second}.id`, 'consent')
  await say(page, `${second}.label`, 'Consent signed', 'Consentement signé', 'Toestemming ondertekend')
  await quote(page, second, '3', 'Consent is signed before the start.')
  await say(
    page,
    `${second}.ask`,
    'Has the patient signed the consent?',
    'Le patient a-t-il signé le consentement ?',
    'Heeft de patiënt de toestemming ondertekend?',
  )

  await part(page, 'cases')
  await aCase(page, 0, { name: 'An adult who consented', born: '1980-02-03', consent: 'yes', verdict: 'met' })
  await aCase(page, 1, { name: 'Nobody asked for consent', born: '1980-02-03', verdict: 'unknown' })
  await aCase(page, 2, { name: 'Seventeen', born: '2009-02-03', consent: 'yes', verdict: 'met' })
  await expect(checks).toContainText('Every part is filled in.')
  await expect(checks).toContainText('2 of 3 cases come out as expected')
  await expect(checks).toContainText('verdict: expected "met", came out "not-met"')

  // It was the case that was wrong: corrected, undone by mistake, done again.
  await control(page, 'cases[2].expect.verdict').selectOption('not-met')
  await expect(checks).toContainText('3 of 3 cases come out as expected')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(checks).toContainText('2 of 3 cases')
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(checks).toContainText('3 of 3 cases come out as expected')
  await expect(page.getByTestId('editor-smells').locator('[data-level="error"]')).toHaveCount(0)

  const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-yaml').click()])
  expect(file.suggestedFilename()).toBe('be-invented-start.yaml')
  const read = readPackYaml(readFileSync(await file.path(), 'utf8'))
  const opened = read.ok ? openPack(read.value) : read
  if (!opened.ok) throw new Error(opened.problem)
  const index = loadIndex(embeddedLexicon())
  expect(opened.value.cases.flatMap((each) => runCase(opened.value, each, index).differences)).toEqual([])

  // A second tab works on the same program; what the first then writes is not kept over it, and the first says so.
  const otherTab = await browserWithExtension.context.newPage()
  await otherTab.goto(page.url())
  await otherTab.getByTestId('pack-drafts').getByRole('button', { name: 'Continue' }).click()
  await write(otherTab, 'title.en', 'Invented early access, second thoughts')
  // Back at once: the last word is kept all the same.
  await otherTab.getByRole('button', { name: 'All programs' }).click()
  await expect(otherTab.getByTestId('pack-drafts')).toContainText('second thoughts')
  await part(page, 'program')
  await write(page, 'title.en', 'Invented early access, first thoughts')
  await expect(page.getByTestId('elsewhere')).toBeVisible()

  // The file that was saved opens as a program of its own.
  await otherTab.getByTestId('editor-file').setInputFiles(await file.path())
  await expect(otherTab.getByTestId('editor-checks')).toContainText('3 of 3 cases come out as expected')
  await otherTab.getByRole('button', { name: 'All programs' }).click()
  await otherTab.getByRole('button', { name: /^Delete: Invented early access$/ }).click()
  await expect(otherTab.getByTestId('pack-drafts').getByRole('listitem')).toHaveCount(1)
  await otherTab.close()

  // It is still there tomorrow, and reads in the other languages.
  await page.reload()
  await page.getByRole('combobox').first().selectOption('fr')
  await expect(page.getByTestId('pack-drafts')).toContainText('Accès précoce inventé')
  await page.evaluate(axeSource)
  const look = () =>
    page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(on: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      return (await axe.run(document)).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    })
  expect(await look()).toEqual([])
  await page.getByRole('button', { name: 'Continuer' }).click()
  for (const name of ['program', 'triggers', 'revisions', 'cases']) {
    await part(page, name)
    expect(await look(), name).toEqual([])
  }
  await page.getByRole('button', { name: 'Tous les programmes' }).click()
  await page.getByRole('button', { name: 'Supprimer: Accès précoce inventé' }).click()
  await expect(page.getByTestId('pack-drafts')).toHaveCount(0)
  await page.getByRole('combobox').first().selectOption('en')
  await page.close()
})
