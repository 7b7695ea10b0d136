/** What is hardly right although the form forbids it not: a number that stands where another should stand too. */
import type { FigureRule } from './FigureRule'
import { both, needs, ofSums, rowTotals, within } from './folds'
import { partsFilled, totalFilled } from './Relation'

const totals = /* @__PURE__ */ both(
  /* @__PURE__ */ rowTotals('requests'),
  /* @__PURE__ */ rowTotals('disputes'),
)

export const plausibilities: ReadonlyArray<FigureRule> = [
  {
    id: 'proactive/created-disclosed',
    severity: 'warning',
    relations: /* @__PURE__ */ needs('created'),
  },
  {
    id: 'proactive/decisions-have-items',
    severity: 'warning',
    relations: /* @__PURE__ */ needs('decisions'),
  },
  {
    id: 'proactive/procurement-amount',
    severity: 'warning',
    relations: /* @__PURE__ */ both(/* @__PURE__ */ needs('projects'), /* @__PURE__ */ needs('amount')),
  },
  {
    id: 'proactive/in-force-covers-issued',
    severity: 'warning',
    relations: /* @__PURE__ */ within('issued'),
  },
  {
    id: 'cells/total-filled',
    severity: 'warning',
    relations: /* @__PURE__ */ ofSums(totals, totalFilled),
  },
  {
    id: 'cells/parts-filled',
    severity: 'warning',
    relations: /* @__PURE__ */ ofSums(totals, partsFilled),
  },
]
