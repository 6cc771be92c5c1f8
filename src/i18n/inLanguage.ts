/** One of the word lists of an area: Vietnamese unless English is asked for. */
export function inLanguage<T>(words: { vi: T; en: T }, language?: string | null): T {
  return language === 'en' ? words.en : words.vi
}
