/** The colours of the application, for art that belongs to it. */
const INK = '#14213d'
const TEAL = '#117672'
const MIST = '#dbe2ea'
const PAPER = '#f6f8fa'
const RED = '#c8102e'
const GOLD = '#f2b632'
const ROSE = '#e8a0a8'
const SKY = '#56b4e9'

const [WIDTH, HEIGHT] = [1200, 900]

/** Abstract pictures without any text, drawn here; each a shape on a ground. */
export const ART = {
  'poster-speaker': () => picture([TEAL, INK], loudspeaker(PAPER, GOLD)),
  'poster-lotus': () => picture([ROSE, PAPER], lotus(RED, GOLD)),
  'poster-building': () => picture([SKY, PAPER], building(INK, GOLD)),
  'poster-path': () => picture([GOLD, PAPER], path(TEAL, INK)),
  'poster-stage': () => picture([RED, INK], stage(GOLD, PAPER)),
  'poster-school': () => picture([PAPER, SKY], book(TEAL, RED)),
  'poster-lake': () => picture([SKY, TEAL], lake(PAPER, RED)),
  'poster-people': () => picture([MIST, GOLD], people([TEAL, INK, RED])),
  'clip-online': () => picture([INK, TEAL], screen(PAPER, SKY)),
  'clip-onestop': () => picture([TEAL, MIST], building(INK, RED) + play()),
  'clip-studio': () => picture([INK, RED], loudspeaker(MIST, GOLD) + play()),
  'clip-ward': () => picture([TEAL, SKY], people([PAPER, GOLD, INK]) + play()),
} as const

export type ArtName = keyof typeof ART

function picture([from, to]: [string, string], shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">
    <defs><linearGradient id="g" x1="0" y1="0" x2="0.6" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs>
    <rect width="${WIDTH}" height="${HEIGHT}" fill="url(#g)"/>${shapes}</svg>`
}

const ring = (radius: number, colour: string) =>
  `<path d="M ${650 + radius * 0.6} ${450 - radius} A ${radius * 1.2} ${radius * 1.2} 0 0 1 ${650 + radius * 0.6} ${450 + radius}" fill="none" stroke="${colour}" stroke-width="34" stroke-linecap="round"/>`

const loudspeaker = (body: string, sound: string) =>
  `<path d="M300 380h110l220-150v440l-220-150H300z" fill="${body}"/><rect x="330" y="530" width="90" height="150" rx="20" fill="${body}"/>${[110, 190, 270].map((r) => ring(r, sound)).join('')}`

const lotus = (petal: string, heart: string) =>
  `${[-60, -30, 0, 30, 60]
    .map(
      (angle) =>
        `<path d="M600 690C470 560 500 340 600 240C700 340 730 560 600 690z" fill="${petal}" fill-opacity=".72" transform="rotate(${angle} 600 690)"/>`,
    )
    .join('')}<circle cx="600" cy="640" r="46" fill="${heart}"/><rect y="760" width="1200" height="140" fill="${petal}" opacity=".18"/>`

const building = (wall: string, roof: string) =>
  `<path d="M240 400 600 200l360 200z" fill="${roof}"/><rect x="280" y="400" width="640" height="60" fill="${wall}"/>${[300, 430, 560, 690, 820]
    .map((x) => `<rect x="${x}" y="470" width="70" height="230" fill="${wall}"/>`)
    .join(
      '',
    )}<rect x="230" y="710" width="740" height="40" fill="${wall}"/><rect x="190" y="750" width="820" height="40" fill="${wall}" opacity=".7"/>`

const path = (road: string, steps: string) =>
  `<path d="M120 760C420 760 340 520 620 520S800 250 1090 230" fill="none" stroke="${road}" stroke-width="70" stroke-linecap="round"/>${[
    [120, 760],
    [380, 672],
    [620, 520],
    [830, 380],
    [1090, 230],
  ]
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="52" fill="${steps}"/>`)
    .join('')}`

const stage = (light: string, floor: string) =>
  `${[250, 600, 950]
    .map((x) => `<path d="M${x} 60 ${x - 190} 700h380z" fill="${light}" opacity=".35"/>`)
    .join('')}<ellipse cx="600" cy="720" rx="520" ry="80" fill="${floor}" opacity=".9"/>`

const book = (cover: string, mark: string) =>
  `<path d="M600 300C500 230 350 220 220 260v420c130-40 280-30 380 40z" fill="${cover}"/><path d="M600 300c100-70 250-80 380-40v420c-130-40-280-30-380 40z" fill="${cover}" opacity=".8"/><path d="M860 250v210l-45-40-45 40V245z" fill="${mark}"/>`

const lake = (water: string, tower: string) =>
  `<ellipse cx="600" cy="690" rx="640" ry="170" fill="${water}" opacity=".75"/><path d="M520 620h160v-90H520zm20-90h120v-80H540zm20-80h80v-70h-80z" fill="${tower}"/><path d="M500 530h200l-30-30H530zm25-80h150l-25-28H550zm25-70h100l-50-60z" fill="${tower}" opacity=".8"/>`

const people = (colours: readonly string[]) =>
  colours
    .map((colour, index) => {
      const x = 330 + index * 270
      return `<circle cx="${x}" cy="360" r="90" fill="${colour}"/><path d="M${x - 150} 740c0-190 60-260 150-260s150 70 150 260z" fill="${colour}"/>`
    })
    .join('')

const screen = (frame: string, glow: string) =>
  `<rect x="240" y="210" width="720" height="450" rx="36" fill="${frame}"/><rect x="275" y="245" width="650" height="380" rx="14" fill="${glow}"/><rect x="500" y="660" width="200" height="50" fill="${frame}"/><rect x="420" y="710" width="360" height="30" rx="15" fill="${frame}"/>${play()}`

const play = () =>
  `<circle cx="600" cy="435" r="105" fill="${PAPER}" opacity=".92"/><path d="M565 375v120l105-60z" fill="${INK}"/>`
