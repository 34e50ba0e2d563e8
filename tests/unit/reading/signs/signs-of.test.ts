import { describe, expect, it } from 'vitest'
import { aroundOf, isAside } from '../../../../lib/reading/signs/around'
import { controlSigns, nameOf } from '../../../../lib/reading/signs/control-signs'
import { gridSigns } from '../../../../lib/reading/signs/grid-signs'
import { loadingSigns } from '../../../../lib/reading/signs/loading-signs'
import { pageSigns } from '../../../../lib/reading/signs/page-signs'
import { signsOf } from '../../../../lib/reading/signs/signs-of'
import { tabSigns } from '../../../../lib/reading/signs/tab-signs'
import { textSigns } from '../../../../lib/reading/signs/text-signs'
import { boxOf, finish, read, snapshotOf } from '../page'

const TABLE = '<table><tr><th>Drug</th><th>From</th></tr><tr><td>MTX</td><td>2026</td></tr></table>'
const kinds = async (html: string) => (await read(html)).signs.map(({ kind, text, grid }) => [kind, text, grid])

describe('signs that a list is not whole', () => {
  it.each([
    ['a pager', `${TABLE}<p>1–3 of 37</p>`, ['pager', '1–3 of 37', 'f0g0']],
    ['a button to the next page', `${TABLE}<button aria-label="Next page">›</button>`, ['pager', 'Next page', 'f0g0']],
    ['numbers of pages', `${TABLE}<div class="n-pagination"><div>1</div><div>2</div></div>`, ['pager', '1 2', 'f0g0']],
    [
      'a pager built as navigation',
      `${TABLE}<nav aria-label="pagination"><button>Suivant</button></nav>`,
      ['pager', 'Suivant', 'f0g0'],
    ],
    ['pages counted', `${TABLE}<p>1 of 2 pages (8 items)</p>`, ['pager', '1 of 2 pages (8 items)', 'f0g0']],
    [
      'a pager in the box of its grid',
      '<div role="grid"><div role="row"><b role="gridcell">MTX</b><b role="gridcell">2026</b></div><div><button>Next</button></div></div>',
      ['pager', 'Next', 'f0g0'],
    ],
    ['more to load', `${TABLE}<button>Afficher plus</button>`, ['load-more', 'Afficher plus', 'f0g0']],
    [
      'a tick box',
      `<label><input type="checkbox" checked> Enkel actieve tonen</label>${TABLE}`,
      ['active-only', 'Enkel actieve tonen', 'f0g0'],
    ],
    [
      'a tick box left empty',
      `<input type="checkbox" id="s"><label for="s">Show stopped</label>${TABLE}`,
      ['active-only', 'Show stopped', 'f0g0'],
    ],
    [
      'a chosen period',
      `<select><option>Tout</option><option selected>6 derniers mois</option></select>${TABLE}`,
      ['filter', '6 derniers mois', 'f0g0'],
    ],
    [
      'a chosen state',
      `<select><option>All</option><option selected>Active</option></select>${TABLE}`,
      ['active-only', 'Active', 'f0g0'],
    ],
    [
      'words typed in the list’s search box',
      `<div><input type="search" value="pred">${TABLE}</div>`,
      ['filter', 'pred', 'f0g0'],
    ],
    [
      'a closed part',
      `${TABLE}<details><summary>Stopped (7)</summary><p>Neoral</p></details>`,
      ['collapsed', 'Stopped (7)', 'f0g0'],
    ],
    [
      'a closed group',
      `${TABLE}<div><button aria-expanded="false">Gestopt (7)</button></div>`,
      ['collapsed', 'Gestopt (7)', 'f0g0'],
    ],
    [
      'a tab made of markup alone',
      `<div><input type="radio" name="t" checked id="a"><label for="a">Récent</label><div>${TABLE}</div></div><div><input type="radio" name="t" id="b"><label for="b">04 mars 2025</label><div style="display:none">Rituximab</div></div>`,
      ['hidden-tab', '04 mars 2025', undefined],
    ],
    ['a spinner', `<div>${TABLE}<i class="spinner"></i></div>`, ['loading', 'loading', 'f0g0']],
    ['a busy part', `<div aria-busy="true">${TABLE}</div>`, ['loading', 'Drug From MTX 2026', 'f0g0']],
    ['a count in the title', `<h2>Medications (12)</h2>${TABLE}`, ['row-count', 'Medications (12)', 'f0g0']],
    ['a cut-off cell', TABLE.replace('MTX', 'Methotrex…'), ['truncated', 'Methotrex…', 'f0g0']],
    [
      'room kept for rows',
      `<div style="height:900px;position:relative"><div class="r" style="position:absolute;display:flex"><b>MTX</b><p>2026</p></div><div class="r" style="position:absolute;display:flex"><b>Neoral</b><p>2025</p></div><div class="r" style="position:absolute;display:flex"><b>Imurel</b><p>2025</p></div></div>`,
      ['virtual-rows', '720 px', 'f0g0'],
    ],
    [
      'an empty box among the rows',
      TABLE.replace('</table>', '<tr style="height:4000px;display:block"><td></td></tr></table>'),
      ['virtual-rows', '4000 px', 'f0g0'],
    ],
  ])('%s', async (_, html, expected) => expect(await kinds(html)).toContainEqual(expected))

  it.each([
    ['a pager that shows all', `${TABLE}<p>1–7 of 7</p>`],
    ['a next button that is off', `${TABLE}<button disabled>Next</button>`],
    ['all chosen', `<select><option selected>All</option><option>Active</option></select>${TABLE}`],
    ['a menu that is closed', `<button aria-expanded="false" aria-haspopup="menu">Actions</button>${TABLE}`],
    ['a status in a row', TABLE.replace('2026', 'Active')],
    ['a control of the page’s header', `<header><button>View all</button></header>${TABLE}`],
    ['a progress that is known', `${TABLE}<i role="progressbar" aria-valuenow="80"></i>`],
    ['a search box without a list', '<input type="search" value="metho"><p>x</p>'],
  ])('%s is none', async (_, html) => expect(await kinds(html)).toEqual([]))

  it('names closed tabs, and an open one that shows part', async () => {
    expect(
      await kinds(
        `<div role="tablist"><button role="tab" aria-selected="true">Active</button><button role="tab" aria-selected="false">All</button></div>${TABLE}`,
      ),
    ).toEqual([
      ['active-only', 'Active', 'f0g0'],
      ['hidden-tab', 'All', undefined],
    ])
  })

  it('does not say which list when it could be either, and does when it stands under one', async () => {
    expect(await kinds(`<label><input type="checkbox" checked>Active only</label>${TABLE}${TABLE}`)).toContainEqual([
      'active-only',
      'Active only',
      undefined,
    ])
    expect(await kinds(`${TABLE}<p>1–3 of 37</p>${TABLE}`)).toContainEqual(['pager', '1–3 of 37', 'f0g0'])
  })

  it('takes no single page, no menu and no button of a row for a pager', async () => {
    expect(await kinds(`${TABLE}<div class="pagination"><span>1</span></div>`)).toEqual([])
    expect(await kinds(`<nav aria-label="Main"><button>Next</button></nav>${TABLE}`)).toEqual([])
    const rows = '<div role="row"><b role="gridcell">MTX</b><b role="gridcell">2026 <button>Next</button></b></div>'
    expect(await kinds(`<div role="grid">${rows}</div>`)).toEqual([])
  })

  it('finds the grid around a box, and what stands aside', async () => {
    const box = await boxOf(`<div id="a">${TABLE}<p id="p">x</p></div>`, 'a')
    const around = aroundOf(new Map([['g', { box, from: box.order }]]))
    expect([around.gridOf(box), around.inGrid(box)]).toEqual(['g', true])
    expect(isAside(await boxOf('<nav><p id="n">x</p></nav>', 'n'))).toBe(true)
  })

  it('gives nothing for nothing', async () => {
    const shot = await snapshotOf('<label>Active <input type="radio" id="r"></label>')
    const around = aroundOf(new Map())
    expect(finish(signsOf({ shot, found: [], spans: new Map(), headings: new Map() }))).toEqual([])
    const text = { boxes: [shot.root], level: null, parent: shot.root }
    expect([pageSigns([], around), loadingSigns([], around)]).toEqual([[], []])
    expect([tabSigns([], around), textSigns(text, around)]).toEqual([[], []])
    expect(shot.controls.map((box) => controlSigns(box, around))).toEqual([[]])
    expect(nameOf(await boxOf('<label>Active <input type="radio" id="r"></label>', 'r'))).toBe('Active')
    const draft = {
      box: shot.root,
      shape: 'list' as const,
      columns: [],
      width: 1,
      rows: [],
      captions: [],
      filters: [],
      notes: ['Show more'],
    }
    expect(gridSigns('g', draft, [], false)).toEqual([{ kind: 'load-more', text: 'Show more', grid: 'g' }])
  })
})
