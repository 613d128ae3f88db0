import { existsSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitepress'

const order = [
  ['Start', ['index', 'ide-and-builds', 'switching', 'faq']],
  ['Use', ['executors', 'fan-out', 'cancellation', 'timeouts', 'recipes', 'jdbc', 'frameworks', 'other-jvms', 'blocking', 'testing']],
  ['Run', ['operating', 'diagnostics', 'compatibility', 'security']],
  ['Build', ['javadoc', 'internals', 'mutation', 'benchmarks', 'contributing', 'releasing', 'changelog']],
]

function title(page) {
  if (page === 'index') return 'AsyncFacade'
  return /^# (.*)$/m.exec(readFileSync(`src/${page}.md`, 'utf8'))[1]
}

export default defineConfig({
  title: 'AsyncFacade',
  description: 'CompletableFuture adapters for blocking Java interfaces, generated at compile time',
  base: process.env.SITE_BASE ?? '/',
  srcDir: 'src',
  outDir: 'dist',
  lastUpdated: false,
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  markdown: {
    // The anchors that GitHub makes: a link in a page works in both places.
    anchor: {
      slugify: (text) => text.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').trim().replace(/ /g, '-'),
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    socialLinks: [{ icon: 'github', link: 'https://github.com/asyncfacade/asyncfacade' }],
    sidebar: order.map(([text, pages]) => ({
      text,
      items: pages
        .filter((page) => existsSync(`src/${page}.md`))
        .map((page) => ({ text: title(page), link: page === 'index' ? '/' : `/${page}` })),
    })),
  },
})
