import { readdirSync } from 'node:fs'
import { defineConfig } from 'vitepress'

// The pages are those of docs/, as they stand in the repository; the reference is made of the doc comments when the site is built.
const reference = readdirSync('reference').filter((file) => file.endsWith('.md') && file !== 'index.md').sort()

export default defineConfig({
  title: 'Declaratie',
  description: 'Claims and payments of Dutch physiotherapy and dental practices: a C# library that explains every figure',
  lang: 'en',
  cleanUrls: false,
  lastUpdated: false,
  ignoreDeadLinks: [/\.\.\/(src|tests|benchmarks)\//, /examples\/.*\.(jsonl|json|dat)$/],
  // Code in the tables is code: {{ }} in it is no template.
  markdown: { config: (md) => { md.renderer.rules.code_inline = (tokens, at) => `<code v-pre>${md.utils.escapeHtml(tokens[at].content)}</code>` } },
  themeConfig: {
    search: { provider: 'local' },
    outline: { level: [2, 3] },
    nav: [
      { text: 'In ten minutes', link: '/handleiding' },
      { text: 'Rules', link: '/regels' },
      { text: 'Reference', link: '/reference/' },
    ],
    sidebar: [
      { text: 'Begin', items: [
        { text: 'What it is', link: '/' },
        { text: 'In ten minutes', link: '/handleiding' },
        { text: 'The README', link: '/readme' },
      ] },
      { text: 'By job', items: [
        { text: 'Claim, step by step', link: '/declareren' },
        { text: 'Messages to insurers', link: '/vektis' },
        { text: 'Sessions', link: '/zittingen' },
        { text: 'The claims report', link: '/declaratieverslag' },
        { text: 'To the bookkeeping', link: '/doorboeken' },
        { text: 'Allocate payments', link: '/toerekenen' },
        { text: 'Allocated payments', link: '/toegerekende-betalingen' },
        { text: 'The other reports', link: '/verslagen' },
        { text: 'Test your own system', link: '/testen' },
        { text: 'Conformance', link: '/conformance' },
      ] },
      { text: 'Look up', items: [
        { text: 'Rules', link: '/regels' },
        { text: 'Statuses', link: '/statussen' },
        { text: 'Words', link: '/woordenlijst' },
        { text: 'Examples', link: '/examples/README' },
        { text: 'Reference', link: '/reference/', collapsed: true, items: reference.map((file) => ({ text: file.slice(0, -3), link: `/reference/${file.slice(0, -3)}` })) },
      ] },
      { text: 'How it is made', items: [
        { text: 'The house', link: '/huis' },
        { text: 'Decisions', link: '/besluiten' },
        { text: 'Performance', link: '/prestaties' },
        { text: 'Evidence', link: '/bewijs' },
        { text: 'Security', link: '/veiligheid' },
        { text: 'Versions', link: '/versies' },
        { text: 'What changed', link: '/changelog' },
      ] },
    ],
  },
})
