import { describe, expect, it } from 'vitest'
import { isPartial, pagerOf } from '../../../../lib/reading/signs/pager'
import {
  namesPeriod,
  saysActiveOnly,
  saysFiltered,
  saysLoading,
  saysMore,
  saysNext,
  saysPeriod,
  saysSettings,
  tickHides,
} from '../../../../lib/reading/signs/phrases'

describe('pagers', () => {
  it.each([
    ['1–10 of 37', { from: 1, to: 10, total: 37 }],
    ['1-7 of 7', { from: 1, to: 7, total: 7 }],
    ['Résultats 11 à 20 sur 1 204', { from: 11, to: 20, total: 1204 }],
    ['rijen 1-5 van 8', { from: 1, to: 5, total: 8 }],
    ['Page 1 sur 4', { from: 1, to: 1, total: 4 }],
    ['Pagina 2 van 4', { from: 2, to: 2, total: 4 }],
    ['Showing 10 of 37', { from: 1, to: 10, total: 37 }],
    ['10 van 37 resultaten', { from: 1, to: 10, total: 37 }],
    ['voie orale - 16/11/2026 au 23/11/2026', null],
    ['1 of 2 tablets', null],
    ['Methotrexate 15 mg', null],
  ])('%s', (text, expected) => expect(pagerOf(text)).toEqual(expected))

  it.each([
    [{ from: 1, to: 7, total: 7 }, false],
    [{ from: 1, to: 5, total: 7 }, true],
    [{ from: 6, to: 7, total: 7 }, true],
    [{ from: 1, to: 1, total: 1 }, false],
    [{ from: 2026, to: 23, total: 11 }, false],
  ])('%o is partial: %s', (pager, expected) => expect(isPartial(pager)).toBe(expected))
})

const all = (says: (text: string) => boolean, yes: string[], no: string[]): void => {
  it.each(yes)('yes: %s', (text) => expect(says(text)).toBe(true))
  it.each(no)('no: %s', (text) => expect(says(text)).toBe(false))
}

describe('more to load', () =>
  all(
    saysMore,
    [
      'Show more',
      'Load 20 more',
      'View all',
      'Afficher plus',
      'Voir tout',
      'Meer tonen',
      'Toon alle geneesmiddelen',
      '+ 9 andere',
      'et 4 autres',
      'and 3 more',
      'en 12 andere',
      '+5',
      'More…',
    ],
    ['Methotrexate', 'More than 3 tablets a day', '2 tablets', 'Plusvital', 'Meerdere keren per dag'],
  ))

describe('active only', () =>
  all(
    saysActiveOnly,
    [
      'Active',
      'Active only',
      'Active & Scheduled',
      'Current medications',
      'Traitements en cours',
      'Actifs',
      'Enkel actieve',
      'Huidige medicatie',
      'Lopende',
    ],
    [
      'All',
      'Inactive',
      'Active and stopped',
      'Tous',
      'Historique',
      'Gestopt',
      'Active ingredient',
      'Inactieve',
      'Actieve en gestopte',
    ],
  ))

describe('periods', () => {
  all(
    saysPeriod,
    [
      'Last 90 days',
      'past month',
      '6 derniers mois',
      'derniers 12 mois',
      'laatste 6 maanden',
      'afgelopen jaar',
      'Today',
    ],
    ['3 months', 'since 2020', 'All time', 'Last name', 'Dernier arrêt'],
  )
  it.each(['3 months', '90 j', '6 mois', '1 jaar', '30 days'])('%s names a period among options', (text) =>
    expect(namesPeriod(text)).toBe(true),
  )
})

describe('tick boxes', () => {
  it.each([
    ['Enkel actieve tonen', true, true],
    ['Enkel actieve tonen', false, false],
    ['Hide stopped', true, true],
    ['Hide stopped', false, false],
    ['Show stopped treatments', true, false],
    ['Show stopped treatments', false, true],
    ['Masquer les traitements arrêtés', true, true],
    ['Toon gestopte medicatie', false, true],
    ['Remember me', true, false],
  ])('%s, ticked %s: hides %s', (label, ticked, expected) => expect(tickHides(label, ticked)).toBe(expected))
})

describe('others', () => {
  all(
    saysFiltered,
    ['Filters (2)', '2 filters applied', 'Gefilterd op: lopend', 'Filtre : actif'],
    ['Filters', 'Filter', 'Coffee filter size 3 mm'],
  )
  all(
    saysLoading,
    ['Loading…', 'Chargement en cours…', 'Bezig met laden', 'Please wait'],
    ['Loading dose 300 mg', 'Geladen', 'Charge'],
  )
  all(
    saysNext,
    ['Next', 'Suivant »', 'Volgende pagina', 'Go to next page', '›'.concat(' Next')],
    ['Next visit', 'Next patient'],
  )
  all(saysSettings, ['Filters', 'Show columns', 'User menu', 'Kolommen'], ['Stopped (7)', 'Gestopt (7)'])
})
