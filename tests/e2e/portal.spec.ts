import type { Frame, Page } from '@playwright/test'
import { AS_OF, expect, PLANNED, test, untilReady } from './fixture'

const CHART = 'pages/ward-atopic-dermatitis-en.html'
const LABELS = 'portals/01-label-for-en.html'
const FRAMES = 'portals/12-iframe-en.html'
const SHADOWS = 'portals/13-shadow-roots-fr.html'

interface Standing {
  truth: string
  value: string
}

/** What stands in every control of a page and its frames, inside shadow roots too, beside the truth about it. */
const standing = async (page: Page): Promise<Standing[]> => {
  const frames = page.frames().filter((frame) => frame.url().includes('/portals/'))
  const all = await Promise.all(
    frames.map((frame) =>
      frame.evaluate(() => {
        const walk = (root: Document | ShadowRoot): { truth: string; value: string }[] =>
          [...root.querySelectorAll('*')].flatMap((element) => {
            const inside = element.shadowRoot ? walk(element.shadowRoot) : []
            const truth = element.getAttribute('data-truth')
            const control = element as HTMLInputElement
            const value = control.type === 'checkbox' ? String(control.checked) : control.value
            return truth === null ? inside : [...inside, { truth, value: value ?? '' }]
          })
        return walk(document)
      }),
    ),
  )
  return all.flat()
}

const filled = (now: readonly Standing[], before: readonly Standing[]): string[] =>
  now.flatMap(({ truth, value }, index) => (value === before[index]?.value ? [] : [truth]))

test('a request goes to a portal on another tab: shown first, filled on a second click, never submitted, taken back', async ({
  browserWithExtension: browser,
  chart,
  panelOn,
}) => {
  test.setTimeout(120_000)
  await browser.fix({ asOf: AS_OF, planned: PLANNED, lang: 'en', program: 'be-dupixent-mnp' })
  const { page: chartPage, panel } = await panelOn(CHART)
  await panel.locator('[data-testid="start-request"]').first().click()
  const hospital = panel.locator('[data-link-id="prescriber-hospital"]')
  await hospital.fill('CHU Exemple, dermatologie')

  const arm = async (): Promise<void> => {
    await chartPage.bringToFront()
    await panel.locator('[data-testid="portal-arm"]').click()
    await expect(panel.locator('[data-testid="portal-armed"]')).toBeVisible()
  }
  const carryTo = async (path: string): Promise<{ page: Page; portal: Frame; before: Standing[] }> => {
    await arm()
    const page = await chart(path)
    const before = await standing(page)
    await browser.click(page)
    const portal = await browser.panel(page)
    await expect(portal.locator('[data-testid="portal-fill"]')).toBeVisible()
    // Shown, and nothing done yet.
    expect(await standing(page)).toEqual(before)
    return { page, portal, before }
  }
  const fill = async (portal: Frame): Promise<void> => {
    await expect(portal.locator('[data-testid="portal-fill"]')).toBeDisabled()
    await portal.locator('[data-testid="portal-compared"]').check()
    await portal.locator('[data-testid="portal-fill"]').click()
    await expect(portal.locator('[data-testid="portal-undo"]')).toBeVisible()
  }

  await test.step('a page that submits itself at every change is not submitted', async () => {
    const { page, portal, before } = await carryTo(LABELS)
    await page.evaluate(() => {
      const form = document.querySelector('form')
      form?.addEventListener('change', () => form.requestSubmit())
      form?.addEventListener('submit', () => document.documentElement.setAttribute('data-submitted', ''))
    })
    // The page names nobody: a person has to compare first.
    await expect(portal.locator('[data-testid="portal-patient"]')).toHaveAttribute('data-patient', 'unknown')
    const lines = portal.locator('[data-testid="portal"] .portal-lines').first().locator('li')
    await lines.filter({ hasText: 'Weight' }).locator('input').uncheck()
    await lines.filter({ hasText: 'initials' }).hover()
    await expect(page.locator('sidelight-highlight')).toHaveCount(1)
    await fill(portal)
    const now = await standing(page)
    expect(filled(now, before).sort()).toEqual([
      'diagnosis',
      'patient-initials',
      'patient-sex',
      'planned-first-dose',
      'prescriber-hospital',
    ])
    expect(now.find(({ truth }) => truth === 'planned-first-dose')?.value).toBe(PLANNED)
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-submitted'))).toBe(false)
    await portal.locator('[data-testid="portal-undo"]').click()
    await expect.poll(() => standing(page)).toEqual(before)
  })

  await test.step('a portal that shows another patient is refused, and one that goes to another patient meanwhile', async () => {
    await arm()
    const page = await chart(`${LABELS}?another`)
    const banner = (words: string) =>
      page.evaluate((text) => {
        document.querySelector('#whose')?.remove()
        const section = document.createElement('section')
        section.id = 'whose'
        section.innerHTML = text
        document.body.prepend(section)
      }, words)
    await banner('<b>VOORBEELD, Anna</b> <span>Born: 3 Feb 1950 (76 y)</span> <span>Sex: Female</span>')
    const before = await standing(page)
    await browser.click(page)
    const portal = await browser.panel(page)
    const whose = portal.locator('[data-testid="portal-patient"]')
    await expect(whose).toHaveAttribute('data-patient', 'other')
    await expect(portal.locator('[data-testid="portal-fill"]')).toBeDisabled()
    await expect(portal.locator('[data-testid="portal-compared"]')).toHaveCount(0)
    // The request's own patient, with one name more: a person compares. Then the portal goes on to the next patient.
    await banner('<b>PEETERS-JANSSENS, Lotte</b> <span>Born: 14 Mar 1991 (35 y)</span> <span>Sex: Female</span>')
    await portal.getByRole('button', { name: 'Look at the fields again' }).click()
    await expect(whose).toHaveAttribute('data-patient', 'otherwise')
    await portal.locator('[data-testid="portal-compared"]').check()
    await banner('<b>VOORBEELD, Anna</b> <span>Born: 3 Feb 1950 (76 y)</span> <span>Sex: Female</span>')
    await portal.locator('[data-testid="portal-fill"]').click()
    await expect(portal.locator('[data-testid="portal-moved"]')).toBeVisible()
    await expect(whose).toHaveAttribute('data-patient', 'other')
    expect(await standing(page)).toEqual(before)
  })

  await test.step('into the frames of a portal', async () => {
    const { page, portal, before } = await carryTo(FRAMES)
    await fill(portal)
    expect(filled(await standing(page), before).sort()).toEqual([
      'diagnosis',
      'patient-initials',
      'patient-weight',
      'planned-first-dose',
    ])
  })

  await test.step('into shadow roots; the page read as a chart instead is a chart again', async () => {
    const { page, portal, before } = await carryTo(SHADOWS)
    await fill(portal)
    expect(filled(await standing(page), before).sort()).toEqual(['diagnosis', 'patient-initials', 'patient-weight'])
    await portal.locator('[data-testid="read-instead"]').click()
    await untilReady(portal)
    await expect(portal.locator('[data-view="chart"]')).toBeVisible()
    // Nothing is carried any more: the next click on another tab opens a chart.
    const other = await chart(`${LABELS}?next`)
    await browser.click(other)
    await untilReady(await browser.panel(other))
  })

  await chartPage.bringToFront()
  await panel.locator('.form-bar button').last().click()
})
