import { convertMillimetersToTwip, PageOrientation, type ISectionPropertiesOptions } from 'docx'

/** A4 and its margins: Nghị định 30/2020/NĐ-CP, Phụ lục I (top, bottom 20–25, left 30–35, right 15–20 mm). */
const A4 = { width: 11906, height: 16838 }
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 850 }

export const TEXT_WIDTH = { portrait: A4.width - 2551, landscape: A4.height - 2551 } as const

export type Orientation = keyof typeof TEXT_WIDTH

/** A section that numbers its own pages from 1 and hides the number on its first page. */
export function pageProperties(orientation: Orientation): ISectionPropertiesOptions {
  return {
    titlePage: true,
    page: {
      size: {
        ...A4,
        orientation:
          orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        ...MARGIN,
        header: convertMillimetersToTwip(10),
        footer: convertMillimetersToTwip(10),
      },
      pageNumbers: { start: 1 },
    },
  }
}
