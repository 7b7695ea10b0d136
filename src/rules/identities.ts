/** The identities: what the form prints, or what follows from its names without a doubt. */
import type { FigureRule } from './FigureRule'
import { balances, changes, columnTotals, counts, rowTotals, within } from './folds'

/** Every identity, in the order in which a reader of the form meets it. */
export const identities: ReadonlyArray<FigureRule> = [
  {
    id: 'proactive/total-covers-new',
    severity: 'error',
    relations: /* @__PURE__ */ within('disclosed'),
  },
  {
    id: 'proactive/items-nonnegative',
    severity: 'error',
    relations: /* @__PURE__ */ changes('itemsChange'),
  },
  {
    id: 'requests/balance',
    severity: 'error',
    relations: balances,
  },
  {
    id: 'requests/outcomes-total',
    severity: 'error',
    relations: /* @__PURE__ */ columnTotals('requests'),
  },
  {
    id: 'requests/row-total',
    severity: 'error',
    relations: /* @__PURE__ */ rowTotals('requests'),
  },
  {
    id: 'disputes/total',
    severity: 'error',
    relations: /* @__PURE__ */ rowTotals('disputes'),
  },
  {
    id: 'cells/count',
    severity: 'error',
    relations: counts,
  },
]
