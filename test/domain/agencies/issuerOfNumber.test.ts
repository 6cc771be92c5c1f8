import { describe, expect, it } from '@jest/globals'
import { issuerOfNumber } from '@/domain/agencies/issuerOfNumber'
import { agencies } from '../../helpers/referenceAgencies'

const byCode = (code: string) => agencies.find((agency) => agency.code === code)!
const city = byCode('UBNDTP')
const issuer = (number: string, own: string, date = '2018-03-15') =>
  issuerOfNumber(number, { agencies, chain: [byCode(own), city], city, date })?.code

describe('who issued a document, by its symbol', () => {
  it('is the city for a department, the own committee for a district', () => {
    expect(issuer('88/KH-UBND', 'SNV')).toBe('UBNDTP')
    expect(issuer('88/KH-UBND', 'HN-001')).toBe('HN-001')
    const chain = [byCode('SNV'), city]
    expect(issuerOfNumber('1/KH-UBND', { agencies, chain, city: undefined })?.code).toBe('UBNDTP')
  })
  it.each([
    ['12/KH-STTTT', 'STTTT'],
    ['5/KH-SVHTT', 'SVHTT'],
    ['5/KH-SNV', 'SNV'],
    ['5/KH-SNgV', 'SNGV'],
    ['7/KH-SGDĐT', 'SGDDT'],
    ['7/KH-SLĐTBXH', 'SLDTBXH'],
    ['9/KH-SXD', 'SXD'],
    ['3/KH-CATP', 'CATP'],
    ['3/KH-VPUB', 'VPUBND'],
    ['3/KH-XYZ', undefined],
    ['15/2018', undefined],
  ])('%s is by %s', (number, code) => expect(issuer(number, 'SNV')).toBe(code))

  it('is nobody that had ended by then', () => {
    expect(issuer('12/KH-STTTT', 'SNV', '2026-03-15')).toBeUndefined()
  })
})
