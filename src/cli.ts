import {archiveOf} from './archive.ts'
import {readDecisions} from './read/read-decisions.ts'
import {readFolder} from './read/read-folder.ts'

const [command, ...paths] = process.argv.slice(2)
if (command === 'extract') {
  for (const path of paths) {
    const {seeds, unreadable} = readFolder(path)
    const archive = archiveOf(seeds, readDecisions(path), unreadable)
    for (const {record} of archive.articles) process.stdout.write(`${JSON.stringify(record)}\n`)
  }
}
