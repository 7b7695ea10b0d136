/** A value for people who look into it, and one on a line, for programs that read line by line. */
export const jsonPage = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`
