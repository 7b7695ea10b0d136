/**
 * Why there is nothing to return: the only way in which reading fails.
 *
 * @since 0.1.0
 */
export interface NotAReport {
  readonly reason: 'empty' | 'too-large' | 'looks-like-html' | 'no-section-and-no-table'
}
