import { LineRuleType, type IStylesOptions } from 'docx'

export const FONT = 'Times New Roman'

/** Sizes in points, those of the decree's own sample (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const POINTS = {
  country: 12,
  motto: 13,
  body: 14,
  issuer: 12,
  number: 13,
  recipientsHeading: 12,
  recipients: 11,
  table: 12,
  pageNumber: 14,
} as const

/** docx counts sizes in half-points. */
export const halfPoints = (points: number) => points * 2

/** 1.27 cm. */
export const FIRST_LINE_INDENT = 720
/** 6 points between paragraphs. */
export const PARAGRAPH_GAP = 120

export const officialStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FONT,
        size: halfPoints(POINTS.body),
        color: '000000',
        language: { value: 'vi-VN', eastAsia: 'vi-VN' },
      },
      paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 } },
    },
  },
}
/** Line spacing of the body in 240ths of a line: 1.1, between the decree's single and 1.5. */
export const BODY_LINE = 264
