/** How a numbered row or paragraph begins: 一、 or （一） or 1. Some fonts draw 一 as the radical ⼀. */
export const numbered =
  /^(?:[一二三四五六七八九十⼀⼆⼋⼗]{1,3}、|[（(][一二三四五六七八九十⼀⼆⼋⼗]{1,3}[）)]|\d{1,2}[.、．])/u
