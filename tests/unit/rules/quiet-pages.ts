/** A patient with nothing that any installed program speaks of. Synthetic. */
interface Quiet {
  name: string
  born: string
  drugs: readonly (readonly [drug: string, dose: string, from: string, to: string])[]
  problems: readonly string[]
  words: { meds: string; drug: string; dose: string; start: string; stop: string; problems: string; born: string }
}

const EN = {
  meds: 'Medications',
  drug: 'Medication',
  dose: 'Dose',
  start: 'Start',
  stop: 'Stop',
  problems: 'Problems',
  born: 'Born',
}
const FR = {
  meds: 'Traitements',
  drug: 'Médicament',
  dose: 'Posologie',
  start: 'Début',
  stop: 'Fin',
  problems: 'Antécédents',
  born: 'Né(e) le',
}
const NL = {
  meds: 'Medicatie',
  drug: 'Geneesmiddel',
  dose: 'Dosering',
  start: 'Start',
  stop: 'Stop',
  problems: 'Problemen',
  born: 'Geboren',
}

export const QUIET: readonly Quiet[] = [
  {
    name: 'ABEL, Ruth',
    born: '14 Mar 1951',
    drugs: [
      ['Amlodipine 5 mg tablet', '5 mg once daily', '03 Jan 2026', ''],
      ['Metformin 850 mg tablet', '850 mg twice daily', '12 Feb 2024', ''],
      ['Paracetamol 1 g tablet', '1 g as needed', '01 Nov 2026', '08 Nov 2026'],
    ],
    problems: ['Hypertension', 'Type 2 diabetes mellitus'],
    words: EN,
  },
  {
    name: 'DURAND, Paul',
    born: '02/11/1964',
    drugs: [
      ['Oméprazole 20 mg gélule', '20 mg par jour', '13/01/2026', ''],
      ['Lévothyroxine 75 µg comprimé', '1 le matin', '25/06/2019', ''],
    ],
    problems: ['Hypothyroïdie', 'Reflux gastro-œsophagien'],
    words: FR,
  },
  {
    name: 'JANSSENS, An',
    born: '17/08/1975',
    drugs: [
      ['Simvastatine 20 mg tablet', '1 per dag', '21/03/2022', ''],
      ['Pantoprazol 40 mg tablet', '1 per dag', '14/10/2026', '28/10/2026'],
    ],
    problems: ['Hypercholesterolemie'],
    words: NL,
  },
  {
    name: 'OKAFOR, Ben',
    born: '30 Jan 1999',
    drugs: [['Cetirizine 10 mg tablet', '10 mg once daily', '13 May 2026', '']],
    problems: ['Hay fever'],
    words: EN,
  },
]

const table = ({ drugs, words }: Quiet) =>
  `<table><thead><tr><th>${words.drug}</th><th>${words.dose}</th><th>${words.start}</th><th>${words.stop}</th></tr></thead><tbody>${drugs
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`
const list = (items: readonly string[], tag = 'ul') =>
  `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`
const lines = ({ drugs }: Quiet) => drugs.map(([drug, dose, from]) => `${drug}, ${dose}, ${from}`)
const who = ({ name, born, words }: Quiet) => `<b>${name}</b> <span>${words.born}: ${born}</span>`
const meds = (of: Quiet) => `<h2>${of.words.meds}</h2>`
const problems = (of: Quiet) => `<h2>${of.words.problems}</h2>${list(of.problems)}`

/** Ways in which records lay out the same facts; each is a structure of its own. */
export const STRUCTURES: Record<string, (of: Quiet) => string> = {
  'a table under a heading': (of) => `<header>${who(of)}</header>${meds(of)}${table(of)}${problems(of)}`,
  'a bulleted list': (of) => `<header>${who(of)}</header>${meds(of)}${list(lines(of))}${problems(of)}`,
  'a numbered list': (of) => `<header>${who(of)}</header>${meds(of)}${list(lines(of), 'ol')}`,
  'paragraphs of a letter': (of) =>
    `<p>${who(of)}</p>${meds(of)}${lines(of)
      .map((line) => `<p>${line}</p>`)
      .join('')}`,
  'lines broken inside one paragraph': (of) => `<p>${who(of)}</p>${meds(of)}<p>${lines(of).join('<br>')}</p>`,
  'a definition list': (of) =>
    `<header>${who(of)}</header>${meds(of)}<dl>${of.drugs.map(([drug, dose]) => `<dt>${drug}</dt><dd>${dose}</dd>`).join('')}</dl>`,
  'a grid of roles': (of) =>
    `<header>${who(of)}</header>${meds(of)}<div role="grid"><div role="row"><span role="columnheader">${of.words.drug}</span><span role="columnheader">${of.words.start}</span></div>${of.drugs.map(([drug, , from]) => `<div role="row"><span role="gridcell">${drug}</span><span role="gridcell">${from}</span></div>`).join('')}</div>`,
  cards: (of) =>
    `<header>${who(of)}</header>${meds(of)}${of.drugs.map(([drug, dose, from]) => `<article><h3>${drug}</h3><p>${dose}</p><p>${of.words.start}: ${from}</p></article>`).join('')}`,
  'tables inside a table of layout': (of) =>
    `<table><tr><td>${who(of)}</td></tr><tr><td>${meds(of)}${table(of)}</td><td>${problems(of)}</td></tr></table>`,
  'a table without a header row': (of) =>
    `<header>${who(of)}</header>${meds(of)}<table>${of.drugs.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  'a table with a caption': (of) =>
    `<header>${who(of)}</header>${table(of).replace('<table>', `<table><caption>${of.words.meds}</caption>`)}`,
  'a table on its side': (of) =>
    `<header>${who(of)}</header>${meds(of)}<table><tr><th>${of.words.drug}</th>${of.drugs.map(([drug]) => `<td>${drug}</td>`).join('')}</tr><tr><th>${of.words.dose}</th>${of.drugs.map(([, dose]) => `<td>${dose}</td>`).join('')}</tr></table>`,
  'tabs with one panel': (of) =>
    `<header>${who(of)}</header><div role="tablist"><button role="tab" aria-selected="true">${of.words.meds}</button><button role="tab">${of.words.problems}</button></div><div role="tabpanel">${table(of)}</div>`,
  'folded sections, open': (of) =>
    `<header>${who(of)}</header><details open><summary>${of.words.meds}</summary>${table(of)}</details><details open><summary>${of.words.problems}</summary>${list(of.problems)}</details>`,
  'fields of a form': (of) =>
    `<form><label>${of.words.born} <input value="${of.born}"></label><p><b>${of.name}</b></p>${meds(of)}${of.drugs.map(([drug]) => `<label>${of.words.drug} <input value="${drug}"></label>`).join('')}</form>`,
  'preformatted text': (of) =>
    `<pre>${of.name}  ${of.words.born}: ${of.born}\n\n${of.words.meds.toUpperCase()}\n${lines(of).join('\n')}</pre>`,
  'a shadow root': (of) =>
    `<header>${who(of)}</header><x-list><template shadowrootmode="open">${meds(of)}${table(of)}</template></x-list>`,
  'rows of divs': (of) =>
    `<header>${who(of)}</header>${meds(of)}<div>${lines(of)
      .map((line) => `<div><span>${line}</span></div>`)
      .join('')}</div>`,
  'nested lists by group': (of) =>
    `<header>${who(of)}</header><ul><li>${of.words.meds}${list(lines(of))}</li><li>${of.words.problems}${list(of.problems)}</li></ul>`,
  'no medicines at all': (of) => `<header>${who(of)}</header>${problems(of)}`,
  'problems beside medicines': (of) =>
    `<header>${who(of)}</header><section>${problems(of)}</section><section>${meds(of)}${table(of)}</section>`,
  'a sheet of a printed letter': (of) =>
    `<h1>${of.name}</h1><p>${of.words.born}: ${of.born}</p><p>${of.words.problems}: ${of.problems.join('; ')}.</p><p>${of.words.meds}: ${of.drugs.map(([drug]) => drug).join('; ')}.</p>`,
  'rows joined over columns': (of) =>
    `<header>${who(of)}</header>${meds(of)}<table><tr><th>${of.words.drug}</th><th>${of.words.start}</th></tr>${of.drugs.map(([drug, dose, from]) => `<tr><td>${drug}</td><td>${from}</td></tr><tr><td colspan="2">${dose}</td></tr>`).join('')}</table>`,
  'headings for every drug': (of) =>
    `<h1>${of.name}</h1><p>${of.words.born}: ${of.born}</p>${meds(of)}${of.drugs.map(([drug, dose]) => `<h3>${drug}</h3><p>${dose}</p>`).join('')}`,
  'a feed of notes': (of) =>
    `<header>${who(of)}</header><div role="feed">${lines(of)
      .map((line) => `<article><time>2026-11-13</time><p>${line}</p></article>`)
      .join('')}</div>`,
}
