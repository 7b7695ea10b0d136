/**
 * Which names are those of one authority: 会同县 and 会同县人民政府 are, 会同县人民政府办公室 is another.
 */

/** A government goes by the name of its place, a street office by that of its street. */
const ofPlace = /(?<=[省市县区州盟旗镇乡])(?:人民)?政府$|(?<=街道)办事处$/u
const remark = /[(（](?:本级|机关|本级机关|本部门|盖章)[)）]$/u
const committee = /管理委员会$/u
/** A zone goes by its name as a county does: 临江经济开发区 and its 管委会. */
const ofZone = /(?<=(?:开发|[园新景港]|保护|保税|示范|试验|度假)区)管委会$/u

/**
 * The name by which reports of one authority are grouped. Only what is said in two ways of the same body
 * is made one; similar names stay apart.
 */
export const authorityKey = (name: string): string =>
  name
    .replace(/\s+/gu, '')
    .replace(remark, '')
    .replace(ofPlace, '')
    .replace(committee, '管委会')
    .replace(ofZone, '')
