// Builds ../resources/static/assets/pregny.css from pregny.scss.
//   npm ci && npm run build     write the style sheet
//   npm run check               fail if the committed style sheet is out of date
// Option: --out FILE writes somewhere else.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import * as sass from 'sass'
import postcss from 'postcss'
import rtlcss from 'postcss-rtlcss'
import cssnano from 'cssnano'

const here = dirname(fileURLToPath(import.meta.url))
const args = process.argv.slice(2)
const outAt = args.indexOf('--out')
const target = outAt >= 0
  ? resolve(args[outAt + 1])
  : resolve(here, '../resources/static/assets/pregny.css')

// govuk-frontend keeps its palette private, so the colours that make up the GOV.UK brand are
// exchanged here for ours, after Sass. Neutral greys and the tag colours stay.
const colours = new Map(Object.entries({
  '#1d70b8': '#0b5c66', // blue: primary
  '#1a65a6': '#0a5a64',
  '#16548a': '#08454d',
  '#0f385c': '#22364f',
  '#5694ca': '#4f8e96',
  '#8eb8dc': '#9dbfc3',
  '#d2e2f1': '#dbe3ee',
  '#f4f8fb': '#eef4f4',
  '#0f7a52': '#1b6b3f', // green
  '#0b5c3e': '#08454d', // (hovered button)
  '#083d29': '#06343a', // (shadow of the button, text of the green tag)
  '#ffdd00': '#ffc53d', // yellow
  '#0b0c0c': '#182830', // black
  '#484949': '#44555e',
  '#858686': '#7f8d94',
  '#cecece': '#c5ced2',
  '#f3f3f3': '#eff3f4',
  '#ca3535': '#b3261e', // red
  '#982828': '#8a1c16',
  '#651b1b': '#5e1410'
}))

const recolour = {
  postcssPlugin: 'pregny-recolour',
  Declaration (decl) {
    const value = decl.value.replace(/#[0-9a-f]{6}\b/gi, (hex) => colours.get(hex.toLowerCase()) ?? hex)
    if (value !== decl.value) decl.value = value
  }
}

const { css: compiled } = sass.compile(join(here, 'pregny.scss'), {
  loadPaths: [join(here, 'node_modules')],
  style: 'expanded',
  quietDeps: true
})

// ":where()" adds no weight to a selector, so the cascade stays as written in the Sass source.
const { css } = await postcss([
  recolour,
  rtlcss({
    mode: 'combined',
    ltrPrefix: ':where(html[dir="ltr"])',
    rtlPrefix: ':where(html[dir="rtl"])',
    bothPrefix: ':where(html[dir])'
  }),
  cssnano({ preset: ['default', { discardComments: { removeAll: true } }] })
]).process(compiled, { from: undefined })

const notice = '/*! Pregny style sheet. Contains parts of govuk-frontend, MIT licence: see pregny.css.LICENSE.txt */\n'
const result = notice + css + '\n'

// What must never be in the file: another service's identity, or a request to anywhere.
for (const word of ['GDS Transport', '@font-face', '@import', 'crown', '#1d70b8', '#ffdd00', '#fd0;']) {
  if (result.includes(word)) throw new Error(`"${word}" must not be in the style sheet`)
}

if (args.includes('--check')) {
  const same = existsSync(target) && readFileSync(target, 'utf8') === result
  console.log(same ? 'up to date' : 'out of date: run "npm run build"')
  process.exitCode = same ? 0 : 1
} else {
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, result)
  console.log(`${result.length} bytes, ${gzipSync(result, { level: 9 }).length} gzipped`)
}
