// node downloadMongod.mjs FOLDER cached|download: prints the path of a mongod in FOLDER, if any.
// A process of its own, so that findMongod can end a download that hangs.
import { MongoBinary } from 'mongodb-memory-server-core/lib/util/MongoBinary.js'

const [downloadDir, mode] = process.argv.slice(2)
process.env.MONGOMS_RUNTIME_DOWNLOAD = mode === 'download' ? '1' : '0'
try {
  process.stdout.write(await MongoBinary.getPath({ downloadDir, checkMD5: true }))
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error))
}
