import { Parser } from 'htmlparser2'
import { DomainError } from '@/domain/DomainError'
import { XLSX_LIMITS } from './limits'

/** An attribute without a prefix, or one of a namespace: `id` of `relationships`. */
type Attributes = (name: string, namespace?: string) => string | undefined

/** What is done with the elements of one vocabulary; names come without their prefix, whatever it is. */
type XmlHandler = {
  /** Of the namespaces meant: transitional and strict files name them differently. */
  namespace: RegExp
  open: (name: string, attribute: Attributes) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/**
 * Reads XML as it arrives; nothing of it is kept. Entities are never expanded: OOXML has no document
 * type, so one that has is refused.
 * @throws DomainError `importBroken`
 */
export async function parseXml(
  chunks: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
): Promise<void> {
  const open: Element[] = []
  const parser = new Parser(elementsOf(handler, open), { xmlMode: true })
  let decoder: TextDecoder | undefined
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk))
    parser.write(decoder.decode(chunk, { stream: true }))
  }
  // The parser would close what a cut-off file left open.
  if (open.length > 0) broken()
  parser.end()
}

type Element = { name: string | null; namespaces: ReadonlyMap<string, string> }

function elementsOf({ namespace, open, text, close }: XmlHandler, elements: Element[]) {
  let attributes = 0
  return {
    onopentagname: () => {
      attributes = 0
    },
    onattribute() {
      if (++attributes > XLSX_LIMITS.attributes) broken()
    },
    onopentag(written: string, values: Record<string, string>) {
      const namespaces = declared(values, elements.at(-1)?.namespaces ?? new Map<string, string>())
      const colon = written.indexOf(':')
      const uri = namespaces.get(colon < 0 ? '' : written.slice(0, colon)) ?? ''
      const name = namespace.test(uri) ? written.slice(colon + 1) : null
      if (elements.push({ name, namespaces }) > XLSX_LIMITS.depth) broken()
      if (!name) return
      open(name, (key, of) => (of ? foreign(values, namespaces, key, of) : values[key]))
    },
    ontext(part: string) {
      if (text && elements.at(-1)?.name) text(part)
    },
    onclosetag() {
      const name = elements.pop()?.name
      if (name) close?.(name)
    },
    onprocessinginstruction(written: string) {
      if (written.toLowerCase().startsWith('!doctype')) broken()
    },
  }
}

/** The namespaces in force: those around, and those the element itself declares. */
function declared(
  values: Record<string, string>,
  around: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let own: Map<string, string> | undefined
  for (const key in values) {
    if (!key.startsWith('xmlns')) continue
    own ??= new Map(around)
    own.set(key.slice('xmlns:'.length), values[key] ?? '')
  }
  return own ?? around
}

function foreign(
  values: Record<string, string>,
  namespaces: ReadonlyMap<string, string>,
  name: string,
  namespace: string,
): string | undefined {
  const key = Object.keys(values).find((one) => {
    const [prefix = '', local] = one.split(':')
    return local === name && namespaces.get(prefix)?.includes(namespace)
  })
  return key && values[key]
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function broken(): never {
  throw new DomainError('importBroken')
}
