/**
 * The elements in which content systems put the text of a page; what stands behind them is its foot.
 */
const known =
  /(?:^|\s)(?:zoom(?:con)?|ucap-?content|ivs_content|trs_u?editor|article[-_]?content|vsb_content(?:_\d)?|pages_content|wp_articlecontent|v_news_content|js_content|artibody)(?:\s|$)/iu

/** Whether an id or one of the names of a class, with blanks between them, is known to hold the text of the page. */
export const isRoot = (names: string): boolean => names !== '' && known.test(names)
