/** What a file is that no table can be read from as it stands; each has a sentence of its own. */
export type OtherFile =
  | 'importWord'
  | 'importOldExcel'
  | 'importBinaryExcel'
  | 'importProtected'
  | 'importOpenDocument'
  | 'importPresentation'
  | 'importPdf'
  | 'importImage'
  | 'importArchive'
  | 'importWebPage'
  | 'importOldOffice'

/** First bytes, as Latin letters; `.` is any. */
const STARTS: readonly (readonly [start: RegExp, kind: OtherFile])[] = [
  [/^%PDF/, 'importPdf'],
  [/^\{\\rtf/, 'importWord'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP)/s, 'importImage'],
  [/^.{4}ftyp(?:heic|heix|mif1|avif)/s, 'importImage'],
  [/^(?:Rar!\x1a\x07|7z\xbc\xaf\x27\x1c|\x1f\x8b)/, 'importArchive'],
  [/^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/i, 'importWebPage'],
]

/** Parts of a ZIP archive that say whose it is. */
const PARTS: readonly (readonly [name: RegExp, kind: OtherFile])[] = [
  [/^word\/document\d*\.xml$/, 'importWord'],
  [/^ppt\/presentation\.xml$/, 'importPresentation'],
  [/^xl\/workbook\.bin$/, 'importBinaryExcel'],
]
/** What an OpenDocument file says of itself at its beginning. */
const MIME_TYPES: readonly (readonly [type: RegExp, kind: OtherFile])[] = [
  [/opendocument\.text/, 'importWord'],
  [/opendocument\.spreadsheet/, 'importOpenDocument'],
  [/opendocument\.presentation/, 'importPresentation'],
]
const IS_WORKBOOK = /^(?:\[content_types\]\.xml|_rels\/\.rels|xl\/.*)$/i

/** Streams of the old Office container. */
const STREAMS: readonly (readonly [name: string, kind: OtherFile])[] = [
  ['EncryptedPackage', 'importProtected'],
  ['WordDocument', 'importWord'],
  ['PowerPoint Document', 'importPresentation'],
  ['Workbook', 'importOldExcel'],
  ['Book', 'importOldExcel'],
]

const CONTAINER = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/** What a file is, by its bytes and not by its name; undefined for a workbook (XLSX) and for plain text. */
export function otherFile(bytes: Uint8Array): OtherFile | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = file.toString('latin1', 0, 512)
  if (file.subarray(0, 4).equals(CONTAINER)) return inContainer(file)
  if (start.startsWith('PK')) return inArchive(file, start)
  return STARTS.find(([pattern]) => pattern.test(start))?.[1]
}

/** One that holds another (a table within a letter) says both names: then only that it is old is told. */
function inContainer(file: Buffer): OtherFile {
  const found = STREAMS.filter(([name]) => hasStream(file, name)).map(([, kind]) => kind)
  const [kind, ...others] = new Set(found)
  return kind && (others.length === 0 || kind === 'importProtected') ? kind : 'importOldOffice'
}

/** Entries of the directory are 128 bytes long and begin with the name, in UTF-16 and ended by a zero. */
function hasStream(file: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le')
  for (let at = file.indexOf(wanted); at >= 0; at = file.indexOf(wanted, at + 1)) {
    if (at % 128 === 0) return true
  }
  return false
}

function inArchive(file: Buffer, start: string): OtherFile | undefined {
  const said = /^PK\x03\x04.{26}mimetype(application\/[a-z.\d-]+)/s.exec(start)?.[1] ?? ''
  const open = MIME_TYPES.find(([type]) => type.test(said))
  if (open) return open[1]
  const names = partNames(file)
  const found = PARTS.find(([name]) => names.some((one) => name.test(one)))
  if (found) return found[1]
  // One that is damaged or too large is told as that by whoever unpacks it.
  const isOther = names.length > 0 && !names.some((name) => IS_WORKBOOK.test(name))
  return isOther && names.length < MOST_PARTS ? 'importArchive' : undefined
}

const MOST_PARTS = 1000
const END = Buffer.from('PK\x05\x06', 'latin1')
const ENTRY = 0x02014b50

/** The names of an archive's parts, from the directory at its end; the parts themselves are not touched. */
function partNames(file: Buffer): string[] {
  const end = file.lastIndexOf(END)
  if (end < 0 || end + 22 > file.length) return []
  const names: string[] = []
  let at = file.readUInt32LE(end + 16)
  while (names.length < MOST_PARTS && at + 46 <= end && file.readUInt32LE(at) === ENTRY) {
    const length = file.readUInt16LE(at + 28)
    names.push(file.toString('latin1', at + 46, at + 46 + length))
    at += 46 + length + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return names
}
