import type { PlanContext } from './deadline'
import type { Token } from './scanPhrase'

const PERIOD = /[DWMQHY]/

/** Cuts tokens at `;` and settles what only the neighbours of a token decide. */
export function prepareClauses(tokens: readonly Token[], context: PlanContext): Token[][] {
  const clauses: Token[][] = [[]]
  for (const token of tokens) {
    if (token.letter === ';') clauses.push([])
    else if (token.letter !== 'w') clauses.at(-1)?.push(token)
  }
  return clauses.map((clause) => years(baselines(complements(clause), context)))
}

/** What follows "theo", "khi", "thường xuyên" belongs to it, a document's day or year as well. */
function complements(clause: readonly Token[]): Token[] {
  let open: Token | undefined
  return clause.filter((token) => {
    if (token.letter === 'u') open = token
    else if (open && token.letter === 'x') return false
    else if (
      open &&
      'undated' in open &&
      open.undated === 'asDirected' &&
      /[DY]/.test(token.letter)
    ) {
      return false
    } else open = undefined
    return true
  })
}

/**
 * A year before the plan's own is what results are compared with ("so với năm 2019"), and "… đến năm
 * 2025" behind other words is part of a title: neither is a deadline (`N`).
 */
function baselines(clause: readonly Token[], { planYear, planDate }: PlanContext): Token[] {
  const own = planYear ?? (planDate ? Number(planDate.slice(0, 4)) : undefined)
  return clause.flatMap((token, i): Token[] => {
    if (token.letter !== 'Y') return [token]
    const year = token.time?.year
    const [previous, next] = [clause[i - 1]?.letter ?? '', clause[i + 1]?.letter ?? '']
    const joined = /[-TFBCL,]/.test(previous) || /[-TO,]/.test(next)
    const past = own !== undefined && year !== undefined && year < own && !joined
    const title = previous === 'T' && clause.slice(0, i).some(({ letter }) => letter === 'x')
    return past || title ? [{ ...token, letter: 'N', notADeadline: true }] : [token]
  })
}

/**
 * "Năm 2024: quý II, quý IV" gives its year to those that lack one; beside a day that has its own, a
 * year with nothing before it is a title's ("kế hoạch năm 2024, xong trước 30/6/2024").
 */
function years(clause: readonly Token[]): Token[] {
  const letters = clause.map(({ letter }) => letter).join('')
  const shares = /(?:^|[^-TFBCL,Y])(Y),?([DWMQH])(?![T-])/.exec(` ${letters}`)
  const at = shares ? shares.index + shares[0].indexOf('Y') - 1 : -1
  const giver = clause[at]
  const year = giver?.time?.year
  if (year !== undefined) {
    const rest = clause.filter((_, i) => i !== at)
    return rest.map((token) =>
      token.time && token.time.year === undefined
        ? { ...token, time: { ...token.time, year } }
        : token,
    )
  }
  const precise = clause.filter((token) => token.letter !== 'Y' && token.time?.year)
  return clause.filter((token, i) => {
    const lone =
      token.letter === 'Y' &&
      !/[-TFBCL,]/.test(letters[i - 1] ?? '') &&
      !/[-TO]/.test(letters[i + 1] ?? '')
    return !(lone && precise.length > 0 && PERIOD.test(letters.slice(0, i) + letters.slice(i + 1)))
  })
}
