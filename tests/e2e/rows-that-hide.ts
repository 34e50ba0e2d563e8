/** A list of a hundred rows of one markup, of which row 57 hides something, or looks as if it did; made to mislead whoever reads rows alike. */
export interface OddPage {
  name: string
  html: string
  /** Runs in the page before it is read. */
  prepare?: string
  /** How many of its rows are struck out: by rules, which only what knows them can tell. */
  struck?: number
}

const ODD = 57
const rows = (row: (i: number, word: string) => string): string =>
  Array.from({ length: 100 }, (_, i) => row(i, i === ODD ? 'HIDDEN' : 'seen')).join('')
const page = (css: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><style>${css}</style><body><h2>Medication</h2>${body}</body></html>`

const table = (css: string): string =>
  page(
    css,
    `<table><tbody>${rows((i, word) => `<tr data-n="${i}"><td>Drug ${i}</td><td><span class="q" data-k="k${i}">${word}</span></td><td title="t ${i}">2026</td><td>${i % 3 ? '' : 'x &amp; <b>y</b>'}</td></tr>`)}</tbody></table>`,
  )
const list = (css: string, inner: (i: number, word: string) => string): string =>
  page(css, `<div>${rows((i, word) => `<div class="c" data-n="${i}">${inner(i, word)}</div>`)}</div>`)
const plain = (i: number, word: string): string => `<i>x${i}</i><b id="w${i}">${word}</b>`
const bare = (i: number, word: string): string => `<i>x${i}</i><b>${word}</b>`

/** Pages with the word HIDDEN where nobody sees it. */
export const HIDING: readonly OddPage[] = [
  { name: 'not displayed by place', html: table('tr:nth-child(58) .q { display: none }') },
  { name: 'invisible by place', html: table('tr:nth-child(58) .q { visibility: hidden }') },
  { name: 'clear by place', html: table('tr:nth-child(58) td:nth-child(2) { opacity: 0 }') },
  {
    name: 'clear by place, in nested conditions',
    html: list('@media all { @supports (display: grid) { @layer x { .c:nth-child(58) b { opacity: 0 } } } }', bare),
  },
  { name: 'transparent by a value', html: table('[data-k="k57"] { color: transparent }') },
  { name: 'of no size by a value of the row', html: table('[data-n="57"] span { font-size: 0 }') },
  { name: 'cut away by id', html: list('#w57 { clip-path: inset(100%) }', plain) },
  {
    name: 'hidden after an empty neighbour',
    html: list(
      '.e:empty + b { display: none }',
      (i, word) => `<i class="e">${i === ODD ? '' : 'x'}</i><b>${word}</b> z${i}`,
    ),
  },
  {
    name: 'hidden by what it holds',
    html: list('.c:has([title="t57"]) b { opacity: 0 }', (i, word) => `<i title="t${i}">x${i}</i><b>${word}</b>`),
  },
  { name: 'hidden by nested rules', html: list('.c { &:nth-child(58) { b { opacity: 0 } } }', bare) },
  {
    name: 'hidden for want of room',
    html: list(
      '.c { container-type: inline-size; height: 20px; width: 300px } .c:nth-child(58) { width: 10px } @container (max-width: 50px) { b { opacity: 0 } }',
      bare,
    ),
  },
  {
    name: 'hidden by its own style',
    html: list('', (i, word) => `<i>x${i}</i><b${i === ODD ? ' style="opacity: 0"' : ''}>${word}</b>`),
  },
  {
    name: 'hidden by an attribute',
    html: list('', (i, word) => `<i>x${i}</i><b${i === ODD ? ' hidden' : ''}>${word}</b>`),
  },
  {
    name: 'flat by place',
    html: list(
      '.c:nth-child(58) { height: 0; overflow: hidden }',
      (i, word) => `<i>${i === ODD ? '' : 'x'}</i><b>${word}</b>`,
    ),
  },
  { name: 'far away by place', html: list('.c { position: relative } .c:nth-child(58) { left: -5000px }', bare) },
  {
    name: 'closed details',
    html: list('', (i, word) => `<details ${i === ODD ? '' : 'open'}><summary>s${i}</summary>${word}</details>`),
  },
  {
    name: 'for screen readers only',
    html: list(
      '.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }',
      (i) => `<i>x${i}</i><span class="sr">HIDDEN ${i}</span><b>seen</b>`,
    ),
  },
  {
    name: 'behind a root',
    html: list('', (i, word) => `<i>x${i}</i><p>${word}</p>`),
    prepare: 'document.querySelectorAll("p")[57].attachShadow({ mode: "open" }).innerHTML = "<b>from the root</b>"',
  },
  {
    name: 'moved by itself',
    html: list('', bare),
    prepare:
      'document.querySelectorAll("b")[57].animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e6, fill: "both" })',
  },
  {
    name: 'in no slot',
    html: list('', bare),
    prepare:
      'const c = document.querySelectorAll(".c"); c[57].slot = "none"; c[0].parentElement.attachShadow({ mode: "open" }).innerHTML = "<slot></slot>"',
  },
]

/** Pages that hide nothing from a person, and are as hard to read. */
export const SHOWING: readonly OddPage[] = [
  { name: 'in capitals', html: list('b { text-transform: uppercase }', (i) => `<i>x${i}</i><b>Stra\u00dfe seen</b>`) },
  {
    name: 'a twin that is not displayed',
    html: list('.f { display: none }', (i) => `<i>x${i}</i><b class="f">seen</b><b>seen</b>`),
  },
  {
    name: 'a child of the invisible',
    html: list(
      '.f { visibility: hidden } u { visibility: visible }',
      (i) => `<i>x${i}</i><b class="f">no<u>seen ${i}</u></b>`,
    ),
  },
  { name: 'comments', html: list('', (i) => `<!--a${i}--><i>x${i}</i><!----><b>seen<!-- -->more</b> tail${i}`) },
  { name: 'kept line breaks', html: list('b { white-space: pre }', (i) => `<i>x${i}</i><b>seen\n  b${i}\n\n</b>`) },
  {
    name: 'spaces everywhere',
    html: list('', (i) => ` <i> x${i} </i> \n <b>  seen </b> <span>&nbsp;</span> <u> </u> `),
  },
  {
    name: 'signs of markup',
    html: list(
      '',
      (i) => `<i title="&lt;${i}&quot;&amp;&nbsp;">seen &lt;${i}&gt; &amp;amp; &nbsp; z</i><b>&amp;lt;</b>`,
    ),
  },
  {
    name: 'rows that begin with nothing',
    html: list('', (i) => `<i>${i % 2 ? '' : `x${i}`}</i><u> </u><b>seen</b>`),
  },
  {
    name: 'signs of markup and vertical tabs in values',
    html: list('', (i) => `<i title="a<b> ${i}">x${i}</i><b>seen</b>`),
    prepare:
      'const b = document.querySelectorAll("b"); b[57].textContent = "two\\u000bwords"; b[58].title = "two\\u000bwords"; b[59].parentElement.firstChild.title = "two\\u000bwords"',
  },
  {
    name: 'controls',
    html: list(
      '',
      (i) =>
        `<label>seen ${i}</label><button aria-label="Edit ${i}">e</button><a href="#${i}" title="T${i}">l${i}</a><ul><li>a</li><li>b${i}</li></ul>`,
    ),
  },
  {
    name: 'fields',
    html: list('', (i) => `<i>seen ${i}</i><input value="v${i}"><select><option>a<option selected>b${i}</select>`),
  },
  {
    name: 'struck out by place',
    struck: 50,
    html: list('.c:nth-child(odd) b { text-decoration: line-through }', (i) => `<i>x${i}</i><b>seen ${i}</b>`),
  },
  {
    name: 'struck out by a value',
    struck: 19,
    html: list('[data-n*="9"] b { text-decoration: line-through }', (i) => `<i>x${i}</i><b>seen</b>`),
  },
  {
    name: 'cut off',
    html: list(
      'b { display: block; width: 60px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }',
      (i) => `<i>x${i}</i><b>seen ${i % 2 ? '' : `with many words that do not fit ${i}`}</b>`,
    ),
  },
  { name: 'many kinds', html: list('', (i) => `<i class="k${i % 5}">x${i}</i><b class="m${i % 3}">seen</b>`) },
  {
    name: 'rows moved into place',
    html: list('.c { position: absolute } ', (i) => `<i>x${i}</i><b>seen</b>`),
    prepare:
      'for (const [i, c] of [...document.querySelectorAll(".c")].entries()) c.style.transform = `translateY(${i * 20}px)`',
  },
]
