/** The value a text holds as JSON; the text itself where it is none: then no shape fits it. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
