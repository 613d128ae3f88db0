// Looks at the built site in a real browser: every link leads somewhere, the search finds, no page has an error, and a narrow
// window shows everything. Needs Chromium or Chrome on the path, or its file in CHROMIUM.
import { execFileSync } from 'node:child_process'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { chromium } from 'playwright-core'

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml',
  '.json': 'application/json', '.woff2': 'font/woff2', '.png': 'image/png' }

function browserFile() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  for (const name of ['chromium', 'google-chrome', 'chromium-browser']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim()
    } catch {
      // the next one
    }
  }
  throw new Error('no chromium and no google-chrome on the path')
}

// A plain file server, as the one that will serve the site: no rewriting but "page" to "page.html".
function serve(folder) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname))
    const file = [join(folder, path), join(folder, `${path}.html`), join(folder, path, 'index.html')]
      .find((each) => existsSync(each) && statSync(each).isFile())
    if (!file) {
      // The Javadoc names no icon, so the browser asks for this one, which no page needs.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

const faults = []
const server = await serve('dist')
const origin = `http://127.0.0.1:${server.address().port}`
const browser = await chromium.launch({
  executablePath: browserFile(),
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
try {
  const page = await browser.newPage()
  page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error}`))
  page.on('response', (response) => response.status() >= 400 && faults.push(`${page.url()}: ${response.status()} ${response.url()}`))

  // Every page that can be reached, and every anchor that a page names. Of the Javadoc, the first page of each module.
  const seen = new Map()
  const named = []
  const left = [`${origin}/`]
  while (left.length) {
    const url = left.pop()
    if (seen.has(url)) continue
    if (url.endsWith('.svg')) {
      const picture = await page.request.get(url)
      if (!picture.ok()) faults.push(`${picture.status()} ${url}`)
      seen.set(url, new Set())
      continue
    }
    await page.goto(url, { waitUntil: 'networkidle' })
    const { ids, links } = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
      links: [...document.querySelectorAll('a[href]')].map((link) => link.href),
    }))
    seen.set(url, new Set(ids))
    if (url.includes('/javadoc/')) continue
    for (const link of links.filter((each) => each.startsWith(origin))) {
      const [target, anchor] = link.split('#')
      if (anchor) named.push([url, target, decodeURIComponent(anchor)])
      left.push(target)
    }
  }
  for (const [from, target, anchor] of named) {
    if (!seen.get(target)?.has(anchor)) faults.push(`${from}: no #${anchor} in ${target}`)
  }
  const pages = [...seen.keys()].filter((url) => !url.includes('/javadoc/') && !url.endsWith('.svg'))
  if (pages.length < 15) faults.push(`only ${pages.length} pages can be reached: ${pages}`)
  if (existsSync('javadoc') && ![...seen.keys()].some((url) => url.includes('/javadoc/runtime/'))) {
    faults.push('no page leads to the Javadoc of the runtime')
  }

  // The search finds a page by a word that is only in its text, and leads there.
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' })
  await page.locator('.VPNavBarSearch button').first().click()
  await page.locator('.VPLocalSearchBox input').fill('straggler')
  const first = page.locator('.VPLocalSearchBox .result').first()
  await first.waitFor()
  const wanted = await first.getAttribute('href')
  await first.click()
  await page.waitForURL(`${origin}${wanted}`)
  if (!(await page.locator('main').innerText()).includes('straggler')) faults.push(`the search leads to ${wanted}, which lacks the word`)

  // A narrow window: nothing sticks out, and the menu has the pages.
  await page.setViewportSize({ width: 375, height: 700 })
  for (const url of pages) {
    await page.goto(url, { waitUntil: 'networkidle' })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 375) faults.push(`${url}: ${width} pixels wide in a window of 375`)
  }
  await page.goto(`${origin}/faq`, { waitUntil: 'networkidle' })
  await page.locator('.VPLocalNav .menu').click()
  await page.locator('.VPSidebar.open').waitFor()

  console.log(`site: ${pages.length} pages, ${named.length} links to anchors, search and narrow window looked at`)
} finally {
  await browser.close()
  server.close()
}
if (faults.length) {
  console.error([...new Set(faults)].join('\n'))
  process.exit(1)
}
