/**
 * Web pages to documents for `parseReport`.
 *
 * @packageDocumentation
 */
export { fromHtml } from './readers/html/fromHtml'
