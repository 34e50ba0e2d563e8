import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { isAllowedSite, isOn, loadPolicy, Policy, readPolicy, underPolicy } from '../../../lib/platform/policy'

const KEY = { name: 'Pharmacy', key: 'A'.repeat(43), programs: ['be-*'], jurisdictions: ['BE'] }

describe('an organisation’s policy', () => {
  it('is read setting by setting', () => {
    const whole = {
      language: 'nl',
      role: 'pharmacist',
      retentionDays: 90,
      passphraseRequired: true,
      trustedKeys: [KEY],
    }
    expect(readPolicy(whole)).toEqual({ policy: whole, problems: [] })
  })

  it('sets the language over a person’s own, and nothing else', () => {
    expect(underPolicy({ lang: 'fr', who: 'Dr N' }, { language: 'nl' })).toEqual({ lang: 'nl', who: 'Dr N' })
    expect(underPolicy({ lang: 'fr', who: 'Dr N' }, { role: 'clinician' })).toEqual({ lang: 'fr', who: 'Dr N' })
  })

  it('names what it cannot understand and keeps the rest', () => {
    const { policy, problems } = readPolicy({ language: 'de', retentionDays: 30, colour: 'blue' })
    expect(policy).toEqual({ retentionDays: 30 })
    expect(problems).toHaveLength(2)
    expect(problems[0]).toMatch(/^language: /)
    expect(problems[1]).toBe('colour: no such setting')
  })

  it.each([
    [{ retentionDays: 0 }],
    [{ retentionDays: '30' }],
    [{ allowedSites: ['https://ehr.example.org/chart'] }],
    [{ trustedKeys: [{ ...KEY, key: 'short' }] }],
    [{ trustedKeys: [{ ...KEY, name: 'Phar\u202emacy' }] }],
    [{ trustedKeys: [{ ...KEY, programs: [] }] }],
    [{ featuresOff: ['everything'] }],
  ])('%j does not hold', (written) => {
    const { policy, problems } = readPolicy(written)
    expect(policy).toEqual({})
    expect(problems.length).toBeGreaterThan(0)
  })

  it.each([[undefined], [null], [[]], ['text']])('%j is no policy', (written) =>
    expect(readPolicy(written)).toEqual({ policy: {}, problems: [] }),
  )

  it('has every setting in the schema that browsers are given, and no other', () => {
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as { properties: object }
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(Policy.shape).sort())
  })
})

describe('the policy of this browser', () => {
  afterEach(() => vi.restoreAllMocks())
  it('is empty where the browser rejects the question, as Firefox does without one', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'))
    expect(await loadPolicy()).toEqual({ policy: {}, problems: [] })
  })

  it('is what the browser was given', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ retentionDays: 7 } as never)
    expect((await loadPolicy()).policy.retentionDays).toBe(7)
  })
})

describe('what the policy allows', () => {
  it.each([
    ['https://ehr.example.org/chart', ['ehr.example.org'], true],
    ['https://EHR.example.org:8443/', ['ehr.example.org:8443'], true],
    ['https://ehr.example.org:8443/', ['ehr.example.org'], true],
    ['https://a.b.example.org/', ['*.example.org'], true],
    ['https://example.org/', ['*.example.org'], false],
    ['https://notexample.org/', ['*.example.org'], false],
    ['https://ehr.example.org.evil.test/', ['ehr.example.org'], false],
    ['https://ehr.example.org/', [], false],
    ['about:blank', ['ehr.example.org'], false],
  ])('%s with %j: %s', (address, allowedSites, allowed) =>
    expect(isAllowedSite(address, { allowedSites })).toBe(allowed),
  )

  it('any site without a list', () => expect(isAllowedSite('https://anything.test/', {})).toBe(true))

  it('a clinician’s browser loads no programs, keys or backups, and does everything else', () => {
    expect(['load-packs', 'keys', 'backup'].map((one) => isOn(one as 'keys', { role: 'clinician' }))).toEqual([
      false,
      false,
      false,
    ])
    expect(isOn('synonyms', { role: 'clinician' })).toBe(true)
    expect(isOn('synonyms', { role: 'admin', featuresOff: ['synonyms'] })).toBe(false)
    expect(isOn('load-packs', {})).toBe(true)
  })
})
