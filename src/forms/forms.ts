import { form2019 } from './form2019'
import { form2021 } from './form2021'

/**
 * The official forms, oldest first, as data.
 *
 * @example
 * import { forms } from 'ogi-report'
 *
 * forms.map((form) => form.notice) // => ['国办公开办函〔2019〕60号', '国办公开办函〔2021〕30号']
 *
 * @since 0.1.0
 */
export const forms = [form2019, form2021] as const

export type FormId = (typeof forms)[number]['id']
