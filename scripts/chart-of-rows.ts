const DRUGS = [
  ['Methotrexate 2.5 mg tablet', '15 mg once a week'],
  ['Ciclosporin 100 mg capsule', '100 mg twice a day'],
  ['Prednisolone 5 mg tablet', '20 mg once a day'],
  ['Cetirizine 10 mg tablet', '10 mg once a day'],
  ['Amoxicillin 500 mg capsule', '500 mg three times a day'],
  ['Omeprazole 20 mg capsule', '20 mg once a day'],
  ['Paracetamol 1 g tablet', '1 g as needed'],
  ['Betamethasone valerate 0.1 % cream', 'once a day'],
  ['Azathioprine 50 mg tablet', '100 mg once a day'],
  ['Amlodipine 5 mg tablet', '5 mg once a day'],
] as const

const two = (n: number): string => String(n).padStart(2, '0')

/** A ward chart of a patient with this many medication rows, all different, for benches: courses of two weeks back to 2010. */
export const chartOfRows = (rows: number): string => {
  const lines = Array.from({ length: rows }, (_, i) => {
    const [drug, dose] = DRUGS[i % DRUGS.length] ?? DRUGS[0]
    const year = 2010 + (i % 16)
    const month = two((i % 12) + 1)
    const stopped = i % 4 !== 0 || i > 40
    return `<tr><td>${drug}</td><td>${dose}</td><td>Oral</td><td>${year}-${month}-${two((i % 13) + 1)}</td><td>${
      stopped ? `${year}-${month}-${two((i % 13) + 15)}` : ''
    }</td><td>${stopped ? 'Completed' : 'Active'}</td></tr>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${rows} rows</title>
<style>body{font:13px sans-serif}td,th{border:1px solid #ccc;padding:3px 6px}table{border-collapse:collapse}</style>
<p><b>Bench, Patient</b> Born: 14 Mar 1991 Sex: Female MRN: B-${rows}</p><h2>Medication history – complete</h2>
<table><thead><tr><th>Medicine</th><th>Dose</th><th>Route</th><th>Start</th><th>Stop</th><th>Status</th></tr></thead><tbody>${lines.join('')}</tbody></table>
<h2>Problems</h2><ul><li>Severe atopic dermatitis</li></ul></html>`
}
