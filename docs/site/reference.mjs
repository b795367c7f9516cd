// Makes the pages of the reference out of the XML documentation that the build leaves beside each assembly: one page per namespace.
// usage: node reference.mjs OUT FILE.xml...
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const [out, ...files] = process.argv.slice(2)
const members = new Map()

for (const file of files) {
  const xml = readFileSync(file, 'utf8')
  for (const [, name, body] of xml.matchAll(/<member name="([^"]+)">([\s\S]*?)<\/member>/g)) members.set(name, body)
}

const decode = (text) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&')
const safe = (text) => decode(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\{\{/g, '{ {').replace(/\|/g, '\\|')
const shortName = (cref) => cref.replace(/^[A-Z]:/, '').replace(/\(.*$/, '').split('.').pop().replace(/``?\d+/g, '')

// A piece of a doc comment as one line of Markdown.
function line(xml = '') {
  const marks = []
  const keep = (text) => `\u0001${marks.push(text) - 1}\u0001`
  const plain = xml
    .replace(/<(see|seealso|paramref|typeparamref)\b[^>]*?(?:cref|name|langword|href)="([^"]*)"[^>]*\/>/g, (_, _tag, target) => keep(`\`${decode(shortName(target))}\``))
    .replace(/<c>([\s\S]*?)<\/c>/g, (_, code) => keep(`\`${decode(code).replace(/\s+/g, ' ')}\``))
    .replace(/<i>([\s\S]*?)<\/i>/g, (_, dutch) => keep(`*${safe(dutch.trim())}*`))
    .replace(/<code>[\s\S]*?<\/code>/g, '')
    .replace(/<[^>]+>/g, ' ')
  return safe(plain).replace(/\s+/g, ' ').trim().replace(/\u0001(\d+)\u0001/g, (_, at) => marks[at].replace(/\|/g, '\\|'))
}

const part = (body, tag) => body.match(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`))?.[1]
const parts = (body, tag) => [...body.matchAll(new RegExp(`<${tag} [^>]*?(?:name|cref)="([^"]*)"[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]

// What the compiler makes of a signature, as a reader writes it: Find(TreatmentId), Item[string].
function signature(id) {
  const [, name, args] = id.match(/^.:([^(]*)(?:\(([\s\S]*)\))?/)
  const own = name.split('.').pop().replace('#ctor', 'constructor').replace(/``?\d+/g, '')
  if (!id.startsWith('M:')) return own
  const given = []
  let depth = 0, piece = ''
  for (const sign of args ?? '') {
    depth += sign === '{' || sign === '[' ? 1 : sign === '}' || sign === ']' ? -1 : 0
    if (sign === ',' && depth === 0) { given.push(piece); piece = '' } else piece += sign
  }
  if (piece) given.push(piece)
  const type = (text) => text.replace(/[A-Za-z0-9_]+\./g, '').replace(/\{/g, '<').replace(/\}/g, '>').replace(/``?\d+/g, 'T').replace('@', '')
  return `${own}(${given.map(type).join(', ')})`
}

function groupBy(items, keyOf) {
  const groups = new Map()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

// Only what is public begins with its Dutch term (the tests of the house see to that), but for what is found below a type that does not.
const isPublic = (name) => /^\s*<summary>\s*<i>/.test(members.get(name))
const types = [...members.keys()].filter((name) => name.startsWith('T:') && isPublic(name)).sort()
const spaces = groupBy(types, (name) => name.slice(2).replace(/\.[^.]+$/, ''))
const isType = new Set(types.map((name) => name.slice(2)))
const owner = (name) => name.slice(2).replace(/\(.*$/, '').replace(/\.[^.]+$/, '')
const ofType = groupBy([...members.keys()].filter((name) => !name.startsWith('T:') && isPublic(name)), owner)

mkdirSync(out, { recursive: true })
const index = ['# Reference', '', 'Made of the doc comments of the packages: one page per namespace. The first words, in italics, are the Dutch term.', '', '| namespace | types |', '|---|---|']
for (const [space, names] of [...spaces].sort()) {
  if (isType.has(space)) continue // a type within a type stands with it
  const nested = types.filter((name) => names.some((outer) => name.startsWith(`${outer}.`)))
  const page = [`# ${space}`, '']
  for (const name of [...names, ...nested].sort()) {
    const body = members.get(name)
    page.push(`## ${safe(name.slice(space.length + 3).replace(/`\d+/g, '<T>'))}`, '', line(part(body, 'summary')), '')
    if (part(body, 'remarks')) page.push(line(part(body, 'remarks')), '')
    for (const [, param, text] of parts(body, 'param')) page.push(`* \`${param}\`: ${line(text)}`)
    // The constructor of a record says what its type says.
    const own = (ofType.get(name.slice(2)) ?? []).filter((id) => !id.includes('#ctor') || part(members.get(id), 'summary') !== part(body, 'summary'))
    const rows = own.sort().map((id) => {
      const member = members.get(id)
      const said = [line(part(member, 'summary')), ...parts(member, 'param').map(([, param, text]) => `\`${param}\`: ${line(text)}`)]
      if (part(member, 'returns')) said.push(`Returns: ${line(part(member, 'returns'))}`)
      for (const [, cref, text] of parts(member, 'exception')) said.push(`Throws \`${shortName(cref)}\`: ${line(text)}`)
      return `| \`${signature(id).replace(/\|/g, '\\|')}\` | ${said.filter(Boolean).join('<br>')} |`
    })
    if (rows.length > 0) page.push('', '| member | what it is |', '|---|---|', ...rows)
    page.push('')
  }
  writeFileSync(`${out}/${space}.md`, page.join('\n'))
  index.push(`| [${space}](${space}.md) | ${names.length} |`)
}
writeFileSync(`${out}/index.md`, `${index.join('\n')}\n`)
console.log(`${types.length} types in ${index.length - 6} namespaces`)
