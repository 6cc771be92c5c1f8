const ONSETS = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?/

/**
 * Vowels with what may follow them, without tones; modern spelling, old placements of tones included.
 * Without the few words in -oong and -ooc: "công" typed with a font of VNI looks like one.
 */
const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ' +
    'op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ' +
    'ung uơ up ut uy uya uych uyn uynh uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ' +
    'ươc ươi ươm ươn ương ươp ươt ươu y ych ynh yt yêm yên yêng yêt yêu'
  ).split(' '),
)
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** `ñ`: a tone stands on a vowel. */
const MISPLACED = /[bcdđghklmnpqrstvx][\u0300\u0301\u0303\u0309\u0323]/
const FRONT = /^[eêiy]/

/**
 * Whether a word is spelled as a Vietnamese syllable can be: onset, rhyme, at most one tone. Names of
 * other languages are not. For telling text from garbled text, not for correcting spelling.
 * @example isVietnameseSyllable('nghiệp') // true; 'nghiÖp' is none
 */
export function isVietnameseSyllable(word: string): boolean {
  const letters = word.normalize('NFD').toLowerCase()
  if ((letters.match(TONES) ?? []).length > 1 || MISPLACED.test(letters)) return false
  const plain = letters.replace(TONES, '').normalize('NFC')
  const onset = ONSETS.exec(plain)?.[0] ?? ''
  return [onset, onset === 'gi' ? 'g' : onset].some((start) => {
    const rhyme = plain.slice(start.length)
    if (!RHYMES.has(rhyme)) return false
    if (['k', 'gh', 'ngh'].includes(start)) return FRONT.test(rhyme)
    if (['c', 'ng'].includes(start)) return !FRONT.test(rhyme)
    return start !== 'g' || !FRONT.test(rhyme) || rhyme.startsWith('i')
  })
}
