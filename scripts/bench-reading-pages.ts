import { chartOfRows } from './chart-of-rows'

const DRUGS = [
  'Methotrexate 2.5 mg tablet',
  'Ciclosporin 100 mg capsule',
  'Prednisolone 5 mg',
  'Cetirizine 10 mg',
] as const

const STYLE = `body{font:13px sans-serif}.row{display:flex}.cell{flex:1;padding:3px 6px}.card{padding:8px;border:1px solid #ccc}
.label{color:#666}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}td,th{padding:3px}`

const page = (rows: number, list: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${rows} rows</title><style>${STYLE}</style>
<p><b>Bench, Patient</b> Born: 14 Mar 1991 Sex: Female MRN: B-${rows}</p><h2>Medication history</h2>${list}</html>`

const fields = (i: number) => ({
  drug: DRUGS[i % DRUGS.length] ?? DRUGS[0],
  dose: `${(i % 20) + 1} mg once a day`,
  start: `20${10 + (i % 16)}-0${(i % 9) + 1}-1${i % 10}`,
  status: i % 4 === 0 ? 'Active' : 'Stopped',
})

const repeated = (rows: number, row: (i: number) => string): string =>
  Array.from({ length: rows }, (_, i) => row(i)).join('')

/** The shapes a long history has in today's front ends; each page holds the same rows. */
export const SHAPES: Readonly<Record<string, (rows: number) => string>> = {
  'plain table': chartOfRows,
  'table of widgets': (rows) =>
    page(
      rows,
      `<table><thead><tr><th>Medicine</th><th>Dose</th><th>Start</th><th>Status</th><th></th></tr></thead><tbody>${repeated(
        rows,
        (i) => {
          const { drug, dose, start, status } = fields(i)
          return `<tr data-id="${i}"><td><a href="#${i}"><b>${drug}</b></a><span class="sr">row ${i}</span></td><td><div>${dose}</div><small>oral</small></td><td title="${start}">${start}</td><td><span class="badge badge-${status}">${status}</span></td><td><button aria-label="Edit">✎</button></td></tr>`
        },
      )}</tbody></table>`,
    ),
  'grid of divs': (rows) =>
    page(
      rows,
      `<div role="grid" aria-rowcount="${rows + 1}"><div role="row" class="row">${[
        'Medicine',
        'Dose',
        'Start',
        'Status',
      ]
        .map((name, c) => `<div role="columnheader" class="cell" aria-colindex="${c + 1}">${name}</div>`)
        .join('')}</div>${repeated(rows, (i) => {
        const { drug, dose, start, status } = fields(i)
        return `<div role="row" class="row" aria-rowindex="${i + 2}">${[drug, dose, start, status]
          .map(
            (text, c) =>
              `<div role="gridcell" class="cell" aria-colindex="${c + 1}"><div class="in"><span>${text}</span></div></div>`,
          )
          .join('')}</div>`
      })}</div>`,
    ),
  cards: (rows) =>
    page(
      rows,
      `<div class="list">${repeated(rows, (i) => {
        const { drug, dose, start, status } = fields(i)
        return `<div class="card"><div class="name">${drug}</div><div><span class="label">Dose</span> <span>${dose}</span></div><div><span class="label">Start</span> <span>${start}</span></div><div class="state">${status}</div></div>`
      })}</div>`,
    ),
  list: (rows) =>
    page(
      rows,
      `<ul>${repeated(rows, (i) => {
        const { drug, dose, start, status } = fields(i)
        return `<li><strong>${drug}</strong> ${dose}, from ${start} – ${status}</li>`
      })}</ul>`,
    ),
}
