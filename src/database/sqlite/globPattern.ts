/**
 * The GLOB pattern that finds a text anywhere, whatever its capitals.
 * @example globPattern('Đ_5%') // '*[Đđ]_5%*'
 */
export function globPattern(text: string): string {
  const letters = [...text].map((letter) => {
    if ('*?['.includes(letter)) return `[${letter}]`
    const cases = [...new Set([letter, letter.toLowerCase(), letter.toUpperCase()])]
    const single = cases.filter((one) => [...one].length === 1)
    return single.length > 1 ? `[${single.join('')}]` : letter
  })
  return `*${letters.join('')}*`
}
