// Puts the pages of the repository together for the generator: README.md becomes the first page, docs/*.md the others, and links
// between them stay links; links to other files of the repository lead to GitHub.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const root = '..'
const source = 'src'
const github = 'https://github.com/asyncfacade/asyncfacade/blob/main/'

// Where each page of the repository is on the site.
export const pages = {
  'README.md': 'index.md',
  'CONTRIBUTING.md': 'contributing.md',
  'CHANGELOG.md': 'changelog.md',
  'SECURITY.md': 'security.md',
  'benchmarks/README.md': 'benchmarks.md',
}
for (const file of readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).sort()) {
  pages[`docs/${file}`] = file
}

// ](link) and src="link", but not those in code: code does not look like a link.
function relink(page, text) {
  return text.replace(/(\]\()([^)\s]+)(\))/g, (whole, before, link, after) => {
    if (/^(https?:|mailto:|#)/.test(link)) return whole
    const [path, anchor] = link.split('#')
    const target = normalize(join(dirname(page), path))
    const hash = anchor ? `#${anchor}` : ''
    if (pages[target]) return `${before}./${pages[target]}${hash}${after}`
    if (target.endsWith('.svg')) return `${before}./${target.split('/').pop()}${after}`
    return `${before}${github}${target}${hash}${after}`
  })
}

rmSync(source, { recursive: true, force: true })
mkdirSync(join(source, 'public'), { recursive: true })
for (const [page, name] of Object.entries(pages)) {
  writeFileSync(join(source, name), relink(page, readFileSync(join(root, page), 'utf8')))
}
for (const picture of readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.svg'))) {
  cpSync(join(root, 'docs', picture), join(source, picture)) // as a part of a page
  cpSync(join(root, 'docs', picture), join(source, 'public', picture)) // and for a link to it
}

const modules = existsSync('javadoc') ? readdirSync('javadoc').sort() : []
for (const module of modules) {
  const target = join(source, 'public', 'javadoc', module)
  cpSync(join('javadoc', module), target, { recursive: true })
  // The JDKs of some distributions name fonts in the Javadoc that they do not bring.
  const fonts = join(target, 'resources', 'fonts')
  if (!existsSync(join(fonts, 'dejavu.css'))) {
    mkdirSync(fonts, { recursive: true })
    writeFileSync(join(fonts, 'dejavu.css'), '')
  }
}
const list = modules.map((module) => `- <a href="./javadoc/${module}/index.html" target="_self">asyncfacade-${module}</a>`)
writeFileSync(
  join(source, 'javadoc.md'),
  `# Javadoc\n\n${list.join('\n') || 'It is built by `site/build` without `--pages`.'}\n`)
