/** A page made to break a reader, and what must still be said of it. */
export interface HostilePage {
  name: string
  html: string
  /** Runs in the page before it is read: what markup alone cannot build. */
  prepare?: string
  /** Words that must be read, or else be named by one of `unread`. */
  words: readonly string[]
  /** Why parts of it are not read: must be said. */
  unread: readonly string[]
  /** What may be said as well: whether a page changes between two slices depends on the machine. */
  perhaps?: readonly string[]
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hostile</title><body>${body}</body></html>`

const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<tr><td>Drug ${i}</td><td>${(i % 90) + 1} mg</td><td>2026-01-0${(i % 9) + 1}</td></tr>`,
  ).join('')

const table = (inner: string): string =>
  `<table><thead><tr><th>Medicine</th><th>Dose</th><th>Start</th></tr></thead><tbody>${inner}</tbody></table>`

/**
 * Elements inside elements, built by script: a parser stops nesting at 512. Chromium's own layout overflows its stack between two
 * and three thousand blocks, with no reader near (the tab crashes); elements without a box of their own it nests 10,000 deep.
 */
const nest = (tags: string, depth: number): string => `
  const tags = ${JSON.stringify(tags.split(' '))}
  let at = document.getElementById('deep')
  const top = document.createElement('div')
  let inner = top
  for (let i = 0; i < ${depth}; i += 1) inner = inner.appendChild(document.createElement(tags[i % tags.length]))
  inner.textContent = 'Methotrexate at the bottom'
  at.append(top)`

/** Every page of the sweep; `scale` 1 is the full size, less of it a sample. */
export const hostilePages = (scale: number): HostilePage[] => {
  const many = Math.max(300, Math.round(100_000 * scale))
  const deep = Math.max(1_200, Math.round(10_000 * scale))
  const drawn = Math.min(deep, 2_000)
  const long = Math.max(100_000, Math.round(11_000_000 * scale))
  return [
    {
      name: `${many} rows`,
      html: page(table(rows(many))),
      words: ['Drug 0', `Drug ${Math.min(many, 20_000) - 1}`],
      unread: many > 20_000 ? ['row-limit'] : [],
    },
    {
      name: `${many} cards`,
      html: page(
        `<h2>Medication</h2>${Array.from({ length: many }, (_, i) => `<div class="card"><b>Drug ${i}</b><p>from 2026-01-01</p></div>`).join('')}`,
      ),
      words: ['Drug 0', `Drug ${many - 1}`],
      unread: [],
    },
    {
      name: `${drawn} nested divs`,
      html: page('<div id="deep"></div>'),
      prepare: nest('div', drawn),
      words: ['Methotrexate at the bottom'],
      unread: ['depth-limit'],
    },
    {
      name: `${deep} nested divs without boxes`,
      html: page('<style>#deep * { display: contents }</style><div id="deep"></div>'),
      prepare: nest('div', deep),
      words: ['Methotrexate at the bottom'],
      unread: ['depth-limit'],
    },
    {
      name: `${drawn} nested lists`,
      html: page('<div id="deep"></div>'),
      prepare: nest('ul li', drawn),
      words: ['Methotrexate at the bottom'],
      unread: ['depth-limit'],
    },
    {
      name: `${deep} nested lists without boxes`,
      html: page('<style>#deep * { display: contents }</style><div id="deep"></div>'),
      prepare: nest('ul li', deep),
      words: ['Methotrexate at the bottom'],
      unread: ['depth-limit'],
    },
    {
      name: `${drawn} nested tables`,
      html: page('<div id="deep"></div>'),
      prepare: nest('table tbody tr td', drawn),
      words: ['Methotrexate at the bottom'],
      unread: ['depth-limit'],
    },
    {
      name: `${deep} nested tables without boxes`,
      html: page('<style>#deep * { display: contents }</style><div id="deep"></div>'),
      prepare: nest('table tbody tr td', deep),
      words: ['Methotrexate at the bottom'],
      unread: ['depth-limit'],
    },
    {
      name: `${drawn} nested spans`,
      html: page('<p id="deep"></p>'),
      prepare: nest('span b', drawn),
      words: ['Methotrexate at the bottom'],
      unread: ['depth-limit'],
    },
    {
      name: `${long} letters in one text`,
      html: page(`<p>Imurel 50 mg</p><p id="long"></p>`),
      prepare: `document.getElementById('long').textContent = 'lorem ipsum '.repeat(${Math.round(long / 12)})`,
      words: ['Imurel 50 mg'],
      unread: long > 10_000_000 ? ['text-limit'] : [],
    },
    {
      name: `${long} letters in a hundred cells`,
      html: page(table('<tr><td>Imurel</td><td>50 mg</td><td class="long"></td></tr>'.repeat(100))),
      prepare: `for (const cell of document.querySelectorAll('.long')) cell.textContent = 'note: a b, '.repeat(${Math.round(long / 1_100)})`,
      words: ['Imurel'],
      unread: long > 10_000_000 ? ['text-limit'] : [],
    },
    {
      name: 'right to left, zero width, markup in names',
      html: page(
        `<ul dir="rtl"><li>\u202bميثوتركسات\u202c 15 mg</li><li>Metho\u200btrex\u00adate 10 mg</li></ul>${table('<tr><td>&lt;img src=x onerror=alert(1)&gt; MTX &amp;amp; co</td><td>1 mg</td><td>2026</td></tr><tr><td>A\u0000B\uFFFD\u{1F48A} pill</td><td>2 mg</td><td>2026</td></tr>')}`,
      ),
      words: ['ميثوتركسات 15 mg', 'Methotrexate 10 mg', '<img src=x onerror=alert(1)> MTX &amp; co', 'pill'],
      unread: [],
    },
    {
      name: 'spans of a thousand columns and rows',
      html: page(table(`<tr><td rowspan="65534" colspan="1000">Wide</td><td>1 mg</td><td>2026</td></tr>${rows(200)}`)),
      words: ['Wide', 'Drug 199'],
      unread: [],
    },
    {
      name: 'ten thousand buttons, tabs and boxes to tick',
      html: page(
        `${table(rows(20))}${'<button aria-expanded="false">Show more</button><label><input type="checkbox"> Show stopped</label><a href="#">Next</a>'.repeat(Math.max(50, Math.round(10_000 * scale)))}<ul class="nav-tabs">${'<li><a>Tab</a></li>'.repeat(500)}</ul>`,
      ),
      words: ['Drug 19'],
      unread: [],
    },
    {
      name: 'labels, colons and separators without end',
      html: page(
        `<p>${'Aa bb cc: dd; '.repeat(Math.max(200, Math.round(20_000 * scale)))}</p><p>${'A'.repeat(Math.max(2_000, Math.round(200_000 * scale)))}: x</p><p>Neoral 100 mg</p>`,
      ),
      words: ['Neoral 100 mg'],
      unread: [],
    },
    {
      name: 'many small grids',
      html: page(
        Array.from(
          { length: Math.max(40, Math.round(4_000 * scale)) },
          (_, i) =>
            `<h3>Part ${i}</h3>${table(`<tr><td>Drug ${i}</td><td>1 mg</td><td>2026</td></tr>`)}<button aria-expanded="false">More ${i}</button>`,
        ).join(''),
      ),
      words: ['Drug 0', 'Drug 39'],
      unread: [],
    },
    {
      name: 'rows that change while they are read',
      html: page(table(rows(12_000))),
      prepare: `let n = 0; const tick = () => { document.querySelector('tbody').rows[n++ % 2000].cells[0].textContent = 'Changed ' + n; requestAnimationFrame(tick) }; tick()`,
      words: ['Drug 11999'],
      unread: [],
      perhaps: ['changed-while-reading'],
    },
    {
      name: 'a table that loses its rows while it is read',
      html: page(`${table(rows(12_000))}<p>Imurel 50 mg</p>`),
      prepare: `const tick = () => { const body = document.querySelector('tbody'); if (body.rows.length > 100) body.deleteRow(0); else body.innerHTML += '<tr><td>New</td><td>1</td><td>2</td></tr>'; requestAnimationFrame(tick) }; tick()`,
      words: ['Imurel 50 mg'],
      unread: [],
      perhaps: ['changed-while-reading'],
    },
    {
      name: 'names that shadow the document’s own',
      html: page(
        `<form id="f"><input name="id"><input name="name"><input name="title"><input name="action"><input name="parent"><input name="body"><p>Imurel 50 mg</p></form><img name="body"><form name="forms"></form>${table(rows(5))}`,
      ),
      words: ['Drug 4', 'Imurel 50 mg'],
      unread: [],
    },
  ]
}
