import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../../scripts/clean-page'

const SAVED = `<html lang="fr"><head><title>Dossier</title><link rel="stylesheet" href="https://ehr.example/a.css">
<script>steal()</script><style>@import "x.css"; .off{display:none} td{background:url(https://ehr.example/b.png)}</style></head>
<!-- served by ehr.example --><body onload="go()"><table><tr onclick="open()"><td title="voie orale" style="background:url('https://e/x')">MTX</td></tr></table>
<a href="https://ehr.example/p/12">ouvrir</a><a href="#bas">bas</a><img src="https://ehr.example/p.png" alt="photo">
<iframe srcdoc="<p onclick='x()'>Cadre</p><script>y()</script>"></iframe></body></html>`

describe('a saved page is cleaned', () => {
  const { html, text, lang } = cleanPage(SAVED)

  it('keeps nothing that runs, loads or leads outside', () => {
    expect(html).not.toMatch(/script|onload|onclick|@import|ehr\.example|https?:/)
  })

  it('keeps what decides what is seen: text, titles, style rules, links within the page', () => {
    for (const kept of ['MTX', 'voie orale', '.off{display:none}', 'href="#bas"', 'alt="photo"', 'Cadre'])
      expect(html).toContain(kept)
    expect(lang).toBe('fr')
  })

  it('gives the words to be searched, attributes and frames included', () => {
    for (const word of ['MTX', 'voie orale', 'photo', 'Cadre']) expect(text).toContain(word)
  })
})
