/** Kinds of places, which a sentence writes small before a name: "xã Đại Áng", "phường Ba Đình". */
const KINDS = ['thành phố', 'thị xã', 'thị trấn', 'quận', 'huyện', 'phường', 'xã']

/**
 * The name of an administrative unit as it stands inside a sentence: its kind small, every syllable of
 * the name itself capital, whatever the list it comes from has. Source: Nghị định 30/2020/NĐ-CP, Phụ lục
 * II, mục III.
 * @example placeName('Xã Đại áng') // 'xã Đại Áng'
 */
export function placeName(text: string): string {
  const name = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  const kind = KINDS.find((each) => name.toLowerCase().startsWith(`${each} `))
  const own = kind ? name.slice(kind.length + 1) : name
  const capital = own.replace(/(^|[\s-])(\p{Ll})/gu, (_, before: string, letter: string) =>
    before.concat(letter.toUpperCase()),
  )
  return kind ? `${kind} ${capital}` : capital
}
