/**
 * npm run mutation [-- FOLDER…]: how many mutants of src/domain, or of these of its folders, the
 * tests of the same folders notice; see docs/mutation.md. Those that nobody noticed are left in
 * out/mutation.json.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { measure } from './measure.mjs'

const root = join(import.meta.dirname, '../..')
const wanted = process.argv.slice(2)
const folders = readdirSync(join(root, 'src/domain'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (wanted.length === 0 || wanted.includes(entry.name)))
  .map(({ name }) => name)

const all = []
for (const folder of folders) {
  const found = await measure({ root, folder })
  console.log(line(folder, found))
  all.push(...found)
}
console.log(line('together', all))

const unnoticed = all.filter(({ fate }) => !isCaught(fate))
mkdirSync(join(root, 'out'), { recursive: true })
writeFileSync(join(root, 'out/mutation.json'), JSON.stringify(unnoticed.map(described), null, 2))

function isCaught(fate) {
  return fate === 'killed' || fate === 'timed out'
}

function line(name, mutants) {
  const count = (fate) => mutants.filter((mutant) => mutant.fate === fate).length
  const score = (100 * mutants.filter(({ fate }) => isCaught(fate)).length) / mutants.length
  const fates = ['killed', 'timed out', 'survived', 'not run']
  return `${name.padEnd(12)}${score.toFixed(1).padStart(5)} %  ${fates.map((fate) => `${count(fate)} ${fate}`).join(', ')}`
}

function described({ fileName, location: { start }, mutatorName, replacement, fate }) {
  return {
    at: `${relative(root, fileName)}:${start.line + 1}:${start.column + 1}`,
    mutatorName,
    replacement,
    fate,
  }
}
