/**
 * The editable grid of a table: `<Grid>` and what its props are made of. Rows come and go in the form of the contract
 * (`GridView`, `DraftRow`); an edit gives all rows in their order, the body of the table's PUT.
 */
export { Grid, type GridProps } from './view/Grid';
export type { GridEdit } from './view/useSheet';
export { type GridTexts, textsOf } from './view/texts';
export type { FindingView } from './view/marks';
export type { DraftRow, GridView } from './model/rows';
export { columnOf, type GridColumn, type Label, type Locale } from './language/column';
export { notation } from './language/notation';
export { inWords } from './language/inWords';
