/** What is printed for zero in a year in Chinese, 二〇二四年: its own sign, circles, letters, a digit. */
export const zeros = '〇零○◯0OoОΟο'
